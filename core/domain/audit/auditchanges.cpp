// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditchanges.h"

#include "domain/offering/offeringchange.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString shortened(const QString& text)
    {
        return text.size() > longestAuditText ? text.left(longestAuditText) + u'…' : text;
    }

    QString plainText(const QJsonValue& value);

    // "percent: 75, act: notify"
    QString fieldsText(const QJsonObject& object)
    {
        QStringList texts;
        for (auto field = object.begin(); field != object.end(); ++field)
            texts << u"%1: %2"_s.arg(field.key(), plainText(field.value()));
        return texts.join(", "_L1);
    }

    QString listedText(const QJsonArray& list, QLatin1StringView between)
    {
        QStringList texts;
        for (const auto& one : list)
            texts << plainText(one);
        return texts.join(between);
    }

    // Within a list: a list of two is a span of time.
    QString plainText(const QJsonValue& value)
    {
        if (value.isObject())
            return fieldsText(value.toObject());
        if (value.isArray())
            return listedText(value.toArray(), "-"_L1);
        return value.toVariant().toString();
    }

    QString listText(const QJsonArray& list)
    {
        const auto ofObjects = !list.isEmpty() && list.first().isObject();
        return listedText(list, ofObjects ? "; "_L1 : ", "_L1);
    }

    void takeApart(const QString& path, const QJsonValue& value, QJsonObject& flat)
    {
        switch (value.type()) {
        case QJsonValue::Object: {
            const auto object = value.toObject();
            for (auto part = object.begin(); part != object.end(); ++part)
                takeApart(path.isEmpty() ? part.key() : path + u'.' + part.key(), part.value(), flat);
            return;
        }
        case QJsonValue::Array:
            takeApart(path, listText(value.toArray()), flat);
            return;
        case QJsonValue::String:
            if (!value.toString().isEmpty())
                flat.insert(path, shortened(value.toString()));
            return;
        case QJsonValue::Bool:
        case QJsonValue::Double:
            flat.insert(path, value);
            return;
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return;
        }
    }

} // namespace

QJsonObject auditChanges(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject old;
    takeApart({}, before, old);
    QJsonObject fresh;
    takeApart({}, after, fresh);
    return differences(old, fresh);
}

} // namespace helpdesk
