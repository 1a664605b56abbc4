// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/notification.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

/// What a step of a ladder means: "step at 75 % of the time", "30 min before it is due". The text itself where it is none.
QString stepSentence(const QString& step);
/// "Solution due today 16:40, in 2 h 10 min: step at 75 % of the time"; without a period.
QString notificationSentence(const Notification& notification, Instant now, const QLocale& locale, const QTimeZone& zone);
/// "#1042 Mail is delayed".
QString ticketTitle(const Notification& notification);

} // namespace helpdesk
