// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidenceitem.h"

#include <algorithm>

namespace helpdesk {

const EvidenceItem* EvidenceBook::find(const QString& key) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&key](const EvidenceItem& item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace helpdesk
