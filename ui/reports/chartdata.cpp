// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/chartdata.h"

#include "ui/text/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

    struct ChartText {
        Q_DECLARE_TR_FUNCTIONS(ReportChart)
    };

    constexpr double kMinute = 60'000;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    constexpr double kFewOf = 3; // of a unit: below that the smaller one reads better
    constexpr double kMostSteps = 5;

    double largestOf(const ChartData& data)
    {
        double largest = 0;
        for (const auto& bar : data.bars)
            largest = std::max({largest, bar.now.value_or(0), bar.before.value_or(0)});
        return largest;
    }

    void nameUnit(ChartScale& scale, FigureUnit unit, double largest)
    {
        switch (unit) {
        case FigureUnit::Number:
        case FigureUnit::Money:
        case FigureUnit::Word:
            return;
        case FigureUnit::Points:
            scale.name = ChartText::tr("points of 100", "of an axis");
            return;
        case FigureUnit::Share:
            scale.unit = 0.01;
            scale.name = ChartText::tr("percent", "of an axis");
            return;
        case FigureUnit::Milliseconds:
            break;
        }
        if (largest >= kFewOf * kDay) {
            scale.unit = kDay;
            scale.name = ChartText::tr("days", "of an axis");
        } else if (largest >= kFewOf * kHour) {
            scale.unit = kHour;
            scale.name = ChartText::tr("hours", "of an axis");
        } else {
            scale.unit = kMinute;
            scale.name = ChartText::tr("minutes", "of an axis");
        }
    }

    // 1, 2 or 5 and noughts behind them, so that every tick is a whole number.
    double stepFor(double end)
    {
        const auto least = std::max(end / kMostSteps, 1.0);
        const auto power = std::pow(10.0, std::floor(std::log10(least)));
        for (const auto factor : {1.0, 2.0, 5.0}) {
            if (factor * power >= least)
                return factor * power;
        }
        return 10 * power;
    }

    std::vector<size_t> largestFirst(const std::vector<ChartBar>& bars)
    {
        std::vector<size_t> order(bars.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, [&bars](size_t one, size_t other) {
            return bars[one].now.value_or(-1) > bars[other].now.value_or(-1);
        });
        return order;
    }

    ChartBar sumOf(const std::vector<ChartBar>& bars, const std::vector<size_t>& which)
    {
        ChartBar sum{ChartText::tr("%n other(s)", "rows of a report", static_cast<int>(which.size())), 0.0, 0.0};
        for (const auto i : which) {
            *sum.now += bars[i].now.value_or(0);
            *sum.before += bars[i].before.value_or(0);
        }
        return sum;
    }

    void keepLargest(ChartData& data)
    {
        const auto order = largestFirst(data.bars);
        const auto kept = std::min(order.size(), mostBars);
        std::vector<ChartBar> bars;
        for (size_t i = 0; i < kept; ++i)
            bars.push_back(data.bars[order[i]]);
        const std::vector<size_t> others(order.begin() + static_cast<std::ptrdiff_t>(kept), order.end());
        data.left = static_cast<int>(others.size());
        if (!others.empty() && data.unit == FigureUnit::Number)
            bars.push_back(sumOf(data.bars, others));
        data.bars = std::move(bars);
    }

} // namespace

ChartData chartOf(const ReportAnswer& answer, const FigureColumn& column)
{
    const auto& definition = answer.definition();
    ChartData data;
    data.title = figureTitle(definition, column, TitleLines::One);
    data.unit = unitOf(definition, column);
    data.overTime = isTime(answer.by);
    for (const auto& row : answer.rows) {
        data.bars.push_back({rowLabel(answer, row), figureValue(definition, column, row.figures.now),
                             figureValue(definition, column, row.figures.before)});
    }
    if (!data.overTime)
        keepLargest(data);
    return data;
}

ChartScale scaleOf(const ChartData& data)
{
    ChartScale scale;
    const auto largest = largestOf(data);
    nameUnit(scale, data.unit, largest);
    scale.step = stepFor(largest / scale.unit);
    scale.end = std::max(1.0, std::ceil(largest / scale.unit / scale.step)) * scale.step;
    return scale;
}

QString chartSentence(const ReportAnswer& answer, const ChartData& data, const FigureColumn& column)
{
    const auto bars = ChartText::tr("%n bar(s)", "of a chart", static_cast<int>(data.bars.size()));
    const ReportRow* highest = nullptr;
    const auto valueOf = [&](const ReportRow& row) {
        return figureValue(answer.definition(), column, row.figures.now).value_or(-1);
    };
    for (const auto& row : answer.rows) {
        if (!highest || valueOf(row) > valueOf(*highest))
            highest = &row;
    }
    if (!highest)
        return ChartText::tr("%1: nothing to draw.", "a figure").arg(data.title);
    return ChartText::tr("%1 by %2, %3; the highest is %4 with %5. The table has every figure.",
                         "a figure, what the rows are of")
        .arg(data.title, groupingLabel(answer.by).toLower(), bars, rowLabel(answer, *highest),
             figureText(answer.definition(), column, highest->figures.now));
}

} // namespace helpdesk
