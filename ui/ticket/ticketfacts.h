// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "domain/offering/supportcoverage.h"
#include "domain/ticket/ticketpane.h"
#include "ui/ticket/factssection.h"

namespace helpdesk {

// What the side panel says, as functions of the ticket and the moment, in the present language.

QList<Fact> customerFacts(const TicketDetails& details);
QList<Fact> contactFacts(const TicketDetails& details);
/// How each clock that was started stands.
QList<Fact> clockFacts(const std::vector<ClockReading>& clocks);
/// Whether the request is covered, by what, what it costs, when a first reply was promised, who does the work, and why.
QList<Fact> supportFacts(const SupportCoverage& coverage, const TicketDetails& details, Instant now);
/// The subscription as it was when the ticket was made, as it is now with the days to what comes next, and in
/// words what differs between the two.
QList<Fact> subscriptionFacts(const TicketDetails& details, Instant now);
/// Access to the tenant with the days left.
QList<Fact> accessFacts(const TicketDetails& details, Instant now);
QList<Fact> relatedFacts(const std::vector<RelatedTicket>& related);
/// Each case with its number, its status there and who owes whom; leads to it; of one that waits for a decision, what is to be
/// handed over. `cases` may not have been read yet.
QList<Fact> escalationFacts(const TicketDetails& details, const std::vector<CaseRow>& cases, Instant now);
/// The outages that the ticket is linked to, as its history tells.
QList<Fact> outageFacts(const std::vector<TicketEvent>& history);
QList<Fact> recordedFacts(const TicketDetails& details);
/// The newest `limit` events, newest first.
QList<Fact> historyFacts(const std::vector<TicketEvent>& history, size_t limit, Instant now);

} // namespace helpdesk
