// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/jsonfields.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// A scalar as text: ids come as numbers or strings, enums as numbers or names.
    QString scalarText(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::String:
            return value.toString().trimmed();
        case QJsonValue::Bool:
            return value.toBool() ? u"true"_s : u"false"_s;
        case QJsonValue::Double: {
            const double number = value.toDouble();
            const auto integer = value.toInteger();
            if (static_cast<double>(integer) == number)
                return QString::number(integer);
            return QString::number(number, 'g', QLocale::FloatingPointShortest);
        }
        case QJsonValue::Null:
        case QJsonValue::Undefined:
        case QJsonValue::Array:
        case QJsonValue::Object:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

JsonFields::JsonFields(const QJsonObject& object, Gathering& gathering, const QString& prefix)
    : FieldReader(gathering)
    , m_object(object)
    , m_prefix(prefix)
    , m_asked{u"attributes"_s, u"links"_s, u"userCredentials"_s}
{
}

QJsonValue JsonFields::value(QLatin1StringView field)
{
    auto found = m_object.constFind(field);
    if (found == m_object.constEnd()) {
        for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
            if (member.key().compare(field, Qt::CaseInsensitive) == 0)
                found = member;
        }
    }
    if (found == m_object.constEnd())
        return QJsonValue(QJsonValue::Undefined);
    m_asked.insert(found.key());
    return found.value();
}

std::optional<QString> JsonFields::text(QLatin1StringView field)
{
    const auto member = value(field);
    if (member.isUndefined() || member.isObject() || member.isArray())
        return std::nullopt;
    return scalarText(member);
}

std::optional<QStringList> JsonFields::list(QLatin1StringView field)
{
    const auto member = value(field);
    if (!member.isArray())
        return std::nullopt;
    QStringList words;
    const auto array = member.toArray();
    for (const auto& element : array) {
        if (const auto word = scalarText(element); !word.isEmpty())
            words << word;
    }
    return words;
}

QJsonObject JsonFields::unknown() const
{
    QJsonObject result;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        const auto value = member.value();
        const bool says = !value.isNull() && value != QJsonValue(QString());
        if (says && !m_asked.contains(member.key()))
            result.insert(member.key(), value);
    }
    return result;
}

} // namespace helpdesk
