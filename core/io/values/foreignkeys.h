// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/customer/customerenums.h"
#include "domain/subscription/subscriptionenums.h"

namespace helpdesk {

/// Equal but for case, blanks, underscores and hyphens: `attention_needed`, `AttentionNeeded`, `Attention needed`.
bool sameKey(QStringView foreign, QLatin1StringView key);

/// The words of Partner Center's own pages for a value, in the languages of its exports; empty: none known.
template <typename E>
std::optional<E> localizedKey(QStringView)
{
    return std::nullopt;
}
template <>
std::optional<SubscriptionStatus> localizedKey<SubscriptionStatus>(QStringView text);
template <>
std::optional<Relationship> localizedKey<Relationship>(QStringView text);

/// An enumerator as REST bodies and exports write it: its number from 0, or its name.
template <typename E>
std::optional<E> foreignKey(QStringView text)
{
    text = text.trimmed();
    bool isNumber = false;
    const auto number = text.toULongLong(&isNumber);
    if (isNumber) {
        const auto& keys = EnumKeys<E>::keys;
        return number < keys.size() ? std::optional(keys[number].value) : std::nullopt;
    }
    for (const auto& entry : EnumKeys<E>::keys) {
        if (sameKey(text, QLatin1StringView(entry.key)))
            return entry.value;
    }
    return localizedKey<E>(text);
}

/// True, yes, 1 and their like in English, Russian and German.
std::optional<bool> foreignFlag(QStringView text);

/// What Export-Csv writes for a nested object: `System.Collections.Generic.List`1[System.String]`.
bool isTypeName(QStringView text);

} // namespace helpdesk
