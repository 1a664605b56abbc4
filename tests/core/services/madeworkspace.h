// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workspace.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>
#include <QVariant>

namespace helpdesk {

/// A new workspace in a folder of its own, and plain SQL on the side to look into its file.
class MadeWorkspace {
public:
    MadeWorkspace()
    {
        auto opened = Workspace::open(path(), WorkspaceMode::Create, clock);
        REQUIRE_OK(opened);
        workspace = std::move(*opened);
    }

    QString path() const { return folder.filePath(QStringLiteral("made.helpdesk")); }

    /// All rows of a query, cells joined by '|'.
    QStringList rows(const QString& sql) const
    {
        const auto name = QUuid::createUuid().toString();
        QStringList found;
        {
            auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            connection.setDatabaseName(path());
            REQUIRE(connection.open());
            QSqlQuery query(connection);
            REQUIRE(query.exec(sql));
            const auto columns = query.record().count();
            while (query.next()) {
                QStringList cells;
                for (int i = 0; i < columns; ++i)
                    cells << query.value(i).toString();
                found << cells.join(u'|');
            }
        }
        QSqlDatabase::removeDatabase(name);
        return found;
    }
    qint64 count(const QString& sql) const { return rows(sql).value(0).toLongLong(); }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Workspace> workspace;
};

} // namespace helpdesk
