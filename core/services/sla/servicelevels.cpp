// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/servicelevels.h"

#include "base/timezone.h"
#include "domain/sla/calendarjson.h"
#include "storage/customer/customerstore.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"
#include "storage/partner/profilestore.h"
#include "storage/ticket/duestore.h"

#include <QHash>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kProgressEvery = 1000;

    // Laying a calendar out takes milliseconds, asking it less than one of a thousand: each thread keeps its own.
    Result<std::shared_ptr<const BusinessCalendar>> calendarOf(const CalendarRules& rules)
    {
        thread_local QHash<QByteArray, std::shared_ptr<const BusinessCalendar>> calendars;
        auto& kept = calendars[QJsonDocument(calendarToJson(rules)).toJson(QJsonDocument::Compact)];
        if (!kept) {
            HD_TRY(auto calendar, BusinessCalendar::from(rules));
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
    const bool known = isTimeZone(profile.timeZone);
    HD_TRY(auto calendar, calendarOf(shippedCalendar(known ? profile.timeZone : u"UTC"_s)));
    ServiceLevels levels(database, std::move(calendar));
    HD_TRY(levels.m_tiers, TierStore(database).list());
    return levels;
}

Result<std::vector<ClockReading>> ServiceLevels::clocks(TicketId ticket, Instant now)
{
    HD_TRY(const auto events, DueStore(*m_database).events(ticket));
    return read(ticket, events, now);
}

Result<CalendarRules> ServiceLevels::hoursOf(TicketId ticket, Instant createdAt)
{
    HD_TRY(const auto promise, promiseOf(ticket, createdAt));
    return promise.calendar->rules();
}

Result<std::vector<ClockReading>> ServiceLevels::read(TicketId ticket, const std::vector<ClockEvent>& events, Instant now)
{
    if (events.empty() || m_tiers.empty())
        return readClocks(m_policy, *m_calendar, events, now);
    HD_TRY(const auto promise, promiseOf(ticket, events.front().at));
    return readClocks(promise.policy, *promise.calendar, events, now);
}

// The tier that held for the customer when the ticket was made; the workspace's own terms without one.
Result<ServiceLevels::Promise> ServiceLevels::promiseOf(TicketId ticket, Instant createdAt)
{
    HD_TRY(const auto customer, CustomerStore(*m_database).findOfTicket(ticket));
    CustomerOffering offering{{}, m_tiers, m_policy};
    if (customer.isValid()) {
        if (!m_agreements.contains(customer)) {
            HD_TRY(auto agreements, AgreementStore(*m_database).listOf(customer));
            m_agreements.insert(customer, std::move(agreements));
        }
        offering.agreements = m_agreements.value(customer);
    }
    const auto terms = offering.termsAt(createdAt);
    const auto* tier = customer.isValid() ? tierInForce(terms, createdAt) : nullptr;
    if (!tier)
        return Promise{m_calendar, m_policy};
    HD_TRY(auto calendar, calendarOf(tier->hours));
    return Promise{std::move(calendar), tier->policy.value_or(m_policy)};
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
    if (events.empty())
        return std::optional<TicketDue>();
    HD_TRY(const auto clocks, read(ticket, events, events.back().at));
    return earliestDue(clocks);
}

Result<> ServiceLevels::refresh(TicketId ticket, TicketState state)
{
    HD_TRY(const auto next, dueOf(ticket, state));
    return DueStore(*m_database).set(ticket, next);
}

Result<> ServiceLevels::refreshAll()
{
    HD_TRY(const auto tickets, DueStore(*m_database).list());
    for (const auto& kept : tickets)
        HD_CHECK(keep(kept));
    return {};
}

Result<std::vector<TicketId>> ServiceLevels::refreshOf(CustomerId customer)
{
    HD_TRY(const auto tickets, DueStore(*m_database).listOf(customer));
    std::vector<TicketId> moved;
    for (const auto& kept : tickets) {
        HD_TRY(const auto changed, keep(kept));
        if (changed)
            moved.push_back(kept.ticket);
    }
    return moved;
}

// Whether it moved.
Result<bool> ServiceLevels::keep(const KeptDue& kept)
{
    HD_TRY(const auto next, dueOf(kept.ticket, kept.state));
    if (next == kept.due)
        return false;
    HD_CHECK(DueStore(*m_database).set(kept.ticket, next));
    return true;
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
