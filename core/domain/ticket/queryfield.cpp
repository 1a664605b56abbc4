// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryfield.h"

#include "domain/ticket/nearestname.h"
#include "domain/ticket/ticketfilter.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

bool isDate(QueryField field)
{
    return field == QueryField::Created || field == QueryField::Updated || field == QueryField::Due;
}

bool hasSeveral(QueryField field)
{
    return field == QueryField::Has || field == QueryField::ServiceRequest || field == QueryField::Outage;
}

namespace {

    // Some states are the only one of their category, and called like it.
    QStringList stateNames()
    {
        auto names = keysOf<StateCategory>() + keysOf<TicketState>();
        names.removeDuplicates();
        return names;
    }

} // namespace

QStringList valueNames(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return stateNames();
    case QueryField::Assignee:
        return {u"me"_s, u"none"_s};
    case QueryField::Severity:
        return keysOf<Severity>();
    case QueryField::Service:
        return keysOf<Service>();
    case QueryField::Category:
        return keysOf<Category>();
    case QueryField::Created:
    case QueryField::Updated:
    case QueryField::Due:
        return {u"today"_s, u"yesterday"_s, u"tomorrow"_s};
    case QueryField::Is:
        return keysOf<TicketMark>();
    case QueryField::Has:
        return keysOf<TicketPart>();
    case QueryField::Sla:
        return keysOf<PromiseState>();
    case QueryField::Sort:
        return keysOf<TicketSort>();
    case QueryField::Customer:
    case QueryField::Team:
    case QueryField::Number:
    case QueryField::ServiceRequest:
    case QueryField::Outage:
    case QueryField::Tenant:
    case QueryField::Domain:
    case QueryField::Subscription:
    case QueryField::Contact:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

ValueSource valueSource(QueryField field)
{
    switch (field) {
    case QueryField::Assignee:
        return ValueSource::Users;
    case QueryField::Customer:
    case QueryField::Tenant:
    case QueryField::Domain:
        return ValueSource::Customers;
    case QueryField::Team:
        return ValueSource::Teams;
    case QueryField::Outage:
        return ValueSource::Outages;
    case QueryField::Subscription:
        return ValueSource::Subscriptions;
    case QueryField::Contact:
        return ValueSource::Contacts;
    default:
        return ValueSource::None;
    }
}

Result<QueryField> fieldOf(const QueryTerm& term)
{
    const auto field = fromKey<QueryField>(term.field);
    if (!field)
        return queryError({term.field, term.position}, nearestName(term.field, keysOf<QueryField>()));
    return *field;
}

} // namespace helpdesk
