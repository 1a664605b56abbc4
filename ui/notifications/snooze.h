// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QTimeZone>

namespace helpdesk {

/// For how long a notification is put off.
enum class Snooze { QuarterHour, Hour, Morning };

/// Tomorrow morning is eight o'clock of the next day in the zone.
Instant snoozedUntil(Snooze snooze, Instant now, const QTimeZone& zone);

} // namespace helpdesk
