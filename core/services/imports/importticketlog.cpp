// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/ticketreplay.h"
#include "services/imports/tickettrail.h"
#include "storage/imports/tickettrace.h"

namespace helpdesk {

namespace {

    Result<> takeTicket(ImportRun& run, LogPeople& people, const LoggedTicket& logged)
    {
        HD_TRY(const auto trace, findTicketTrace(run.database, logged.reference));
        TicketReplay replay(run, people, logged);
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
    for (const auto& logged : run.file.tickets) {
        HD_CHECK(run.step());
        HD_CHECK(takeTicket(run, people, logged));
    }
    return {};
}

} // namespace helpdesk
