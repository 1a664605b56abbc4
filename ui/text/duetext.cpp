// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/duetext.h"

#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    using std::chrono::days;
    using std::chrono::hours;
    using std::chrono::milliseconds;
    using std::chrono::minutes;

    struct DueText {
        Q_DECLARE_TR_FUNCTIONS(DueText)
    };

    // Nearer than that the hours left say more than the time of the day.
    constexpr hours kNear(6);
    // Longer than that the minutes no longer matter.
    constexpr hours kRough(10);

    QDateTime inZone(Instant instant, const QTimeZone& zone)
    {
        return instant.toUtc().toTimeZone(zone);
    }

    /// "today 16:40", "tomorrow 10:00", "Fri 10:00", and the date when it is further away.
    QString dayAndTime(Instant instant, Instant now, const QLocale& locale, const QTimeZone& zone)
    {
        const auto local = inZone(instant, zone);
        const auto time = timeText(local.time(), locale);
        const auto away = inZone(now, zone).date().daysTo(local.date());
        if (away == 0)
            return DueText::tr("today %1", "a time of the day").arg(time);
        if (away == 1)
            return DueText::tr("tomorrow %1", "a time of the day").arg(time);
        if (away == -1)
            return DueText::tr("yesterday %1", "a time of the day").arg(time);
        if (away > 1 && away < 7)
            return DueText::tr("%1 %2", "a day of the week, a time")
                .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
        return dayTimeText(instant, locale, zone);
    }

    /// How far it is to the deadline, or from it.
    QString distanceText(Instant due, Instant now)
    {
        const auto left = due - now;
        if (isLate(due, now))
            return DueText::tr("late %1", "a deadline").arg(ageText(due, now));
        if (left < minutes(1))
            return DueText::tr("now", "a deadline");
        return DueText::tr("in %1", "a deadline").arg(durationText(left));
    }

} // namespace

bool isLate(Instant due, Instant now)
{
    return due - now <= -minutes(1);
}

QString durationText(milliseconds span)
{
    const auto whole = std::chrono::duration_cast<minutes>(span).count();
    const auto inHours = static_cast<int>(whole / 60);
    const auto rest = static_cast<int>(whole % 60);
    if (inHours == 0)
        return DueText::tr("%1 min", "a span of time").arg(rest);
    if (span < kRough && rest > 0)
        return DueText::tr("%1 h %2 min", "a span of time").arg(inHours).arg(rest);
    if (span < days(2))
        return DueText::tr("%1 h", "a span of time").arg(inHours);
    return DueText::tr("%1 d", "a span of time").arg(inHours / 24);
}

QString dueText(Instant due, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto left = due - now;
    const bool today = inZone(due, zone).date() == inZone(now, zone).date();
    if (left < kNear || today)
        return distanceText(due, now);
    return dayAndTime(due, now, locale, zone);
}

QString dueSentence(const TicketDue& due, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto when = dayAndTime(due.at, now, locale, zone);
    const auto distance = distanceText(due.at, now);
    const bool late = isLate(due.at, now);
    switch (due.clock) {
    case ServiceClock::FirstResponse:
        return (late ? DueText::tr("First reply was due %1, %2") : DueText::tr("First reply due %1, %2"))
            .arg(when, distance);
    case ServiceClock::NextResponse:
        return (late ? DueText::tr("Reply was due %1, %2") : DueText::tr("Reply due %1, %2")).arg(when, distance);
    case ServiceClock::PeriodicUpdate:
        return (late ? DueText::tr("Update was due %1, %2") : DueText::tr("Update due %1, %2")).arg(when, distance);
    case ServiceClock::Resolution:
        return (late ? DueText::tr("Solution was due %1, %2") : DueText::tr("Solution due %1, %2")).arg(when, distance);
    }
    Q_UNREACHABLE();
    return {};
}

QString pausedSentence(milliseconds left)
{
    return DueText::tr("The clock stands still: %1 left for the solution")
        .arg(durationText(std::max(milliseconds(0), left)));
}

} // namespace helpdesk
