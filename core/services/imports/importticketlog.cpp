// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "services/imports/ticketreplay.h"
#include "services/imports/tickettrail.h"
#include "storage/imports/tickettrace.h"

namespace helpdesk {

namespace {

    /// The next number, or the ticket's own; nothing when that is taken here.
    Result<std::optional<qint64>> numberFor(Database& database, const LoggedTicket& logged)
    {
        TicketStore store(database);
        if (!logged.keepsNumber)
            return store.nextNumber();
        const auto number = logged.reference.toLongLong();
        HD_TRY(const auto present, store.findByNumber(number));
        if (present)
            return std::nullopt;
        HD_CHECK(store.reserveNumber(number));
        return number;
    }

    Result<> takeTicket(ImportRun& run, LogPeople& people, ServiceLevels& levels, const LoggedTicket& logged)
    {
        HD_TRY(const auto trace, findTicketTrace(run.database, logged.reference));
        TicketReplay replay(run, people, levels, logged);
        if (!trace) {
            HD_TRY(const auto number, numberFor(run.database, logged));
            if (!number) {
                run.reject(logged.origin, importreason::numberTaken, {logged.reference});
                return {};
            }
            HD_TRY(const auto id, replay.store(*number));
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
