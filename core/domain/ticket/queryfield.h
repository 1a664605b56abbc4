// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/ticket/querylexer.h"

namespace helpdesk {

/// The fields of search text.
enum class QueryField {
    Status,
    Assignee,
    Customer,
    Severity,
    Service,
    Category,
    Team,
    Number,
    Created,
    Updated,
    Due,
    Is,
    Has,
    Sla,
    ServiceRequest,
    Outage,
    Tenant,
    Domain,
    Subscription,
    Contact,
    Sort
};
template <>
struct EnumKeys<QueryField> {
    static constexpr std::array<KeyOf<QueryField>, 21> keys{{{QueryField::Status, "status"},
                                                             {QueryField::Assignee, "assignee"},
                                                             {QueryField::Customer, "customer"},
                                                             {QueryField::Severity, "severity"},
                                                             {QueryField::Service, "service"},
                                                             {QueryField::Category, "category"},
                                                             {QueryField::Team, "team"},
                                                             {QueryField::Number, "number"},
                                                             {QueryField::Created, "created"},
                                                             {QueryField::Updated, "updated"},
                                                             {QueryField::Due, "due"},
                                                             {QueryField::Is, "is"},
                                                             {QueryField::Has, "has"},
                                                             {QueryField::Sla, "sla"},
                                                             {QueryField::ServiceRequest, "sr"},
                                                             {QueryField::Outage, "outage"},
                                                             {QueryField::Tenant, "tenant"},
                                                             {QueryField::Domain, "domain"},
                                                             {QueryField::Subscription, "subscription"},
                                                             {QueryField::Contact, "contact"},
                                                             {QueryField::Sort, "sort"}}};
};

/// What is asked for by `is:`.
enum class TicketMark { Any, Approval, Decided };
template <>
struct EnumKeys<TicketMark> {
    static constexpr std::array<KeyOf<TicketMark>, 3> keys{
        {{TicketMark::Any, "any"}, {TicketMark::Approval, "approval"}, {TicketMark::Decided, "decided"}}};
};

/// Where the values of a field come from, beside the names the grammar knows itself.
enum class ValueSource { None, Users, Customers, Teams, Outages, Subscriptions, Contacts };

bool isDate(QueryField field);
/// May stand several times in one conjunction, each of them a restriction of its own: a ticket has several outages,
/// but one status.
bool hasSeveral(QueryField field);
/// The values the grammar knows, in their order; of some fields there are others, too.
QStringList valueNames(QueryField field);
ValueSource valueSource(QueryField field);

/// Errors: QueryError with the nearest name.
Result<QueryField> fieldOf(const QueryTerm& term);

} // namespace helpdesk
