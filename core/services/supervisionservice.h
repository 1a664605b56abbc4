// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "domain/partner/user.h"
#include "domain/supervision/board.h"
#include "domain/supervision/rebalance.h"
#include "domain/ticket/bulkoutcome.h"

#include <QTimeZone>

namespace helpdesk {

class Database;

/// What supervisors look at and do beside single tickets. Errors of all calls: PermissionDenied(Role) for agents. Blocking; on
/// the thread of the database.
class SupervisionService {
public:
    SupervisionService(Database& database, const Clock& clock);

    /// As it is now, at one moment, of the tickets that exist for the actor. "Today" is that of `zone`.
    Result<Board> board(const Actor& actor, const QTimeZone& zone);
    /// What Microsoft and others owe us. Apart from the board, since whose turn it is, is read of each case.
    Result<CasesOwed> casesOwed(const Actor& actor);

    /// Gives tickets to others: all or nothing, one undo, each as it is now. What is gone, or not there for the actor, is passed
    /// over. A dry run writes nothing and needs no writing connection. Errors: NotFound(User), Cancelled.
    Result<BulkEditOutcome> move(const Actor& actor, const std::vector<TicketMove>& moves, bool dryRun, Task& task);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
