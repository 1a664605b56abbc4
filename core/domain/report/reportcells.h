// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

#include <QStringList>

namespace helpdesk {

/// The columns of a report as a CSV file has them: what the rows are of, their name, then the figures of the period and those of
/// the previous one. Durations are in minutes, rates parts of one.
QStringList reportColumns(const ReportAnswer& answer);
/// The cells of one row: the first two are text, all others numbers, or empty where there is none.
QStringList reportCells(const ReportAnswer& answer, const QString& key, const QString& name, const ReportFigures& figures);

} // namespace helpdesk
