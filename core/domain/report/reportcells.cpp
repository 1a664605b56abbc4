// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportcells.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMillisecondsPerMinute = 60'000.0;

    QStringList columnsOfMetric(const Metric& metric, const QString& prefix)
    {
        const auto key = prefix + QString::fromLatin1(metric.key);
        if (metric.kind != MetricKind::Duration)
            return {key};
        return {key + "_count"_L1, key + "_median_minutes"_L1, key + "_p90_minutes"_L1, key + "_mean_minutes"_L1,
                key + "_excluded"_L1};
    }

    QString minutesCell(const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        if (figure.count == 0)
            return {};
        return QString::number(static_cast<double>((figure.*part).count()) / kMillisecondsPerMinute, 'f', 1);
    }

    QString shareCell(const MetricFigure& figure)
    {
        if (figure.of == 0)
            return {};
        return QString::number(static_cast<double>(figure.count) / static_cast<double>(figure.of), 'f', 4);
    }

    QStringList cellsOfMetric(const Metric& metric, const MetricFigure& figure)
    {
        switch (metric.kind) {
        case MetricKind::Count:
            return {QString::number(figure.count)};
        case MetricKind::Rate:
            return {shareCell(figure)};
        case MetricKind::Duration:
            break;
        }
        const auto& duration = figure.duration;
        return {QString::number(duration.count), minutesCell(duration, &DurationFigure::median),
                minutesCell(duration, &DurationFigure::p90), minutesCell(duration, &DurationFigure::mean),
                QString::number(duration.excluded)};
    }

} // namespace

QStringList reportColumns(const ReportAnswer& answer)
{
    QStringList columns{QString(keyOf(answer.by)), u"name"_s};
    for (const auto& prefix : {QString(), u"previous_"_s}) {
        for (const auto& metric : answer.definition().metrics)
            columns += columnsOfMetric(metric, prefix);
    }
    return columns;
}

QStringList reportCells(const ReportAnswer& answer, const QString& key, const QString& name, const ReportFigures& figures)
{
    QStringList cells{key, name};
    const auto metrics = answer.definition().metrics;
    for (const auto* side : {&figures.now, &figures.before}) {
        for (size_t i = 0; i < metrics.size(); ++i)
            cells += cellsOfMetric(metrics[i], (*side)[i]);
    }
    return cells;
}

} // namespace helpdesk
