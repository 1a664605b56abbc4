// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// Versions of guides as texts (guideJson()). Assumes a transaction when it writes.
class GuideStore {
public:
    explicit GuideStore(Database& database);

    /// A version is stored once and never changed. `own`: made here, not shipped.
    Result<> insert(const QString& guide, int version, const QByteArray& content, bool own, Instant now);
    Result<std::optional<QByteArray>> find(const QString& guide, int version);
    /// 0: none is stored.
    Result<int> newestVersion(const QString& guide);
    /// The newest own version of each guide.
    Result<std::vector<QByteArray>> listOwn();

private:
    Database& m_database;
};

} // namespace helpdesk
