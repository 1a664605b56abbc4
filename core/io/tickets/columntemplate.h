// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"

#include <QSet>

namespace helpdesk {

/// A ColumnText bound to the columns of one table.
class ColumnTemplate {
public:
    /// `empty`: cells that say nothing. Columns that the table does not have are empty.
    ColumnTemplate(const QStringList& alternatives, const CsvTable& table, const QStringList& empty);

    /// Whether any alternative can ever say something.
    bool isBound() const { return !m_alternatives.empty(); }
    QString read(const CsvTable& table) const;
    /// The header of the first column, for messages.
    QString columnName() const { return m_columnName; }

private:
    struct Part {
        qsizetype column = -1; ///< -1: the literal
        QString literal;
        int group = 0; ///< parts of one pair of brackets; 0: outside
    };
    using Parts = std::vector<Part>;

    void addAlternative(const QString& text, const CsvTable& table);
    Parts parse(const QString& text, const CsvTable& table, bool* anyColumn);
    QString readParts(const Parts& parts, const CsvTable& table) const;
    QStringView filledCell(const CsvTable& table, qsizetype column) const;

    QStringList m_empty;
    QString m_columnName;
    std::vector<Parts> m_alternatives;
};

} // namespace helpdesk
