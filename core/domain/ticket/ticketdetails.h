// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/customer/customer.h"
#include "domain/subscription/commercialrules.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/workflow/escalation.h"

#include <vector>

namespace helpdesk {

/// Everything the ticket pane shows, read in one go.
struct TicketDetails {
    Ticket ticket;
    std::optional<Customer> customer;
    std::optional<Contact> contact;
    std::optional<Subscription> subscription; ///< as it is now; the frozen one is in the ticket
    QString assigneeName;
    QString teamName;
    QString createdByName;
    std::vector<Message> messages; ///< oldest first
    std::vector<Escalation> escalations; ///< oldest first
    std::vector<Attachment> attachments; ///< sent ones and those of the ticket itself, oldest first
    QHash<QString, QString> recordedFacts; ///< kept from an imported log, for example made_sla
    CommercialRules commercialRules; ///< by which the days of the subscription count; where there is one
};

/// What the phone call window collects.
struct NewTicket {
    QString title;
    QString body; ///< what happens, in the customer's words; becomes the first message
    CustomerId customer;
    ContactId contact;
    QString callerNote;
    SubscriptionId subscription;
    std::optional<Service> service;
    std::optional<Category> category;
    QString problemType;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    Channel channel = Channel::Phone;
    UserId assignee; ///< invalid: unassigned
    QString draftKey; ///< the draft that ends with it, if any

    bool operator==(const NewTicket&) const = default;
};

} // namespace helpdesk
