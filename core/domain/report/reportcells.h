// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

#include <QStringList>

namespace helpdesk {

/// The columns of a report as a CSV file has them: what the rows are of, their name, then the figures of the period and those of
/// the previous one. Durations are in minutes, scores in points of 100, rates parts of one; amounts have a column for each currency that occurs.
QStringList reportColumns(const ReportAnswer& answer);
/// Which of the columns hold text; all others hold numbers, or nothing where there is none.
std::vector<bool> textColumns(const ReportAnswer& answer);
/// The cells of one row, as many as there are columns.
QStringList reportCells(const ReportAnswer& answer, const QString& key, const QString& name, const ReportFigures& figures);

} // namespace helpdesk
