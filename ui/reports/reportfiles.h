// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/reportcalls.h"

#include <QString>

class QWidget;

namespace helpdesk {

/// "flow 2026-10-01 2026-10-31", without an ending.
QString fileNameOf(const ReportAnswer& answer);

/// The figures on show as a file, by its ending: .csv with the numbers, .pdf or .html as a page to read. The same as
/// `helpdeskctl report --out` writes. Errors: FileNotWritable, DiskFull, Invalid(File, {path, the endings}).
QFuture<Result<>> writeReport(AsyncWorkspace& workspace, const ReportAnswer& answer, const QString& path);

/// Shows the pages as they will be printed; prints from there.
void previewReport(const ReportAnswer& answer, QWidget& parent);

} // namespace helpdesk
