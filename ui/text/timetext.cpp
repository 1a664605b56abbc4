// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using std::chrono::days;
    using std::chrono::duration_cast;
    using std::chrono::hours;
    using std::chrono::milliseconds;
    using std::chrono::minutes;

    struct TimeText {
        Q_DECLARE_TR_FUNCTIONS(TimeText)
    };

    /// In the largest unit that is not zero. Two days begin at 48 hours: "30 h" tells more than "1 d".
    QString spanText(milliseconds span)
    {
        if (span < hours(1))
            return TimeText::tr("%n min", "a span of time", static_cast<int>(duration_cast<minutes>(span).count()));
        if (span < days(2))
            return TimeText::tr("%n h", "a span of time", static_cast<int>(duration_cast<hours>(span).count()));
        return TimeText::tr("%n d", "a span of time", static_cast<int>(duration_cast<days>(span).count()));
    }

    QDateTime inZone(Instant instant, const QTimeZone& zone)
    {
        return instant.toUtc().toTimeZone(zone);
    }

} // namespace

QString ageText(Instant then, Instant now)
{
    const auto age = now - then;
    if (age < minutes(1))
        return TimeText::tr("just now");
    return spanText(age);
}

QString daysLeftText(int count)
{
    if (count <= 0)
        return TimeText::tr("today", "the last day");
    return TimeText::tr("%n day(s) left", nullptr, count);
}

QString dayFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"yyyy-MM-dd"_s;
    auto format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : format.replace("yy"_L1, "yyyy"_L1);
}

QString dayText(QDate day, const QLocale& locale)
{
    return locale.toString(day, dayFormat(locale));
}

QString timeText(QTime time, const QLocale& locale)
{
    return locale.toString(time, u"HH:mm"_s);
}

QString dayText(const std::optional<Instant>& instant, const QLocale& locale, const QTimeZone& zone)
{
    return instant ? dayText(inZone(*instant, zone).date(), locale) : QString();
}

QString momentText(Instant instant, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto local = inZone(instant, zone);
    if (local.date() == inZone(now, zone).date())
        return timeText(local.time(), locale);
    return dayTimeText(instant, locale, zone);
}

QString dayTimeText(Instant instant, const QLocale& locale, const QTimeZone& zone)
{
    const auto local = inZone(instant, zone);
    return u"%1 %2"_s.arg(dayText(local.date(), locale), timeText(local.time(), locale));
}

} // namespace helpdesk
