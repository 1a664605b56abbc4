// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/snooze.h"

namespace helpdesk {

Instant snoozedUntil(Snooze snooze, Instant now, const QTimeZone& zone)
{
    switch (snooze) {
    case Snooze::QuarterHour:
        return now + std::chrono::minutes(15);
    case Snooze::Hour:
        return now + std::chrono::hours(1);
    case Snooze::Morning:
        break;
    }
    const QTime morning(8, 0);
    const auto tomorrow = now.toUtc().toTimeZone(zone).date().addDays(1);
    return Instant::fromDateTime(QDateTime(tomorrow, morning, zone));
}

} // namespace helpdesk
