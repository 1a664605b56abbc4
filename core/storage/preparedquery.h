// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>

namespace helpdesk {

/// A driver's statement in the cache of a Database: lent to one Statement at a time.
struct PreparedQuery {
    explicit PreparedQuery(const QSqlDatabase& connection)
        : query(connection)
    {
        query.setForwardOnly(true);
    }

    QSqlQuery query;
    QString path; ///< of the workspace, for errors
    bool lent = false;
};

} // namespace helpdesk
