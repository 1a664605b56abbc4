// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/sla/calendarrules.h"

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace helpdesk {

/// Opening hours as arithmetic over instants. Rules, with their vectors: ../shared/semantics.md, section 1.
///
/// The open spans are laid out in UTC once for the years that are asked for, so a question is a search in
/// them. They are laid out behind const: one object serves one thread at a time, copies are independent.
class BusinessCalendar {
public:
    /// Errors: Invalid(TimeZone|OpeningHours|Overlap|Date|Period), Missing(Calendar) when no rule ever opens.
    static Result<BusinessCalendar> from(CalendarRules rules);

    /// The instant when that much open time has passed; a duration used up at closing ends at closing. Without a
    /// duration the next open moment, `from` itself when open. A negative one subtracts.
    /// Errors: Missing(Calendar) when nothing opens within five years.
    Result<Instant> add(Instant from, std::chrono::milliseconds duration) const;
    /// The mirror image: the instant after which that much open time passes until `from`. Without a duration the
    /// last open moment. Errors: as add().
    Result<Instant> subtract(Instant from, std::chrono::milliseconds duration) const;
    /// Open time from `from` to `to`; 0 when they are swapped. Before 1900 and after 2200 nothing is open.
    std::chrono::milliseconds between(Instant from, Instant to) const;

    const CalendarRules& rules() const { return m_rules; }

private:
    struct Span {
        qint64 start; ///< UTC milliseconds
        qint64 end; ///< behind the last open one
        qint64 before; ///< open milliseconds in front of it
    };
    struct Layout {
        qint64 from = 0;
        qint64 to = 0; ///< equal to from: nothing laid out yet
        std::vector<Span> spans;
    };

    BusinessCalendar(CalendarRules rules, QTimeZone zone);
    void cover(qint64 from, qint64 to) const;
    Layout layOut(QDate first, QDate last) const;
    qint64 openUntil(qint64 instant) const;
    std::vector<Span>::const_iterator spanAfter(qint64 instant) const;

    CalendarRules m_rules;
    QTimeZone m_zone;
    mutable Layout m_layout;
};

} // namespace helpdesk
