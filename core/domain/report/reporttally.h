// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "domain/bilingual.h"
#include "domain/report/durationfigure.h"
#include "domain/report/reportdefinition.h"
#include "domain/report/reportperiod.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>

namespace helpdesk {

/// What a metric comes to.
struct MetricFigure {
    qint64 count = 0; ///< of a rate: how many of `of`; of what occurs most: how often, of `of` in all
    qint64 of = 0;
    DurationFigure duration;
    std::vector<Money> amounts; ///< by currency
    QString most; ///< what occurs most often; empty: nothing does

    bool operator==(const MetricFigure&) const = default;
};

/// Of a row, in the order of the report's metrics; `before` is the previous period of equal length.
struct ReportFigures {
    std::vector<MetricFigure> now;
    std::vector<MetricFigure> before;

    bool operator==(const ReportFigures&) const = default;
};

struct ReportRow {
    qint64 id = 0; ///< of the agent, team, customer or subscription; 0: none, or the row is of something else
    QString key; ///< the day its part begins, the key or word, and of agents the login; empty: of those that have none
    QString name; ///< of the agent, team, customer, subscription, guide or step
    Bilingual title; ///< of the guide or step
    ReportFigures figures;
    QString search; ///< text that finds the tickets created in the period; empty where the language cannot say it
    std::vector<qint64> numbers{}; ///< of the tickets counted in the period, where facts tell them
};

struct ReportAnswer {
    ReportName report = ReportName::Flow;
    ReportBy by = ReportBy::Month;
    ReportPeriod period;
    ReportPeriod previous;
    std::vector<ReportRow> rows;
    ReportFigures totals;

    const ReportDefinition& definition() const { return definitionOf(report); }
};

/// Takes the facts in one by one and gives the rows: what happens in the period by row, and the same of the previous one.
/// Parts of time stand beside the part at the same place of the previous period.
class ReportTally {
public:
    /// What a backlog was later than `now` is not known.
    ReportTally(const ReportDefinition& definition, ReportBy by, const ReportPeriod& period, Instant now);

    /// The earliest and latest moment that counts: [from, before).
    Instant from() const { return m_begins.front().front(); }
    Instant before() const { return m_end; }
    void add(const ReportFact& fact);
    /// Rows of time in their order, all others by their first figure, the largest first.
    ReportAnswer finish();

private:
    struct Sum {
        qint64 count = 0;
        qint64 of = 0;
        qint64 excluded = 0;
        std::vector<qint64> durations;
        QHash<QByteArray, qint64> texts; ///< amounts by currency, or how often each occurs
        QHash<qint64, qint64> ids; ///< the same of what has an id
    };
    using Sums = std::vector<Sum>; ///< one per metric
    enum Which : size_t { Before, Now };
    struct Row {
        qint64 id = 0;
        QByteArray text;
        std::array<Sums, 2> sums;
        std::set<qint64> numbers; ///< of tickets
    };

    size_t rowOf(const ReportFact& fact);
    Row newRow() const;
    void addReading(const ReportFact& fact, size_t metric, const MetricReading& reading);
    void addToRow(const ReportFact& fact, size_t part, Which which, size_t metric, const MetricReading& reading);
    bool isSummedFromRows(size_t metric) const;
    void sumRows();
    static void sumInto(Row& total, const Row& row, size_t metric);
    void spread();
    void take(Sum& sum, size_t metric, const MetricReading& reading) const;
    void addSnapshots(const ReportFact& fact);
    std::vector<MetricFigure> figuresOf(const Sums& sums) const;

    const ReportDefinition& m_definition;
    ReportBy m_by;
    ReportPeriod m_period;
    ReportPeriod m_previous;
    std::array<std::vector<Instant>, 2> m_begins; ///< of the parts of each period, or of the whole
    Instant m_middle; ///< where the previous period ends and this one begins
    Instant m_end;
    Instant m_now;
    std::vector<Instant> m_moments; ///< at which a backlog is looked at, in order
    std::vector<Row> m_rows;
    Row m_totals;
    Row m_everywhere; ///< what every row has
    std::optional<size_t> m_row; ///< of the fact that is added, once it is known
    QHash<qint64, size_t> m_byId;
    QHash<QByteArray, size_t> m_byText;
};

} // namespace helpdesk
