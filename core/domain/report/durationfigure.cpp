// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/durationfigure.h"

#include <algorithm>
#include <numeric>

namespace helpdesk {

namespace {

    qint64 nthOf(std::vector<qint64>& values, size_t place)
    {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    }

} // namespace

DurationFigure durationFigure(std::vector<qint64> durations, qint64 excluded)
{
    DurationFigure figure;
    figure.excluded = excluded;
    figure.count = static_cast<qint64>(durations.size());
    if (durations.empty())
        return figure;
    const auto size = durations.size();
    const auto upper = nthOf(durations, size / 2);
    const auto lower = size % 2 == 0 ? nthOf(durations, size / 2 - 1) : upper;
    figure.median = std::chrono::milliseconds(lower + (upper - lower) / 2);
    figure.p90 = std::chrono::milliseconds(nthOf(durations, (size * 9 + 9) / 10 - 1));
    const auto sum = std::accumulate(durations.begin(), durations.end(), qint64{0});
    figure.mean = std::chrono::milliseconds(sum / figure.count);
    return figure;
}

} // namespace helpdesk
