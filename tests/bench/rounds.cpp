// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rounds.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace helpdesk::bench {

namespace {

    double quantile(const std::vector<double>& sorted, double share)
    {
        const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
        return sorted[std::clamp<size_t>(place, 1, sorted.size()) - 1];
    }

} // namespace

double Rounds::now() const
{
    timespec time{};
    clock_gettime(m_counted == Counted::Processor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

void Rounds::tell(benchmark::State& state)
{
    if (m_taken.empty())
        return;
    std::ranges::sort(m_taken);
    state.counters["p50"] = quantile(m_taken, 0.50);
    state.counters["p99"] = quantile(m_taken, 0.99);
}

} // namespace helpdesk::bench
