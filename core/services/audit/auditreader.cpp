// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/audit/auditreader.h"

namespace helpdesk {

AuditReader::AuditReader(Database& database, AuditFilter filter, Actor reader, std::optional<AuditPlace> after, int pageRows)
    : m_store(database)
    , m_filter(std::move(filter))
    , m_reader(std::move(reader))
    , m_pageRows(pageRows)
{
    m_entries.after = after;
    m_events.after = after;
}

template <typename Row, typename Read>
Result<> AuditReader::fill(Source<Row>& source, Read read)
{
    if (source.complete || !source.rows.empty())
        return {};
    HD_TRY(auto page, read(source.after));
    source.complete = page.size() < static_cast<size_t>(m_pageRows);
    if (!page.empty())
        source.after = placeOf(AuditRow(page.back()));
    source.rows.assign(std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    return {};
}

Result<> AuditReader::fill()
{
    HD_CHECK(fill(m_entries, [this](const auto& after) { return m_store.entries(m_filter, after, m_pageRows); }));
    return fill(m_events, [this](const auto& after) { return m_store.events(m_filter, m_reader, after, m_pageRows); });
}

Result<std::optional<AuditRow>> AuditReader::next()
{
    HD_CHECK(fill());
    auto& entries = m_entries.rows;
    auto& events = m_events.rows;
    std::optional<AuditRow> row;
    if (!entries.empty() && (events.empty() || entries.front().at >= events.front().event.at)) {
        row = std::move(entries.front());
        entries.pop_front();
    } else if (!events.empty()) {
        row = std::move(events.front());
        events.pop_front();
    }
    return row;
}

} // namespace helpdesk
