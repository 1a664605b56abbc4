// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/partnerprofile.h"
#include "domain/routing/rule.h"
#include "domain/subscription/subscription.h"

namespace helpdesk {

class RuleBook;

/// What the programme gives a number for, about the purchase and the life of a subscription. The keys are the names
/// of the values in the rules.
enum class CommercialTerm {
    NceWindow,
    NceExpired,
    NceSuspended,
    NceDisabled,
    LegacyRefund,
    LegacyRequest,
    LegacySuspended,
    PowerBiPremium,
    M365A1,
    DuplicateOrder,
    RedundantLicences,
};
template <>
struct EnumKeys<CommercialTerm> {
    static constexpr std::array<KeyOf<CommercialTerm>, 11> keys{
        {{CommercialTerm::NceWindow, "nce_window_days"},
         {CommercialTerm::NceExpired, "nce_expired_days"},
         {CommercialTerm::NceSuspended, "nce_suspended_days"},
         {CommercialTerm::NceDisabled, "nce_disabled_days"},
         {CommercialTerm::LegacyRefund, "legacy_refund_days"},
         {CommercialTerm::LegacyRequest, "legacy_request_days"},
         {CommercialTerm::LegacySuspended, "legacy_suspended_days"},
         {CommercialTerm::PowerBiPremium, "power_bi_premium_window_days"},
         {CommercialTerm::M365A1, "m365_a1_window_days"},
         {CommercialTerm::DuplicateOrder, "duplicate_order_days"},
         {CommercialTerm::RedundantLicences, "redundant_licence_billing_cycles"}}};
};

/// The rule by which a day was counted. Without an id there is none: the source names the day itself.
struct CountedBy {
    QString rule;
    Bilingual text;
    QString source;

    bool operator==(const CountedBy&) const = default;
};

/// A number of the programme, and the rule that gives it.
struct CommercialNumber {
    int number = 0; ///< days, or billing cycles
    CountedBy by;
};

/// The few rules of the programme about purchases, taken out of the book once: a list asks them for every row.
class CommercialRules {
public:
    /// Knows no rule, and so no day that the source does not name.
    CommercialRules() = default;
    CommercialRules(const RuleBook& book, const PartnerProfile& profile);

    /// By the rule in force for that subscription on that day, the first that fits. None: no rule, or without limit.
    std::optional<CommercialNumber> number(CommercialTerm term, const Subscription& subscription, QDate day) const;

    bool operator==(const CommercialRules&) const = default;

private:
    bool applies(const Rule& rule, const Subscription& subscription, QDate day) const;

    std::vector<Rule> m_rules; ///< named values only, in the order of the book
    PartnerType m_partnerType = PartnerType::DirectBill;
    Cloud m_cloud = Cloud::Commercial;
};

} // namespace helpdesk
