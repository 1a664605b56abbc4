// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/outagereasons.h"
#include "services/claimaction.h"
#include "services/claimservice.h"
#include "services/ticketaction.h"
#include "storage/customer/customerstore.h"
#include "storage/outage/outagestore.h"
#include "storage/subscription/subscriptionstore.h"

#include <algorithm>

// New claims, filled from what is known.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// Yes when it is certain; else somebody has to find out.
    Result<std::optional<bool>> boughtThroughCsp(Database& database, const Customer& customer, Service service)
    {
        if (customer.relationship != Relationship::Reseller)
            return std::optional<bool>();
        HD_TRY(const auto subscriptions, SubscriptionStore(database).listOfCustomer(customer.id));
        const bool has = std::any_of(subscriptions.begin(), subscriptions.end(),
                                     [service](const Subscription& one) { return serviceOf(one) == service; });
        return has ? std::optional(true) : std::nullopt;
    }

    /// The questions of the guide with what was answered, in English: Microsoft reads it.
    QString triedIn(const std::vector<TicketEvent>& events)
    {
        QStringList lines;
        for (const auto& event : events) {
            if (event.kind == EventKind::Guide && event.data.value("act"_L1).toString() == "answered"_L1)
                lines << u"%1 %2"_s.arg(event.data.value("question"_L1).toObject().value("en"_L1).toString(),
                                        event.data.value("text"_L1).toObject().value("en"_L1).toString());
        }
        lines.removeDuplicates();
        return lines.join(u'\n');
    }

    /// The mail with which the ticket began is the evidence when it came from a known contact.
    Result<> takeMail(CustomerStore& customers, const Ticket& ticket, const std::vector<Message>& messages,
                      Claim& claim)
    {
        const auto first = std::find_if(messages.begin(), messages.end(), [](const Message& message) {
            return message.kind == MessageKind::CustomerMessage;
        });
        if (ticket.channel != Channel::Mail || !ticket.contact.isValid() || first == messages.end())
            return {};
        HD_TRY(const auto contact, customers.findContact(ticket.contact));
        claim.evidenceSender = contact.email;
        claim.evidenceAt = first->at;
        claim.evidenceText = first->body;
        return {};
    }

    Result<> fillFromTicket(Database& database, TicketId id, Claim& claim)
    {
        TicketStore tickets(database);
        HD_TRY(const auto ticket, tickets.find(id));
        HD_TRY(const auto messages, tickets.listMessages(id));
        HD_TRY(const auto events, tickets.listEvents(id));
        claim.ticket = id;
        claim.tried = triedIn(events);
        if (claim.tried.isEmpty())
            claim.tried = ticket.solution;
        if (ticket.impact == Impact::One)
            claim.users = 1;
        CustomerStore customers(database);
        return takeMail(customers, ticket, messages, claim);
    }

    Result<Claim> newClaim(Database& database, const Outage& outage, CustomerId id,
                           const std::vector<TicketRow>& tickets)
    {
        HD_TRY(const auto customer, CustomerStore(database).find(id));
        Claim claim;
        claim.outage = outage.id;
        claim.customer = id;
        claim.downFrom = outage.startedAt;
        claim.downTo = outage.endedAt;
        HD_TRY(claim.boughtThroughCsp, boughtThroughCsp(database, customer, outage.service));
        // The first of them: it tells when the customer noticed.
        const TicketRow* first = nullptr;
        for (const auto& row : tickets) {
            if (row.customer == id && (!first || row.number < first->number))
                first = &row;
        }
        if (first)
            HD_CHECK(fillFromTicket(database, first->id, claim));
        return claim;
    }

    Failure nobodyHit()
    {
        auto failed = fail(ErrorCode::Blocked, Subject::Claim);
        failed.value().reasons = {{outagereason::nobodyHit, {}}};
        return failed;
    }

} // namespace

Result<std::vector<Claim>> ClaimService::make(const Actor& actor, OutageId id, const std::vector<CustomerId>& customers)
{
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    OutageStore outages(m_database);
    HD_TRY(const auto outage, outages.find(id));
    HD_TRY(const auto tickets, outages.listTickets(id, actor));
    auto wanted = customers;
    if (wanted.empty()) {
        HD_TRY(const auto hit, outages.listCustomers(id, actor));
        for (const auto& customer : hit)
            wanted.push_back(customer.id);
    }
    std::vector<Claim> made;
    for (const auto customer : wanted) {
        HD_TRY(const auto present, action.claims().findOf(id, customer));
        if (present)
            continue;
        HD_TRY(auto claim, newClaim(m_database, outage, customer, tickets));
        HD_CHECK(action.insert(claim));
        made.push_back(std::move(claim));
    }
    if (made.empty())
        return nobodyHit();
    HD_CHECK(action.commit());
    return made;
}

} // namespace helpdesk
