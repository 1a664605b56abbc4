// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/records/fieldreader.h"

namespace helpdesk {

/// The present row of a table as named fields.
class CsvFields final : public FieldReader {
public:
    CsvFields(CsvTable& table, Gathering& gathering);

    /// Goes to the next row of the right shape, rejecting others. False at the end and on cancel; see cancelled().
    bool next();
    bool cancelled() const { return m_cancelled; }
    RecordOrigin origin() const { return {m_table.line(), m_table.raw()}; }
    bool has(QLatin1StringView field) const;
    /// Shows every date of these columns to the reader of dates, and returns to the first row.
    void observeDates(std::initializer_list<QLatin1StringView> fields);

    std::optional<QString> text(QLatin1StringView field) override;
    std::optional<QStringList> list(QLatin1StringView field) override;
    QString nameOf(QLatin1StringView field) const override;
    QJsonObject unknown() const override;

private:
    qsizetype columnOf(QLatin1StringView field) const;

    CsvTable& m_table;
    Gathering& m_gathering;
    std::vector<bool> m_asked; ///< per column
    bool m_cancelled = false;
};

} // namespace helpdesk
