// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratiotable.h"

#include <cstdio>

namespace helpdesk::bench {

namespace {

    // What is read is warm and waits for nothing: processor time is the steadier figure on a machine with other
    // work. Whoever waits for the disk is told to count real time.
    double microsecondsOf(const benchmark::BenchmarkReporter::Run& run)
    {
        const auto time = run.run_name.time_type.empty() ? run.GetAdjustedCPUTime() : run.GetAdjustedRealTime();
        return time / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e6;
    }

    void printTime(double microseconds)
    {
        if (microseconds < 1000)
            std::printf(" %10.1f us", microseconds);
        else
            std::printf(" %10.2f ms", microseconds / 1000);
    }

    void printCompared(const std::map<std::string, double>& times, const char* who)
    {
        const auto mine = times.find("program");
        const auto other = times.find(who);
        if (mine == times.end() || other == times.end()) {
            std::printf(" %13s %6s", "-", "-");
            return;
        }
        printTime(other->second);
        std::printf(" %5.2fx", mine->second / other->second);
    }

} // namespace

void RatioTable::ReportRuns(const std::vector<Run>& runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const auto& run : runs) {
        const bool isMedian = run.run_type == Run::RT_Aggregate && run.aggregate_name == "median";
        if (run.error_occurred || (run.run_type == Run::RT_Aggregate && !isMedian))
            continue;
        const auto& name = run.run_name.function_name;
        const auto slash = name.rfind('/');
        const auto what = name.substr(0, slash);
        if (!m_works.contains(what))
            m_order.push_back(what);
        const auto who = name.substr(slash + 1);
        auto& work = m_works[what];
        const auto middle = run.counters.find("p50");
        work.microseconds[who] = middle != run.counters.end() ? middle->second.value : microsecondsOf(run);
        if (const auto slow = run.counters.find("p99"); slow != run.counters.end() && who == "program")
            work.slow = slow->second;
        if (const auto growth = run.counters.find("peak growth MiB"); growth != run.counters.end())
            work.peakGrowth = std::max<double>(work.peakGrowth, growth->second);
    }
}

void RatioTable::print() const
{
    std::printf("\n%-44s %13s %13s %20s %20s\n", "", "program", "p99", "plain SQLite", "sqlite3 -csv");
    for (const auto& what : m_order) {
        const auto& work = m_works.at(what);
        std::printf("%-44s", what.c_str());
        if (const auto mine = work.microseconds.find("program"); mine != work.microseconds.end())
            printTime(mine->second);
        if (work.slow >= 0)
            printTime(work.slow);
        else
            std::printf(" %13s", "-");
        printCompared(work.microseconds, "plain");
        printCompared(work.microseconds, "shell");
        std::printf("\n");
        if (work.peakGrowth >= 0)
            std::printf("%-44s %9.1f MiB more memory at the peak\n", "", work.peakGrowth);
    }
}

} // namespace helpdesk::bench
