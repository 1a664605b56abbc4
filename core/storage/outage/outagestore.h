// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outage.h"
#include "storage/database.h"

namespace helpdesk {

/// Microsoft's service incidents and advisories. Assumes a transaction when it writes.
class OutageStore {
public:
    explicit OutageStore(Database& database);

    Result<OutageId> insert(const Outage& outage);
    Result<> update(const Outage& outage);
    Result<std::optional<Outage>> findByNumber(const QString& number);
    /// Newest first.
    Result<std::vector<Outage>> listRunning();

private:
    Database& m_database;
};

} // namespace helpdesk
