// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/mappingreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString shown(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString();
        const auto json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        return json.mid(1, json.size() - 2);
    }

} // namespace

MappingReader::MappingReader(const QJsonObject& object, const QString& file, const QString& path)
    : m_object(object)
    , m_file(file)
    , m_path(path)
{
}

QJsonValue MappingReader::take(QLatin1StringView key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString MappingReader::text(QLatin1StringView key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isString())
        fault(key, shown(value), u"\"...\""_s);
    return value.toString();
}

QStringList MappingReader::texts(QLatin1StringView key)
{
    const auto value = take(key);
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.toString()};
    QStringList result;
    const auto array = value.toArray();
    for (const auto& element : array) {
        if (!element.isString())
            fault(key, shown(element), u"\"...\""_s);
        result << element.toString();
    }
    if (!value.isArray())
        fault(key, shown(value), u"\"...\", [\"...\"]"_s);
    return result;
}

QJsonObject MappingReader::object(QLatin1StringView key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, shown(value), u"{...}"_s);
    return value.toObject();
}

void MappingReader::require(QLatin1StringView key, bool given)
{
    if (!given && !m_problem)
        fault(key, QString(), u"\"...\""_s);
}

void MappingReader::checkKeys()
{
    for (const auto& key : m_object.keys()) {
        if (m_asked.contains(key))
            continue;
        auto allowed = QStringList(m_asked.begin(), m_asked.end());
        allowed.sort();
        fault(key, shown(m_object.value(key)), allowed.join(u", "_s));
    }
}

void MappingReader::fault(const QString& key, const QString& value, const QString& allowed)
{
    if (m_problem)
        return;
    const auto where = m_path + key;
    const auto summary = u"%1: %2: %3"_s.arg(m_file, where, value);
    m_problem = Error{ErrorCode::Invalid, Subject::Mapping, {summary, allowed, m_file, where, value}, {}, {}};
}

void MappingReader::adopt(const MappingReader& nested)
{
    if (!m_problem)
        m_problem = nested.m_problem;
}

} // namespace helpdesk
