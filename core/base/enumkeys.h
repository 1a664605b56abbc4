// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace helpdesk {

/// The stable text of each enumerator: what is stored, what files and JSON say. Specialise it with a
/// `static constexpr std::array<KeyOf<E>, N> keys`, one entry per enumerator in declaration order.
template <typename E>
struct EnumKeys;

template <typename E>
struct KeyOf {
    E value;
    const char* key;
};

template <typename E>
QLatin1StringView keyOf(E value)
{
    for (const auto& entry : EnumKeys<E>::keys) {
        if (entry.value == value)
            return QLatin1StringView(entry.key);
    }
    Q_UNREACHABLE();
    return {};
}

/// Case does not matter.
template <typename E>
std::optional<E> fromKey(QStringView key)
{
    for (const auto& entry : EnumKeys<E>::keys) {
        if (key.compare(QLatin1StringView(entry.key), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

/// All enumerators in declaration order, for lists and tests.
template <typename E>
constexpr auto valuesOf()
{
    std::array<E, EnumKeys<E>::keys.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = EnumKeys<E>::keys[i].value;
    return values;
}

/// All keys, for messages that say what is allowed.
template <typename E>
QStringList keysOf()
{
    QStringList result;
    for (const auto& entry : EnumKeys<E>::keys)
        result << QString::fromLatin1(entry.key);
    return result;
}

} // namespace helpdesk
