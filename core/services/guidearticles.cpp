// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditfacts.h"
#include "io/guides/guidereader.h"
#include "services/auditedaction.h"
#include "services/guideservice.h"
#include "services/rolechecks.h"
#include "storage/changefeed.h"
#include "storage/guides/articlestore.h"
#include "storage/guides/knowledgedraftstore.h"
#include "storage/transaction.h"

#include <algorithm>

// Articles of the partner's own, and what is being changed.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const Article* shippedArticle(const QString& id)
    {
        const auto& articles = shippedArticles();
        const auto found =
            std::find_if(articles.begin(), articles.end(), [&id](const Article& article) { return article.id == id; });
        return found == articles.end() ? nullptr : &*found;
    }

    Result<ArticleEntry> ownEntry(const StoredArticle& stored)
    {
        HD_TRY(auto article, readArticle(stored.content, stored.id));
        const bool ships = shippedArticle(stored.id) != nullptr;
        return ArticleEntry{std::move(article), true, ships, stored.revision, stored.savedBy, stored.savedAt};
    }

    // What was there before, as the audit tells it: the own one, else the shipped one, else nothing.
    Result<QJsonObject> articleBefore(const std::optional<StoredArticle>& stored, const QString& id)
    {
        if (stored) {
            HD_TRY(const auto article, readArticle(stored->content, id));
            return auditFacts(article);
        }
        const auto* shipped = shippedArticle(id);
        return shipped ? auditFacts(*shipped) : QJsonObject();
    }

} // namespace

Result<std::vector<ArticleEntry>> GuideService::articleEntries()
{
    HD_TRY(const auto own, ArticleStore(m_database).list());
    std::vector<ArticleEntry> entries;
    for (const auto& stored : own) {
        HD_TRY(auto entry, ownEntry(stored));
        entries.push_back(std::move(entry));
    }
    for (const auto& shipped : shippedArticles()) {
        if (std::none_of(own.begin(), own.end(), [&](const StoredArticle& stored) { return stored.id == shipped.id; }))
            entries.push_back({shipped, false, true, 0, {}, {}});
    }
    std::sort(entries.begin(), entries.end(),
              [](const ArticleEntry& a, const ArticleEntry& b) { return a.article.id < b.article.id; });
    return entries;
}

Result<std::vector<Article>> GuideService::articles()
{
    HD_TRY(auto entries, articleEntries());
    std::vector<Article> articles;
    for (auto& entry : entries)
        articles.push_back(std::move(entry.article));
    return articles;
}

Result<ArticleEntry> GuideService::articleEntry(const QString& id)
{
    HD_TRY(const auto stored, ArticleStore(m_database).find(id));
    if (stored)
        return ownEntry(*stored);
    const auto* shipped = shippedArticle(id);
    if (!shipped)
        return fail(ErrorCode::NotFound, Subject::Article, {id});
    return ArticleEntry{*shipped, false, true, 0, {}, {}};
}

Result<ArticleEntry> GuideService::saveArticle(const Actor& actor, const Article& article, int seen, SaveOver over)
{
    HD_CHECK(requireSupervisor(actor));
    if (const auto faults = articleFaults(article); !faults.empty())
        return fail(ErrorCode::Invalid, Subject::Article,
                    {u"%1: %2 %3"_s.arg(QString(keyOf(faults.front().field)), QString(keyOf(faults.front().kind)),
                                        faults.front().what),
                     QString(), QString(), keyOf(faults.front().field), keyOf(faults.front().kind)});
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Article, AuditAct::Edited));
    ArticleStore store(m_database);
    HD_TRY(const auto present, store.find(article.id));
    if (present && present->revision != seen && over == SaveOver::OnlySeen)
        return fail(ErrorCode::Conflict, Subject::Article, {article.title.en, present->savedBy});
    const StoredArticle stored{article.id, (present ? present->revision : 0) + 1, articleJson(article), actor.name,
                               m_clock.now()};
    HD_CHECK(store.save(stored));
    HD_CHECK(KnowledgeDraftStore(m_database).remove(actor.user, KnowledgeKind::Article, article.id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Guide, 0));
    HD_TRY(const auto before, articleBefore(present, article.id));
    action.setAct(before.isEmpty() ? AuditAct::Added : AuditAct::Edited);
    action.about(0, article.id);
    action.changed(before, auditFacts(article));
    HD_CHECK(action.commit());
    return ownEntry(stored);
}

Result<> GuideService::removeArticle(const Actor& actor, const QString& id)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Article, AuditAct::Removed));
    ArticleStore store(m_database);
    HD_TRY(const auto present, store.find(id));
    if (!present)
        return fail(ErrorCode::NotFound, Subject::Article, {id});
    if (!shippedArticle(id)) {
        HD_TRY(const auto guides, list());
        for (const auto& guide : guides) {
            if (std::any_of(guide.ends.begin(), guide.ends.end(), [&id](const GuideEnd& end) { return end.article == id; }))
                return fail(ErrorCode::Blocked, Subject::Article, {id, guide.title.en, guide.title.ru});
        }
    }
    HD_CHECK(store.remove(id));
    HD_CHECK(KnowledgeDraftStore(m_database).remove(actor.user, KnowledgeKind::Article, id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Guide, 0));
    const auto* shipped = shippedArticle(id);
    action.setAct(shipped ? AuditAct::Reset : AuditAct::Removed);
    HD_TRY(const auto before, articleBefore(present, id));
    action.about(0, id);
    action.changed(before, shipped ? auditFacts(*shipped) : QJsonObject());
    return action.commit();
}

Result<> GuideService::saveDraft(const Actor& actor, const KnowledgeDraft& draft)
{
    HD_CHECK(requireSupervisor(actor));
    auto guide = draft.guide;
    guide.version = std::max(1, guide.version); // a file has no version 0; `seen` tells
    const auto content = draft.kind == KnowledgeKind::Guide ? guideJson(guide) : articleJson(draft.article);
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(KnowledgeDraftStore(m_database)
                 .save(actor.user, {draft.kind, draft.id, draft.seen, content, m_clock.now()}));
    return transaction.commit();
}

Result<> GuideService::discardDraft(const Actor& actor, KnowledgeKind kind, const QString& id)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(KnowledgeDraftStore(m_database).remove(actor.user, kind, id));
    return transaction.commit();
}

Result<std::vector<KnowledgeDraft>> GuideService::drafts(const Actor& actor)
{
    HD_TRY(const auto stored, KnowledgeDraftStore(m_database).list(actor.user));
    std::vector<KnowledgeDraft> drafts;
    for (const auto& one : stored) {
        KnowledgeDraft draft{one.kind, one.id, one.seen, {}, {}, one.savedAt};
        if (one.kind == KnowledgeKind::Guide) {
            HD_TRY(draft.guide, readGuide(one.content, one.id));
            draft.guide.version = one.seen;
        } else {
            HD_TRY(draft.article, readArticle(one.content, one.id));
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace helpdesk
