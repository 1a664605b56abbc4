// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/guid.h"

namespace helpdesk {

std::optional<QString> canonicalGuid(QStringView text)
{
    text = text.trimmed();
    if (text.size() == 38 && text.front() == u'{' && text.back() == u'}')
        text = text.sliced(1, 36);
    if (text.size() != 36)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i].unicode();
        const bool dashExpected = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (dashExpected ? c != u'-' : !isHex)
            return std::nullopt;
    }
    return text.toString().toLower();
}

} // namespace helpdesk
