// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace helpdesk {

/// The columns of a table that are on show, from left to right as the user arranged them.
inline QList<int> shownSections(const QHeaderView& header)
{
    QList<int> sections;
    for (int visual = 0; visual < header.count(); ++visual) {
        const auto logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            sections << logical;
    }
    return sections;
}

} // namespace helpdesk
