// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

namespace helpdesk {

/// A report as if it had been answered: `created` of each row, now and before, by customer.
inline ReportAnswer madeFlow(const std::vector<std::pair<int, int>>& created)
{
    ReportAnswer answer;
    answer.report = ReportName::Flow;
    answer.by = ReportBy::Customer;
    answer.period = {QDate(2026, 9, 1), QDate(2026, 9, 30), QTimeZone::utc()};
    answer.previous = previousPeriod(answer.period);
    answer.totals.now.resize(3);
    answer.totals.before.resize(3);
    for (const auto& [now, before] : created) {
        ReportRow row;
        row.id = static_cast<qint64>(answer.rows.size()) + 1;
        row.name = QStringLiteral("Customer %1").arg(row.id);
        row.figures.now.resize(3);
        row.figures.before.resize(3);
        row.figures.now[0].count = now;
        row.figures.before[0].count = before;
        answer.totals.now[0].count += now;
        answer.totals.before[0].count += before;
        answer.rows.push_back(row);
    }
    return answer;
}

/// One row of times: so many counted, all of them as long as that; none counted: none is known.
inline ReportAnswer madeResolution(int counted, std::chrono::milliseconds now, std::chrono::milliseconds before)
{
    ReportAnswer answer = madeFlow({});
    answer.report = ReportName::Resolution;
    answer.by = ReportBy::Severity;
    ReportRow row;
    row.key = QStringLiteral("A");
    row.figures.now.resize(2);
    row.figures.before.resize(2);
    row.figures.now[0].duration = {counted, 2, now, now, now};
    row.figures.before[0].duration = {counted, 0, before, before, before};
    answer.totals = row.figures;
    answer.rows = {row};
    return answer;
}

} // namespace helpdesk
