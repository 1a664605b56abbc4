// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/ticket/querylexer.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace helpdesk {

/// The zone and the moment in which dates of search text are read.
struct QueryMoment {
    QTimeZone zone;
    Instant now;
};

/// Half-open: [from, before). An empty end is open.
struct InstantRange {
    std::optional<Instant> from;
    std::optional<Instant> before;

    bool operator==(const InstantRange&) const = default;
};

/// A day by how far it is from today: `-7d`, `+2w`.
struct CountedDay {
    int count = 0; ///< negative: before today
    bool weeks = false;

    bool operator==(const CountedDay&) const = default;
};

/// Nothing for a day that is told otherwise.
std::optional<CountedDay> countedDay(QStringView text);
QString countedDayText(const CountedDay& day);

/// `2026-11-23`, `today`, `yesterday`, `tomorrow`, `-7d`, `+2w`.
std::optional<QDate> queryDay(QStringView text, const QueryMoment& moment);

/// The instants of a day, or before or after it. Errors: QueryError for what is no day.
Result<InstantRange> queryRange(const QString& comparison, const QueryText& day, const QueryMoment& moment);

} // namespace helpdesk
