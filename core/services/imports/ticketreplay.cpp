// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/ticketreplay.h"

#include "domain/ticket/restriction.h"
#include "domain/ticket/ticketchanges.h"
#include "services/imports/tickettrail.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString idText(qint64 id)
    {
        return id > 0 ? QString::number(id) : QString();
    }

    Severity lastSeverity(const LoggedTicket& logged, size_t count)
    {
        for (auto i = count; i > 0; --i) {
            if (logged.moments[i - 1].severity)
                return *logged.moments[i - 1].severity;
        }
        return Severity::C;
    }

    // Derived from the way the states went: first resolution and the number of reopenings.
    void readEpisodes(const LoggedTicket& logged, Ticket& ticket)
    {
        ticket.episode = 1;
        std::optional<Instant> firstEnd;
        bool wasActive = true;
        for (const auto& moment : logged.moments) {
            const bool active = isActive(moment.state);
            if (!active && !firstEnd)
                firstEnd = moment.at;
            if (active && !wasActive)
                ++ticket.episode;
            wasActive = active;
        }
        ticket.firstResolvedAt = ticket.episode == 1 ? logged.resolvedAt : firstEnd;
    }

    QJsonObject fieldChange(TicketField field, const QString& from, const QString& to)
    {
        return {{u"field"_s, QString(keyOf(field))}, {u"from"_s, from}, {u"to"_s, to}};
    }

} // namespace

TicketReplay::TicketReplay(ImportRun& run, LogPeople& people, ServiceLevels& levels, const LoggedTicket& logged)
    : m_run(run)
    , m_people(people)
    , m_levels(levels)
    , m_logged(logged)
    , m_store(run.database)
{
}

// All that the source says of the ticket as it is now.
Result<> TicketReplay::describe(Ticket& ticket)
{
    const auto& last = m_logged.moments.back();
    ticket.title = m_logged.title.isEmpty() ? m_logged.reference : m_logged.title;
    ticket.state = last.state;
    ticket.severity = lastSeverity(m_logged, m_logged.moments.size());
    ticket.impact = m_logged.impact;
    ticket.urgency = m_logged.urgency;
    ticket.service = m_logged.service;
    ticket.category = m_logged.category;
    ticket.restricted = ticket.restricted || isForNamedPeople(ticket.category);
    ticket.problemType = m_logged.problemType;
    ticket.channel = m_logged.channel;
    HD_TRY(ticket.customer, m_people.customer(m_logged.customer));
    HD_TRY(ticket.contact, m_people.contact(ticket.customer, m_logged.contact));
    ticket.callerNote = ticket.contact.isValid() ? QString() : m_logged.contact;
    HD_TRY(ticket.assignee, m_people.user(last.assignee));
    HD_TRY(ticket.team, m_people.team(last.team));
    ticket.createdAt = m_logged.createdAt;
    ticket.updatedAt = std::max(m_logged.createdAt, last.at);
    ticket.resolvedAt = m_logged.resolvedAt;
    ticket.closedAt = m_logged.closedAt;
    ticket.batch = m_run.batch;
    readEpisodes(m_logged, ticket);
    return {};
}

Result<TicketId> TicketReplay::store(qint64 number)
{
    Ticket ticket;
    HD_CHECK(describe(ticket));
    ticket.externalReference = m_logged.reference;
    ticket.revision = 1;
    ticket.number = number;
    HD_TRY(ticket.id, m_store.insert(ticket));

    HD_CHECK(insertCreation(ticket));
    const LoggedMoment* before = nullptr;
    for (const auto& moment : m_logged.moments) {
        HD_CHECK(insertMoment(ticket.id, before, moment));
        before = &moment;
    }
    HD_CHECK(insertFacts(ticket.id));
    HD_CHECK(insertEvent(ticket.id, m_run.now, EventKind::Imported, {}, traceOf(m_logged, m_run.batch)));
    HD_CHECK(m_levels.refresh(ticket.id, ticket.state));
    return ticket.id;
}

Result<> TicketReplay::append(TicketId id, size_t known)
{
    HD_TRY(auto ticket, m_store.find(id));
    const auto before = ticket;
    HD_CHECK(describe(ticket));
    ticket.revision = before.revision + 1;
    HD_CHECK(m_store.update(ticket, before.revision));
    if (ticket.restricted && !before.restricted) {
        auto data = fieldChange(TicketField::Category, fieldText(before, TicketField::Category),
                                fieldText(ticket, TicketField::Category));
        data.insert(u"restricted"_s, true);
        HD_CHECK(insertEvent(id, m_run.now, EventKind::Field, {}, data));
    }
    for (auto i = known; i < m_logged.moments.size(); ++i)
        HD_CHECK(insertMoment(id, i > 0 ? &m_logged.moments[i - 1] : nullptr, m_logged.moments[i]));
    HD_CHECK(insertFacts(id));
    HD_CHECK(insertEvent(id, m_run.now, EventKind::Imported, {}, traceOf(m_logged, m_run.batch)));
    return m_levels.refresh(id, ticket.state);
}

