// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/businesscalendar.h"

#include "domain/sla/zoneoffsets.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kDay = 24 * 60 * kMinute;
    constexpr qint64 kYear = 366 * kDay;
    constexpr qint64 kPatience = 5 * kYear;
    constexpr qint64 kEarliest = -2'208'988'800'000; // 1900
    constexpr qint64 kLatest = 7'258'118'400'000; // 2200

    QDate dayOf(qint64 instant)
    {
        return QDate(1970, 1, 1).addDays(instant >= 0 ? instant / kDay : (instant - kDay + 1) / kDay);
    }

    qint64 midnight(QDate date)
    {
        return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * kDay;
    }

    Failure neverOpens()
    {
        return fail(ErrorCode::Missing, Subject::Calendar);
    }

} // namespace

BusinessCalendar::BusinessCalendar(CalendarRules rules, QTimeZone zone)
    : m_rules(std::move(rules))
    , m_zone(std::move(zone))
{
}

Result<BusinessCalendar> BusinessCalendar::from(CalendarRules rules)
{
    HD_TRY(auto checked, checkedRules(std::move(rules)));
    QTimeZone zone(checked.timeZone.toUtf8());
    return BusinessCalendar(std::move(checked), std::move(zone));
}

Result<Instant> BusinessCalendar::add(Instant from, std::chrono::milliseconds duration) const
{
    if (duration.count() < 0)
        return subtract(from, -duration);
    const auto start = from.milliseconds();
    const auto wanted = duration.count();
    for (auto horizon = start + kYear;; horizon += kYear) {
        cover(start, horizon);
        const auto& spans = m_layout.spans;
        const auto target = openUntil(start) + wanted;
        const auto found = wanted == 0
            ? spanAfter(start)
            : std::lower_bound(spans.begin(), spans.end(), target, [](const Span& span, qint64 open) {
                  return span.before + span.end - span.start < open;
              });
        if (found != spans.end())
            return Instant(wanted == 0 ? std::max(start, found->start) : found->start + target - found->before);
        const auto lastOpen = spans.empty() ? start : std::max(start, spans.back().end);
        if (horizon - lastOpen > kPatience || horizon > kLatest)
            return neverOpens();
    }
}

Result<Instant> BusinessCalendar::subtract(Instant from, std::chrono::milliseconds duration) const
{
    if (duration.count() < 0)
        return add(from, -duration);
    const auto end = from.milliseconds();
    const auto wanted = duration.count();
    for (auto horizon = end - kYear;; horizon -= kYear) {
        cover(horizon, end);
        const auto& spans = m_layout.spans;
        const auto target = openUntil(end) - wanted;
        // Of an opening that is also a closing it is the opening, since the time runs backwards.
        const auto found = wanted == 0
            ? std::upper_bound(spans.begin(), spans.end(), end,
                               [](qint64 at, const Span& span) { return at < span.start; })
            : std::upper_bound(spans.begin(), spans.end(), target,
                               [](qint64 open, const Span& span) { return open < span.before; });
        if (found != spans.begin() && target >= 0) {
            const auto& span = *(found - 1);
            return Instant(wanted == 0 ? std::min(end, span.end) : span.start + target - span.before);
        }
        const auto firstOpen = spans.empty() ? end : std::min(end, spans.front().start);
        if (firstOpen - horizon > kPatience || horizon < kEarliest)
            return neverOpens();
    }
}

std::chrono::milliseconds BusinessCalendar::between(Instant from, Instant to) const
{
    const auto start = std::clamp(from.milliseconds(), kEarliest, kLatest);
    const auto end = std::clamp(to.milliseconds(), kEarliest, kLatest);
    if (end <= start)
        return {};
    cover(start, end);
    return std::chrono::milliseconds(openUntil(end) - openUntil(start));
}

/// The first span that ends behind the instant.
std::vector<BusinessCalendar::Span>::const_iterator BusinessCalendar::spanAfter(qint64 instant) const
{
    return std::upper_bound(m_layout.spans.begin(), m_layout.spans.end(), instant,
                            [](qint64 at, const Span& span) { return at < span.end; });
}

/// Open milliseconds from the beginning of what is laid out.
qint64 BusinessCalendar::openUntil(qint64 instant) const
{
    const auto& spans = m_layout.spans;
    const auto next = spanAfter(instant);
    if (next != spans.end())
        return next->before + std::max<qint64>(0, instant - next->start);
    return spans.empty() ? 0 : spans.back().before + spans.back().end - spans.back().start;
}

/// Lays the days out that are missing, with some to spare: twice as much with every time.
void BusinessCalendar::cover(qint64 from, qint64 to) const
{
    from = std::clamp(from, kEarliest, kLatest);
    to = std::clamp(to, kEarliest, kLatest);
    if (m_layout.from < m_layout.to && m_layout.from <= from && to <= m_layout.to)
        return;
    const bool empty = m_layout.from == m_layout.to;
    const auto spare = std::max(kYear, m_layout.to - m_layout.from);
    auto first = empty || from < m_layout.from ? from - spare : m_layout.from;
    auto last = empty || to > m_layout.to ? to + spare : m_layout.to;
    first = std::clamp(first, kEarliest, kLatest);
    last = std::clamp(last, kEarliest, kLatest);
    m_layout = layOut(dayOf(first), dayOf(last));
    m_layout.from = first;
    m_layout.to = last;
}

BusinessCalendar::Layout BusinessCalendar::layOut(QDate first, QDate last) const
{
    // Days of the zone begin up to a day beside those of UTC.
    first = first.addDays(-2);
    last = last.addDays(2);
    ZoneOffsets offsets(m_zone, midnight(first), midnight(last.addDays(1)));
    Layout layout;
    auto& spans = layout.spans;
    for (auto date = first; date <= last; date = date.addDays(1)) {
        for (const auto& slot : m_rules.slotsOn(date)) {
            const auto start = offsets.utcOf(midnight(date) + slot.from * kMinute);
            const auto end = offsets.utcOf(midnight(date) + slot.to * kMinute);
            if (end > start)
                spans.push_back({start, end, 0});
        }
    }
    // A skipped hour pushes a slot onto the next one, a skipped day a whole day.
    std::sort(spans.begin(), spans.end(), [](const Span& one, const Span& other) { return one.start < other.start; });
    size_t kept = 0;
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].start < spans[kept].end)
            spans[kept].end = std::max(spans[kept].end, spans[i].end);
        else
            spans[++kept] = spans[i];
    }
    if (!spans.empty())
        spans.resize(kept + 1);
    for (size_t i = 1; i < spans.size(); ++i)
        spans[i].before = spans[i - 1].before + spans[i - 1].end - spans[i - 1].start;
    return layout;
}

} // namespace helpdesk
