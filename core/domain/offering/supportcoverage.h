// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supportagreement.h"

namespace helpdesk {

/// What support depends on in a request; what is not known yet is not held against it.
struct SupportRequest {
    std::optional<Service> service;
    std::vector<CaseKind> kinds; ///< what it may be: one that is covered is enough
    Severity severity = Severity::C;
    Channel channel = Channel::Phone;

    bool operator==(const SupportRequest&) const = default;
};

/// A commercial request may be about the bill or about the subscription.
std::vector<CaseKind> kindsOf(const std::optional<Category>& category);

/// What may hold for a customer.
struct SupportTerms {
    std::optional<SupportAgreement> agreement; ///< nearestAgreement()
    std::optional<SupportTier> tier; ///< of the agreement
    std::optional<SupportTier> defaultTier;
    ServicePolicy policy; ///< of the workspace, for tiers without their own

    bool operator==(const SupportTerms&) const = default;
};

/// Everything that was ever agreed with a customer, with the tiers there are.
struct CustomerOffering {
    std::vector<SupportAgreement> agreements; ///< the newest first
    std::vector<SupportTier> tiers; ///< all of the partner's
    ServicePolicy policy; ///< of the workspace

    const SupportTier* tier(TierId id) const;
    /// What holds at that moment.
    SupportTerms termsAt(Instant at) const;
    bool operator==(const CustomerOffering&) const = default;
};

/// Outside hours: covered, and work begins when we open.
enum class CoverageStatus { Covered, OutsideHours, NotCovered };
template <>
struct EnumKeys<CoverageStatus> {
    static constexpr std::array<KeyOf<CoverageStatus>, 3> keys{{{CoverageStatus::Covered, "covered"},
                                                                {CoverageStatus::OutsideHours, "outside_hours"},
                                                                {CoverageStatus::NotCovered, "not_covered"}}};
};

/// Whether one request is supported, at what price, from when, by whom, and why.
struct SupportCoverage {
    CoverageStatus status = CoverageStatus::NotCovered;
    TierId tier; ///< invalid: none holds
    Bilingual tierName;
    AgreementId agreement; ///< invalid: the default tier, or none
    std::optional<TierPrice> price; ///< none where it is not covered: it must be agreed first
    std::optional<Instant> firstReplyDue; ///< none where it is not promised
    std::optional<Instant> opensAt; ///< outside hours
    TierDelivery delivery;
    QList<Reason> reasons; ///< offeringreasons.h

    bool operator==(const SupportCoverage&) const = default;
};

/// A pure function of the terms, the request and the moment it comes in.
SupportCoverage supportCoverage(const SupportTerms& terms, const SupportRequest& request, Instant at);

/// Which tier holds for a customer on the day of `at`: that of the agreement in force, else the default one.
const SupportTier* tierInForce(const SupportTerms& terms, Instant at);

/// The agreement by which it holds; none: the default tier, or nothing. It points into `terms`.
const SupportAgreement* agreementInForce(const SupportTerms& terms, Instant at);

/// Somebody has to agree to a price before work begins: everything but what is covered and free.
bool isChargeable(const SupportCoverage& coverage);

} // namespace helpdesk
