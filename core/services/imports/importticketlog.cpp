// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/ticketreplay.h"
#include "services/imports/tickettrail.h"
#include "storage/imports/tickettrace.h"

namespace helpdesk {

namespace {

    Result<> takeTicket(ImportRun& run, LogPeople& people, ServiceLevels& levels, const LoggedTicket& logged)
    {
        HD_TRY(const auto trace, findTicketTrace(run.database, logged.reference));
        TicketReplay replay(run, people, levels, logged);
        if (!trace) {
            HD_TRY(const auto id, replay.store());
            run.added(ChangedThing::Ticket, id.value());
            return {};
        }
        if (isSame(logged, trace->imported)) {
            run.unchanged();
            return {};
        }
        HD_CHECK(replay.append(trace->ticket, momentsKnown(logged, trace->imported)));
        run.changed(ChangedThing::Ticket, trace->ticket.value());
        return {};
    }

} // namespace

Result<> importTicketLog(ImportRun& run)
{
    LogPeople people(run);
    HD_TRY(auto levels, ServiceLevels::inForce(run.database));
    for (const auto& logged : run.file.tickets) {
        HD_CHECK(run.step());
        HD_CHECK(takeTicket(run, people, levels, logged));
    }
    return {};
}

} // namespace helpdesk
