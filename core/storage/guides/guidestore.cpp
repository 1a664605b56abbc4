// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/guides/guidestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    GuideHead readHead(const Statement& row)
    {
        return {row.text(0),    static_cast<int>(row.integer(1)),
                row.boolean(2), static_cast<int>(row.integer(3)),
                row.boolean(4), row.text(5),
                row.instant(6), row.text(7).toUtf8()};
    }

} // namespace

GuideStore::GuideStore(Database& database)
    : m_database(database)
{
}

Result<> GuideStore::insert(const GuideHead& version)
{
    HD_TRY(auto insertion, m_database.statement(u"guide/insert_version"_s));
    return insertion.bind(version.guide)
        .bind(version.version)
        .bind(QString::fromUtf8(version.content))
        .bind(version.own)
        .bind(version.basedOn)
        .bind(version.savedBy)
        .bind(version.storedAt)
        .run();
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

Result<std::optional<GuideHead>> GuideStore::head(const QString& guide)
{
    HD_TRY(auto row, m_database.statement(u"guide/find_head"_s));
    HD_CHECK(row.bind(guide).run());
    std::optional<GuideHead> found;
    if (row.next())
        found = readHead(row);
    HD_CHECK(row.finish());
    return found;
}

Result<std::vector<GuideHead>> GuideStore::heads()
{
    HD_TRY(auto rows, m_database.statement(u"guide/list_heads"_s));
    HD_CHECK(rows.run());
    std::vector<GuideHead> heads;
    while (rows.next())
        heads.push_back(readHead(rows));
    HD_CHECK(rows.finish());
    return heads;
}

Result<> GuideStore::retire(const QString& guide, int version)
{
    HD_TRY(auto retiring, m_database.statement(u"guide/retire_version"_s));
    return retiring.bind(guide).bind(version).run();
}

Result<> GuideStore::setBasedOn(const QString& guide, int version, int shipped)
{
    HD_TRY(auto update, m_database.statement(u"guide/update_based_on"_s));
    return update.bind(shipped).bind(guide).bind(version).run();
}

} // namespace helpdesk
