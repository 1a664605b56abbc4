// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/restriction.h"
#include "domain/ticket/severity.h"
#include "services/ticketediting.h"
#include "services/ticketservice.h"
#include "storage/customer/customerstore.h"
#include "storage/subscription/subscriptionstore.h"
#include "storage/ticket/newticketdraftstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename Tag>
    void set(TicketChanges& changes, TicketField field, Id<Tag> id)
    {
        if (id.isValid())
            changes.insert(field, QString::number(id.value()));
    }

    // What a person filled in, checked and completed by the same rules as an edit of an empty ticket.
    Result<Ticket> ticketFrom(Database& database, const NewTicket& form)
    {
        Ticket ticket;
        ticket.service = form.service;
        ticket.category = form.category;
        ticket.restricted = isForNamedPeople(form.category);
        ticket.impact = form.impact;
        ticket.urgency = form.urgency;
        ticket.channel = form.channel;
        if (form.impact && form.urgency)
            ticket.severity = severityOf(*form.impact, *form.urgency);
        TicketChanges changes{{TicketField::Title, form.title},
                              {TicketField::ProblemType, form.problemType},
                              {TicketField::CallerNote, form.callerNote}};
        set(changes, TicketField::Customer, form.customer);
        set(changes, TicketField::Contact, form.contact);
        set(changes, TicketField::Subscription, form.subscription);
        set(changes, TicketField::Assignee, form.assignee);
        return changedTicket(database, ticket, changes);
    }

    Result<> proposeService(Database& database, Ticket& ticket)
    {
        if (ticket.service || !ticket.subscription.isValid())
            return {};
        HD_TRY(const auto subscription, SubscriptionStore(database).find(ticket.subscription));
        ticket.service = serviceOf(subscription);
        return {};
    }

    Result<QString> callerName(Database& database, const Ticket& ticket)
    {
        if (!ticket.contact.isValid())
            return ticket.callerNote;
        HD_TRY(const auto contact, CustomerStore(database).findContact(ticket.contact));
        return contact.name;
    }

} // namespace

TicketService::TicketService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<Ticket> TicketService::create(const Actor& actor, const NewTicket& form)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"create"_s, false));
    HD_TRY(auto ticket, ticketFrom(m_database, form));
    HD_CHECK(proposeService(m_database, ticket));
    HD_CHECK(action.insert(ticket));
    QJsonObject created{{u"state"_s, QString(keyOf(ticket.state))},
                        {u"severity"_s, QString(keyOf(ticket.severity))},
                        {u"by"_s, u"customer"_s}};
    if (ticket.restricted)
        created.insert(u"restricted"_s, true);
    HD_CHECK(action.record(ticket, EventKind::Created, std::move(created)));
    if (const auto body = form.body.trimmed(); !body.isEmpty()) {
        HD_TRY(const auto author, callerName(m_database, ticket));
        const auto kind = ticket.channel == Channel::Phone ? MessageKind::PhoneCall : MessageKind::CustomerMessage;
        HD_CHECK(action.say(ticket, {{}, {}, kind, true, {}, author, body, action.now()}));
    }
    if (!form.draftKey.isEmpty())
        HD_CHECK(NewTicketDraftStore(m_database).remove(actor.user, form.draftKey));
    HD_CHECK(action.commit());
    return ticket;
}

} // namespace helpdesk
