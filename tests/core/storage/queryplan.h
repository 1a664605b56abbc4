// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "support/catch.h"

namespace helpdesk {

/// What SQLite does for a statement step by step, whatever its values are.
inline QStringList planOf(Database& database, const QString& sql)
{
    auto plan = database.composed(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    REQUIRE_OK(plan);
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        plan->bind(1);
    REQUIRE_OK(plan->run());
    QStringList steps;
    while (plan->next())
        steps << plan->text(3);
    return steps;
}

} // namespace helpdesk
