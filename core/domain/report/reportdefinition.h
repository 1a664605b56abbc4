// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportfact.h"
#include "domain/report/reportname.h"

#include <QVarLengthArray>

#include <optional>
#include <span>
#include <vector>

namespace helpdesk {

enum class MetricKind {
    Count, ///< how many
    Duration, ///< median, 90th percentile and mean beside each other
    Score, ///< of 100 points, weighed as durations are
    Rate, ///< how many of how many
    Amount, ///< of money, each currency by itself
    Most, ///< what occurs most often, and how often
};

/// Whether it has the parts of a duration.
constexpr bool isWeighed(MetricKind kind)
{
    return kind == MetricKind::Duration || kind == MetricKind::Score;
}

/// What one fact adds to a metric, and when: that decides the period and, in rows of time, the row.
struct MetricReading {
    Instant at;
    qint64 value = 1; ///< how many; milliseconds; hundredths of a point; minor units; of a rate 1 or 0
    bool excluded = false; ///< there is no duration to it
    qint64 of = 1; ///< of a rate: how many more there are that it is a share of
    bool rowOnly = false; ///< the totals have it by another reading
    QByteArray text = {}; ///< a currency, or what occurs
    qint64 id = 0; ///< what occurs, where it has an id
};
using MetricReadings = QVarLengthArray<MetricReading, 4>;

/// One figure of a report: this function is its only definition. `moment` is the one that a backlog is looked at.
struct Metric {
    const char* key; ///< also in JSON and CSV
    MetricKind kind = MetricKind::Count;
    void (*read)(const ReportFact& fact, Instant moment, MetricReadings& readings) = nullptr;
    std::optional<ReportSource> source = {}; ///< of these facts alone; none: of every fact of the report
    std::optional<ReportBy> most = {}; ///< what the texts of Most are keys of
};

/// What must be read of each ticket beside its own row.
enum class ReportNeed {
    Nothing,
    FirstReply,
    Answers, ///< to what the customer said behind that
    Handings,
    Promises,
    Stretches,
    Subject, ///< problem and subscription
};

struct ReportDefinition {
    ReportName name = ReportName::Flow;
    std::span<const ReportSource> sources; ///< walked one behind the other
    ReportNeed need = ReportNeed::Nothing;
    bool snapshot = false; ///< of what is there at the end of each part, not of what happened in it
    bool byCreation = false; ///< its tickets are those created in the period, which search text can say
    const char* recorded = nullptr; ///< the fact of an imported log that is counted where there is one
    std::span<const Metric> metrics;
    std::optional<ReportBy> by; ///< without another wish; none: time
};

const ReportDefinition& definitionOf(ReportName name);
bool hasSource(const ReportDefinition& definition, ReportSource source);
/// What the rows of a report can be of: routes are those of legs, steps those of guides, verdicts those of reviews.
std::vector<ReportBy> groupingsOf(const ReportDefinition& definition);

} // namespace helpdesk
