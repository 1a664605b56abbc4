// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/preparedquery.h"

#include <QJsonDocument>

#include <tuple>

namespace helpdesk {

Statement::Statement(std::shared_ptr<PreparedQuery> query)
    : m_prepared(std::move(query))
{
    m_prepared->lent = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_prepared(std::move(other.m_prepared))
    , m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    // Whoever cared how reading ended has asked.
    std::ignore = m_prepared->finish();
    m_prepared->lent = false;
}

Statement& Statement::bind(qint64 value)
{
    m_prepared->bind(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    m_prepared->bind(m_bound++, value);
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

Statement& Statement::bindBytes(QByteArrayView value)
{
    m_prepared->bindBytes(m_bound++, value);
    return *this;
}

Statement& Statement::bindNull()
{
    m_prepared->bindNull(m_bound++);
    return *this;
}

Result<> Statement::run()
{
    m_bound = 0; // the next round of binds starts over
    return m_prepared->run();
}

bool Statement::next()
{
    return m_prepared->next();
}

Result<> Statement::finish()
{
    return m_prepared->finish();
}

int Statement::affectedRows() const
{
    return m_prepared->affectedRows();
}

qint64 Statement::integer(int column) const
{
    return m_prepared->integer(column);
}

QString Statement::text(int column) const
{
    return m_prepared->text(column);
}

QByteArrayView Statement::utf8(int column) const
{
    return m_prepared->utf8(column);
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->bytes(column);
}

bool Statement::isNull(int column) const
{
    return m_prepared->isNull(column);
}

QJsonObject Statement::json(int column) const
{
    const auto stored = utf8(column);
    if (stored.isEmpty())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromRawData(stored.data(), stored.size())).object();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    const auto value = integer(column); // NULL reads as 0
    if (value == 0 && isNull(column))
        return std::nullopt;
    return Instant(value);
}

std::optional<int> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return static_cast<int>(integer(column));
}

std::optional<bool> Statement::optionalBoolean(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return boolean(column);
}

} // namespace helpdesk
