// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/audit/auditstore.h"

#include <deque>

namespace helpdesk {

/// Entries and events of tickets as one stream, newest first; of one moment the entries come first. Reads each of the two by keyset
/// pages of its own, so that what is sparse is not read again for every page of what is not.
class AuditReader {
public:
    AuditReader(Database& database, AuditFilter filter, Actor reader, std::optional<AuditPlace> after, int pageRows);

    /// None at the end.
    Result<std::optional<AuditRow>> next();

private:
    template <typename Row>
    struct Source {
        std::deque<Row> rows;
        std::optional<AuditPlace> after;
        bool complete = false;
    };

    Result<> fill();
    template <typename Row, typename Read>
    Result<> fill(Source<Row>& source, Read read);

    AuditStore m_store;
    AuditFilter m_filter;
    Actor m_reader;
    int m_pageRows;
    Source<AuditEntry> m_entries;
    Source<AuditedEvent> m_events;
};

} // namespace helpdesk
