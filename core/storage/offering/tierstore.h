// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supporttier.h"
#include "storage/database.h"

namespace helpdesk {

/// The tiers of support. Assumes a transaction when it writes.
class TierStore {
public:
    explicit TierStore(Database& database);

    /// Errors: StorageFailed when another tier has the name.
    Result<TierId> insert(const SupportTier& tier);
    /// On revision `seen`. Errors: Conflict with the reason tier_changed.
    Result<> update(const SupportTier& tier, qint64 seen);
    Result<> remove(TierId id);

    Result<std::optional<SupportTier>> find(TierId id);
    Result<std::optional<SupportTier>> findDefault();
    /// By name.
    Result<std::vector<SupportTier>> list();
    Result<qint64> countAgreements(TierId id);

private:
    Database& m_database;
};

} // namespace helpdesk
