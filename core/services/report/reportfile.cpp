// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportcells.h"
#include "io/csvwriter.h"
#include "services/export/listexport.h"
#include "services/reportservice.h"

// A report as a file.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> writeRow(CsvWriter& file, const QStringList& cells, const std::vector<bool>& texts)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            texts[static_cast<size_t>(i)] ? file.text(cells[i]) : file.plain(cells[i]);
        return file.endRow();
    }

} // namespace

Result<qint64> ReportService::writeCsv(const ReportAnswer& answer, const QString& path, const CsvOptions& options) const
{
    HD_CHECK(checkExportTarget(m_database, path));
    CsvWriter file(path, options);
    HD_CHECK(file.open());
    const auto texts = textColumns(answer);
    HD_CHECK(writeRow(file, reportColumns(answer), texts));
    for (const auto& row : answer.rows)
        HD_CHECK(writeRow(file, reportCells(answer, row.key, row.name, row.figures), texts));
    HD_CHECK(writeRow(file, reportCells(answer, u"total"_s, {}, answer.totals), texts));
    HD_CHECK(file.close());
    return static_cast<qint64>(answer.rows.size());
}

} // namespace helpdesk
