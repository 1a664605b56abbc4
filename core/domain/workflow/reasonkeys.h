// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// Every key a rule may answer with, in one place. Each has its sentence in ui/text/reasonpresenter.cpp.
namespace helpdesk::reasonkey {

using Key = QLatin1StringView;

inline constexpr Key wrongState("wrong_state"); ///< {trigger, state}
inline constexpr Key roleNeeded("role_needed"); ///< {role}
inline constexpr Key customerUnknown("customer_unknown");
inline constexpr Key contactNotAuthorised("contact_not_authorised"); ///< cleared by a reason
inline constexpr Key guideNotDone("guide_not_done"); ///< cleared by a reason
inline constexpr Key routeNeeded("route_needed");
inline constexpr Key routeUnknown("route_unknown"); ///< {what was given}
inline constexpr Key entitlementNeeded("entitlement_needed");
inline constexpr Key healthCheckNeeded("health_check_needed");
inline constexpr Key evidenceNeeded("evidence_needed");
inline constexpr Key contact24x7Needed("contact_24x7_needed");
inline constexpr Key costNotApproved("cost_not_approved");
inline constexpr Key ownRequest("own_request");
inline constexpr Key alreadyApproved("already_approved");
inline constexpr Key approvalMissing("approval_missing");
inline constexpr Key reasonNeeded("reason_needed");
inline constexpr Key caseNumberNeeded("case_number_needed"); ///< {route}
inline constexpr Key caseNumberMalformed("case_number_malformed"); ///< {what was given}
inline constexpr Key outcomeNeeded("outcome_needed");
inline constexpr Key outcomeUnknown("outcome_unknown"); ///< {what was given}
inline constexpr Key messageNeeded("message_needed");
inline constexpr Key causeNeeded("cause_needed");
inline constexpr Key solutionNeeded("solution_needed");
inline constexpr Key openLegs("open_legs"); ///< {how many}; cleared by an acknowledgement
inline constexpr Key openChildren("open_children"); ///< {how many}
inline constexpr Key cancelReasonNeeded("cancel_reason_needed");
inline constexpr Key lastAdministrator("last_administrator");

inline constexpr std::array all{
    wrongState,    roleNeeded,         customerUnknown,   contactNotAuthorised, guideNotDone,      routeNeeded,
    routeUnknown,  entitlementNeeded,  healthCheckNeeded, evidenceNeeded,       contact24x7Needed, costNotApproved,
    ownRequest,    alreadyApproved,    approvalMissing,   reasonNeeded,         caseNumberNeeded,  caseNumberMalformed,
    outcomeNeeded, outcomeUnknown,     messageNeeded,     causeNeeded,          solutionNeeded,    openLegs,
    openChildren,  cancelReasonNeeded, lastAdministrator,
};

} // namespace helpdesk::reasonkey
