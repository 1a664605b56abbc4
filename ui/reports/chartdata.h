// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/reportfigures.h"

namespace helpdesk {

/// One row of a report beside its previous period; no number where nothing was weighed.
struct ChartBar {
    QString label;
    std::optional<double> now;
    std::optional<double> before;

    bool operator==(const ChartBar&) const = default;
};

/// One figure of a report, ready to be drawn.
struct ChartData {
    QString title; ///< of the figure
    FigureUnit unit = FigureUnit::Number;
    bool overTime = false; ///< the bars are parts of the period in their order; otherwise the largest come first
    std::vector<ChartBar> bars;
    int left = 0; ///< rows that have no bar of their own

    bool operator==(const ChartData&) const = default;
};

/// So many rows get a bar; those of time all do. Numbers of the others are added up into one more, which cannot be done with
/// durations and shares.
inline constexpr size_t mostBars = 10;
ChartData chartOf(const ReportAnswer& answer, const FigureColumn& column);

/// The ticks of an axis from zero: whole, and so many that they can be read.
struct ChartScale {
    double unit = 1; ///< what the values are divided by: a share becomes percent, a duration minutes, hours or days
    double step = 1; ///< between ticks, in that unit
    double end = 1; ///< of the axis, in that unit; a multiple of the step
    QString name; ///< of the unit, for the axis; empty for numbers
};
ChartScale scaleOf(const ChartData& data);

/// What the chart shows, for those who do not see it.
QString chartSentence(const ReportAnswer& answer, const ChartData& data, const FigureColumn& column);

} // namespace helpdesk
