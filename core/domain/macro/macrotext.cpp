// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/macrotext.h"

#include "domain/sla/calendarrules.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDaysOfFiveYears = 5 * 366;

    enum class DayUnit { Day, Week, WorkingDay };

    /// `+2wd`
    struct DayOffset {
        int count = 0;
        DayUnit unit = DayUnit::Day;
    };

    const QRegularExpression& inBraces()
    {
        static const QRegularExpression expression(uR"(\{(\p{L}[\p{L}\d_.+-]*)\})"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
        return expression;
    }

    std::optional<DayOffset> offsetOf(const QString& name)
    {
        static const QRegularExpression expression(uR"(^today(?:([+-]\d{1,3})(d|w|wd))?$)"_s);
        const auto match = expression.match(name);
        if (!match.hasMatch())
            return {};
        const auto unit = match.captured(2);
        return DayOffset{match.captured(1).toInt(),
                         unit == "wd"_L1 ? DayUnit::WorkingDay : unit == "w"_L1 ? DayUnit::Week : DayUnit::Day};
    }

    Result<QString> dayIn(const DayOffset& offset, const MacroWords& words)
    {
        switch (offset.unit) {
        case DayUnit::Day:
            return words.dayText(words.today.addDays(offset.count));
        case DayUnit::Week:
            return words.dayText(words.today.addDays(offset.count * 7));
        case DayUnit::WorkingDay:
            break;
        }
        HD_TRY(const auto hours, words.hours());
        HD_TRY(const auto day, workingDay(words.today, offset.count, hours));
        return words.dayText(day);
    }

    QString meaningOfName(const QString& name, const MacroWords& words)
    {
        if (name == "ticket"_L1)
            return words.ticket;
        if (name == "title"_L1)
            return words.title;
        if (name == "severity"_L1)
            return words.severity;
        if (name == "customer"_L1)
            return words.customer;
        if (name == "contact"_L1)
            return words.contact.isEmpty() ? words.customer : words.contact;
        return name == "agent"_L1 ? words.agent : words.partner;
    }

    bool isKnown(const QString& name)
    {
        return macroPlaceholders().contains(u'{' + name + u'}') || offsetOf(name);
    }

    Result<QString> meaning(const QString& name, const MacroWords& words)
    {
        if (const auto offset = offsetOf(name))
            return dayIn(*offset, words);
        const auto said = meaningOfName(name, words);
        // A hole in what a customer reads is worse than no text.
        if (said.isEmpty())
            return fail(ErrorCode::Missing, name == "partner"_L1 ? Subject::Name : Subject::Customer);
        return said;
    }

    QStringList placeOf(const QString& text, qsizetype position)
    {
        const auto before = QStringView(text).left(position);
        return {QString::number(before.count(u'\n') + 1), QString::number(position - before.lastIndexOf(u'\n'))};
    }

} // namespace

const QStringList& macroPlaceholders()
{
    static const QStringList names{u"{ticket}"_s,  u"{title}"_s, u"{severity}"_s, u"{customer}"_s,
                                   u"{contact}"_s, u"{agent}"_s, u"{partner}"_s,  u"{today}"_s};
    return names;
}

Result<> checkMacroText(const QString& text, Subject subject)
{
    auto matches = inBraces().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isKnown(match.captured(1)))
            continue;
        return fail(ErrorCode::SyntaxError, subject,
                    placeOf(text, match.capturedStart())
                        << match.captured() << macroPlaceholders().join(", "_L1) + u", {today+3d}, {today+2w}, {today+2wd}"_s);
    }
    return {};
}

// In one pass: what a customer is called is never read for placeholders.
Result<QString> macroText(const QString& text, const MacroWords& words)
{
    QString said;
    qsizetype from = 0;
    auto matches = inBraces().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!isKnown(match.captured(1)))
            continue;
        HD_TRY(const auto word, meaning(match.captured(1), words));
        said += QStringView(text).sliced(from, match.capturedStart() - from);
        said += word;
        from = match.capturedEnd();
    }
    said += QStringView(text).sliced(from);
    return said;
}

Result<QDate> workingDay(QDate from, int count, const CalendarRules& hours)
{
    auto day = from;
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count), closed = 0; left > 0;) {
        day = day.addDays(step);
        if (!hours.slotsOn(day).empty()) {
            --left;
            closed = 0;
        } else if (++closed > kDaysOfFiveYears) {
            return fail(ErrorCode::Missing, Subject::Calendar);
        }
    }
    return day;
}

} // namespace helpdesk
