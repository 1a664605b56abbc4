// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QLocale>

namespace helpdesk {

// Days and moments as people type them: the way their language writes them (dayText()), 2026-11-28 and 28.11.2026 in every
// language, 28.11.26, 28/11/2026, with the month in English or Russian letters: 28 Nov 2026, 28 ноября 2026. Two digits of a
// year are of this century. Which of two numbers is the month is told by the language's own order, or else by a number above
// twelve; it is never guessed.

/// Errors: Invalid(Date, {text, an example}); Ambiguous(Date, {text, one day, the other}) where it may be either.
Result<QDate> typedDay(const QString& text, const QLocale& locale);

/// A day, and behind it hours and minutes of the machine's zone; midnight without them. Errors: those of typedDay().
Result<QDateTime> typedMoment(const QString& text, const QLocale& locale);

/// A day of every year, as in 12-24 and 24.12; of the year 2000, which is a leap year. Errors: Invalid(Date, {text, an
/// example}) also where it may be either of two.
Result<QDate> typedYearlyDay(const QString& text, const QLocale& locale);
/// What that reads: month and day of `day` in the language's order, in English as the end of 2026-12-24.
QString yearlyDayText(QDate day, const QLocale& locale);

/// How to write a day and a moment in this language, for hints.
QString exampleDay(const QLocale& locale);
QString exampleMoment(const QLocale& locale);

} // namespace helpdesk
