// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querydate.h"

#include "domain/ticket/nearestname.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    std::optional<QDate> countedDay(QStringView text, QDate today)
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
        const qint64 days = qint64(count) * (unit == u'w' ? 7 : 1);
        return today.addDays(text.front() == u'-' ? -days : days);
    }

} // namespace

std::optional<QDate> queryDay(QStringView text, const QueryMoment& moment)
{
    const auto today = moment.now.toUtc().toTimeZone(moment.zone).date();
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (text.compare("tomorrow"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (const auto day = countedDay(text, today))
        return day;
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
