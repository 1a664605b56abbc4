// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/hourstext.h"

#include "ui/text/timetext.h"
#include "ui/text/typedday.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAlways = "24/7"_L1;

    // "9", "9:30" and "24:00" are times of a day; "9.30" is what a German keyboard makes of it.
    std::optional<int> minuteFrom(const QString& text)
    {
        static const QRegularExpression form(u"^(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto minutes = match.captured(2).toInt();
        const auto minute = match.captured(1).toInt() * 60 + minutes;
        return minutes > 59 || minute > 24 * 60 ? std::nullopt : std::optional(minute);
    }

    QString plainDashes(QString text)
    {
        for (const auto dash : {u'–', u'—', u'−'})
            text.replace(dash, u'-');
        return text;
    }

    /// What looks like a day, with its year: typedDay() knows whether it is one.
    constexpr auto kDay = R"((?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}\.?\s+\p{L}{3,}\.?\s+\d{4}))"_L1;
    constexpr auto kYearlyDay = R"(\d{1,2}[-./]\d{1,2})"_L1;

    Result<CalendarException> exceptionFrom(const QString& line, const QLocale& locale)
    {
        static const QRegularExpression form(
            u"^(?:(%1)(?:\\s*-\\s*(%1))?|(%2))(?:[\\s:]+(.*))?$"_s.arg(kDay, kYearlyDay));
        const auto match = form.match(line);
        CalendarException exception;
        if (!match.hasMatch())
            return fail(ErrorCode::Invalid, Subject::Date, {line, exampleDay(locale)});
        if (const auto yearly = match.captured(3); !yearly.isEmpty()) {
            HD_TRY(const auto day, typedYearlyDay(yearly, locale));
            exception.month = day.month();
            exception.day = day.day();
        } else {
            HD_TRY(exception.from, typedDay(match.captured(1), locale));
            exception.to = exception.from;
            if (const auto last = match.captured(2); !last.isEmpty()) {
                HD_TRY(exception.to, typedDay(last, locale));
            }
        }
        HD_TRY(exception.slots, slotsFrom(match.captured(4)));
        return exception;
    }

} // namespace

QString slotsText(const TimeSlots& slots)
{
    QStringList parts;
    for (const auto& slot : slots)
        parts << slotText(slot);
    return parts.join(u", "_s);
}

Result<TimeSlots> slotsFrom(const QString& text)
{
    TimeSlots slots;
    for (const auto& part : plainDashes(text).split(u',', Qt::SkipEmptyParts)) {
        const auto written = part.trimmed();
        if (written.isEmpty())
            continue;
        const auto from = minuteFrom(written.section(u'-', 0, 0).trimmed());
        const auto to = minuteFrom(written.section(u'-', 1).trimmed());
        if (!from || !to || *from >= *to)
            return fail(ErrorCode::Invalid, Subject::OpeningHours, {written});
        slots.push_back({*from, *to});
    }
    std::ranges::sort(slots, {}, &TimeSlot::from);
    for (size_t i = 1; i < slots.size(); ++i) {
        if (slots[i].from < slots[i - 1].to)
            return fail(ErrorCode::Invalid, Subject::Overlap, {slotText(slots[i])});
    }
    return slots;
}

QString exceptionsText(const std::vector<CalendarException>& exceptions, const QLocale& locale)
{
    QStringList lines;
    for (const auto& one : exceptions) {
        auto line = one.isYearly() ? yearlyDayText(QDate(2000, one.month, one.day), locale) : dayText(one.from, locale);
        if (!one.isYearly() && one.to != one.from)
            line += u" - "_s + dayText(one.to, locale);
        if (!one.slots.empty())
            line += u' ' + slotsText(one.slots);
        lines << line;
    }
    return lines.join(u'\n');
}

Result<std::vector<CalendarException>> exceptionsFrom(const QString& text, const QLocale& locale)
{
    std::vector<CalendarException> exceptions;
    for (const auto& line : plainDashes(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        HD_TRY(auto exception, exceptionFrom(line.trimmed(), locale));
        exceptions.push_back(std::move(exception));
    }
    return exceptions;
}

QString targetFieldText(const ServiceTarget& target)
{
    const auto minutes = target.time.count();
    if (minutes <= 0)
        return {};
    const auto span = minutes % 60 == 0 ? u"%1h"_s.arg(minutes / 60) : u"%1m"_s.arg(minutes);
    return target.basis == TimeBasis::Calendar ? u"%1 %2"_s.arg(span, kAlways) : span;
}

Result<ServiceTarget> targetFrom(const QString& text)
{
    // Russian keyboards write ч and м.
    static const QRegularExpression form(u"^(?:(\\d+)\\s*(?:h|ч))?\\s*(?:(\\d+)\\s*(?:m|min|м|мин)?)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    auto written = text.simplified().toLower();
    ServiceTarget target;
    if (written.endsWith(kAlways)) {
        target.basis = TimeBasis::Calendar;
        written = written.chopped(kAlways.size()).trimmed();
    }
    const auto match = form.match(written);
    if (!match.hasMatch() || (written.isEmpty() && target.basis == TimeBasis::Calendar))
        return fail(ErrorCode::Invalid, Subject::Duration, {text});
    target.time = std::chrono::minutes(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong());
    if (target.time.count() == 0)
        return ServiceTarget();
    return target;
}

} // namespace helpdesk
