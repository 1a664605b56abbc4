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

/// The day in the locale's short form; empty for none.
QString dayText(const std::optional<Instant>& instant, const QLocale& locale, const QTimeZone& zone);

/// The time only for today, day and time before that.
QString momentText(Instant instant, Instant now, const QLocale& locale, const QTimeZone& zone);

/// Day and time in the locale's short form.
QString dayTimeText(Instant instant, const QLocale& locale, const QTimeZone& zone);

} // namespace helpdesk
