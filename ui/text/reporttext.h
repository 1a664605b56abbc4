// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

#include <QStringList>

namespace helpdesk {

/// What people read of reports, in their language.
QString reportTitle(ReportName report);
/// What exactly the report counts, in whole sentences: the page of its definition.
QString reportDefinition(ReportName report);
/// What stands above a figure; the key itself of one that has no label.
QString metricLabel(const QString& key);
QString groupingLabel(ReportBy by);
/// The row's name: a day, a label, a name, or that there is none.
QString rowLabel(const ReportAnswer& answer, const ReportRow& row);
/// "2026-11-01 to 2026-11-28, Europe/Riga".
QString periodLabel(const ReportPeriod& period);

/// What a figure consists of: a duration or a score has five parts, all others are one, which has no name.
QStringList figureParts(const Metric& metric);
/// A figure in words, each part by itself; a dash where there is none.
QStringList figureTexts(const Metric& metric, const MetricFigure& figure);

/// The report as a table: the first row is its head, the last its totals. A duration has three columns, median, 90 % and mean,
/// and one of what was left out; the figure of the previous period stands in parentheses behind each.
std::vector<QStringList> reportTable(const ReportAnswer& answer);
/// The same as a document to print: the content of a Paper.
QString reportHtml(const ReportAnswer& answer);

} // namespace helpdesk
