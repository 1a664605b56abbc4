// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "domain/claim/claimrules.h"

namespace helpdesk {

/// A claim with what follows from it: what lists, forms and exports show.
struct ClaimRow {
    Claim claim; ///< its status as it counts now
    Outage outage;
    QString customerName;
    QString tenantId;
    QStringList domains;
    qint64 ticketNumber = 0; ///< 0: none
    QDate due; ///< last day, in the partner's zone
    int daysLeft = 0; ///< until `due`, from today there; negative: late
    std::vector<Reason> missing;
    std::vector<Reason> warnings;

    bool operator==(const ClaimRow&) const = default;
};

/// A moment of the ticket's conversation, as a claim tells it: who spoke to whom, not what was said.
struct ContactLogLine {
    Instant at;
    QString key; ///< of MessageKind
    bool byCustomer = false;
    QString who;
};

/// A credit of an imported reconciliation file that may be the payment of a claim; a person decides.
struct CreditProposal {
    qint64 line = 0; ///< its id
    QString text; ///< as it stands in the file: invoice, kind of charge, description
    Money amount; ///< with tax, what came in
    std::optional<Instant> startsAt; ///< of the period it is for

    bool operator==(const CreditProposal&) const = default;
};

struct ClaimDetails {
    ClaimRow row;
    std::vector<ContactLogLine> log; ///< oldest first
    std::vector<ClaimEvent> events; ///< oldest first
    std::optional<Route> route; ///< where this partner files it; empty: nowhere
    Bilingual routeReason; ///< the rule that says so
    std::vector<CreditProposal> credits; ///< of the customer, not taken yet; of filed and accepted claims only
};

struct ClaimFilter {
    std::optional<OutageId> outage;
    std::optional<CustomerId> customer;
    std::vector<ClaimStatus> statuses; ///< empty: all
};

/// How ready claims of an outage are filed (domain.md 8): one request with the list of tenants, or one each.
struct FilingPlan {
    bool together = false;
    int above = 0; ///< so many customers may still be filed one by one
};

} // namespace helpdesk
