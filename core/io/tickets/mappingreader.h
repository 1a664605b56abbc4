// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/json/objectreader.h"
#include "io/tickets/mappedkey.h"

namespace helpdesk {

/// One object of a mapping file.
class MappingReader : public ObjectReader {
public:
    MappingReader(const QJsonObject& object, const QString& file)
        : ObjectReader(object, file, Subject::Mapping)
    {
    }
    explicit MappingReader(ObjectReader reader)
        : ObjectReader(std::move(reader))
    {
    }

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
        MappingReader inner(nested(key));
        result.column = inner.text(QLatin1StringView("column"));
        inner.readValues(result);
        inner.checkKeys();
        return result;
    }

private:
    template <typename E>
    std::optional<E> ownKey(const QString& key, const QJsonValue& value)
    {
        return value.isNull() ? std::nullopt : known<E>(key, value.toVariant().toString());
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
};

} // namespace helpdesk
