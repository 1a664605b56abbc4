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
    Rate, ///< how many of how many
};

/// What one fact adds to a metric, and when: that decides the period and, in rows of time, the row.
struct MetricReading {
    Instant at;
    qint64 value = 1; ///< how many; milliseconds; of a rate 1 or 0
    bool excluded = false; ///< there is no duration to it
};
using MetricReadings = QVarLengthArray<MetricReading, 4>;

/// One figure of a report: this function is its only definition. `moment` is the one that a backlog is looked at.
struct Metric {
    const char* key; ///< also in JSON and CSV
    MetricKind kind = MetricKind::Count;
    void (*read)(const ReportFact& fact, Instant moment, MetricReadings& readings) = nullptr;
};

/// What is walked, one fact after the other.
enum class ReportSource { Tickets, Legs };

/// What must be read of each ticket beside its own row.
enum class ReportNeed { Nothing, Conversation, Handings, Promises, Stretches };

struct ReportDefinition {
    ReportName name = ReportName::Flow;
    ReportSource source = ReportSource::Tickets;
    ReportNeed need = ReportNeed::Nothing;
    bool snapshot = false; ///< of what is there at the end of each part, not of what happened in it
    bool byCreation = false; ///< its tickets are those created in the period, which search text can say
    const char* recorded = nullptr; ///< the fact of an imported log that is counted where there is one
    std::span<const Metric> metrics;
    std::optional<ReportBy> by; ///< without another wish; none: time
};

const ReportDefinition& definitionOf(ReportName name);
/// Whether the rows of a report can be of this: routes are those of legs.
std::vector<ReportBy> groupingsOf(const ReportDefinition& definition);

} // namespace helpdesk
