// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/instant.h"

#include <vector>

namespace helpdesk {

/// A date as it stands in a file, before anybody decides which number is the month.
struct DateParts {
    int first = 0; ///< the year when yearFirst
    int second = 0;
    int third = 0;
    bool yearFirst = false;
    QChar separator;
    qint64 milliseconds = 0; ///< of the day
    bool hasTime = false;
    bool hasZone = false;
    qint64 offset = 0; ///< milliseconds east of UTC
};

/// Reads `2021-10-15T21:28:19.3058617Z`, `11/24/2015 1:07:00 AM`, `24.11.2015 1:07:00` and the like.
std::optional<DateParts> readDateParts(QStringView text);

/// The dates of one file. ISO 8601 everywhere; in PowerShell exports the culture of whoever exported, so that
/// the order of day and month shows only in the file as a whole.
class ForeignDates {
public:
    enum class Found { Nothing, Moment, Malformed, Ambiguous };
    struct Reading {
        Found found = Found::Nothing; ///< Nothing: empty, year 1 ("null"), or year 9999 ("never")
        Instant at;
    };

    /// Shown every date of the file before the first is read.
    void observe(QStringView text);
    /// The kind of file is known to write month/day in UTC: said after observe(), which may have seen otherwise.
    void assumeMonthFirstInUtc();
    Reading read(QStringView text);
    std::vector<Reason> warnings() const;

private:
    bool m_dayFirstSeen = false;
    bool m_monthFirstSeen = false;
    bool m_zoneKnown = false;
    QString m_undecided; ///< a date that could be read both ways
    qint64 m_withoutZone = 0;
};

} // namespace helpdesk
