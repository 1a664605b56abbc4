// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QSqlDatabase;
struct sqlite3;

namespace helpdesk {

/// A prepared statement in the cache of a Database: lent to one Statement at a time, which says what each
/// function is for. Places and columns count from 0. A value is bound again for each run.
class PreparedQuery {
public:
    PreparedQuery() = default;
    PreparedQuery(const PreparedQuery&) = delete;
    PreparedQuery& operator=(const PreparedQuery&) = delete;
    virtual ~PreparedQuery() = default;

    virtual void bind(int place, qint64 value) = 0;
    virtual void bind(int place, const QString& value) = 0;
    virtual void bindBytes(int place, QByteArrayView value) = 0;
    virtual void bindNull(int place) = 0;

    virtual Result<> run() = 0;
    virtual bool next() = 0;
    /// Why the last next() found no row, if not for the end of them; and makes it ready for the next run.
    virtual Result<> finish() = 0;
    virtual int affectedRows() const = 0;

    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArrayView utf8(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;

    QString sql;
    QString path; ///< of the workspace, for errors
    bool lent = false;
};

/// `direct`: the SQLite connection behind `connection`, or null where only Qt Sql reaches it.
Result<std::shared_ptr<PreparedQuery>> prepareQuery(const QSqlDatabase& connection, sqlite3* direct, const QString& sql,
                                                    const QString& path);

} // namespace helpdesk
