// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <vector>

namespace helpdesk {

/// What a number of durations comes to. Without any all of them are zero, and mean nothing.
struct DurationFigure {
    qint64 count = 0;
    qint64 excluded = 0; ///< what has no end, and so no duration
    std::chrono::milliseconds median{}; ///< the middle one, or half way between the two in the middle
    std::chrono::milliseconds p90{}; ///< the shortest that nine of ten do not exceed
    std::chrono::milliseconds mean{};

    bool operator==(const DurationFigure&) const = default;
};

/// Of durations in milliseconds, in any order.
DurationFigure durationFigure(std::vector<qint64> durations, qint64 excluded);

} // namespace helpdesk
