// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditrow.h"
#include "domain/partner/user.h"
#include "storage/database.h"

namespace helpdesk {

/// The record of what was done. Entries are added and read; the database refuses anything else. Assumes a transaction when it
/// writes.
class AuditStore {
public:
    explicit AuditStore(Database& database);

    Result<AuditEntryId> insert(const AuditEntry& entry);

    /// Newest first, behind `after`; what the filter asks of tickets alone (a number, a kind of event) is none of an entry. At most
    /// `limit`.
    Result<std::vector<AuditEntry>> entries(const AuditFilter& filter, const std::optional<AuditPlace>& after, int limit);
    /// The same of the events of those tickets that the reader may see.
    Result<std::vector<AuditedEvent>> events(const AuditFilter& filter, const Actor& reader,
                                             const std::optional<AuditPlace>& after, int limit);

private:
    Database& m_database;
};

} // namespace helpdesk
