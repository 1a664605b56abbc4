// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/sqlerror.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace helpdesk {

Statement::Statement(std::shared_ptr<QSqlQuery> query, bool& inUse)
    : m_query(std::move(query))
    , m_inUse(&inUse)
{
    inUse = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_query(std::move(other.m_query))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
    if (m_inUse)
        *m_inUse = false;
}

Statement& Statement::bind(qint64 value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    m_query->bindValue(m_bound++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bind(QLatin1StringView value)
{
    return bind(QString(value));
}

Statement& Statement::bind(const QJsonObject& value)
{
    return bind(value.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

Statement& Statement::bindNull()
{
    m_query->bindValue(m_bound++, QVariant());
    return *this;
}

Result<> Statement::run()
{
    m_bound = 0; // the next round of binds starts over
    if (!m_query->exec())
        return Failure(storageError(m_query->lastError()));
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

Result<> Statement::finish()
{
    const auto error = m_query->lastError();
    m_query->finish();
    if (error.isValid())
        return Failure(storageError(error));
    return {};
}

int Statement::affectedRows() const
{
    return m_query->numRowsAffected();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QJsonObject Statement::json(int column) const
{
    const auto stored = text(column);
    return stored.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(stored.toUtf8()).object();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

std::optional<int> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return static_cast<int>(integer(column));
}

} // namespace helpdesk
