// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/imports/logpeople.h"
#include "services/sla/servicelevels.h"
#include "storage/ticket/ticketstore.h"

namespace helpdesk {

/// Replays one ticket of somebody else's log: each moment becomes events at its own instant.
class TicketReplay {
public:
    TicketReplay(ImportRun& run, LogPeople& people, ServiceLevels& levels, const LoggedTicket& logged);

    /// A new ticket of this number with its whole history. Gives its id.
    Result<TicketId> store(qint64 number);
    /// Appends the moments after the first `known` ones to a ticket stored before, and takes over what the
    /// source says of it now.
    Result<> append(TicketId id, size_t known);

private:
    Result<> describe(Ticket& ticket);
    Result<> insertCreation(const Ticket& ticket);
    /// What differs between two moments, as events. Without `before`: what the first one adds to the creation.
    Result<> insertMoment(TicketId ticket, const LoggedMoment* before, const LoggedMoment& moment);
    Result<> insertAssignment(TicketId ticket, const QString& from, const LoggedMoment& moment);
    Result<> insertTeamChange(TicketId ticket, const QString& from, const LoggedMoment& moment);
    Result<> insertBody(TicketId ticket, const LoggedMoment& moment);
    Result<> insertFacts(TicketId ticket);
    Result<> insertEvent(TicketId ticket, Instant at, EventKind kind, const QString& actor, const QJsonObject& data);

    ImportRun& m_run;
    LogPeople& m_people;
    ServiceLevels& m_levels;
    const LoggedTicket& m_logged;
    TicketStore m_store;
};

} // namespace helpdesk
