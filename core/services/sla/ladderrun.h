// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "domain/sla/ladder.h"
#include "domain/ticket/ticketchanges.h"
#include "services/ticketaction.h"

namespace helpdesk {

/// Takes the steps of escalation ladders that have come, those of a time when no program ran, too: each once in each round of
/// its clock. What it does are acts of the program, each ticket's in one transaction. Found by an index, however many tickets
/// there are: cheap enough for a timer. On the thread of the database.
class LadderRun {
public:
    struct Outcome {
        qint64 tickets = 0;
        qint64 steps = 0;
    };

    LadderRun(Database& database, const Clock& clock);

    /// Errors: Cancelled, what was taken stays taken; those of a transaction.
    Result<Outcome> run(Task& task);
    /// A few tickets of run(), so that others come to their turn between two parts; whether there are more. Adds to `outcome`.
    Result<bool> step(Outcome& outcome, Task& task);

private:
    Result<> climb(TicketId id, Outcome& outcome);
    Result<> take(TicketAction& action, Ticket& ticket, const LadderMoment& moment);
    Result<> change(TicketAction& action, Ticket& ticket, const TicketChanges& changes);
    Result<> tell(TicketAction& action, const Ticket& ticket, const LadderMoment& moment);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
