// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/preparedquery.h"

#include <QSqlQuery>

namespace helpdesk {

/// Through Qt Sql: any driver.
class QtQuery final : public PreparedQuery {
public:
    explicit QtQuery(const QSqlDatabase& connection);

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
    QSqlQuery m_query;
    mutable QByteArray m_utf8; ///< what the last utf8() answered
};

} // namespace helpdesk
