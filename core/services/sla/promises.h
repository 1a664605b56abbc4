// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supportcoverage.h"
#include "domain/sla/businesscalendar.h"
#include "domain/sla/listedpolicy.h"
#include "storage/database.h"
#include "storage/sla/policymatch.h"

#include <QHash>

#include <memory>

namespace helpdesk {

/// What a customer was promised for one ticket, and by what.
struct Promise {
    std::shared_ptr<const BusinessCalendar> calendar;
    ServicePolicy policy;
    std::shared_ptr<const ListedPolicy> listed; ///< the first of the workspace's list that matches
    std::optional<SupportTier> tier; ///< whose hours hold, and whose targets where it has its own
    bool byAgreement = false; ///< the tier is that of an agreement, not the default one
};

/// The policies and opening hours in force in a workspace. What was sold comes first: the support tier that held for the
/// customer when the ticket was made; then the first policy of the list whose condition the ticket fulfils. On the thread
/// of the database, for as long as nobody changes a policy, a calendar, a tier or an agreement.
class Promises {
public:
    /// Errors: NotFound(Calendar, {name}) for a policy whose calendar is gone.
    static Result<Promises> inForce(Database& database);

    /// By the default policy: for a ticket of which nothing is known.
    const Promise& ofWorkspace() const { return m_policies.back(); }
    Result<Promise> of(TicketId ticket, Instant createdAt);
    /// Whether attributes of a ticket decide what was promised: its customer, or what conditions ask for.
    bool dependOnAttributes() const { return m_policies.size() > 1 || !m_tiers.empty(); }

    /// Whether any policy has an escalation ladder.
    bool haveLadders() const;

private:
    explicit Promises(Database& database);
    Result<const Promise*> listedFor(TicketId ticket);

    Database* m_database;
    std::vector<Promise> m_policies; ///< in their order, the default one last
    std::vector<PolicyMatch> m_matches; ///< of all but the default one
    std::vector<SupportTier> m_tiers;
    QHash<CustomerId, std::vector<SupportAgreement>> m_agreements; ///< read once, when first asked for
};

} // namespace helpdesk
