// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/localtime.h"

#include "ui/text/timetext.h"

namespace helpdesk {

QString localDay(Instant instant)
{
    return dayText(instant, QLocale(), QTimeZone::systemTimeZone());
}

QString localMoment(Instant instant, Instant now)
{
    return momentText(instant, now, QLocale(), QTimeZone::systemTimeZone());
}

} // namespace helpdesk
