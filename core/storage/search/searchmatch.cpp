// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchmatch.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

QString matchExpression(const std::vector<SearchTerm>& terms)
{
    QStringList all;
    for (const auto& term : terms) {
        if (!term.words.isEmpty())
            all << u'"' + term.words.join(u' ') + u'"' + (term.open ? "*"_L1 : ""_L1);
    }
    return all.join(" AND "_L1);
}

} // namespace helpdesk
