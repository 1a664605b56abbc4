// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/logrow.h"

#include "domain/imports/importreasons.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure columnMissing(const TicketMapping& mapping, QLatin1StringView key, const ColumnTemplate& column,
                          const CsvTable& table)
    {
        const auto where = u"columns.%1"_s.arg(key);
        const auto summary = u"%1: %2: %3"_s.arg(mapping.file, where, column.columnName());
        return fail(ErrorCode::Invalid, Subject::Mapping,
                    {summary, table.headers().join(u", "_s), mapping.file, where, column.columnName()});
    }

    void update(QString& known, QString said)
    {
        if (!said.isEmpty())
            known = std::move(said);
    }

} // namespace

template <typename E>
LogRowReader::KeyColumn<E> LogRowReader::bindKey(const MappedKey<E>& key) const
{
    return {&key, bind(key.column.isEmpty() ? ColumnText() : ColumnText{key.column})};
}

LogRowReader::LogRowReader(const TicketMapping& mapping, const CsvTable& table)
    : m_mapping(mapping)
    , m_table(table)
    , m_number(bind(mapping.number))
    , m_at(bind(mapping.at))
    , m_created(bind(mapping.created))
    , m_resolved(bind(mapping.resolved))
    , m_closed(bind(mapping.closed))
    , m_title(bind(mapping.title))
    , m_body(bind(mapping.body))
    , m_comment(bind(mapping.comment))
    , m_actor(bind(mapping.actor))
    , m_assignee(bind(mapping.assignee))
    , m_team(bind(mapping.team))
    , m_customer(bind(mapping.customer))
    , m_contact(bind(mapping.contact))
    , m_problemType(bind(mapping.problemType))
    , m_state(bindKey(mapping.state))
    , m_severity(bindKey(mapping.severity))
    , m_impact(bindKey(mapping.impact))
    , m_urgency(bindKey(mapping.urgency))
    , m_service(bindKey(mapping.service))
    , m_category(bindKey(mapping.category))
    , m_channel(bindKey(mapping.channel))
{
    for (const auto& column : mapping.facts) {
        auto bound = bind({column});
        if (bound.isBound())
            m_facts.emplace_back(column, std::move(bound));
    }
}

Result<> LogRowReader::checkColumns() const
{
    if (!m_number.isBound())
        return columnMissing(m_mapping, "number"_L1, m_number, m_table);
    if (!m_state.column.isBound())
        return columnMissing(m_mapping, "state"_L1, m_state.column, m_table);
    if (m_mapping.rowPerTicket && !m_created.isBound())
        return columnMissing(m_mapping, "created"_L1, m_created, m_table);
    if (!m_mapping.rowPerTicket && !m_at.isBound())
        return columnMissing(m_mapping, "at"_L1, m_at, m_table);
    return {};
}

QString LogRowReader::shared(QString text)
{
    if (text.isEmpty())
        return {};
    return *m_texts.insert(std::move(text));
}

template <typename E>
std::optional<Reason> LogRowReader::readKey(const KeyColumn<E>& column, std::optional<E>* value) const
{
    const auto cell = column.column.read(m_table);
    if (cell.isEmpty())
        return std::nullopt;
    const auto answer = column.key->find(cell);
    if (!answer.known)
        return Reason{QLatin1StringView(importreason::valueUnknown), {column.column.columnName(), cell}};
    *value = answer.value;
    return std::nullopt;
}

std::optional<Instant> LogRowReader::parseDate(QStringView text) const
{
    for (const auto& pattern : m_mapping.dates) {
        if (const auto at = pattern.read(text, m_mapping.zone))
            return at;
    }
    return m_mapping.isoDates ? Instant::fromIso(text) : std::nullopt;
}

std::optional<Reason> LogRowReader::readDate(const ColumnTemplate& column, std::optional<Instant>* at) const
{
    const auto text = column.read(m_table);
    if (text.isEmpty())
        return std::nullopt;
    *at = parseDate(text);
    if (*at)
        return std::nullopt;
    return Reason{QLatin1StringView(importreason::dateInvalid), {column.columnName(), text}};
}

std::optional<Reason> LogRowReader::readDates(LogRow& row) const
{
    std::optional<Instant> at;
    if (auto reason = readDate(m_at, &at))
        return reason;
    if (auto reason = readDate(m_created, &row.created))
        return reason;
    if (auto reason = readDate(m_resolved, &row.resolved))
        return reason;
    if (auto reason = readDate(m_closed, &row.closed))
        return reason;
    const auto& needed = m_mapping.rowPerTicket ? row.created : at;
    if (!needed) {
        const auto& column = m_mapping.rowPerTicket ? m_created : m_at;
        return Reason{QLatin1StringView(importreason::valueMissing), {column.columnName()}};
    }
    row.moment.at = at.value_or(*needed);
    return std::nullopt;
}

std::optional<Reason> LogRowReader::read(LogRow& row)
{
    row.number = m_number.read(m_table);
    if (row.number.isEmpty())
        return Reason{QLatin1StringView(importreason::valueMissing), {m_number.columnName()}};
    if (auto reason = readDates(row))
        return reason;
    std::optional<TicketState> state;
    if (auto reason = readKey(m_state, &state))
        return reason;
    row.saysState = state.has_value();
    row.moment.state = state.value_or(TicketState::New);
    if (auto reason = readKey(m_severity, &row.moment.severity))
        return reason;
    row.moment.assignee = shared(m_assignee.read(m_table));
    row.moment.team = shared(m_team.read(m_table));
    row.moment.actor = shared(m_actor.read(m_table));
    row.moment.body = m_comment.read(m_table);
    return std::nullopt;
}

std::optional<Reason> LogRowReader::readTicket(LoggedTicket& ticket)
{
    std::optional<Channel> channel;
    if (auto reason = readKey(m_impact, &ticket.impact))
        return reason;
    if (auto reason = readKey(m_urgency, &ticket.urgency))
        return reason;
    if (auto reason = readKey(m_service, &ticket.service))
        return reason;
    if (auto reason = readKey(m_category, &ticket.category))
        return reason;
    if (auto reason = readKey(m_channel, &channel))
        return reason;
    ticket.channel = channel.value_or(ticket.channel);
    update(ticket.title, shared(m_title.read(m_table)));
    update(ticket.body, m_body.read(m_table));
    update(ticket.customer, shared(m_customer.read(m_table)));
    update(ticket.contact, shared(m_contact.read(m_table)));
    update(ticket.problemType, shared(m_problemType.read(m_table)));
    ticket.facts.clear();
    for (const auto& [name, column] : m_facts) {
        if (auto fact = column.read(m_table); !fact.isEmpty())
            ticket.facts.insert(name, shared(std::move(fact)));
    }
    return std::nullopt;
}

} // namespace helpdesk
