// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/preparedquery.h"

#include "storage/directquery.h"
#include "storage/qtquery.h"

namespace helpdesk {

namespace {

    template <typename Query, typename Connection>
    Result<std::shared_ptr<PreparedQuery>> prepared(Connection& connection, const QString& sql, const QString& path)
    {
        auto query = std::make_shared<Query>(connection);
        query->sql = sql;
        query->path = path;
        HD_CHECK(query->prepare());
        return std::shared_ptr<PreparedQuery>(std::move(query));
    }

} // namespace

Result<std::shared_ptr<PreparedQuery>> prepareQuery(const QSqlDatabase& connection, sqlite3* direct, const QString& sql,
                                                    const QString& path)
{
#ifdef HELPDESK_DIRECT_SQLITE
    if (direct)
        return prepared<DirectQuery>(*direct, sql, path);
#else
    Q_UNUSED(direct)
#endif
    return prepared<QtQuery>(connection, sql, path);
}

} // namespace helpdesk
