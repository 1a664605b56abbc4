// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/guides/guidestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

GuideStore::GuideStore(Database& database)
    : m_database(database)
{
}

Result<> GuideStore::insert(const QString& guide, int version, const QByteArray& content, bool own, Instant now)
{
    HD_TRY(auto insertion, m_database.statement(u"guide/insert_version"_s));
    return insertion.bind(guide).bind(version).bind(QString::fromUtf8(content)).bind(own).bind(now).run();
}

Result<std::optional<QByteArray>> GuideStore::find(const QString& guide, int version)
{
    HD_TRY(auto row, m_database.statement(u"guide/find_version"_s));
    HD_CHECK(row.bind(guide).bind(version).run());
    std::optional<QByteArray> found;
    if (row.next())
        found = row.text(0).toUtf8();
    HD_CHECK(row.finish());
    return found;
}

Result<int> GuideStore::newestVersion(const QString& guide)
{
    HD_TRY(auto row, m_database.statement(u"guide/find_newest_version"_s));
    HD_CHECK(row.bind(guide).run());
    const auto version = row.next() ? static_cast<int>(row.integer(0)) : 0;
    HD_CHECK(row.finish());
    return version;
}

Result<std::vector<QByteArray>> GuideStore::listOwn()
{
    HD_TRY(auto rows, m_database.statement(u"guide/list_own"_s));
    HD_CHECK(rows.run());
    std::vector<QByteArray> guides;
    while (rows.next())
        guides.push_back(rows.text(0).toUtf8());
    HD_CHECK(rows.finish());
    return guides;
}

} // namespace helpdesk
