// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "domain/subscription/commercialrules.h"
#include "domain/ticket/ticketrow.h"

namespace helpdesk {

/// Everything the customer page and the new-ticket window show, read in one go.
struct CustomerDetails {
    Customer customer;
    std::vector<Contact> contacts;
    std::vector<Subscription> subscriptions; ///< live ones first, by name
    std::vector<TicketRow> openTickets; ///< newest change first, at most 50
    std::vector<TicketRow> closedTickets; ///< resolved or closed, newest change first, at most 20
    qint64 tickets = 0; ///< all that ever were
    CommercialRules commercialRules; ///< by which the days of the subscriptions count

    bool operator==(const CustomerDetails&) const = default;
};

struct NewContact {
    QString name;
    QString email;
    QString phone;
    QString language;
    bool authorised = false;
    bool reachable24x7 = false;
};

} // namespace helpdesk
