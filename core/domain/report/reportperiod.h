// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/report/reportname.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// Whole days in a zone, both included. Each begins with the offset from UTC that is in force then.
struct ReportPeriod {
    QDate from;
    QDate to;
    QTimeZone zone;

    Instant beginsAt() const; ///< inclusive
    Instant endsAt() const; ///< exclusive
    bool contains(Instant at) const { return at >= beginsAt() && at < endsAt(); }
    qint64 days() const { return from.daysTo(to) + 1; }

    bool operator==(const ReportPeriod&) const = default;
};

/// The moment a day begins: midnight, or what follows it where the clocks leave midnight out.
Instant beginningOf(QDate day, const QTimeZone& zone);

/// As many days, right before.
ReportPeriod previousPeriod(const ReportPeriod& period);

/// The days on which the parts of the period begin. The first part begins with the period, whatever weekday that is.
std::vector<QDate> partsOf(const ReportPeriod& period, ReportBy by);

/// Days as long as they can be looked over, then months.
ReportBy timeGroupingFor(const ReportPeriod& period);

} // namespace helpdesk
