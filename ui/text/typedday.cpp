// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/typedday.h"

#include "ui/text/timetext.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCentury = 2000;
    constexpr int kFirstYear = 1900; // an earlier one was not meant
    constexpr int kLeapYear = 2000;
    constexpr qsizetype kLeastLetters = 3; // of a month: "Nov"
    constexpr int kMonths = 12;
    const QDate kExample(2026, 12, 31); // its day can be no month

    enum class Order { DayFirst, MonthFirst, Unknown };

    /// Unknown where the year comes first: then nobody knows what is meant by another order.
    Order orderOf(const QLocale& locale)
    {
        const auto format = dayFormat(locale);
        if (format.startsWith(u'y'))
            return Order::Unknown;
        return format.indexOf(u'd') < format.indexOf(u'M') ? Order::DayFirst : Order::MonthFirst;
    }

    int yearOf(const QString& digits)
    {
        const auto year = digits.toInt();
        return digits.size() == 2 ? kCentury + year : year;
    }

    QDate day(int year, int month, int dayOfMonth)
    {
        return year < kFirstYear ? QDate() : QDate(year, month, dayOfMonth);
    }

    /// By the beginning of its name, in this language, English or Russian; 0: it is none.
    int monthOf(const QString& word, const QLocale& locale)
    {
        const auto begun = word.toLower();
        if (begun.size() < kLeastLetters)
            return 0;
        for (const auto& language : {locale, QLocale(QLocale::English), QLocale(QLocale::Russian)}) {
            for (int month = 1; month <= kMonths; ++month) {
                if (language.monthName(month).toLower().startsWith(begun)
                    || language.standaloneMonthName(month).toLower().startsWith(begun))
                    return month;
            }
        }
        return 0;
    }

    Failure notADay(const QString& text, const QString& example)
    {
        return fail(ErrorCode::Invalid, Subject::Date, {text.trimmed(), example});
    }

    struct Numbers {
        QString first;
        QString second;
        int year = 0;
    };

    /// A day of two numbers, one of which is the month. Errors: Invalid(Date) {}, Ambiguous(Date) {one day, the other}.
    Result<QDate> dayOf(const Numbers& numbers, Order order, const QLocale& locale)
    {
        const auto one = day(numbers.year, numbers.second.toInt(), numbers.first.toInt());
        const auto other = day(numbers.year, numbers.first.toInt(), numbers.second.toInt());
        if (one.isValid() && other.isValid() && one != other && order == Order::Unknown)
            return fail(ErrorCode::Ambiguous, Subject::Date,
                        {locale.toString(one, u"d MMMM yyyy"_s), locale.toString(other, u"d MMMM yyyy"_s)});
        const auto& own = order == Order::MonthFirst ? other : one;
        const auto& left = order == Order::MonthFirst ? one : other;
        if (!own.isValid() && !left.isValid())
            return fail(ErrorCode::Invalid, Subject::Date);
        return own.isValid() ? own : left;
    }

    /// 2026-11-28, 28.11.2026, 28/11/26. Errors: those of dayOf().
    Result<QDate> dayOfNumbers(const QString& text, const QLocale& locale)
    {
        static const QRegularExpression form(uR"(^(\d{1,4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,4})$)"_s);
        const auto match = form.match(text);
        const auto first = match.captured(1);
        const auto last = match.captured(4);
        if (first.size() == 4 && last.size() <= 2) {
            const auto written = day(first.toInt(), match.captured(3).toInt(), last.toInt());
            return written.isValid() ? Result<QDate>(written) : fail(ErrorCode::Invalid, Subject::Date);
        }
        const auto order = orderOf(locale);
        // 26-11-28 may begin with its year.
        const bool mayBeYear = last.size() == 2 && match.captured(2) == "-"_L1 && order == Order::Unknown;
        if (!match.hasMatch() || first.size() > 2 || (last.size() != 4 && last.size() != 2) || mayBeYear)
            return fail(ErrorCode::Invalid, Subject::Date);
        return dayOf({first, match.captured(3), yearOf(last)}, order, locale);
    }

    /// 28 Nov 2026, Nov 28, 2026, 28 ноября 2026 г. Invalid: it is none.
    QDate dayOfWords(const QString& text, const QLocale& locale)
    {
        static const QRegularExpression dayFirst(
            uR"(^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(\p{L}+)\.?,?[\s-]*(\d{4}|\d{2})(?:\s*г\.?)?$)"_s);
        static const QRegularExpression monthFirst(
            uR"(^(\p{L}+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4}|\d{2})$)"_s);
        if (const auto match = dayFirst.match(text); match.hasMatch())
            return day(yearOf(match.captured(3)), monthOf(match.captured(2), locale), match.captured(1).toInt());
        if (const auto match = monthFirst.match(text); match.hasMatch())
            return day(yearOf(match.captured(3)), monthOf(match.captured(1), locale), match.captured(2).toInt());
        return {};
    }

} // namespace

Result<QDate> typedDay(const QString& text, const QLocale& locale)
{
    const auto written = text.simplified();
    if (const auto named = dayOfWords(written, locale); named.isValid())
        return named;
    auto day = dayOfNumbers(written, locale);
    if (!day && day.error().code != ErrorCode::Ambiguous)
        return notADay(text, exampleDay(locale));
    if (!day)
        day.error().arguments.prepend(written);
    return day;
}

Result<QDateTime> typedMoment(const QString& text, const QLocale& locale)
{
    static const QRegularExpression form(uR"(^(.+?)(?:(?:,\s*|\s+|T)(\d{1,2}):(\d{2})(?::\d{2})?)?$)"_s);
    const auto match = form.match(text.simplified());
    auto day = typedDay(match.captured(1), locale);
    if (!day && day.error().code == ErrorCode::Ambiguous)
        return failure(day);
    if (!day)
        return notADay(text, exampleMoment(locale));
    const bool hasTime = !match.captured(2).isEmpty();
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const QDateTime moment(*day, hasTime ? time : QTime(0, 0));
    if (!moment.isValid() || (hasTime && !time.isValid()))
        return notADay(text, exampleMoment(locale));
    return moment;
}

Result<QDate> typedYearlyDay(const QString& text, const QLocale& locale)
{
    static const QRegularExpression form(uR"(^(\d{1,2})([-./])(\d{1,2})$)"_s);
    const auto match = form.match(text.simplified());
    // In English the end of 2026-12-24: the month first behind a dash, and only there.
    auto order = orderOf(locale);
    if (order == Order::Unknown && match.captured(2) == "-"_L1)
        order = Order::MonthFirst;
    else if (match.captured(2) == "-"_L1)
        order = Order::Unknown; // what files write stands beside what the language would
    const auto day = dayOf({match.captured(1), match.captured(3), kLeapYear}, order, locale);
    return match.hasMatch() && day ? day : notADay(text, yearlyDayText(kExample, locale));
}

QString yearlyDayText(QDate day, const QLocale& locale)
{
    static const QRegularExpression yearAround(u"[^dM]*y+[^dM]*"_s);
    return locale.toString(day, dayFormat(locale).remove(yearAround));
}

QString exampleDay(const QLocale& locale)
{
    return dayText(kExample, locale);
}

QString exampleMoment(const QLocale& locale)
{
    return u"%1 %2"_s.arg(exampleDay(locale), timeText(QTime(14, 30), locale));
}

} // namespace helpdesk
