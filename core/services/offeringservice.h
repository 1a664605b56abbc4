// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/offering/offeringchange.h"
#include "domain/offering/supportcoverage.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// What the partner supports, when and at what price, and what was agreed with each customer.
/// Blocking; on the thread of the database. A refusal says why by a reason of offeringreasons.h.
class OfferingService {
public:
    OfferingService(Database& database, const Clock& clock);

    /// By name.
    Result<std::vector<SupportTier>> tiers();
    /// Errors: Blocked "tier_unknown".
    Result<SupportTier> tier(TierId id);
    /// By its name in either language, or a unique part of it. Errors: Blocked "tier_unknown", "tier_ambiguous".
    Result<SupportTier> resolveTier(const QString& text);
    /// Administrators only; one that becomes the default takes that from another. What moves promises, in this and in
    /// editTier() and removeTier(), demands that due instants are found anew: PolicyService::recompute().
    /// Errors: PermissionDenied, the first of tierFaults(), Blocked "tier_name_taken".
    Result<SupportTier> addTier(const Actor& actor, const SupportTier& tier);
    /// Writes on revision `tier.revision`. Errors: as addTier(), Conflict "tier_changed", Blocked "tier_unknown".
    Result<SupportTier> editTier(const Actor& actor, const SupportTier& tier);
    /// Only while nobody ever had an agreement on it. Errors: PermissionDenied, Blocked "tier_in_use", "tier_unknown".
    Result<> removeTier(const Actor& actor, TierId id);

    /// What was ever agreed with a customer, with all tiers.
    Result<CustomerOffering> offeringOf(CustomerId customer);
    /// Of all customers, one after the other, the newest first.
    Result<std::vector<SupportAgreement>> agreements();
    /// Supervisors and administrators. `replaces`: one that runs on its first day ends on the day before.
    /// Errors: PermissionDenied, NotFound(Customer), Blocked "tier_unknown", "agreement_overlaps", the first of
    /// agreementFaults().
    Result<SupportAgreement> addAgreement(const Actor& actor, const SupportAgreement& agreement, bool replaces);
    /// Writes on revision `agreement.revision`; its customer stays. Errors: as addAgreement(), Conflict
    /// "agreement_changed", Blocked "agreement_unknown".
    Result<SupportAgreement> editAgreement(const Actor& actor, const SupportAgreement& agreement);
    /// Ends it with that day. Errors: as editAgreement().
    Result<SupportAgreement> endAgreement(const Actor& actor, AgreementId id, QDate lastDay);

    /// What was changed, the newest first.
    Result<std::vector<OfferingChange>> changesOf(TierId tier);
    Result<std::vector<OfferingChange>> changesOf(AgreementId agreement);

    /// Whether a ticket is covered, as of the moment it was made. Errors: NotFound(Ticket).
    Result<SupportCoverage> coverage(const Actor& actor, TicketId ticket);

private:
    Result<> checkTier(const Actor& actor, const SupportTier& tier);
    Result<QString> takeDefaultFromOthers(const Actor& actor, const SupportTier& tier);
    Result<SupportTier> checkAgreement(const SupportAgreement& agreement);
    Result<> checkOverlap(const SupportAgreement& agreement);
    Result<> endBefore(const Actor& actor, const SupportAgreement& next);
    Result<SupportAgreement> write(const Actor& actor, SupportAgreement agreement);
    /// Tells the windows, and moves what is due where the promise changed.
    Result<> announceTiers(bool promisesMoved);
    Result<> announceCustomer(CustomerId customer);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
