// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace helpdesk::bench {

/// What a round costs: the processor time of this thread, or the time that passes, for whoever waits for the disk.
enum class Counted { Processor, Clock };

/// The rounds of one benchmark, each timed on its own: the library knows only their mean.
class Rounds {
public:
    explicit Rounds(Counted counted)
        : m_counted(counted)
    {
    }
    void begin() { m_begun = now(); }
    void end() { m_taken.push_back(now() - m_begun); }
    /// The counters "p50" and "p99", in microseconds.
    void tell(benchmark::State& state);

private:
    double now() const;

    Counted m_counted;
    double m_begun = 0;
    std::vector<double> m_taken;
};

/// Runs `work` as often as the library asks.
template <typename Work>
void rounds(benchmark::State& state, Counted counted, Work work)
{
    Rounds all(counted);
    for (auto _ : state) {
        all.begin();
        work();
        all.end();
    }
    all.tell(state);
}

template <typename Work>
void rounds(benchmark::State& state, Work work)
{
    rounds(state, Counted::Processor, std::move(work));
}

} // namespace helpdesk::bench
