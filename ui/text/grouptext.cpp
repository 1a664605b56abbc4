// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/grouptext.h"

#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    class GroupText {
        Q_DECLARE_TR_FUNCTIONS(GroupText)
    };

    QString withoutText(TicketGrouping grouping)
    {
        switch (grouping) {
        case TicketGrouping::Customer:
            return GroupText::tr("No customer known");
        case TicketGrouping::Subscription:
            return GroupText::tr("No subscription");
        case TicketGrouping::Service:
            return GroupText::tr("No service");
        case TicketGrouping::Severity:
            return GroupText::tr("No severity");
        case TicketGrouping::Due:
            return GroupText::tr("Nothing due");
        }
        Q_UNREACHABLE();
        return {};
    }

    QString dueDayText(QDate day, QDate today, const QLocale& locale)
    {
        if (day == today)
            return GroupText::tr("Due today");
        if (day == today.addDays(1))
            return GroupText::tr("Due tomorrow");
        return day < today ? GroupText::tr("Was due on %1", "a day").arg(dayText(day, locale))
                           : GroupText::tr("Due on %1", "a day").arg(dayText(day, locale));
    }

    template <typename E>
    E valueOf(qint64 rank)
    {
        return valuesOf<E>().at(static_cast<size_t>(rank - 1));
    }

} // namespace

QString groupText(TicketGrouping grouping, const TicketGroup& group, QDate today, const QLocale& locale)
{
    if (group.key == 0)
        return withoutText(grouping);
    switch (grouping) {
    case TicketGrouping::Customer:
    case TicketGrouping::Subscription:
        return group.name;
    case TicketGrouping::Service:
        return label(valueOf<Service>(group.key));
    case TicketGrouping::Severity:
        return GroupText::tr("Severity %1", "a severity in words").arg(label(valueOf<Severity>(group.key)));
    case TicketGrouping::Due:
        return dueDayText(QDate::fromJulianDay(group.key), today, locale);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
