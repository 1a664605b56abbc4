// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// An own rule as it is stored.
struct StoredRule {
    QString id;
    QByteArray content; ///< JSON of the rule
    QByteArray basedOn; ///< JSON of the shipped rule at that time; empty: there was none

    bool operator==(const StoredRule&) const = default;
};

/// The partner's own rules, and its own versions of shipped ones. Assumes a transaction when it writes.
class RuleStore {
public:
    explicit RuleStore(Database& database);

    /// By id.
    Result<std::vector<StoredRule>> list();
    /// Adds it, or replaces the one of that id.
    Result<> save(const StoredRule& rule, UserId by, Instant now);
    /// False when there was none.
    Result<bool> remove(const QString& id);
    /// Rises with every change.
    Result<qint64> revision();

private:
    Result<> raiseRevision();

    Database& m_database;
};

} // namespace helpdesk
