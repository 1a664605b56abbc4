// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QStringList>

#include <vector>

namespace helpdesk {

/// Runs an `INSERT ... RETURNING id`.
template <typename Tag>
Result<Id<Tag>> insertedId(Statement& statement)
{
    HD_CHECK(statement.run());
    if (!statement.next()) {
        HD_CHECK(statement.finish());
        return fail(ErrorCode::Internal);
    }
    return statement.id<Tag>(0);
}

/// Runs a query that finds at most one row, and maps it.
template <typename Map>
auto firstRow(Statement& statement, Map map) -> Result<std::optional<decltype(map(statement))>>
{
    using Row = decltype(map(statement));
    HD_CHECK(statement.run());
    if (statement.next())
        return std::optional<Row>(map(statement));
    HD_CHECK(statement.finish());
    return std::optional<Row>();
}

/// Runs a query and maps every row.
template <typename Map>
auto allRows(Statement& statement, Map map) -> Result<std::vector<decltype(map(statement))>>
{
    HD_CHECK(statement.run());
    std::vector<decltype(map(statement))> rows;
    while (statement.next())
        rows.push_back(map(statement));
    HD_CHECK(statement.finish());
    return rows;
}

/// Lists live in one text column, as JSON; an empty one is ''.
QString listText(const QStringList& list);
QStringList listOf(const QString& text);

/// Where the texts that start with `prefix` end, for `x >= prefix AND x < end`.
QString prefixEnd(const QString& prefix);

} // namespace helpdesk
