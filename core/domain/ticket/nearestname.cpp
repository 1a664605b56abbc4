// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/nearestname.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace helpdesk {

namespace {

    /// Slips between two words: a letter too many, too few, wrong, or two swapped.
    qsizetype slipsBetween(QStringView from, QStringView to)
    {
        const auto width = static_cast<size_t>(to.size()) + 1;
        std::vector<qsizetype> beforeLast(width);
        std::vector<qsizetype> last(width);
        std::vector<qsizetype> present(width);
        for (size_t column = 0; column < width; ++column)
            last[column] = static_cast<qsizetype>(column);
        for (qsizetype row = 1; row <= from.size(); ++row) {
            present[0] = row;
            for (size_t column = 1; column < width; ++column) {
                const auto letter = static_cast<qsizetype>(column);
                const bool same = from[row - 1] == to[letter - 1];
                present[column] =
                    std::min({last[column] + 1, present[column - 1] + 1, last[column - 1] + (same ? 0 : 1)});
                const bool swapped =
                    row > 1 && letter > 1 && from[row - 1] == to[letter - 2] && from[row - 2] == to[letter - 1];
                if (swapped)
                    present[column] = std::min(present[column], beforeLast[column - 2] + 1);
            }
            std::swap(beforeLast, last);
            std::swap(last, present);
        }
        return last.back();
    }

} // namespace

QString nearestName(QStringView word, const QStringList& candidates)
{
    const auto sought = word.toString().toLower();
    QString nearest;
    auto fewest = std::numeric_limits<qsizetype>::max();
    for (const auto& candidate : candidates) {
        const auto name = candidate.toLower();
        if (sought.size() >= 2 && name.startsWith(sought))
            return candidate;
        const auto slips = slipsBetween(sought, name);
        if (slips < fewest && slips <= std::max<qsizetype>(1, name.size() / 3)) {
            fewest = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace helpdesk
