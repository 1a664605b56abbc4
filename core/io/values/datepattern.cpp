// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/datepattern.h"

#include "io/values/textscanner.h"

#include <chrono>

namespace helpdesk {

using namespace Qt::StringLiterals;

struct DatePattern::Fields {
    int year = 0;
    int month = 1;
    int day = 1;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    int milliseconds = 0;
    bool hasHalf = false;
    bool afternoon = false;
    bool hasOffset = false;
    int offsetMinutes = 0;
};

namespace {

    bool readOffset(TextScanner& scanner, int* minutes)
    {
        if (scanner.literal(u'Z') || scanner.word("UTC"_L1) || scanner.word("GMT"_L1)) {
            *minutes = 0;
            return true;
        }
        const auto sign = scanner.peek();
        if (sign != u'+' && sign != u'-')
            return false;
        scanner.skip();
        int hoursPart = 0;
        int minutesPart = 0;
        if (!scanner.number(2, 2, &hoursPart, nullptr))
            return false;
        scanner.literal(u':');
        scanner.number(2, 2, &minutesPart, nullptr);
        *minutes = (hoursPart * 60 + minutesPart) * (sign == u'-' ? -1 : 1);
        return true;
    }

    bool readHalf(TextScanner& scanner, bool* afternoon)
    {
        *afternoon = scanner.word("PM"_L1);
        return *afternoon || scanner.word("AM"_L1);
    }

    bool isDateLetter(QChar c)
    {
        return QStringView(u"dMyHhmszt").contains(c);
    }

} // namespace

std::optional<DatePattern> DatePattern::fromText(QStringView pattern)
{
    DatePattern result;
    bool quoted = false;
    QString letters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto c = pattern[i];
        if (c == u'\'') {
            quoted = !quoted;
            continue;
        }
        if (!quoted && pattern.sliced(i).startsWith("AP"_L1, Qt::CaseInsensitive)) {
            result.m_parts.push_back({u'A', 1, {}});
            ++i;
            continue;
        }
        if (quoted || !isDateLetter(c)) {
            result.m_parts.push_back({{}, 1, c});
            continue;
        }
        qsizetype run = 1;
        while (i + run < pattern.size() && pattern[i + run] == c)
            ++run;
        result.m_parts.push_back({c, run, {}});
        letters += c;
        i += run - 1;
    }
    if (quoted || !letters.contains(u'd') || !letters.contains(u'M') || !letters.contains(u'y'))
        return std::nullopt;
    return result;
}

bool DatePattern::readPart(const Part& part, TextScanner& scanner, Fields& fields)
{
    const auto two = [&](int* value) { return scanner.number(part.shortest, 2, value, nullptr); };
    switch (part.letter.unicode()) {
    case u'd':
        return two(&fields.day);
    case u'M':
        return two(&fields.month);
    case u'y':
        if (!scanner.number(part.shortest, part.shortest, &fields.year, nullptr))
            return false;
        if (part.shortest == 2)
            fields.year += 2000;
        return true;
    case u'H':
    case u'h':
        return two(&fields.hours);
    case u'm':
        return two(&fields.minutes);
    case u's':
        return two(&fields.seconds);
    case u'z':
        return scanner.number(1, 3, &fields.milliseconds, nullptr);
    case u'A':
        fields.hasHalf = true;
        return readHalf(scanner, &fields.afternoon);
    case u't':
        fields.hasOffset = true;
        return readOffset(scanner, &fields.offsetMinutes);
    default:
        return scanner.literal(part.literal);
    }
}

std::optional<Instant> DatePattern::read(QStringView text, const QTimeZone& zone) const
{
    TextScanner scanner(text.trimmed());
    Fields fields;
    for (const auto& part : m_parts) {
        if (!readPart(part, scanner, fields))
            return std::nullopt;
    }
    if (fields.hasHalf)
        fields.hours = fields.hours % 12 + (fields.afternoon ? 12 : 0);
    const std::chrono::year_month_day date(std::chrono::year(fields.year),
                                           std::chrono::month(static_cast<unsigned>(fields.month)),
                                           std::chrono::day(static_cast<unsigned>(fields.day)));
    if (!scanner.atEnd() || !date.ok() || fields.hours > 23 || fields.minutes > 59 || fields.seconds > 60)
        return std::nullopt;
    const qint64 seconds = (fields.hours * 60 + fields.minutes) * 60 + fields.seconds;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const Instant wall(days * 86'400'000 + seconds * 1000 + fields.milliseconds);
    if (fields.hasOffset)
        return wall - std::chrono::minutes(fields.offsetMinutes);
    if (zone == QTimeZone::utc())
        return wall;
    const auto utc = wall.toUtc();
    return Instant::fromDateTime(QDateTime(utc.date(), utc.time(), zone));
}

} // namespace helpdesk
