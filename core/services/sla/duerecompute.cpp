// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/duerecompute.h"

#include "services/sla/servicelevels.h"
#include "storage/changefeed.h"
#include "storage/sla/ladderstore.h"
#include "storage/sla/recomputestore.h"
#include "storage/transaction.h"

namespace helpdesk {

DueRecompute::DueRecompute(Database& database, int ticketsOfStep)
    : m_database(database)
    , m_ticketsOfStep(ticketsOfStep)
{
}

Result<> DueRecompute::demand()
{
    HD_CHECK(LadderStore(m_database).clearNext());
    HD_CHECK(CourseStore(m_database).raiseTerms());
    return RecomputeStore(m_database).start();
}

Result<bool> DueRecompute::isDemanded()
{
    HD_TRY(const auto state, RecomputeStore(m_database).find());
    return state.has_value();
}

Result<DueRecompute::Outcome> DueRecompute::run(Task& task)
{
    Outcome outcome;
    for (bool more = true; more;) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_TRY(more, step(outcome, task));
    }
    return outcome;
}

// Whether there is more. Policies are read in each step: somebody may change them between two.
Result<bool> DueRecompute::step(Outcome& outcome, Task& task)
{
    HD_TRY(const bool demanded, isDemanded());
    if (!demanded)
        return false;
    HD_TRY(auto transaction, Transaction::begin(m_database));
    RecomputeStore store(m_database);
    HD_TRY(const auto state, store.find());
    if (!state)
        return false; // somebody else was faster
    task.progress(state->done, std::max(state->done, state->total));
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    HD_TRY(const auto part, state->overAll ? levels.refreshCourses(state->after, m_ticketsOfStep)
                                           : levels.refreshPart(state->after, m_ticketsOfStep));
    outcome.seen += part.seen;
    outcome.moved += part.moved;
    const bool isPartDone = part.seen < m_ticketsOfStep;
    const bool more = !isPartDone || !state->overAll;
    if (more) {
        HD_CHECK(store.advance({state->overAll || isPartDone, isPartDone ? TicketId() : part.last, state->done + part.seen,
                                state->total}));
    } else {
        HD_CHECK(store.end());
    }
    if (part.moved > 0)
        HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Ticket, 0));
    HD_CHECK(transaction.commit());
    return more;
}

} // namespace helpdesk
