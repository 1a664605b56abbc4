// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// The newest stored version of a guide.
struct GuideHead {
    QString guide;
    int version = 0;
    bool own = false; ///< made here, not shipped
    int basedOn = 0; ///< the shipped version it is, or was made from
    bool retired = false;
    QString savedBy;
    Instant storedAt;
    QByteArray content; ///< of an own one
};

/// Versions of guides as texts (guideJson()). Assumes a transaction when it writes.
class GuideStore {
public:
    explicit GuideStore(Database& database);

    /// A version is stored once and its text never changed.
    Result<> insert(const GuideHead& version);
    Result<std::optional<QByteArray>> find(const QString& guide, int version);
    Result<std::optional<GuideHead>> head(const QString& guide);
    /// Of each guide of which any version is stored, by id.
    Result<std::vector<GuideHead>> heads();
    Result<> retire(const QString& guide, int version);
    Result<> setBasedOn(const QString& guide, int version, int shipped);

private:
    Database& m_database;
};

} // namespace helpdesk
