// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/notificationtext.h"

#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct NotificationText {
        Q_DECLARE_TR_FUNCTIONS(NotificationText)
    };

} // namespace

QString stepSentence(const QString& step)
{
    bool isNumber = false;
    if (step.endsWith(u'%')) {
        const auto percent = step.chopped(1).toInt(&isNumber);
        return isNumber ? NotificationText::tr("step at %1 % of the time").arg(percent) : step;
    }
    const auto minutes = std::chrono::minutes(step.toInt(&isNumber));
    if (!isNumber)
        return step;
    if (minutes.count() == 0)
        return NotificationText::tr("it is due now");
    return minutes.count() < 0 ? NotificationText::tr("%1 before it is due").arg(durationText(-minutes))
                               : NotificationText::tr("%1 after it was due").arg(durationText(minutes));
}

QString notificationSentence(const Notification& notification, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto what = notification.due ? dueSentence({*notification.due, notification.clock}, now, locale, zone)
                                       : label(notification.clock);
    return NotificationText::tr("%1: %2", "what is due, which step has come").arg(what, stepSentence(notification.step));
}

QString ticketTitle(const Notification& notification)
{
    return NotificationText::tr("#%1 %2", "number and title of a ticket").arg(notification.number).arg(notification.title);
}

} // namespace helpdesk
