// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportcells.h"

#include "domain/balance/moneytext.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMillisecondsPerMinute = 60'000.0;
    constexpr double kHundredthsPerPoint = 100.0;

    // Of all rows and both periods, in the order of their letters.
    QStringList currenciesOf(const ReportAnswer& answer, size_t metric)
    {
        QStringList currencies;
        for (const auto* side : {&answer.totals.now, &answer.totals.before}) {
            for (const auto& amount : (*side)[metric].amounts)
                currencies << amount.currency;
        }
        currencies.sort();
        currencies.removeDuplicates();
        return currencies;
    }

    QStringList columnsOfMetric(const ReportAnswer& answer, size_t place, const QString& prefix)
    {
        const auto& metric = answer.definition().metrics[place];
        const auto key = prefix + QString::fromLatin1(metric.key);
        switch (metric.kind) {
        case MetricKind::Count:
        case MetricKind::Rate:
            return {key};
        case MetricKind::Duration:
            return {key + "_count"_L1, key + "_median_minutes"_L1, key + "_p90_minutes"_L1, key + "_mean_minutes"_L1,
                    key + "_excluded"_L1};
        case MetricKind::Score:
            return {key + "_count"_L1, key + "_median"_L1, key + "_p90"_L1, key + "_mean"_L1, key + "_excluded"_L1};
        case MetricKind::Amount: {
            QStringList columns;
            for (const auto& currency : currenciesOf(answer, place))
                columns << key + u'_' + currency.toLower();
            return columns;
        }
        case MetricKind::Most:
            return {key, key + "_count"_L1};
        }
        Q_UNREACHABLE();
        return {};
    }

    QStringList moneyCells(const QStringList& currencies, const MetricFigure& figure)
    {
        QStringList cells;
        for (const auto& currency : currencies) {
            const auto amount = std::ranges::find(figure.amounts, currency, &Money::currency);
            cells << plainMoney(amount == figure.amounts.end() ? Money{0, currency} : *amount);
        }
        return cells;
    }

    // In minutes, or in points.
    QString weighedCell(MetricKind kind, const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        if (figure.count == 0)
            return {};
        const auto value = static_cast<double>((figure.*part).count());
        return QString::number(value / (kind == MetricKind::Score ? kHundredthsPerPoint : kMillisecondsPerMinute), 'f', 1);
    }

    QString shareCell(const MetricFigure& figure)
    {
        if (figure.of == 0)
            return {};
        return QString::number(static_cast<double>(figure.count) / static_cast<double>(figure.of), 'f', 4);
    }

    QStringList cellsOfMetric(const ReportAnswer& answer, size_t metric, const MetricFigure& figure)
    {
        const auto kind = answer.definition().metrics[metric].kind;
        switch (kind) {
        case MetricKind::Count:
            return {QString::number(figure.count)};
        case MetricKind::Rate:
            return {shareCell(figure)};
        case MetricKind::Amount:
            return moneyCells(currenciesOf(answer, metric), figure);
        case MetricKind::Most:
            return {figure.most, QString::number(figure.count)};
        case MetricKind::Duration:
        case MetricKind::Score:
            break;
        }
        const auto& duration = figure.duration;
        return {QString::number(duration.count), weighedCell(kind, duration, &DurationFigure::median),
                weighedCell(kind, duration, &DurationFigure::p90), weighedCell(kind, duration, &DurationFigure::mean),
                QString::number(duration.excluded)};
    }

} // namespace

QStringList reportColumns(const ReportAnswer& answer)
{
    QStringList columns{QString(keyOf(answer.by)), u"name"_s};
    for (const auto& prefix : {QString(), u"previous_"_s}) {
        for (size_t i = 0; i < answer.definition().metrics.size(); ++i)
            columns += columnsOfMetric(answer, i, prefix);
    }
    return columns;
}

std::vector<bool> textColumns(const ReportAnswer& answer)
{
    std::vector<bool> texts{true, true};
    for (int side = 0; side < 2; ++side) {
        for (size_t i = 0; i < answer.definition().metrics.size(); ++i) {
            const auto columns = static_cast<size_t>(columnsOfMetric(answer, i, {}).size());
            texts.resize(texts.size() + columns, false);
            if (answer.definition().metrics[i].kind == MetricKind::Most)
                texts[texts.size() - columns] = true;
        }
    }
    return texts;
}

QStringList reportCells(const ReportAnswer& answer, const QString& key, const QString& name, const ReportFigures& figures)
{
    QStringList cells{key, name};
    const auto metrics = answer.definition().metrics;
    for (const auto* side : {&figures.now, &figures.before}) {
        for (size_t i = 0; i < metrics.size(); ++i)
            cells += cellsOfMetric(answer, i, (*side)[i]);
    }
    return cells;
}

} // namespace helpdesk
