// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/namestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString queryOf(TicketField field)
    {
        switch (field) {
        case TicketField::Assignee:
            return u"ticket/name_user"_s;
        case TicketField::Team:
            return u"ticket/name_team"_s;
        case TicketField::Customer:
            return u"ticket/name_customer"_s;
        case TicketField::Contact:
            return u"ticket/name_contact"_s;
        case TicketField::Subscription:
            return u"ticket/name_subscription"_s;
        case TicketField::Title:
        case TicketField::Severity:
        case TicketField::Impact:
        case TicketField::Urgency:
        case TicketField::Service:
        case TicketField::Category:
        case TicketField::ProblemType:
        case TicketField::Channel:
        case TicketField::CallerNote:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

NameStore::NameStore(Database& database)
    : m_database(database)
{
}

Result<std::optional<NameStore::Named>> NameStore::find(TicketField field, qint64 id)
{
    HD_TRY(auto row, m_database.statement(queryOf(field)));
    HD_CHECK(row.bind(id).run());
    std::optional<Named> named;
    if (row.next())
        named = Named{row.text(0), row.id<CustomerTag>(1)};
    HD_CHECK(row.finish());
    return named;
}

Result<NameStore::People> NameStore::peopleOf(const Ticket& ticket)
{
    HD_TRY(auto row, m_database.statement(u"ticket/find_names"_s));
    HD_CHECK(row.bind(ticket.assignee).bind(ticket.team).bind(ticket.createdBy).run());
    People people;
    if (row.next())
        people = {row.text(0), row.text(1), row.text(2)};
    HD_CHECK(row.finish());
    return people;
}

bool namesThing(TicketField field)
{
    return !queryOf(field).isEmpty();
}

} // namespace helpdesk
