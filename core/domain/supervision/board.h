// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketrow.h"

#include <vector>

namespace helpdesk {

/// How many tickets there are of a kind, and the search text that finds precisely these.
struct BoardFigure {
    qint64 count = 0;
    QString search;

    bool operator==(const BoardFigure&) const = default;
};

/// A ticket of the board.
struct BoardTicket {
    TicketRow row;
    std::optional<Instant> waitingSince; ///< of those without an answer: since when the customer waits for it

    bool operator==(const BoardTicket&) const = default;
};

/// Tickets of a kind: how many, and the most pressing of them.
struct BoardList {
    BoardFigure all;
    std::vector<BoardTicket> first;

    bool operator==(const BoardList&) const = default;
};

/// What an agent has to do. At risk: late, or due within the hour.
struct AgentFigures {
    UserId id;
    QString login;
    QString name;
    BoardFigure open;
    BoardFigure dueToday; ///< until the end of the day, and not late yet
    BoardFigure atRisk;

    bool operator==(const AgentFigures&) const = default;
};

struct CustomerHeat {
    CustomerId id;
    QString name;
    BoardFigure open;
    BoardFigure late;
    BoardFigure severityA;

    bool operator==(const CustomerHeat&) const = default;
};

/// What a supervisor looks at, as it is at one moment. Active tickets only.
struct Board {
    Instant at;
    BoardList late; ///< the longest late first
    BoardList next; ///< a promise runs, what is due first at the top
    BoardFigure dueToday; ///< until the end of the day, and not late yet
    BoardList unassigned; ///< the oldest first
    BoardList approval; ///< escalations that wait for a decision, the longest untouched first
    BoardList unanswered; ///< what is due next is a word to the customer, the longest due first
    std::vector<AgentFigures> agents; ///< everybody who works here, by name
    std::vector<CustomerHeat> customers; ///< those with the most late tickets, then of severity A, then open ones

    bool operator==(const Board&) const = default;
};

/// Escalations on which it is the turn of the target, by their tickets.
struct CasesOwed {
    BoardFigure late; ///< tickets with an answer that is late; the text is empty where there are too many to name
    BoardFigure due; ///< the others
    std::vector<CaseRow> first; ///< the most urgent

    bool operator==(const CasesOwed&) const = default;
};

/// What others owe us, of cases in the order of their urgency.
CasesOwed casesOwed(const std::vector<CaseRow>& cases, Instant now, int first);

} // namespace helpdesk
