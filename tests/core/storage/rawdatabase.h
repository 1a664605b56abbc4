// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/catch.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace helpdesk {

/// A SQLite connection without any of our rules: what another program would do to the file.
class RawDatabase {
public:
    explicit RawDatabase(const QString& path)
        : m_name(QUuid::createUuid().toString())
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(path);
        REQUIRE(connection.open());
    }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;
    ~RawDatabase()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    /// All rows, the columns of each joined by "|".
    QStringList run(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql)) {
            const auto text = query.lastError().text();
            FAIL(text.toStdString() + " in " + sql.toStdString());
        }
        QStringList rows;
        while (query.next()) {
            QStringList cells;
            for (int column = 0; column < query.record().count(); ++column)
                cells << query.value(column).toString();
            rows << cells.join(u'|');
        }
        return rows;
    }
    bool prepares(const QString& sql, QString& error)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        const auto prepared = query.prepare(sql);
        error = query.lastError().text();
        return prepared;
    }

private:
    QString m_name;
};

} // namespace helpdesk
