// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/casefacts.h"
#include "domain/ticket/ticketdetails.h"

namespace helpdesk {

/// What the ticket's own service and subscription say it is about.
Product productOf(std::optional<Service> service, const std::optional<Subscription>& subscription);

/// What a request of that category mostly is; the guides tell more.
CaseKind caseKindOf(Category category);

/// Whether requests of the category can be of the kind (domain.md 3.1).
bool fits(CaseKind kind, Category category);

/// The facts of a ticket at a moment, as the routes see them; its diagnosis tells more (guidedCase()). Whoever has no service
/// is `other`, and who has no category is asked for it.
CaseFacts caseOf(const TicketDetails& details, const PartnerProfile& profile, const std::vector<SupportPlan>& plans,
                 Instant now);

} // namespace helpdesk
