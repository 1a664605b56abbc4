// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

#include <QHash>

namespace helpdesk {

/// A column whose values stand for our own.
template <typename E>
struct MappedKey {
    struct Answer {
        bool known = false;
        std::optional<E> value; ///< empty though known: the source says nothing here
    };

    QString column; ///< empty: not mapped
    QHash<QString, std::optional<E>> values; ///< by lower-case cell; empty: the cells are our keys
    bool hasOtherwise = false;
    std::optional<E> otherwise;

    Answer find(QStringView cell) const
    {
        const auto found = values.constFind(cell.toString().toLower());
        if (found != values.cend())
            return {true, *found};
        if (values.isEmpty()) {
            if (const auto own = fromKey<E>(cell))
                return {true, own};
        }
        return {hasOtherwise, otherwise};
    }
};

} // namespace helpdesk
