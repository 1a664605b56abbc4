// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/columntemplate.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr qsizetype absent = -2;

} // namespace

ColumnTemplate::ColumnTemplate(const QStringList& alternatives, const CsvTable& table, const QStringList& empty)
    : m_empty(empty)
{
    for (const auto& text : alternatives)
        addAlternative(text, table);
}

void ColumnTemplate::addAlternative(const QString& text, const CsvTable& table)
{
    if (m_columnName.isEmpty())
        m_columnName = text;
    if (!text.contains(u'{')) {
        const auto column = table.columnOfHeader(text);
        if (column >= 0)
            m_alternatives.push_back({Part{column, {}, 0}});
        return;
    }
    bool anyColumn = false;
    auto parts = parse(text, table, &anyColumn);
    if (anyColumn)
        m_alternatives.push_back(std::move(parts));
}

ColumnTemplate::Parts ColumnTemplate::parse(const QString& text, const CsvTable& table, bool* anyColumn)
{
    Parts parts;
    QString literal;
    int group = 0;
    int groups = 0;
    const auto endLiteral = [&] {
        if (!literal.isEmpty())
            parts.push_back({-1, literal, group});
        literal.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'[' || c == u']') {
            endLiteral();
            group = c == u'[' ? ++groups : 0;
        } else if (const auto end = c == u'{' ? text.indexOf(u'}', i) : -1; end > 0) {
            endLiteral();
            const auto column = table.columnOfHeader(QStringView(text).sliced(i + 1, end - i - 1));
            *anyColumn = *anyColumn || column >= 0;
            parts.push_back({column >= 0 ? column : absent, {}, group});
            i = end;
        } else {
            literal += c;
        }
    }
    endLiteral();
    return parts;
}

QStringView ColumnTemplate::filledCell(const CsvTable& table, qsizetype column) const
{
    if (column == absent)
        return {};
    const auto cell = table.cell(column).trimmed();
    const bool saysNothing =
        std::any_of(m_empty.begin(), m_empty.end(), [cell](const QString& text) { return cell == text; });
    return saysNothing ? QStringView() : cell;
}

QString ColumnTemplate::readParts(const Parts& parts, const CsvTable& table) const
{
    if (parts.size() == 1 && parts.front().column >= 0)
        return filledCell(table, parts.front().column).toString();
    QSet<int> silent;
    bool anyCell = false;
    for (const auto& part : parts) {
        if (part.column == -1)
            continue;
        const bool filled = !filledCell(table, part.column).isEmpty();
        anyCell = anyCell || filled;
        if (!filled)
            silent.insert(part.group);
    }
    if (!anyCell)
        return {};
    QString text;
    for (const auto& part : parts) {
        if (part.group != 0 && silent.contains(part.group))
            continue;
        text += part.column == -1 ? QStringView(part.literal) : filledCell(table, part.column);
    }
    return text.trimmed();
}

QString ColumnTemplate::read(const CsvTable& table) const
{
    for (const auto& parts : m_alternatives) {
        auto text = readParts(parts, table);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace helpdesk
