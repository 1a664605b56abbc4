// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/claimservice.h"
#include "services/importservice.h"
#include "services/outageservice.h"
#include "ticketfixture.h"

#include <QFile>

namespace helpdesk {

/// An outage with customers who were hit: each with a tenant id, a domain, a contact and an open ticket by mail.
class OutageFixture : public TicketFixture {
public:
    OutageFixture()
        : outages(*database, clock)
        , claims(*database, clock)
    {
    }

    Outage addOutage(const QString& number = QStringLiteral("EX226792"))
    {
        Outage outage;
        outage.number = number;
        outage.title = QStringLiteral("Users may be unable to send or receive email");
        outage.workload = QStringLiteral("Exchange Online");
        outage.startedAt = clock.now() - std::chrono::hours(3);
        return unwrap(outages.add(anna, outage));
    }

    /// Ticket of a new customer; `index` makes name, tenant and domain.
    Ticket addHit(int index)
    {
        Customer customer;
        customer.revision = 1;
        customer.name = QStringLiteral("Customer %1").arg(index, 2, 10, QLatin1Char('0'));
        customer.tenantId = QStringLiteral("00000000-0000-4000-8000-0000000000%1").arg(index, 2, 10, QLatin1Char('0'));
        customer.primaryDomain = QStringLiteral("customer%1.com").arg(index);
        customer.domains = {customer.primaryDomain};
        const auto id = unwrap(CustomerStore(*database).insert(customer));
        Contact contact;
        contact.customer = id;
        contact.name = QStringLiteral("Contact %1").arg(index);
        contact.email = QStringLiteral("it@customer%1.com").arg(index);
        contact.authorised = true;
        Subscription row;
        row.customer = id;
        row.guid = QStringLiteral("83ef9d05-4169-4ef9-9657-0e86b1eab2%1").arg(index, 2, 10, QLatin1Char('0'));
        row.friendlyName = QStringLiteral("Microsoft 365 E3");
        row.offerName = row.friendlyName;
        unwrap(SubscriptionStore(*database).insert(row));
        NewTicket ticket;
        ticket.title = QStringLiteral("Mail does not arrive at %1").arg(index);
        ticket.body = QStringLiteral("Since this morning no mail comes in. Please ask for credit.");
        ticket.customer = id;
        ticket.contact = unwrap(CustomerStore(*database).insertContact(contact));
        ticket.service = Service::Office365;
        ticket.channel = Channel::Mail;
        return unwrap(tickets->create(anna, ticket));
    }

    std::vector<TicketId> addHits(int count)
    {
        std::vector<TicketId> ids;
        for (int i = 1; i <= count; ++i)
            ids.push_back(addHit(i).id);
        return ids;
    }

    /// What nobody could know from the ticket.
    Claim complete(Claim claim)
    {
        claim.downTo = clock.now();
        claim.users = 25;
        claim.locations = QStringLiteral("Riga");
        claim.tried = QStringLiteral("Outlook on the web");
        return unwrap(claims.edit(anna, claim));
    }

    OutageService outages;
    ClaimService claims;
};

} // namespace helpdesk
