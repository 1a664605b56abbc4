// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/tickets/mappedkey.h"

#include <QJsonObject>
#include <QSet>

namespace helpdesk {

/// One object of a mapping file. The first fault is kept, and names file, key and value.
class MappingReader {
public:
    /// `path`: the keys that lead here, with a point behind each.
    MappingReader(const QJsonObject& object, const QString& file, const QString& path = {});

    QString text(QLatin1StringView key);
    /// A text, or a list of them.
    QStringList texts(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    /// A column name, or an object with column, values and otherwise.
    template <typename E>
    MappedKey<E> mappedKey(QLatin1StringView key)
    {
        MappedKey<E> result;
        const auto value = take(key);
        if (value.isString())
            result.column = value.toString();
        if (!value.isObject())
            return result;
        MappingReader nested(value.toObject(), m_file, m_path + key + u'.');
        result.column = nested.text(QLatin1StringView("column"));
        nested.readValues(result);
        nested.checkKeys();
        adopt(nested);
        return result;
    }
    void require(QLatin1StringView key, bool given);
    /// Keys that nobody asked for are faults: most are misspelt.
    void checkKeys();
    void fault(const QString& key, const QString& value, const QString& allowed);
    void adopt(const MappingReader& nested);
    const std::optional<Error>& problem() const { return m_problem; }

private:
    QJsonValue take(QLatin1StringView key);

    template <typename E>
    std::optional<E> ownKey(const QString& key, const QJsonValue& value)
    {
        if (value.isNull())
            return std::nullopt;
        const auto found = fromKey<E>(value.toString());
        if (!found)
            fault(key, value.toVariant().toString(), keysOf<E>().join(QLatin1StringView(", ")));
        return found;
    }

    template <typename E>
    void readValues(MappedKey<E>& result)
    {
        const auto values = object(QLatin1StringView("values"));
        for (auto member = values.begin(); member != values.end(); ++member)
            result.values.insert(member.key().toLower(),
                                 ownKey<E>(QLatin1StringView("values.") + member.key(), member.value()));
        const auto otherwise = take(QLatin1StringView("otherwise"));
        result.hasOtherwise = !otherwise.isUndefined();
        if (result.hasOtherwise)
            result.otherwise = ownKey<E>(QStringLiteral("otherwise"), otherwise);
    }

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    QSet<QString> m_asked;
    std::optional<Error> m_problem;
};

} // namespace helpdesk
