// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "storage/database.h"

namespace helpdesk {

/// Finds anew what is due after other policies or hours, of the active tickets, and behind them what became of the promises of all
/// others: some tickets in a transaction, so that others write between them, and how far it has come stands in the workspace: whoever
/// comes next goes on there, also after a crash. Until then reports read the events of those that are not done yet.
class DueRecompute {
public:
    struct Outcome {
        qint64 seen = 0;
        qint64 moved = 0; ///< tickets that are due at another instant now
    };

    /// `ticketsOfStep`: how many are looked at in one transaction.
    explicit DueRecompute(Database& database, int ticketsOfStep = 1000);

    /// What was promised changed: belongs into that transaction. What an earlier change left is done with it.
    Result<> demand();
    Result<bool> isDemanded();
    /// Until all are done; nothing where nothing is demanded. Opens its own transactions. Errors: Cancelled, what was done
    /// stays; those of a transaction.
    Result<Outcome> run(Task& task);
    /// One transaction of run(), so that others come to their turn between two; whether there is more. Adds to `outcome`.
    Result<bool> step(Outcome& outcome, Task& task);

private:
    Database& m_database;
    int m_ticketsOfStep;
};

} // namespace helpdesk
