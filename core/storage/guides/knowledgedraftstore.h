// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/knowledge.h"
#include "storage/database.h"

namespace helpdesk {

/// A draft as a text (guideJson() or articleJson()).
struct StoredKnowledgeDraft {
    KnowledgeKind kind = KnowledgeKind::Guide;
    QString id;
    int seen = 0;
    QByteArray content;
    Instant savedAt;
};

/// What somebody is changing in guides and articles and has not saved. Assumes a transaction when it writes.
class KnowledgeDraftStore {
public:
    explicit KnowledgeDraftStore(Database& database);

    Result<> save(UserId user, const StoredKnowledgeDraft& draft);
    Result<> remove(UserId user, KnowledgeKind kind, const QString& id);
    Result<std::vector<StoredKnowledgeDraft>> list(UserId user); ///< newest first

private:
    Database& m_database;
};

} // namespace helpdesk
