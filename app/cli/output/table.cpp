// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/table.h"

#include "app/cli/output/displaywidth.h"

#include <algorithm>
#include <numeric>

namespace helpdesk::cli {

namespace {
    constexpr size_t rowsPerBlock = 500;
    constexpr int gap = 2;
    constexpr int readableWidth = 16;
    constexpr int leastWidth = 8;
} // namespace

Table::Table(QIODevice& out, QStringList headers, int columns)
    : m_out(out)
    , m_headers(std::move(headers))
    , m_columns(columns)
{
    for (const auto& header : m_headers)
        m_widths.push_back(displayWidth(header));
}

void Table::add(QStringList cells)
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(cells[static_cast<qsizetype>(i)]));
    m_block.push_back(std::move(cells));
    if (m_block.size() >= rowsPerBlock)
        writeBlock();
}

void Table::finish()
{
    writeBlock();
}

void Table::writeBlock()
{
    fitToTerminal();
    if (!m_headerWritten)
        writeRow(m_headers);
    m_headerWritten = true;
    for (const auto& row : m_block)
        writeRow(row);
    m_block.clear();
}

void Table::fitToTerminal()
{
    if (m_columns <= 0)
        return;
    const auto gaps = gap * (static_cast<int>(m_widths.size()) - 1);
    auto excess = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - m_columns;
    for (const auto least : {readableWidth, leastWidth}) {
        while (excess > 0) {
            // The last column is a moment more often than not, and useless when cut.
            const auto widest = std::max_element(m_widths.begin(), m_widths.end() - 1);
            if (*widest <= least)
                break;
            --*widest;
            --excess;
        }
    }
}

void Table::writeRow(const QStringList& cells)
{
    QString line;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const auto& full = cells[static_cast<qsizetype>(i)];
        const auto cell = m_columns > 0 ? elided(full, m_widths[i]) : full;
        line += cell;
        if (i + 1 < m_widths.size())
            line += QString(std::max(0, m_widths[i] - displayWidth(cell)) + gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out.write(line.toUtf8() + '\n');
}

} // namespace helpdesk::cli
