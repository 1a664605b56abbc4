// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// One number of a report: a figure, or a part of one that is a duration.
struct FigureColumn {
    size_t metric = 0; ///< of the report's definition
    qsizetype part = 0; ///< as figureParts() has them

    bool operator==(const FigureColumn&) const = default;
};

/// In the order of the report.
std::vector<FigureColumn> figureColumns(const ReportDefinition& definition);
/// Those of them that a chart can show.
std::vector<FigureColumn> drawnColumns(const ReportDefinition& definition);

enum class FigureUnit {
    Number,
    Milliseconds,
    Points, ///< 0 to 100
    Share, ///< 0 to 1
    Money, ///< in whole units of a currency
    Word, ///< nothing that a chart could show
};
FigureUnit unitOf(const ReportDefinition& definition, const FigureColumn& column);

/// "First reply: median", or in two lines for the head of a table.
enum class TitleLines { One, Two };
QString figureTitle(const ReportDefinition& definition, const FigureColumn& column, TitleLines lines);

/// The number and its words; no number where nothing was weighed, and of amounts in several currencies.
std::optional<double> figureValue(const ReportDefinition& definition, const FigureColumn& column,
                                  const std::vector<MetricFigure>& figures);
QString figureText(const ReportDefinition& definition, const FigureColumn& column,
                   const std::vector<MetricFigure>& figures);

/// How a figure differs from that of the previous period, by a shape that needs no colour: "↑ 10", "= 12"; with a dash where
/// there was none.
QString beforeText(const ReportDefinition& definition, const FigureColumn& column, const ReportFigures& figures);
/// The same as a sentence: "Created: 12. In the previous period 10, now more."
QString comparisonSentence(const ReportDefinition& definition, const FigureColumn& column,
                           const ReportFigures& figures);

/// What was left out of the totals, and what of them an import recorded instead of this program computing it; one sentence
/// each, empty where all were counted and computed.
QString remarksOn(const ReportAnswer& answer);

} // namespace helpdesk
