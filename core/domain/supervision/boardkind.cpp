// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/supervision/boardkind.h"

#include "domain/ticket/view.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    TicketFilter promisedTickets(PromiseState promise, Instant now)
    {
        TicketFilter filter;
        filter.promises = {promise};
        filter.promisesAt = now;
        filter.sort = TicketSort::Due;
        filter.descending = false;
        return filter;
    }

} // namespace

Instant endOfDay(const QTimeZone& zone, Instant now)
{
    const auto today = now.toUtc().toTimeZone(zone).date();
    return Instant::fromDateTime(today.addDays(1).startOfDay(zone));
}

TicketFilter filterOf(BoardKind kind, const QTimeZone& zone, Instant now)
{
    TicketFilter filter;
    switch (kind) {
    case BoardKind::Open:
        break;
    case BoardKind::Late:
        return promisedTickets(PromiseState::Breached, now);
    case BoardKind::Next:
        return promisedTickets(PromiseState::Running, now);
    case BoardKind::DueToday:
        filter = promisedTickets(PromiseState::Running, now);
        filter.dueBefore = endOfDay(zone, now);
        break;
    case BoardKind::AtRisk:
        return promisedTickets(PromiseState::AtRisk, now);
    case BoardKind::Unassigned:
        filter = filterOf(StandardView::Unassigned);
        filter.sort = TicketSort::Created;
        filter.descending = false;
        break;
    case BoardKind::Approval:
        filter = filterOf(StandardView::Approval);
        filter.descending = false;
        break;
    case BoardKind::Unanswered:
        return promisedTickets(PromiseState::Answer, now);
    case BoardKind::SeverityA:
        filter.severities = {Severity::A};
        break;
    }
    return filter;
}

TicketFilter filterOf(BoardKind kind, const QString& login, const QTimeZone& zone, Instant now)
{
    auto filter = filterOf(kind, zone, now);
    filter.assigneeLogins = QStringList{login};
    return filter;
}

TicketFilter filterOf(BoardKind kind, const CustomerKey& customer, const QTimeZone& zone, Instant now)
{
    auto filter = filterOf(kind, zone, now);
    if (!customer.tenantId.isEmpty())
        filter.tenants = QStringList{customer.tenantId};
    else if (!customer.domain.isEmpty())
        filter.domains = QStringList{customer.domain};
    else
        filter.customers = QStringList{customer.name};
    return filter;
}

} // namespace helpdesk
