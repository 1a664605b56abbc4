// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv/csvtable.h"

#include "domain/imports/importreasons.h"
#include "io/csv/headername.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isSeparatorLine(QStringView line)
    {
        return line.size() == 5 && line.startsWith("sep="_L1, Qt::CaseInsensitive);
    }

    bool isTypeLine(QStringView line)
    {
        return line.startsWith("#TYPE "_L1) || line.startsWith("\"#TYPE "_L1);
    }

    QStringView firstLine(QStringView text, qsizetype* end)
    {
        qsizetype i = 0;
        while (i < text.size() && text[i] != u'\n' && text[i] != u'\r')
            ++i;
        const auto line = text.first(i);
        *end = i + (text.sliced(i).startsWith("\r\n"_L1) ? 2 : 1);
        return line;
    }

    QChar likeliestDelimiter(QStringView header)
    {
        qsizetype commas = 0;
        qsizetype semicolons = 0;
        qsizetype tabs = 0;
        bool quoted = false;
        for (const auto c : header) {
            if (c == u'"')
                quoted = !quoted;
            else if (quoted)
                continue;
            else if (c == u'\n' || c == u'\r')
                break;
            else if (c == u',')
                ++commas;
            else if (c == u';')
                ++semicolons;
            else if (c == u'\t')
                ++tabs;
        }
        if (tabs > commas && tabs > semicolons)
            return u'\t';
        return semicolons > commas ? u';' : u',';
    }

    /// Looks over the lines above the header.
    QChar findDelimiter(QStringView text)
    {
        while (!text.isEmpty()) {
            qsizetype end = 0;
            const auto line = firstLine(text, &end);
            if (isSeparatorLine(line))
                return line.back();
            if (!line.trimmed().isEmpty() && !isTypeLine(line))
                break;
            text = text.sliced(std::min(end, text.size()));
        }
        return likeliestDelimiter(text);
    }

} // namespace

CsvTable::CsvTable(QString text, std::optional<QChar> delimiter)
    : m_reader(text, delimiter ? *delimiter : findDelimiter(text))
{
    text.clear();
    readHeader();
}

void CsvTable::readHeader()
{
    bool found = m_reader.next();
    while (found && (isSeparatorLine(m_reader.raw()) || isTypeLine(m_reader.raw())))
        found = m_reader.next();
    if (!found)
        return;
    m_headerLine = m_reader.raw().toString();
    for (const auto cell : m_reader.cells()) {
        const auto column = m_headers.size();
        const auto header = cell.trimmed().toString();
        m_headers << header;
        // Of two columns with one name the first is meant; the second can be asked for as `name2`.
        const auto field = fieldOfHeader(header);
        if (const auto free = m_byField.contains(field) ? field + u'2' : field; !m_byField.contains(free))
            m_byField.insert(free, column);
        if (const auto name = headerName(header); !m_byHeader.contains(name))
            m_byHeader.insert(name, column);
    }
}

qsizetype CsvTable::columnOfHeader(QStringView header) const
{
    return m_byHeader.value(headerName(header), -1);
}

bool CsvTable::next()
{
    return !m_headers.isEmpty() && m_reader.next();
}

void CsvTable::rewind()
{
    m_headers.clear();
    m_byField.clear();
    m_byHeader.clear();
    m_reader.rewind();
    readHeader();
}

std::optional<Reason> CsvTable::shapeFault() const
{
    const auto& cells = m_reader.cells();
    const auto expected = static_cast<size_t>(m_headers.size());
    if (m_reader.isQuoteOpen())
        return Reason{QLatin1StringView(importreason::quoteNotClosed), {}};
    if (cells.size() == expected)
        return std::nullopt;
    const QStringList counts{QString::number(cells.size()), QString::number(expected)};
    if (cells.size() < expected)
        return Reason{QLatin1StringView(importreason::tooFewCells), counts};
    // A delimiter at the end of each line makes empty cells that mean nothing.
    const bool surplusEmpty = std::all_of(cells.begin() + m_headers.size(), cells.end(),
                                          [](QStringView cell) { return cell.trimmed().isEmpty(); });
    if (surplusEmpty)
        return std::nullopt;
    return Reason{QLatin1StringView(importreason::tooManyCells), counts};
}

} // namespace helpdesk
