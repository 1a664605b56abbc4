// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/placeholders.h"

namespace helpdesk {

QString withArguments(const QString& text, const QStringList& arguments)
{
    QString result;
    result.reserve(text.size() + 40);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (isPlace)
            result += arguments.value(text[++i].digitValue() - 1);
        else
            result += text[i];
    }
    return result;
}

} // namespace helpdesk
