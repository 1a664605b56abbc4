// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/durationfigure.h"
#include "support/catch.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace helpdesk;
using namespace std::chrono_literals;

TEST_CASE("durations come to their middle, their ninth tenth and their mean", "[report]")
{
    const auto odd = durationFigure({5000, 1000, 9000}, 2);
    CHECK(odd == DurationFigure{3, 2, 5000ms, 9000ms, 5000ms});
    CHECK(durationFigure({1000, 2000, 9000, 4000}, 0).median == 3000ms);
    CHECK(durationFigure({7}, 0) == DurationFigure{1, 0, 7ms, 7ms, 7ms});
    CHECK(durationFigure({}, 4) == DurationFigure{0, 4, 0ms, 0ms, 0ms});
}

TEST_CASE("nine of ten durations do not exceed the 90th percentile, and fewer do not reach it", "[report]")
{
    QRandomGenerator random(17);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> values(1 + random.bounded(60));
        std::ranges::generate(values, [&random] { return qint64{random.bounded(1000)}; });
        const auto figure = durationFigure(values, 0);
        const auto within = std::ranges::count_if(values, [&](qint64 value) { return value <= figure.p90.count(); });
        const auto below = std::ranges::count_if(values, [&](qint64 value) { return value < figure.p90.count(); });
        const auto size = static_cast<qint64>(values.size());
        CHECK(within * 10 >= size * 9);
        CHECK(below * 10 < size * 9);
        CHECK(figure.median <= figure.p90);
    }
}
