// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/guides/knowledgedraftstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

KnowledgeDraftStore::KnowledgeDraftStore(Database& database)
    : m_database(database)
{
}

Result<> KnowledgeDraftStore::save(UserId user, const StoredKnowledgeDraft& draft)
{
    HD_TRY(auto saving, m_database.statement(u"knowledge/save_draft"_s));
    return saving.bind(user)
        .bind(draft.kind)
        .bind(draft.id)
        .bind(draft.seen)
        .bind(QString::fromUtf8(draft.content))
        .bind(draft.savedAt)
        .run();
}

Result<> KnowledgeDraftStore::remove(UserId user, KnowledgeKind kind, const QString& id)
{
    HD_TRY(auto removal, m_database.statement(u"knowledge/delete_draft"_s));
    return removal.bind(user).bind(kind).bind(id).run();
}

Result<std::vector<StoredKnowledgeDraft>> KnowledgeDraftStore::list(UserId user)
{
    HD_TRY(auto rows, m_database.statement(u"knowledge/list_drafts"_s));
    HD_CHECK(rows.bind(user).run());
    std::vector<StoredKnowledgeDraft> drafts;
    while (rows.next())
        drafts.push_back({rows.key<KnowledgeKind>(0), rows.text(1), static_cast<int>(rows.integer(2)),
                          rows.text(3).toUtf8(), rows.instant(4)});
    HD_CHECK(rows.finish());
    return drafts;
}

} // namespace helpdesk
