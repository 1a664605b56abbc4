// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "io/csvwriter.h"
#include "services/export/localtime.h"

#include <QStringList>

#include <optional>

namespace helpdesk {

class Database;

/// A CSV file in the making: cells in the order of the columns, and at each row's end a look at the task.
/// Nothing appears unless close() succeeds.
class ListExport {
public:
    ListExport(const QString& path, const CsvOptions& options, Task& task);

    /// Writes the header: the translated one when given, else the keys.
    Result<> open(const QStringList& keys, const QStringList& headers);
    CsvWriter& cells() { return m_writer; }
    /// An empty cell when there is none.
    void instant(std::optional<Instant> at);
    /// Errors: Cancelled; those of CsvWriter.
    Result<> endRow();
    /// The number of rows.
    Result<qint64> close();

private:
    CsvWriter m_writer;
    LocalTime m_localTime;
    Task& m_task;
    qint64 m_rows = 0;
};

/// Errors: Invalid(File) when the file is the workspace itself: whoever chooses it by mistake must not lose it.
Result<> checkExportTarget(const Database& database, const QString& path);

} // namespace helpdesk
