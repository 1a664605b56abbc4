// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotime.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What would lie in the future happened a moment ago.
    constexpr auto kJustNow = std::chrono::minutes(1);

    bool isWeekend(QDate date)
    {
        return date.dayOfWeek() >= Qt::Saturday;
    }

    QDate workingDaysBefore(QDate date, int days)
    {
        while (days > 0) {
            date = date.addDays(-1);
            if (!isWeekend(date))
                --days;
        }
        return date;
    }

} // namespace

DemoTime::DemoTime(Instant now, const QTimeZone& zone)
    : m_now(now)
    , m_zone(zone)
{
}

QDate DemoTime::dateOf(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), m_zone).date();
}

Result<Instant> DemoTime::at(const QString& text) const
{
    static const QRegularExpression workingDay(u"^-(\\d+)wd (\\d\\d):(\\d\\d)$"_s);
    const auto match = workingDay.match(text);
    if (!match.hasMatch()) {
        HD_TRY(const auto offset, demoDuration(text));
        return m_now + offset;
    }
    const auto day = workingDaysBefore(dateOf(m_now), match.capturedView(1).toInt());
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return Instant::fromDateTime(QDateTime(day, time, m_zone));
}

Result<std::optional<Instant>> DemoTime::optionalAt(const QString& text) const
{
    if (text.isEmpty())
        return std::optional<Instant>();
    HD_TRY(const auto instant, at(text));
    return std::optional(instant);
}

Instant DemoTime::after(Instant instant, std::chrono::milliseconds pause) const
{
    auto later = instant + pause;
    while (isWeekend(dateOf(later)) && dateOf(later) != dateOf(instant))
        later = later + std::chrono::days(1);
    return std::max(instant, std::min(later, m_now - kJustNow));
}

Result<std::chrono::milliseconds> demoDuration(const QString& text)
{
    static const QRegularExpression form(u"^(-?)(?:(\\d+)d)? ?(?:(\\d+)h)? ?(?:(\\d+)m)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return fail(ErrorCode::Internal, {text});
    const std::chrono::milliseconds length = std::chrono::days(match.capturedView(2).toInt())
        + std::chrono::hours(match.capturedView(3).toInt()) + std::chrono::minutes(match.capturedView(4).toInt());
    return match.capturedView(1).isEmpty() ? length : -length;
}

} // namespace helpdesk
