// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditrow.h"

namespace helpdesk {

namespace {

    // An entry and an event have these under the same names.
    template <typename Read>
    auto readEither(const AuditRow& row, Read read)
    {
        const auto* ofTicket = std::get_if<AuditedEvent>(&row);
        return ofTicket ? read(ofTicket->event) : read(std::get<AuditEntry>(row));
    }

} // namespace

Instant atOf(const AuditRow& row)
{
    return readEither(row, [](const auto& one) { return one.at; });
}

UserId personOf(const AuditRow& row)
{
    return readEither(row, [](const auto& one) { return one.actor; });
}

QString personNameOf(const AuditRow& row)
{
    return readEither(row, [](const auto& one) { return one.actorName; });
}

AuditThing thingOf(const AuditRow& row)
{
    const auto* entry = std::get_if<AuditEntry>(&row);
    return entry ? entry->thing : AuditThing::Ticket;
}

QString actKeyOf(const AuditRow& row)
{
    const auto* entry = std::get_if<AuditEntry>(&row);
    return entry ? keyOf(entry->act) : keyOf(std::get<AuditedEvent>(row).event.kind);
}

AuditPlace placeOf(const AuditRow& row)
{
    const auto id = readEither(row, [](const auto& one) { return one.id.value(); });
    return {atOf(row), std::holds_alternative<AuditedEvent>(row), id};
}

} // namespace helpdesk
