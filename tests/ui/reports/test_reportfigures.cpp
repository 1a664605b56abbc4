// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madereports.h"
#include "support/catch.h"
#include "ui/reports/chartdata.h"
#include "ui/reports/reportfigures.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("every part of every figure of every report has a title, a unit and words", "[ui][reports]")
{
    for (const auto name : valuesOf<ReportName>()) {
        const auto& definition = definitionOf(name);
        INFO(keyOf(name).data());
        const std::vector<MetricFigure> none(definition.metrics.size());
        QStringList titles;
        for (const auto& column : figureColumns(definition)) {
            titles << figureTitle(definition, column, TitleLines::One);
            CHECK_FALSE(figureText(definition, column, none).isEmpty());
            CHECK(figureValue(definition, column, none).value_or(0) == 0);
        }
        CHECK_FALSE(titles.contains(QString()));
        CHECK(titles.removeDuplicates() == 0);
    }
}

TEST_CASE("a figure says by a shape and in words how it differs from the previous one", "[ui][reports]")
{
    const auto answer = madeFlow({{12, 10}, {3, 9}, {4, 4}});
    const auto& definition = answer.definition();
    const FigureColumn created{0, 0};
    CHECK(beforeText(definition, created, answer.rows[0].figures) == u"\u2191 10"_s);
    CHECK(beforeText(definition, created, answer.rows[1].figures) == u"\u2193 9"_s);
    CHECK(beforeText(definition, created, answer.rows[2].figures) == u"= 4"_s);
    CHECK(comparisonSentence(definition, created, answer.rows[0].figures)
          == u"Created: 12. In the previous period 10, now more."_s);
    CHECK(comparisonSentence(definition, created, answer.rows[2].figures)
          == u"Created: 4. In the previous period 4 as well."_s);
}

TEST_CASE("a time that nobody could measure is a dash and no nought", "[ui][reports]")
{
    const auto answer = madeResolution(0, 0ms, 0ms);
    const FigureColumn median{0, 0};
    CHECK_FALSE(figureValue(answer.definition(), median, answer.rows[0].figures.now));
    CHECK(figureText(answer.definition(), median, answer.rows[0].figures.now) == u"–"_s);
    CHECK(beforeText(answer.definition(), median, answer.rows[0].figures) == u"–"_s);
    CHECK(comparisonSentence(answer.definition(), median, answer.rows[0].figures)
          == u"First solution: median: none."_s);
}

TEST_CASE("what was left out is told, and so is what an import recorded", "[ui][reports]")
{
    CHECK(remarksOn(madeResolution(5, 1h, 1h)) == u"First solution: 2 left out, which have no end to count to."_s);
    auto sla = madeFlow({});
    sla.report = ReportName::Sla;
    sla.totals.now.resize(sla.definition().metrics.size());
    CHECK(remarksOn(sla) == u"All of it is computed here; no import recorded any."_s);
    sla.totals.now[3].count = 7;
    CHECK(remarksOn(sla) == u"7 as an import recorded it; all others are computed here."_s);
}

TEST_CASE("a chart has the ten largest rows, and the others as one where they can be added up", "[ui][reports]")
{
    std::vector<std::pair<int, int>> created;
    for (int i = 1; i <= 20; ++i)
        created.emplace_back(i, 1);
    const auto chart = chartOf(madeFlow(created), {0, 0});
    CHECK_FALSE(chart.overTime);
    CHECK(chart.left == 10);
    REQUIRE(chart.bars.size() == mostBars + 1);
    CHECK(chart.bars.front().label == u"Customer 20"_s);
    CHECK(chart.bars.front().now == 20.0);
    CHECK(chart.bars.back().now == 55.0);
    CHECK(chart.bars.back().before == 10.0);
}

TEST_CASE("an axis ends above the largest bar, has whole ticks and says its unit", "[ui][reports]")
{
    const auto numbers = scaleOf(chartOf(madeFlow({{17, 3}, {2, 41}}), {0, 0}));
    CHECK(numbers.unit == 1.0);
    CHECK(numbers.step == 10.0);
    CHECK(numbers.end == 50.0);
    CHECK(numbers.name.isEmpty());
    const auto times = scaleOf(chartOf(madeResolution(5, 7h, 30min), {0, 0}));
    CHECK(times.name == u"hours"_s);
    CHECK(times.end == 8.0);
    const auto nothing = scaleOf(chartOf(madeFlow({{0, 0}}), {0, 0}));
    CHECK(nothing.end == 1.0);
}

TEST_CASE("the chart is told in a sentence for who does not see it", "[ui][reports]")
{
    const auto answer = madeFlow({{12, 10}, {3, 9}});
    const FigureColumn created{0, 0};
    const auto sentence = chartSentence(answer, chartOf(answer, created), created);
    CHECK(sentence.startsWith(u"Created by customer, 2 "_s));
    CHECK(sentence.endsWith(u"; the highest is Customer 1 with 12. The table has every figure."_s));
}
