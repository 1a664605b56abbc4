// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/json/objectreader.h"

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

    bool isGiven(const QJsonValue& value)
    {
        return !value.isUndefined() && !value.isNull();
    }

} // namespace

ObjectReader::ObjectReader(const QJsonObject& object, const QString& file, Subject subject, const QString& path)
    : m_object(object)
    , m_file(file)
    , m_subject(subject)
    , m_path(path)
    , m_problem(std::make_shared<std::optional<Error>>())
{
}

ObjectReader ObjectReader::below(const QJsonObject& object, const QString& path) const
{
    ObjectReader reader(object, m_file, m_subject, m_path + path);
    reader.m_problem = m_problem;
    return reader;
}

QJsonValue ObjectReader::take(QLatin1StringView key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString ObjectReader::text(QLatin1StringView key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isString())
        fault(key, shown(value), u"\"...\""_s);
    return value.toString();
}

QString ObjectReader::requiredText(QLatin1StringView key)
{
    const auto value = text(key);
    require(key, !value.trimmed().isEmpty());
    return value;
}

Bilingual ObjectReader::requiredTexts(QLatin1StringView key)
{
    require(key, has(key));
    auto texts = nested(key);
    const Bilingual text{texts.requiredText("en"_L1), texts.requiredText("ru"_L1)};
    texts.checkKeys();
    return text;
}

QStringList ObjectReader::texts(QLatin1StringView key)
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

std::optional<int> ObjectReader::integer(QLatin1StringView key)
{
    const auto value = take(key);
    if (!isGiven(value))
        return std::nullopt;
    const auto number = value.toDouble();
    if (value.isDouble() && number >= 0 && number <= 1'000'000'000 && number == static_cast<int>(number))
        return static_cast<int>(number);
    fault(key, shown(value), u"0, 1, 2..."_s);
    return std::nullopt;
}

std::optional<bool> ObjectReader::boolean(QLatin1StringView key)
{
    const auto value = take(key);
    if (!isGiven(value))
        return std::nullopt;
    if (!value.isBool())
        fault(key, shown(value), u"true, false"_s);
    return value.toBool();
}

std::optional<QDate> ObjectReader::date(QLatin1StringView key)
{
    const auto value = take(key);
    if (!isGiven(value))
        return std::nullopt;
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    if (day.isValid() && value.toString().size() == 10)
        return day;
    fault(key, shown(value), u"2026-11-23"_s);
    return std::nullopt;
}

QJsonObject ObjectReader::object(QLatin1StringView key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, shown(value), u"{...}"_s);
    return value.toObject();
}

ObjectReader ObjectReader::nested(QLatin1StringView key)
{
    return below(object(key), key + u'.');
}

std::vector<ObjectReader> ObjectReader::objects(QLatin1StringView key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fault(key, shown(value), u"[{...}]"_s);
    std::vector<ObjectReader> result;
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            fault(key, shown(array[i]), u"{...}"_s);
        result.push_back(below(array[i].toObject(), u"%1[%2]."_s.arg(QString(key)).arg(i + 1)));
    }
    return result;
}

void ObjectReader::require(QLatin1StringView key, bool given)
{
    if (!given)
        fault(key, QString(), u"\"...\""_s);
}

void ObjectReader::checkKeys()
{
    for (const auto& key : m_object.keys()) {
        if (m_asked.contains(key))
            continue;
        auto allowed = QStringList(m_asked.begin(), m_asked.end());
        allowed.sort();
        fault(key, shown(m_object.value(key)), allowed.join(u", "_s));
    }
}

void ObjectReader::fault(const QString& key, const QString& value, const QString& allowed)
{
    if (*m_problem)
        return;
    const auto where = m_path + key;
    const auto summary = u"%1: %2: %3"_s.arg(m_file, where, value);
    *m_problem = Error{ErrorCode::Invalid, m_subject, {summary, allowed, m_file, where, value}, {}, {}};
}

} // namespace helpdesk
