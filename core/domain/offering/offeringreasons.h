// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace helpdesk::offeringreason {

// Why a tier or an agreement cannot be kept like that.
inline constexpr QLatin1StringView servicesMissing("tier_services_missing");
inline constexpr QLatin1StringView kindsMissing("tier_kinds_missing");
inline constexpr QLatin1StringView contactsMissing("tier_contacts_missing");
inline constexpr QLatin1StringView addressMissing("tier_address_missing");
inline constexpr QLatin1StringView portalMalformed("tier_portal_malformed"); ///< {address}
inline constexpr QLatin1StringView phoneMissing("tier_phone_missing");
inline constexpr QLatin1StringView priceMissing("tier_price_missing");
inline constexpr QLatin1StringView currencyMalformed("tier_currency_malformed"); ///< {code}
inline constexpr QLatin1StringView hoursMissing("tier_hours_missing");
inline constexpr QLatin1StringView companyMissing("tier_company_missing");
inline constexpr QLatin1StringView companyUnreachable("tier_company_unreachable");
inline constexpr QLatin1StringView partNotSupported("tier_part_not_supported"); ///< {service}
inline constexpr QLatin1StringView tierUnknown("tier_unknown"); ///< {what was asked for}
inline constexpr QLatin1StringView tierAmbiguous("tier_ambiguous"); ///< {what was asked for, the candidates}
inline constexpr QLatin1StringView tierInUse("tier_in_use"); ///< {name}
inline constexpr QLatin1StringView tierChanged("tier_changed"); ///< {name}
inline constexpr QLatin1StringView tierNameTaken("tier_name_taken"); ///< {name}
inline constexpr QLatin1StringView tierNotOffered("tier_not_offered"); ///< {name, day}
inline constexpr QLatin1StringView noTerms("no_terms"); ///< {customer}
inline constexpr QLatin1StringView agreementUnknown("agreement_unknown");
inline constexpr QLatin1StringView agreementOverlaps("agreement_overlaps"); ///< {tier, first day, last day or empty}
inline constexpr QLatin1StringView agreementChanged("agreement_changed");
inline constexpr QLatin1StringView agreementStartMissing("agreement_start_missing");
inline constexpr QLatin1StringView agreementPriceOfFreeTier("agreement_price_of_free_tier");
inline constexpr QLatin1StringView agreementAcceptedByMissing("agreement_accepted_by_missing");

// Why a request is covered, or is not.
inline constexpr QLatin1StringView noAgreement("no_agreement");
inline constexpr QLatin1StringView agreementEnded("agreement_ended"); ///< {last day}
inline constexpr QLatin1StringView agreementNotBegun("agreement_not_begun"); ///< {first day}
inline constexpr QLatin1StringView defaultTier("default_tier");
inline constexpr QLatin1StringView serviceNotCovered("service_not_covered"); ///< {service}
inline constexpr QLatin1StringView kindNotCovered("kind_not_covered"); ///< {kind}
inline constexpr QLatin1StringView outsideHours("outside_hours"); ///< {the instant it opens}
inline constexpr QLatin1StringView workedAroundTheClock("worked_around_the_clock"); ///< {severity}
inline constexpr QLatin1StringView phoneOnly("phone_only"); ///< {severity, numbers}
inline constexpr QLatin1StringView replyNotPromised("reply_not_promised"); ///< {severity}
inline constexpr QLatin1StringView deliveredBy("delivered_by"); ///< {company}
inline constexpr QLatin1StringView resoldFrom("resold_from"); ///< {company}
inline constexpr QLatin1StringView deviatingPrice("deviating_price");
inline constexpr QLatin1StringView hoursNote("hours_note"); ///< {the note}
inline constexpr QLatin1StringView securityReport("security_report");

} // namespace helpdesk::offeringreason
