// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reporttally.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace helpdesk {

namespace {

    std::vector<Instant> beginsOf(const ReportPeriod& period, ReportBy by)
    {
        if (!isTime(by))
            return {period.beginsAt()};
        std::vector<Instant> begins;
        for (const auto day : partsOf(period, by))
            begins.push_back(beginningOf(day, period.zone));
        return begins;
    }

    // The last moment of each part.
    void appendEnds(const std::vector<Instant>& begins, Instant end, Instant now, std::vector<Instant>& moments)
    {
        for (size_t i = 0; i < begins.size(); ++i) {
            const auto last = (i + 1 < begins.size() ? begins[i + 1] : end) - std::chrono::milliseconds(1);
            if (begins[i] <= now)
                moments.push_back(std::min(last, now)); // a part that has not ended is as it is now
        }
    }

    std::map<QByteArray, qint64> sorted(const QHash<QByteArray, qint64>& texts, const QHash<qint64, qint64>& ids = {})
    {
        std::map<QByteArray, qint64> all;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            all.emplace(text.key(), text.value());
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            all.emplace(QByteArray::number(id.key()), id.value());
        return all;
    }

    std::vector<Money> amountsOf(const std::map<QByteArray, qint64>& texts)
    {
        std::vector<Money> amounts;
        for (const auto& [currency, sum] : texts)
            amounts.push_back({sum, QString::fromUtf8(currency)});
        return amounts;
    }

    // Of several that occur as often the first by its letters.
    void takeMost(MetricFigure& figure, const std::map<QByteArray, qint64>& texts)
    {
        for (const auto& [text, often] : texts) {
            figure.of += often;
            if (often <= figure.count)
                continue;
            figure.count = often;
            figure.most = QString::fromUtf8(text);
        }
    }

    size_t partAt(const std::vector<Instant>& begins, Instant at)
    {
        return static_cast<size_t>(std::ranges::upper_bound(begins, at) - begins.begin()) - 1;
    }

} // namespace

ReportTally::ReportTally(const ReportDefinition& definition, ReportBy by, const ReportPeriod& period, Instant now)
    : m_definition(definition)
    , m_by(by)
    , m_period(period)
    , m_previous(previousPeriod(period))
    , m_begins{beginsOf(m_previous, by), beginsOf(m_period, by)}
    , m_middle(period.beginsAt())
    , m_end(period.endsAt())
    , m_now(now)
    , m_totals(newRow())
    , m_everywhere(newRow())
{
    if (definition.snapshot) {
        appendEnds(m_begins[Before], m_middle, now, m_moments);
        appendEnds(m_begins[Now], m_end, now, m_moments);
    }
    if (isTime(by)) {
        for (size_t i = 0; i < m_begins[Now].size(); ++i)
            m_rows.push_back(newRow());
    }
}

ReportTally::Row ReportTally::newRow() const
{
    Row row;
    row.sums.fill(Sums(m_definition.metrics.size()));
    return row;
}

// Of what is not time.
size_t ReportTally::rowOf(const ReportFact& fact)
{
    const auto known = fact.groupText.isEmpty() ? m_byId.constFind(fact.groupId) : m_byId.constEnd();
    if (known != m_byId.constEnd())
        return *known;
    if (!fact.groupText.isEmpty()) {
        if (const auto same = m_byText.constFind(fact.groupText); same != m_byText.constEnd())
            return *same;
        m_byText.insert(fact.groupText, m_rows.size());
    } else {
        m_byId.insert(fact.groupId, m_rows.size());
    }
    auto row = newRow();
    row.id = fact.groupId;
    row.text = fact.groupText;
    m_rows.push_back(std::move(row));
    return m_rows.size() - 1;
}

void ReportTally::take(Sum& sum, size_t metric, const MetricReading& reading) const
{
    switch (m_definition.metrics[metric].kind) {
    case MetricKind::Count:
        sum.count += reading.value;
        return;
    case MetricKind::Rate:
        sum.count += reading.value;
        sum.of += reading.of;
        return;
    case MetricKind::Amount:
    case MetricKind::Most:
        if (reading.id != 0)
            sum.ids[reading.id] += reading.value;
        else
            sum.texts[reading.text] += reading.value;
        return;
    case MetricKind::Duration:
    case MetricKind::Score:
        if (reading.excluded)
            ++sum.excluded;
        else
            sum.durations.push_back(reading.value);
        return;
    }
}

void ReportTally::addReading(const ReportFact& fact, size_t metric, const MetricReading& reading)
{
    if (reading.at < from() || reading.at >= m_end)
        return;
    const auto which = reading.at < m_middle ? Before : Now;
    const auto part = isTime(m_by) ? partAt(m_begins[which], reading.at) : 0;
    // Of a backlog the whole period is what it is at its end.
    const bool isLast = !m_definition.snapshot
        || reading.at == (which == Now ? m_moments.back() : m_middle - std::chrono::milliseconds(1));
    if (isLast && !reading.rowOnly && !isSummedFromRows(metric))
        take(m_totals.sums[which][metric], metric, reading);
    addToRow(fact, part, which, metric, reading);
}

