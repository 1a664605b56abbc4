// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketpane.h"
#include "ui/ticket/factssection.h"

namespace helpdesk {

// What the side panel says, as functions of the ticket and the moment, in the present language.

QList<Fact> customerFacts(const TicketDetails& details);
QList<Fact> contactFacts(const TicketDetails& details);
/// The subscription as it was when the ticket was made, as it is now with the days to what comes next, and in
/// words what differs between the two.
QList<Fact> subscriptionFacts(const TicketDetails& details, Instant now);
/// Access to the tenant with the days left.
QList<Fact> accessFacts(const TicketDetails& details, Instant now);
QList<Fact> relatedFacts(const std::vector<RelatedTicket>& related);
QList<Fact> escalationFacts(const TicketDetails& details);
QList<Fact> recordedFacts(const TicketDetails& details);
/// The newest `limit` events, newest first.
QList<Fact> historyFacts(const std::vector<TicketEvent>& history, size_t limit, Instant now);

} // namespace helpdesk
