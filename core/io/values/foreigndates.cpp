// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/foreigndates.h"

#include "domain/imports/importreasons.h"
#include "io/values/textscanner.h"

#include <chrono>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;

    bool scanDay(TextScanner& scanner, DateParts& parts)
    {
        qsizetype digits = 0;
        if (!scanner.number(1, 4, &parts.first, &digits))
            return false;
        parts.yearFirst = digits == 4;
        if (digits == 3)
            return false;
        parts.separator = scanner.peek();
        if (parts.separator != u'-' && parts.separator != u'/' && parts.separator != u'.')
            return false;
        scanner.skip();
        if (!scanner.number(1, 2, &parts.second, nullptr) || !scanner.literal(parts.separator))
            return false;
        return parts.yearFirst ? scanner.number(1, 2, &parts.third, nullptr)
                               : scanner.number(4, 4, &parts.third, nullptr);
    }

    bool scanHalfOfDay(TextScanner& scanner, int* hours)
    {
        const bool morning = scanner.word("AM"_L1) || scanner.word("A.M."_L1);
        const bool afternoon = !morning && (scanner.word("PM"_L1) || scanner.word("P.M."_L1));
        if (!morning && !afternoon)
            return true;
        if (*hours < 1 || *hours > 12)
            return false;
        *hours = *hours % 12 + (afternoon ? 12 : 0);
        return true;
    }

    bool scanZone(TextScanner& scanner, DateParts& parts)
    {
        if (scanner.literal(u'Z') || scanner.literal(u'z')) {
            parts.hasZone = true;
            return true;
        }
        const auto sign = scanner.peek();
        if (sign != u'+' && sign != u'-')
            return true;
        scanner.skip();
        int hours = 0;
        int minutes = 0;
        if (!scanner.number(2, 2, &hours, nullptr))
            return false;
        scanner.literal(u':');
        if (!scanner.atEnd() && !scanner.number(2, 2, &minutes, nullptr))
            return false;
        parts.hasZone = true;
        parts.offset = (hours * hour + minutes * minute) * (sign == u'-' ? -1 : 1);
        return hours <= 14 && minutes <= 59;
    }

    bool scanTime(TextScanner& scanner, DateParts& parts)
    {
        if (scanner.atEnd())
            return true;
        if (!scanner.literal(u'T') && !scanner.spaces())
            return false;
        int hours = 0;
        int minutes = 0;
        int seconds = 0;
        int fraction = 0;
        if (!scanner.number(1, 2, &hours, nullptr) || !scanner.literal(u':')
            || !scanner.number(2, 2, &minutes, nullptr))
            return false;
        if (scanner.literal(u':') && !scanner.number(2, 2, &seconds, nullptr))
            return false;
        if (scanner.peek() == u'.' && !scanner.fraction(&fraction))
            return false;
        scanner.spaces();
        if (!scanHalfOfDay(scanner, &hours) || !scanZone(scanner, parts))
            return false;
        parts.hasTime = true;
        parts.milliseconds = hours * hour + minutes * minute + seconds * second + fraction;
        return hours <= 23 && minutes <= 59 && seconds <= 60;
    }

    bool isDayFirst(const DateParts& parts)
    {
        return parts.separator == u'.';
    }

} // namespace

std::optional<DateParts> readDateParts(QStringView text)
{
    TextScanner scanner(text.trimmed());
    DateParts parts;
    if (!scanDay(scanner, parts) || !scanTime(scanner, parts) || !scanner.atEnd())
        return std::nullopt;
    return parts;
}

void ForeignDates::observe(QStringView text)
{
    const auto parts = readDateParts(text);
    if (!parts || parts->yearFirst || isDayFirst(*parts))
        return;
    if (parts->first > 12)
        m_dayFirstSeen = true;
    else if (parts->second > 12)
        m_monthFirstSeen = true;
    else if (parts->first != parts->second && m_undecided.isEmpty())
        m_undecided = text.trimmed().toString();
}

void ForeignDates::assumeMonthFirstInUtc()
{
    m_monthFirstSeen = m_monthFirstSeen || !m_dayFirstSeen;
    m_zoneKnown = true;
}

ForeignDates::Reading ForeignDates::read(QStringView text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto parts = readDateParts(text);
    if (!parts)
        return {Found::Malformed, {}};
    const int year = parts->yearFirst ? parts->first : parts->third;
    if (year == 1 || year == 9999)
        return {};
    int month = parts->second;
    int dayOfMonth = parts->yearFirst ? parts->third : parts->first;
    if (!parts->yearFirst && !isDayFirst(*parts)) {
        const bool telling = parts->first > 12 || parts->second > 12 || parts->first == parts->second;
        if (m_dayFirstSeen && m_monthFirstSeen && !telling)
            return {Found::Ambiguous, {}};
        const bool dayFirst = telling ? parts->first > 12 : m_dayFirstSeen;
        if (!dayFirst)
            std::swap(month, dayOfMonth);
    }
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(dayOfMonth)));
    if (!date.ok())
        return {Found::Malformed, {}};
    if (parts->hasTime && !parts->hasZone)
        ++m_withoutZone;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return {Found::Moment, Instant(days * day + parts->milliseconds - parts->offset)};
}

std::vector<Reason> ForeignDates::warnings() const
{
    std::vector<Reason> result;
    if (m_withoutZone > 0 && !m_zoneKnown)
        result.push_back({QLatin1StringView(importreason::datesWithoutZone), {QString::number(m_withoutZone)}});
    if (!m_undecided.isEmpty() && !m_dayFirstSeen && !m_monthFirstSeen)
        result.push_back({QLatin1StringView(importreason::dayMonthAssumed), {m_undecided}});
    return result;
}

} // namespace helpdesk
