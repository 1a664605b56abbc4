// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/audit/auditstore.h"

#include "storage/rows.h"

#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHighest = std::numeric_limits<qint64>::max();

    AuditEntry auditEntryOf(const Statement& row)
    {
        AuditEntry entry;
        entry.id = row.id<AuditEntryTag>(0);
        entry.at = row.instant(1);
        entry.actor = row.id<UserTag>(2);
        entry.actorName = row.text(3);
        entry.thing = row.key<AuditThing>(4, AuditThing::Workspace);
        entry.act = row.key<AuditAct>(5, AuditAct::Edited);
        entry.thingId = row.integer(6);
        entry.thingName = row.text(7);
        entry.data = row.json(8);
        return entry;
    }

    AuditedEvent auditedEventOf(const Statement& row)
    {
        AuditedEvent audited;
        auto& event = audited.event;
        event.id = row.id<EventTag>(0);
        event.ticket = row.id<TicketTag>(1);
        event.operation = row.id<OperationTag>(2);
        event.at = row.instant(3);
        event.kind = row.key<EventKind>(4);
        event.actor = row.id<UserTag>(5);
        event.actorName = row.text(6);
        event.data = row.json(7);
        audited.number = row.integer(8);
        audited.title = row.text(9);
        return audited;
    }

    // Of one moment the entries come before the events.
    void bindPeriod(Statement& statement, const AuditFilter& filter, const std::optional<AuditPlace>& after, bool ofTickets)
    {
        statement.bind(filter.from ? filter.from->milliseconds() : 0);
        if (!after) {
            statement.bind(filter.to ? filter.to->milliseconds() : kHighest).bind(qint64{0});
            return;
        }
        statement.bind(after->at);
        if (after->ofTicket == ofTickets)
            statement.bind(after->id);
        else
            statement.bind(ofTickets ? kHighest : qint64{0});
    }

    void bindText(Statement& statement, const QString& text)
    {
        statement.bind(text).bind(text);
    }

} // namespace

AuditStore::AuditStore(Database& database)
    : m_database(database)
{
}

Result<AuditEntryId> AuditStore::insert(const AuditEntry& entry)
{
    HD_TRY(auto statement, m_database.statement(u"audit/insert_entry"_s));
    statement.bind(entry.at).bind(entry.actor).bind(entry.actorName).bind(entry.thing).bind(entry.act);
    if (entry.thingId != 0)
        statement.bind(entry.thingId);
    else
        statement.bindNull();
    statement.bind(entry.thingName).bind(entry.data);
    return insertedId<AuditEntryTag>(statement);
}

Result<std::vector<AuditEntry>> AuditStore::entries(const AuditFilter& filter, const std::optional<AuditPlace>& after,
                                                    int limit)
{
    const auto act = filter.act.isEmpty() ? std::nullopt : fromKey<AuditAct>(filter.act);
    if (filter.ticket != 0 || filter.thing == AuditThing::Ticket || (!filter.act.isEmpty() && !act))
        return std::vector<AuditEntry>();
    const auto ofPerson = filter.person.isValid();
    HD_TRY(auto rows, m_database.statement(ofPerson ? u"audit/list_entries_of_actor"_s : u"audit/list_entries"_s));
    if (ofPerson)
        rows.bind(filter.person);
    bindPeriod(rows, filter, after, false);
    bindText(rows, filter.thing ? QString(keyOf(*filter.thing)) : QString());
    bindText(rows, filter.act);
    rows.bind(limit);
    return allRows(rows, auditEntryOf);
}

Result<std::vector<AuditedEvent>> AuditStore::events(const AuditFilter& filter, const Actor& reader,
                                                     const std::optional<AuditPlace>& after, int limit)
{
    const auto kind = filter.act.isEmpty() ? std::nullopt : fromKey<EventKind>(filter.act);
    if ((filter.thing && filter.thing != AuditThing::Ticket) || (!filter.act.isEmpty() && !kind))
        return std::vector<AuditedEvent>();
    const auto name = filter.ticket != 0     ? u"audit/list_events_of_ticket"_s
        : filter.person.isValid() ? u"audit/list_events_of_actor"_s
                                  : u"audit/list_events"_s;
    HD_TRY(auto rows, m_database.statement(name));
    if (filter.ticket != 0)
        rows.bind(filter.ticket);
    else if (filter.person.isValid())
        rows.bind(filter.person);
    bindPeriod(rows, filter, after, true);
    if (filter.ticket != 0)
        rows.bind(filter.person.value()).bind(filter.person.value());
    bindText(rows, filter.act);
    rows.bind(reader.role == Role::Administrator).bind(reader.user).bind(reader.user).bind(limit);
    return allRows(rows, auditedEventOf);
}

} // namespace helpdesk
