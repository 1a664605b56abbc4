// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv/csvreader.h"

#include "io/text/formulaguard.h"

namespace helpdesk {

CsvReader::CsvReader(QString text, QChar delimiter)
    : m_text(std::move(text))
    , m_delimiter(delimiter.unicode())
{
}

void CsvReader::rewind()
{
    m_position = 0;
    m_line = 1;
    m_quoteOpen = false;
}

bool CsvReader::next()
{
    while (m_position < m_text.size()) {
        readRow();
        const bool blank = m_rowStart == m_rowEnd;
        if (!blank)
            return true;
    }
    return false;
}

void CsvReader::readRow()
{
    m_cells.clear();
    m_unescaped.clear();
    m_quoteOpen = false;
    m_rowLine = m_line;
    m_rowStart = m_position;
    const char16_t* text = reinterpret_cast<const char16_t*>(m_text.constData());
    while (true) {
        const bool quoted = m_position < m_text.size() && text[m_position] == u'"';
        m_cells.push_back(withoutFormulaGuard(quoted ? quotedCell() : plainCell()));
        if (m_position >= m_text.size() || text[m_position] != m_delimiter)
            break;
        ++m_position;
    }
    m_rowEnd = m_position;
    endLine();
}

bool CsvReader::atRowEnd() const
{
    const auto c = m_text.at(m_position);
    return c == u'\n' || c == u'\r';
}

QStringView CsvReader::plainCell()
{
    const char16_t* text = reinterpret_cast<const char16_t*>(m_text.constData());
    const auto start = m_position;
    const auto size = m_text.size();
    auto i = start;
    while (i < size) {
        const char16_t c = text[i];
        if (c == m_delimiter || c == u'\n' || c == u'\r')
            break;
        ++i;
    }
    m_position = i;
    return QStringView(text + start, i - start);
}

QStringView CsvReader::quotedCell()
{
    const char16_t* text = reinterpret_cast<const char16_t*>(m_text.constData());
    const auto size = m_text.size();
    const auto start = m_position + 1;
    auto i = start;
    bool escaped = false;
    for (;; ++i) {
        if (i >= size) {
            m_quoteOpen = true;
            break;
        }
        const char16_t c = text[i];
        if (c == u'"') {
            if (i + 1 >= size || text[i + 1] != u'"')
                break;
            escaped = true;
            ++i;
        } else if (c == u'\n' || (c == u'\r' && (i + 1 >= size || text[i + 1] != u'\n'))) {
            ++m_line;
        }
    }
    const auto end = i;
    m_position = m_quoteOpen ? size : end + 1;
    auto cell = escaped ? unescaped(start, end) : QStringView(text + start, end - start);
    // Writers that do not know RFC 4180 go on after the closing quote; what follows belongs to the cell.
    if (!m_quoteOpen && m_position < size && text[m_position] != m_delimiter && !atRowEnd()) {
        auto joined = cell.toString();
        joined += plainCell();
        cell = m_unescaped.emplace_back(std::move(joined));
    }
    return cell;
}

QStringView CsvReader::unescaped(qsizetype start, qsizetype end)
{
    auto cell = m_text.mid(start, end - start);
    cell.replace(QLatin1StringView("\"\""), QLatin1StringView("\""));
    return m_unescaped.emplace_back(std::move(cell));
}

void CsvReader::endLine()
{
    if (m_position >= m_text.size())
        return;
    const bool pair =
        m_text.at(m_position) == u'\r' && m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

} // namespace helpdesk
