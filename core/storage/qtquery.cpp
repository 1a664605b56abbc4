// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/qtquery.h"

#include "storage/sqlerror.h"

#include <QVariant>

namespace helpdesk {

QtQuery::QtQuery(const QSqlDatabase& connection)
    : m_query(connection)
{
    m_query.setForwardOnly(true);
}

Result<> QtQuery::prepare()
{
    if (!m_query.prepare(sql))
        return Failure(storageError(m_query.lastError(), path));
    return {};
}

void QtQuery::bind(int place, qint64 value)
{
    m_query.bindValue(place, value);
}

void QtQuery::bind(int place, const QString& value)
{
    m_query.bindValue(place, value.isNull() ? QStringLiteral("") : value);
}

void QtQuery::bindBytes(int place, QByteArrayView value)
{
    // Empty, not null: a null array would be stored as NULL.
    m_query.bindValue(place, value.isEmpty() ? QByteArray("") : value.toByteArray());
}

void QtQuery::bindNull(int place)
{
    m_query.bindValue(place, QVariant());
}

Result<> QtQuery::run()
{
    if (!m_query.exec())
        return Failure(storageError(m_query.lastError(), path));
    return {};
}

bool QtQuery::next()
{
    return m_query.next();
}

Result<> QtQuery::finish()
{
    const auto error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return Failure(storageError(error, path));
    return {};
}

int QtQuery::affectedRows() const
{
    return m_query.numRowsAffected();
}

qint64 QtQuery::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString QtQuery::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArrayView QtQuery::utf8(int column) const
{
    m_utf8 = text(column).toUtf8();
    return m_utf8;
}

QByteArray QtQuery::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool QtQuery::isNull(int column) const
{
    return m_query.isNull(column);
}

} // namespace helpdesk
