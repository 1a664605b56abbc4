// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/rules/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == u"integer"_s)
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return (type == u"object"_s && value.isObject()) || (type == u"array"_s && value.isArray())
            || (type == u"string"_s && value.isString()) || (type == u"null"_s && value.isNull());
    }

    QStringList checkScalar(const QJsonObject& schema, const QJsonValue& value, const QString& path)
    {
        QStringList faults;
        const auto says = [&schema](const QString& keyword) { return schema.contains(keyword); };
        if (says(u"type"_s) && !isOfType(value, schema[u"type"_s].toString()))
            faults << path + u": not of type "_s + schema[u"type"_s].toString();
        if (says(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
            faults << path + u": none of the values allowed"_s;
        if (says(u"const"_s) && schema[u"const"_s] != value)
            faults << path + u": not the value allowed"_s;
        if (value.isString() && value.toString().size() < schema[u"minLength"_s].toInt())
            faults << path + u": too short"_s;
        if (value.isString() && says(u"pattern"_s)
            && !QRegularExpression(schema[u"pattern"_s].toString()).match(value.toString()).hasMatch())
            faults << path + u": does not fit the pattern"_s;
        if (value.isDouble() && says(u"minimum"_s) && value.toDouble() < schema[u"minimum"_s].toDouble())
            faults << path + u": too small"_s;
        if (value.isDouble() && says(u"maximum"_s) && value.toDouble() > schema[u"maximum"_s].toDouble())
            faults << path + u": too large"_s;
        return faults;
    }

} // namespace

JsonSchema::JsonSchema(const QJsonObject& schema)
    : m_schema(schema)
{
}

QStringList JsonSchema::faults(const QJsonValue& value) const
{
    return check(m_schema, value, {});
}

QJsonObject JsonSchema::resolved(const QString& reference) const
{
    return m_schema[u"definitions"_s].toObject()[reference.section(u'/', -1)].toObject();
}

QStringList JsonSchema::check(const QJsonObject& schema, const QJsonValue& value, const QString& path) const
{
    if (schema.contains(u"$ref"_s))
        return check(resolved(schema[u"$ref"_s].toString()), value, path);
    auto faults = checkScalar(schema, value, path) + checkAlternatives(schema, value, path);
    if (value.isObject())
        faults += checkObject(schema, value.toObject(), path);
    if (value.isArray())
        faults += checkArray(schema, value.toArray(), path);
    return faults;
}

QStringList JsonSchema::checkObject(const QJsonObject& schema, const QJsonObject& object, const QString& path) const
{
    QStringList faults;
    const auto properties = schema[u"properties"_s].toObject();
    const auto required = schema[u"required"_s].toArray();
    for (const auto& key : required) {
        if (!object.contains(key.toString()))
            faults << path + u'.' + key.toString() + u": missing"_s;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto below = path + u'.' + member.key();
        if (properties.contains(member.key()))
            faults += check(properties[member.key()].toObject(), member.value(), below);
        else if (schema.contains(u"additionalProperties"_s) && !schema[u"additionalProperties"_s].toBool())
            faults << below + u": not known"_s;
    }
    return faults;
}

QStringList JsonSchema::checkArray(const QJsonObject& schema, const QJsonArray& array, const QString& path) const
{
    QStringList faults;
    if (array.size() < schema[u"minItems"_s].toInt()
        || (schema.contains(u"maxItems"_s) && array.size() > schema[u"maxItems"_s].toInt()))
        faults << path + u": wrong number of items"_s;
    if (schema.contains(u"items"_s)) {
        for (qsizetype i = 0; i < array.size(); ++i)
            faults += check(schema[u"items"_s].toObject(), array[i], u"%1[%2]"_s.arg(path).arg(i + 1));
    }
    return faults;
}

QStringList JsonSchema::checkAlternatives(const QJsonObject& schema, const QJsonValue& value, const QString& path) const
{
    for (const auto& keyword : {u"anyOf"_s, u"oneOf"_s}) {
        if (!schema.contains(keyword))
            continue;
        const auto alternatives = schema[keyword].toArray();
        int fitting = 0;
        for (const auto& alternative : alternatives)
            fitting += check(alternative.toObject(), value, path).isEmpty() ? 1 : 0;
        if (fitting == 0 || (keyword == u"oneOf"_s && fitting > 1))
            return {path + u": fits %1 of the forms allowed"_s.arg(fitting)};
    }
    return {};
}

QStringList JsonSchema::unknownKeywords() const
{
    QStringList unknown;
    collect(m_schema, unknown);
    return unknown;
}

void JsonSchema::collect(const QJsonObject& schema, QStringList& unknown)
{
    static const QSet<QString> known{u"$schema"_s,
                                     u"$ref"_s,
                                     u"title"_s,
                                     u"description"_s,
                                     u"type"_s,
                                     u"required"_s,
                                     u"additionalProperties"_s,
                                     u"properties"_s,
                                     u"definitions"_s,
                                     u"items"_s,
                                     u"minItems"_s,
                                     u"maxItems"_s,
                                     u"enum"_s,
                                     u"const"_s,
                                     u"minLength"_s,
                                     u"pattern"_s,
                                     u"minimum"_s,
                                     u"maximum"_s,
                                     u"anyOf"_s,
                                     u"oneOf"_s};
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (!known.contains(member.key()))
            unknown << member.key();
        const bool named = member.key() == u"properties"_s || member.key() == u"definitions"_s;
        const auto object = member.value().toObject();
        for (auto below = object.begin(); named && below != object.end(); ++below)
            collect(below.value().toObject(), unknown);
        if (!named && member.value().isObject())
            collect(object, unknown);
        const auto array = member.value().toArray();
        for (const auto& below : array)
            collect(below.toObject(), unknown);
    }
}

} // namespace helpdesk
