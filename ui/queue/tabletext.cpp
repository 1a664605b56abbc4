// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/tabletext.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString guarded(const QString& cell)
    {
        constexpr QStringView kFormulas(u"=+-@\t\r");
        const bool mayBeFormula = !cell.isEmpty() && kFormulas.contains(cell.front());
        auto text = mayBeFormula ? u'\'' + cell : cell;
        for (auto& letter : text) {
            if (letter == u'\t' || letter == u'\n' || letter == u'\r')
                letter = u' ';
        }
        return text;
    }

} // namespace

QString tabbedText(const QList<QStringList>& rows)
{
    QString text;
    for (const auto& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += guarded(row[i]);
        }
        text += u'\n';
    }
    return text;
}

QString htmlRows(const QList<QStringList>& rows, HtmlCells cells)
{
    const auto open = cells == HtmlCells::Titles ? "<th>"_L1 : "<td>"_L1;
    const auto close = cells == HtmlCells::Titles ? "</th>"_L1 : "</td>"_L1;
    QString html;
    for (const auto& row : rows) {
        html += "<tr>"_L1;
        for (const auto& cell : row)
            html += open + cell.toHtmlEscaped() + close;
        html += "</tr>"_L1;
    }
    return html;
}

} // namespace helpdesk
