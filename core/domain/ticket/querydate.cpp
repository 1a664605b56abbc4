// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querydate.h"

#include "domain/ticket/nearestname.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

std::optional<CountedDay> countedDay(QStringView text)
{
    if (text.size() < 3 || (text.front() != u'-' && text.front() != u'+'))
        return std::nullopt;
    const auto unit = text.back().toLower();
    if (unit != u'd' && unit != u'w')
        return std::nullopt;
    bool isNumber = false;
    const auto count = text.sliced(1, text.size() - 2).toUShort(&isNumber);
    if (!isNumber || !text[1].isDigit())
        return std::nullopt;
    return CountedDay{text.front() == u'-' ? -int(count) : int(count), unit == u'w'};
}

QString countedDayText(const CountedDay& day)
{
    const auto sign = day.count < 0 ? u'-' : u'+';
    return sign + QString::number(qAbs(day.count)) + (day.weeks ? u'w' : u'd');
}

std::optional<QDate> queryDay(QStringView text, const QueryMoment& moment)
{
    const auto today = moment.now.toUtc().toTimeZone(moment.zone).date();
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (text.compare("tomorrow"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (const auto counted = countedDay(text))
        return today.addDays(qint64(counted->count) * (counted->weeks ? 7 : 1));
    const auto day = QDate::fromString(text.toString(), u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

Result<InstantRange> queryRange(const QString& comparison, const QueryText& text, const QueryMoment& moment)
{
    const auto day = queryDay(text.text, moment);
    if (!day)
        return queryError(text, nearestName(text.text, {u"today"_s, u"yesterday"_s, u"tomorrow"_s}));
    const auto start = Instant::fromDateTime(day->startOfDay(moment.zone));
    const auto end = Instant::fromDateTime(day->addDays(1).startOfDay(moment.zone));
    if (comparison == ">="_L1)
        return InstantRange{start, std::nullopt};
    if (comparison == ">"_L1)
        return InstantRange{end, std::nullopt};
    if (comparison == "<"_L1)
        return InstantRange{std::nullopt, start};
    if (comparison == "<="_L1)
        return InstantRange{std::nullopt, end};
    return InstantRange{start, end};
}

} // namespace helpdesk