Result<> TicketReplay::insertCreation(const Ticket& ticket)
{
    const auto& first = m_logged.moments.front();
    const bool byCustomer = !m_logged.contact.isEmpty();
    QJsonObject created{{u"state"_s, QString(keyOf(first.state))},
                        {u"severity"_s, QString(keyOf(first.severity.value_or(Severity::C)))},
                        {u"by"_s, byCustomer ? u"customer"_s : u"agent"_s}};
    if (ticket.restricted)
        created.insert(u"restricted"_s, true);
    HD_CHECK(insertEvent(ticket.id, m_logged.createdAt, EventKind::Created, first.actor, created));
    if (m_logged.body.isEmpty())
        return {};
    Message message;
    message.ticket = ticket.id;
    message.kind = MessageKind::CustomerMessage;
    message.byCustomer = true;
    message.authorName = m_logged.contact;
    message.body = m_logged.body;
    message.at = m_logged.createdAt;
    HD_TRY(const auto id, m_store.insertMessage(message));
    return insertEvent(ticket.id, message.at, EventKind::Message, m_logged.contact,
                       {{u"id"_s, id.value()}, {u"kind"_s, QString(keyOf(message.kind))}, {u"by"_s, u"customer"_s}});
}

Result<> TicketReplay::insertMoment(TicketId ticket, const LoggedMoment* before, const LoggedMoment& moment)
{
    HD_CHECK(insertAssignment(ticket, before ? before->assignee : QString(), moment));
    HD_CHECK(insertTeamChange(ticket, before ? before->team : QString(), moment));
    HD_CHECK(insertBody(ticket, moment));
    if (!before)
        return {};
    const auto count = static_cast<size_t>(before - m_logged.moments.data()) + 1;
    const auto severity = lastSeverity(m_logged, count);
    if (moment.severity && *moment.severity != severity) {
        HD_CHECK(insertEvent(ticket, moment.at, EventKind::Field, moment.actor,
                             fieldChange(TicketField::Severity, keyOf(severity), keyOf(*moment.severity))));
    }
    if (moment.state == before->state)
        return {};
    return insertEvent(ticket, moment.at, EventKind::State, moment.actor,
                       {{u"from"_s, QString(keyOf(before->state))}, {u"to"_s, QString(keyOf(moment.state))}});
}

Result<> TicketReplay::insertAssignment(TicketId ticket, const QString& from, const LoggedMoment& moment)
{
    if (from == moment.assignee)
        return {};
    HD_TRY(const auto fromId, m_people.user(from));
    HD_TRY(const auto toId, m_people.user(moment.assignee));
    auto data = fieldChange(TicketField::Assignee, idText(fromId.value()), idText(toId.value()));
    data.insert(u"from_name"_s, from);
    data.insert(u"to_name"_s, moment.assignee);
    return insertEvent(ticket, moment.at, EventKind::Field, moment.actor, data);
}

Result<> TicketReplay::insertTeamChange(TicketId ticket, const QString& from, const LoggedMoment& moment)
{
    if (from == moment.team)
        return {};
    HD_TRY(const auto fromId, m_people.team(from));
    HD_TRY(const auto toId, m_people.team(moment.team));
    auto data = fieldChange(TicketField::Team, idText(fromId.value()), idText(toId.value()));
    data.insert(u"from_name"_s, from);
    data.insert(u"to_name"_s, moment.team);
    return insertEvent(ticket, moment.at, EventKind::Field, moment.actor, data);
}

Result<> TicketReplay::insertBody(TicketId ticket, const LoggedMoment& moment)
{
    if (moment.body.isEmpty())
        return {};
    Message message;
    message.ticket = ticket;
    message.kind = MessageKind::InternalNote;
    message.author = m_people.knownUser(moment.actor);
    message.authorName = moment.actor;
    message.body = moment.body;
    message.at = moment.at;
    HD_TRY(const auto id, m_store.insertMessage(message));
    return insertEvent(ticket, moment.at, EventKind::Message, moment.actor,
                       {{u"id"_s, id.value()}, {u"kind"_s, QString(keyOf(message.kind))}, {u"by"_s, u"agent"_s}});
}

Result<> TicketReplay::insertFacts(TicketId ticket)
{
    for (auto fact = m_logged.facts.cbegin(); fact != m_logged.facts.cend(); ++fact)
        HD_CHECK(m_store.insertRecordedFact(ticket, fact.key(), fact.value()));
    return {};
}

Result<> TicketReplay::insertEvent(TicketId ticket, Instant at, EventKind kind, const QString& actor,
                                   const QJsonObject& data)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = kind;
    event.actor = m_people.knownUser(actor);
    event.actorName = actor;
    event.data = data;
    HD_TRY([[maybe_unused]] const auto id, m_store.insertEvent(event));
    return {};
}

} // namespace helpdesk
