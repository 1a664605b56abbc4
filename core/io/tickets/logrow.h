// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"
#include "io/tickets/columntemplate.h"
#include "io/tickets/ticketmapping.h"

namespace helpdesk {

/// What one row of a ticket log says.
struct LogRow {
    QString number;
    LoggedMoment moment;
    bool saysState = false; ///< else the state before stays
    std::optional<Instant> created;
    std::optional<Instant> resolved;
    std::optional<Instant> closed;
};

/// A mapping bound to the columns of one table.
class LogRowReader {
public:
    /// Both must live as long as the reader.
    LogRowReader(const TicketMapping& mapping, const CsvTable& table);

    /// Invalid(Mapping) when the table lacks a column that cannot be done without.
    Result<> checkColumns() const;
    /// Reads the present row; the reason when it cannot be taken.
    std::optional<Reason> read(LogRow& row);
    /// Writes what the present row says of the ticket as a whole.
    std::optional<Reason> readTicket(LoggedTicket& ticket);

private:
    template <typename E>
    struct KeyColumn {
        const MappedKey<E>* key;
        ColumnTemplate column;
    };

    template <typename E>
    KeyColumn<E> bindKey(const MappedKey<E>& key) const;
    ColumnTemplate bind(const ColumnText& text) const { return {text, m_table, m_mapping.empty}; }
    template <typename E>
    std::optional<Reason> readKey(const KeyColumn<E>& column, std::optional<E>* value) const;
    std::optional<Reason> readDate(const ColumnTemplate& column, std::optional<Instant>* at) const;
    std::optional<Instant> parseDate(QStringView text) const;
    std::optional<Reason> readDates(LogRow& row) const;
    /// The same text many times over is kept once.
    QString shared(QString text);

    const TicketMapping& m_mapping;
    const CsvTable& m_table;
    ColumnTemplate m_number, m_at, m_created, m_resolved, m_closed;
    ColumnTemplate m_title, m_body, m_comment, m_actor, m_assignee, m_team, m_customer, m_contact, m_problemType;
    KeyColumn<TicketState> m_state;
    KeyColumn<Severity> m_severity;
    KeyColumn<Impact> m_impact;
    KeyColumn<Urgency> m_urgency;
    KeyColumn<Service> m_service;
    KeyColumn<Category> m_category;
    KeyColumn<Channel> m_channel;
    std::vector<std::pair<QString, ColumnTemplate>> m_facts;
    QSet<QString> m_texts;
};

} // namespace helpdesk
