// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/csvfields.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

CsvFields::CsvFields(CsvTable& table, Gathering& gathering)
    : FieldReader(gathering)
    , m_table(table)
    , m_gathering(gathering)
    , m_asked(static_cast<size_t>(table.headers().size()))
{
}

bool CsvFields::next()
{
    forgetProblem();
    while (m_table.next()) {
        if (!m_gathering.step(m_table.position(), m_table.size())) {
            m_cancelled = true;
            return false;
        }
        const auto fault = m_table.shapeFault();
        if (!fault)
            return true;
        m_gathering.reject(origin(), *fault);
    }
    return false;
}

bool CsvFields::has(QLatin1StringView field) const
{
    return columnOf(field) >= 0;
}

void CsvFields::observeDates(std::initializer_list<QLatin1StringView> fields)
{
    std::vector<qsizetype> columns;
    for (const auto field : fields) {
        if (const auto column = columnOf(field); column >= 0)
            columns.push_back(column);
    }
    while (!columns.empty() && m_table.next()) {
        if (m_table.shapeFault())
            continue;
        for (const auto column : columns)
            m_gathering.dates.observe(m_table.cell(column));
    }
    m_table.rewind();
}

qsizetype CsvFields::columnOf(QLatin1StringView field) const
{
    return m_table.columnOfField(QString(field).toLower());
}

std::optional<QString> CsvFields::text(QLatin1StringView field)
{
    const auto column = columnOf(field);
    if (column < 0)
        return std::nullopt;
    m_asked[static_cast<size_t>(column)] = true;
    return m_table.cell(column).trimmed().toString();
}

std::optional<QStringList> CsvFields::list(QLatin1StringView field)
{
    auto value = text(field);
    // Export-Csv writes the type of a list instead of the list.
    if (!value || isTypeName(*value))
        return std::nullopt;
    QStringList words;
    for (const auto word : QStringView(*value).split(u',', Qt::SkipEmptyParts))
        words << word.trimmed().toString();
    return words;
}

QString CsvFields::nameOf(QLatin1StringView field) const
{
    const auto column = columnOf(field);
    return column < 0 ? QString(field) : m_table.headers().at(column);
}

QJsonObject CsvFields::unknown() const
{
    QJsonObject result;
    for (qsizetype column = 0; column < m_table.headers().size(); ++column) {
        const auto cell = m_table.cell(column).trimmed();
        if (m_asked[static_cast<size_t>(column)] || cell.isEmpty() || isTypeName(cell))
            continue;
        const auto header = m_table.headers().at(column);
        auto name = header.isEmpty() ? QString::number(column + 1) : header;
        for (int copy = 2; result.contains(name); ++copy)
            name = u"%1 (%2)"_s.arg(header).arg(copy);
        result.insert(name, cell.toString());
    }
    return result;
}

} // namespace helpdesk
