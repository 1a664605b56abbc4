// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/preparedquery.h"

struct sqlite3_stmt;

namespace helpdesk {

class Task;

#ifdef HELPDESK_DIRECT_SQLITE

/// Through SQLite's own interface, on the connection of Qt's driver: Qt Sql describes every column anew at
/// every run and makes a QVariant of every value, which takes longer than the reading itself.
class DirectQuery final : public PreparedQuery {
public:
    explicit DirectQuery(sqlite3& connection);
    ~DirectQuery() override;

    Result<> prepare();
    void bind(int place, qint64 value) override;
    void bind(int place, const QString& value) override;
    void bindBytes(int place, QByteArrayView value) override;
    void bindNull(int place) override;
    Result<> run() override;
    bool next() override;
    Result<> finish() override;
    int affectedRows() const override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArrayView utf8(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;

private:
    enum class Progress { Ready, FirstRow, Row, Ended, Failed };

    void step();
    void reset();
    Failure failed(int result) const;

    sqlite3& m_connection;
    sqlite3_stmt* m_statement = nullptr;
    Progress m_progress = Progress::Ready;
    int m_result = 0; ///< of the last step
    QString m_problem; ///< what SQLite said when it failed
    int m_affectedRows = 0;
};

#endif

/// From now on long statements of the connection end when the task is cancelled; null: they run to their end.
void watchSteps(sqlite3& connection, const Task* task);

/// Sees the SQLite connection that Qt's driver opens on this thread while it lives.
class OpeningWatch {
public:
    OpeningWatch();
    OpeningWatch(const OpeningWatch&) = delete;
    OpeningWatch& operator=(const OpeningWatch&) = delete;
    ~OpeningWatch();

    /// Null when the driver brought a SQLite of its own: then ours must not touch it.
    sqlite3* opened() const;
};

} // namespace helpdesk
