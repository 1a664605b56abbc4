// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/servicelevels.h"

#include "storage/partner/profilestore.h"
#include "storage/ticket/duestore.h"

#include <QHash>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kProgressEvery = 1000;

    // Laying a calendar out takes milliseconds, asking it less than one of a thousand: each thread keeps its own.
    Result<std::shared_ptr<const BusinessCalendar>> calendarIn(const QString& timeZone)
    {
        thread_local QHash<QString, std::shared_ptr<const BusinessCalendar>> calendars;
        auto& kept = calendars[timeZone];
        if (!kept) {
            HD_TRY(auto calendar, BusinessCalendar::from(shippedCalendar(timeZone)));
            kept = std::make_shared<const BusinessCalendar>(std::move(calendar));
        }
        return kept;
    }

    QString dueText(const std::optional<TicketDue>& due)
    {
        return due ? u"%1 (%2)"_s.arg(due->at.toIso(), keyOf(due->clock)) : u"not due"_s;
    }

} // namespace

ServiceLevels::ServiceLevels(Database& database, std::shared_ptr<const BusinessCalendar> calendar)
    : m_database(&database)
    , m_calendar(std::move(calendar))
    , m_policy(shippedPolicy())
{
}

Result<ServiceLevels> ServiceLevels::inForce(Database& database)
{
    HD_TRY(const auto profile, ProfileStore(database).find());
    const bool known = QTimeZone::isTimeZoneIdAvailable(profile.timeZone.toUtf8());
    HD_TRY(auto calendar, calendarIn(known ? profile.timeZone : u"UTC"_s));
    return ServiceLevels(database, std::move(calendar));
}

Result<std::vector<ClockReading>> ServiceLevels::clocks(TicketId ticket, Instant now)
{
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    return readClocks(m_policy, *m_calendar, events, now);
}

Result<std::optional<TicketDue>> ServiceLevels::due(const std::vector<ClockEvent>& events) const
{
    if (events.empty())
        return std::optional<TicketDue>();
    HD_TRY(const auto clocks, readClocks(m_policy, *m_calendar, events, events.back().at));
    return earliestDue(clocks);
}

Result<std::optional<TicketDue>> ServiceLevels::dueOf(TicketId ticket, TicketState state)
{
    if (!isActive(state))
        return std::optional<TicketDue>();
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    return due(events);
}

Result<> ServiceLevels::refresh(TicketId ticket, TicketState state)
{
    HD_TRY(const auto next, dueOf(ticket, state));
    return DueStore(*m_database).set(ticket, next);
}

Result<> ServiceLevels::refreshAll()
{
    DueStore store(*m_database);
    HD_TRY(const auto tickets, store.list());
    for (const auto& kept : tickets) {
        HD_TRY(const auto next, dueOf(kept.ticket, kept.state));
        if (next != kept.due)
            HD_CHECK(store.set(kept.ticket, next));
    }
    return {};
}

Result<QStringList> ServiceLevels::check(Task& task)
{
    HD_TRY(const auto tickets, DueStore(*m_database).list());
    QStringList problems;
    qint64 done = 0;
    for (const auto& kept : tickets) {
        if (done++ % kProgressEvery == 0) {
            task.progress(done - 1, static_cast<qint64>(tickets.size()));
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
        HD_TRY(const auto next, dueOf(kept.ticket, kept.state));
        if (next != kept.due) {
            problems << u"ticket %1 is kept as %2, but by its history it is %3"_s.arg(QString::number(kept.number),
                                                                                      dueText(kept.due), dueText(next));
        }
    }
    return problems;
}

} // namespace helpdesk
