// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/guides/articlestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    StoredArticle readArticle(const Statement& row)
    {
        return {row.text(0), static_cast<int>(row.integer(1)), row.text(2).toUtf8(), row.text(3), row.instant(4)};
    }

} // namespace

ArticleStore::ArticleStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<StoredArticle>> ArticleStore::list()
{
    HD_TRY(auto rows, m_database.statement(u"article/list_articles"_s));
    HD_CHECK(rows.run());
    std::vector<StoredArticle> articles;
    while (rows.next())
        articles.push_back(readArticle(rows));
    HD_CHECK(rows.finish());
    return articles;
}

Result<std::optional<StoredArticle>> ArticleStore::find(const QString& id)
{
    HD_TRY(auto row, m_database.statement(u"article/find_article"_s));
    HD_CHECK(row.bind(id).run());
    std::optional<StoredArticle> found;
    if (row.next())
        found = readArticle(row);
    HD_CHECK(row.finish());
    return found;
}

Result<> ArticleStore::save(const StoredArticle& article)
{
    HD_TRY(auto saving, m_database.statement(u"article/save_article"_s));
    return saving.bind(article.id)
        .bind(article.revision)
        .bind(QString::fromUtf8(article.content))
        .bind(article.savedBy)
        .bind(article.savedAt)
        .run();
}

Result<> ArticleStore::remove(const QString& id)
{
    HD_TRY(auto removal, m_database.statement(u"article/delete_article"_s));
    return removal.bind(id).run();
}

} // namespace helpdesk
