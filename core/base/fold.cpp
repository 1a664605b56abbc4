// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fold.h"

namespace helpdesk {

QString folded(QStringView text)
{
    const auto decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const auto c : decomposed) {
        // Qt folds letter by letter and leaves this one, whose capital form is two letters.
        if (c == u'ß')
            plain += QLatin1StringView("ss");
        else if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded().simplified();
}

QString phoneDigits(QStringView text)
{
    QString digits;
    for (const auto c : text) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.startsWith(QLatin1StringView("00")))
        digits.remove(0, 2);
    return digits;
}

} // namespace helpdesk
