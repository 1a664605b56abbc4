// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outage.h"
#include "domain/subscription/subscription.h"
#include "domain/ticket/ticketrow.h"

#include <vector>

namespace helpdesk {

/// The outage's service from the name Microsoft gives it, for example "Exchange Online" or "Dynamics 365 Apps".
Service serviceOfWorkload(const QString& name);

/// Whether a ticket of that service, opened then, may be about the outage. One opened in the two hours before counts:
/// customers notice first.
bool mayBeAbout(const Outage& outage, std::optional<Service> service, Instant opened);

/// Whether somebody with these subscriptions may notice the outage; where none is known, any may.
bool mayTouch(const Outage& outage, const std::vector<Subscription>& subscriptions);

/// How many telling words the title of a ticket shares with what is known of the outage.
qsizetype sharedWords(const Outage& outage, const QString& title);

/// Those that share words with the outage first, the most shared before; then the newest.
void sortByLikeness(const Outage& outage, std::vector<TicketRow>& tickets);

/// HTML of a post as plain text: paragraphs and breaks become lines, a link its text and address.
QString plainPost(const QString& html);

} // namespace helpdesk
