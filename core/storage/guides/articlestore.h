// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// An article of the partner's own, as a text (articleJson()).
struct StoredArticle {
    QString id;
    int revision = 0;
    QByteArray content;
    QString savedBy;
    Instant savedAt;
};

/// Assumes a transaction when it writes.
class ArticleStore {
public:
    explicit ArticleStore(Database& database);

    Result<std::vector<StoredArticle>> list(); ///< by id
    Result<std::optional<StoredArticle>> find(const QString& id);
    Result<> save(const StoredArticle& article);
    Result<> remove(const QString& id);

private:
    Database& m_database;
};

} // namespace helpdesk