// What occurs most often is looked for among the few of each row, and among the many of all rows but once.
bool ReportTally::isSummedFromRows(size_t metric) const
{
    return m_definition.metrics[metric].kind == MetricKind::Most && !isTime(m_by);
}

void ReportTally::sumRows()
{
    for (size_t i = 0; i < m_definition.metrics.size(); ++i) {
        if (!isSummedFromRows(i))
            continue;
        sumInto(m_totals, m_everywhere, i);
        for (const auto& row : m_rows)
            sumInto(m_totals, row, i);
    }
}

void ReportTally::sumInto(Row& total, const Row& row, size_t metric)
{
    for (const auto which : {Before, Now}) {
        auto& into = total.sums[which][metric];
        const auto& sum = row.sums[which][metric];
        for (auto text = sum.texts.cbegin(); text != sum.texts.cend(); ++text)
            into.texts[text.key()] += text.value();
        for (auto id = sum.ids.cbegin(); id != sum.ids.cend(); ++id)
            into.ids[id.key()] += id.value();
    }
}

void ReportTally::addToRow(const ReportFact& fact, size_t part, Which which, size_t metric, const MetricReading& reading)
{
    if (fact.inEveryRow) {
        take(m_everywhere.sums[which][metric], metric, reading);
        return;
    }
    if (!isTime(m_by) && !m_row)
        m_row = rowOf(fact);
    const auto row = m_row.value_or(part);
    if (row >= m_rows.size())
        return;
    take(m_rows[row].sums[which][metric], metric, reading);
    if (fact.number > 0 && which == Now && metric == 0)
        m_rows[row].numbers.insert(fact.number);
}

// Only shares are of what has no row of its own.
void ReportTally::spread()
{
    for (auto& row : m_rows) {
        for (const auto which : {Before, Now}) {
            for (size_t i = 0; i < m_definition.metrics.size(); ++i)
                row.sums[which][i].of += m_everywhere.sums[which][i].of;
        }
    }
}

void ReportTally::addSnapshots(const ReportFact& fact)
{
    MetricReadings readings;
    const auto first = std::ranges::lower_bound(m_moments, fact.createdAt);
    const auto last = std::max({fact.updatedAt, fact.closedAt.value_or(fact.updatedAt), fact.resolvedAt.value_or(fact.updatedAt)});
    for (auto moment = first; moment != m_moments.end(); ++moment) {
        if (!fact.active && *moment > last)
            return; // nothing of it is open behind that
        for (size_t i = 0; i < m_definition.metrics.size(); ++i) {
            readings.clear();
            m_definition.metrics[i].read(fact, *moment, readings);
            for (const auto& reading : readings)
                addReading(fact, i, reading);
        }
    }
}

void ReportTally::add(const ReportFact& fact)
{
    m_row.reset();
    if (m_definition.snapshot) {
        addSnapshots(fact);
        return;
    }
    MetricReadings readings;
    for (size_t i = 0; i < m_definition.metrics.size(); ++i) {
        const auto& metric = m_definition.metrics[i];
        if (metric.source && *metric.source != fact.source)
            continue;
        readings.clear();
        metric.read(fact, m_now, readings);
        for (const auto& reading : readings)
            addReading(fact, i, reading);
    }
}

std::vector<MetricFigure> ReportTally::figuresOf(const Sums& sums) const
{
    std::vector<MetricFigure> figures;
    for (size_t i = 0; i < sums.size(); ++i) {
        const auto& sum = sums[i];
        auto& figure = figures.emplace_back(MetricFigure{sum.count, sum.of, durationFigure(sum.durations, sum.excluded), {}, {}});
        if (m_definition.metrics[i].kind == MetricKind::Amount)
            figure.amounts = amountsOf(sorted(sum.texts));
        else if (m_definition.metrics[i].kind == MetricKind::Most)
            takeMost(figure, sorted(sum.texts, sum.ids));
    }
    return figures;
}

ReportAnswer ReportTally::finish()
{
    spread();
    sumRows();
    ReportAnswer answer{m_definition.name, m_by, m_period, m_previous, {}, {}};
    answer.totals = {figuresOf(m_totals.sums[Now]), figuresOf(m_totals.sums[Before])};
    const auto days = isTime(m_by) ? partsOf(m_period, m_by) : std::vector<QDate>();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        const auto key = i < days.size() ? days[i].toString(Qt::ISODate) : QString::fromUtf8(row.text);
        answer.rows.push_back({row.id, key, {}, {}, {figuresOf(row.sums[Now]), figuresOf(row.sums[Before])}, {}, {row.numbers.begin(), row.numbers.end()}});
    }
    if (!isTime(m_by)) {
        const auto weight = [](const ReportRow& row) {
            const auto& first = row.figures.now.front();
            return first.count + first.duration.count + first.duration.excluded;
        };
        std::ranges::stable_sort(answer.rows, [weight](const ReportRow& one, const ReportRow& other) {
            return std::tuple(-weight(one), one.key, one.id) < std::tuple(-weight(other), other.key, other.id);
        });
    }
    return answer;
}

} // namespace helpdesk
