// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/serviceclock.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace helpdesk {

/// How far away a deadline is, short enough for a column: "in 2 h 10 min", "tomorrow 10:00", "late 20 min".
QString dueText(Instant due, Instant now, const QLocale& locale, const QTimeZone& zone);
/// The same as a sentence: "First reply due today 16:40, in 2 h 10 min".
QString dueSentence(const TicketDue& due, Instant now, const QLocale& locale, const QTimeZone& zone);
/// What is left where a clock stands still: "The clock stands still: 5 h left for the solution".
QString pausedSentence(std::chrono::milliseconds left);

/// A deadline is late a minute after it passed.
bool isLate(Instant due, Instant now);

/// A span to the minute: "20 min", "2 h 10 min", "30 h", "3 d".
QString durationText(std::chrono::milliseconds span);

} // namespace helpdesk
