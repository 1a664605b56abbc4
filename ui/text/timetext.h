// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace helpdesk {

/// How long ago: "just now", "5 min", "3 h", "2 d".
QString ageText(Instant then, Instant now);

/// Whole days until something ends: "today", "1 day left".
QString daysLeftText(int days);

// Everywhere the same in one language: 2026-11-23 14:30 in English, as it names the day in every
// country where English is read; in other languages the digits in their own order, with the whole year (23.11.2026 14:30).

QString dayText(QDate day, const QLocale& locale);
/// As QLocale has it: yyyy-MM-dd, dd.MM.yyyy.
QString dayFormat(const QLocale& locale);
/// Hours and minutes, of 24 hours.
QString timeText(QTime time, const QLocale& locale);

/// Empty for none.
QString dayText(const std::optional<Instant>& instant, const QLocale& locale, const QTimeZone& zone);

/// The time only for today, day and time before that.
QString momentText(Instant instant, Instant now, const QLocale& locale, const QTimeZone& zone);

QString dayTimeText(Instant instant, const QLocale& locale, const QTimeZone& zone);

} // namespace helpdesk
