// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/clockaccount.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

/// Which policy holds and why, and by which hours: "Policy “Standard”: the default one, for no other of the list fits. ...".
QString promiseSentence(const PromiseAccount& promise);
/// What an interval began or ended with: "we answered"; none: the time passed.
QString eventText(const std::optional<ClockEvent>& event);
/// How a clock stands: "Met: 40 min of 4 h used", "Running: 2 h of 8 h used, due 2026-10-06 16:40".
QString readingSentence(const ClockReading& reading, const QLocale& locale, const QTimeZone& zone);
/// One line of its account: "2026-10-06 09:00 – 09:40: running, 40 min counted; from: created; until: we answered".
QString intervalSentence(const ClockInterval& interval, Instant now, const QLocale& locale, const QTimeZone& zone);

} // namespace helpdesk
