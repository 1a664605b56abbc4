// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// Every key the rules of claims answer with. Each has its sentence in ui/text/claimreasons.cpp.
namespace helpdesk::claimreason {

using Key = QLatin1StringView;

// What is missing.
inline constexpr Key tenantMissing("claim_tenant_missing");
inline constexpr Key outageNumberInvalid("claim_outage_number_invalid"); ///< {number}
inline constexpr Key evidenceMissing("claim_evidence_missing");
inline constexpr Key evidenceTextMissing("claim_evidence_text_missing");
inline constexpr Key evidenceDateMissing("claim_evidence_date_missing");
inline constexpr Key evidencePersonal("claim_evidence_personal"); ///< {domain}
inline constexpr Key evidenceForeign("claim_evidence_foreign"); ///< {domain, the customer's domains}
inline constexpr Key domainsUnknown("claim_domains_unknown");
inline constexpr Key cspUnknown("claim_csp_unknown");
inline constexpr Key notThroughCsp("claim_not_through_csp");
inline constexpr Key downtimeMissing("claim_downtime_missing");
inline constexpr Key downtimeEndMissing("claim_downtime_end_missing");
inline constexpr Key downtimeTurned("claim_downtime_turned");
inline constexpr Key usersMissing("claim_users_missing");
inline constexpr Key locationsMissing("claim_locations_missing");
inline constexpr Key triedMissing("claim_tried_missing");
inline constexpr Key ticketMissing("claim_ticket_missing");
inline constexpr Key logMissing("claim_log_missing"); ///< {ticket number}

// What is worth knowing.
inline constexpr Key advisory("claim_advisory");
inline constexpr Key late("claim_late"); ///< {the day it was due, ISO}
inline constexpr Key outageRuns("claim_outage_runs");
inline constexpr Key downtimeOutside("claim_downtime_outside");

// What stops an act.
inline constexpr Key wrongStatus("claim_wrong_status"); ///< {the claim's status}
inline constexpr Key noneReady("claim_none_ready");

inline constexpr std::array all{
    tenantMissing,       outageNumberInvalid, evidenceMissing,  evidenceTextMissing,
    evidenceDateMissing, evidencePersonal,    evidenceForeign,  domainsUnknown,
    cspUnknown,          notThroughCsp,       downtimeMissing,  downtimeEndMissing,
    downtimeTurned,      usersMissing,        locationsMissing, triedMissing,
    ticketMissing,       logMissing,          advisory,         late,
    outageRuns,          downtimeOutside,     wrongStatus,      noneReady,
};

} // namespace helpdesk::claimreason
