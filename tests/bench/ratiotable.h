// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace helpdesk::bench {

/// Prints the runs as they come, and at the end each figure of the program beside the same work done plainly.
/// Of what times its rounds (see Rounds) it is the median round, elsewhere the mean. A benchmark is called "<work>/<who>", who being program, plain or shell.
class RatioTable final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override;
    void print() const;

private:
    struct Work {
        std::map<std::string, double> microseconds; ///< by who; the median where there are repetitions
        double slow = -1; ///< 99 of 100 of the program's rounds are faster
        double peakGrowth = -1;
    };

    std::vector<std::string> m_order;
    std::map<std::string, Work> m_works;
};

} // namespace helpdesk::bench
