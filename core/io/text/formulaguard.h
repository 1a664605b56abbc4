// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace helpdesk {

/// Whether the text, after any number of guards, begins as a spreadsheet formula does. Texts that begin with
/// guards count too: without a guard of their own, reading would take one of theirs.
inline bool startsLikeFormula(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'')
        ++i;
    if (i == text.size())
        return false;
    const auto c = text[i].unicode();
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

/// Takes off the guard that CsvWriter puts on.
inline QStringView withoutFormulaGuard(QStringView cell)
{
    if (cell.startsWith(u'\'') && startsLikeFormula(cell.sliced(1)))
        return cell.sliced(1);
    return cell;
}

} // namespace helpdesk
