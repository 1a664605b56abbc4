// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/supervision/board.h"
#include "ui/supervision/boardmodel.h"

namespace helpdesk {

/// Columns of the cards that list tickets or cases.
enum BoardColumn { BoardTicketColumn, BoardCustomerColumn, BoardPersonColumn, BoardWhenColumn, BoardColumnCount };
/// Columns of the cards about agents and customers: who, and three numbers.
inline constexpr int boardNumberColumns = 4;

// The board in words of the present language. `now`: what "late" and "in 2 h" look at.

/// With what is due of each, late or not.
std::vector<BoardLine> dueLines(const BoardList& list, Instant now);
/// With how long the customer waits for a word.
std::vector<BoardLine> unansweredLines(const BoardList& list, Instant now);
/// With how long they exist.
std::vector<BoardLine> unassignedLines(const BoardList& list, Instant now);
/// With how long nothing has happened.
std::vector<BoardLine> approvalLines(const BoardList& list, Instant now);
std::vector<BoardLine> caseLines(const CasesOwed& owed, Instant now);
std::vector<BoardLine> agentLines(const std::vector<AgentFigures>& agents);
std::vector<BoardLine> customerLines(const std::vector<CustomerHeat>& customers);
/// An agent with what they have: "Anna – 12 open, 3 at risk".
QString agentWords(const AgentFigures& agent);

QStringList agentTitles();
QStringList customerTitles();

} // namespace helpdesk
