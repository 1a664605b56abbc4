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
inline constexpr Key routeBlocked("route_blocked"); ///< {rule, its reason in English, in Russian}
inline constexpr Key noRouteOpen("no_route_open");
inline constexpr Key entitlementNeeded("entitlement_needed");
inline constexpr Key entitlementUnfit("entitlement_unfit"); ///< {what was given, those that fit}
inline constexpr Key healthCheckNeeded("health_check_needed");
inline constexpr Key healthCheckOld("health_check_old"); ///< {hours, the most that is allowed}
inline constexpr Key evidenceNeeded("evidence_needed");
inline constexpr Key evidenceMissing("evidence_missing"); ///< {item, its name in English, in Russian}
inline constexpr Key evidenceInvalid("evidence_invalid"); ///< {item, its name in English, in Russian, the problem, what it names}
inline constexpr Key evidenceUnread("evidence_unread"); ///< a proposal nobody kept: {item, its name in English, in Russian}
inline constexpr Key evidenceUnknown("evidence_unknown"); ///< {the key that was given}
inline constexpr Key contact24x7Needed("contact_24x7_needed");
inline constexpr Key contact24x7Incomplete("contact_24x7_incomplete"); ///< a name or a phone is missing
inline constexpr Key costNotApproved("cost_not_approved");
inline constexpr Key contractUsedUp("contract_used_up"); ///< {plan kind}
inline constexpr Key contractNotInForce("contract_not_in_force"); ///< {plan kind}
inline constexpr Key hoursUsedUp("hours_used_up");
inline constexpr Key hoursShort("hours_short"); ///< {minutes left, minutes needed}
inline constexpr Key ownRequest("own_request");
inline constexpr Key alreadyApproved("already_approved");
inline constexpr Key approvalMissing("approval_missing");
inline constexpr Key reasonNeeded("reason_needed");
inline constexpr Key caseNumberNeeded("case_number_needed"); ///< {route}
inline constexpr Key caseNumberMalformed("case_number_malformed"); ///< {what was given}
inline constexpr Key outcomeNeeded("outcome_needed");
inline constexpr Key outcomeUnknown("outcome_unknown"); ///< {what was given}
inline constexpr Key legNeeded("leg_needed"); ///< {the open ones}
inline constexpr Key legUnknown("leg_unknown"); ///< {what was given}
inline constexpr Key legOver("leg_over"); ///< it came back, or was never filed
inline constexpr Key messageNeeded("message_needed");
inline constexpr Key causeNeeded("cause_needed");
inline constexpr Key solutionNeeded("solution_needed");
inline constexpr Key openLegs("open_legs"); ///< {how many}; cleared by an acknowledgement
inline constexpr Key openChildren("open_children"); ///< {how many}
inline constexpr Key cancelReasonNeeded("cancel_reason_needed");
inline constexpr Key lastAdministrator("last_administrator");

inline constexpr std::array all{
    wrongState,
    roleNeeded,
    customerUnknown,
    contactNotAuthorised,
    guideNotDone,
    routeNeeded,
    routeUnknown,
    routeBlocked,
    noRouteOpen,
    entitlementNeeded,
    entitlementUnfit,
    healthCheckNeeded,
    healthCheckOld,
    evidenceNeeded,
    evidenceMissing,
    evidenceInvalid,
    evidenceUnread,
    evidenceUnknown,
    contact24x7Needed,
    contact24x7Incomplete,
    costNotApproved,
    contractUsedUp,
    contractNotInForce,
    hoursUsedUp,
    hoursShort,
    ownRequest,
    alreadyApproved,
    approvalMissing,
    reasonNeeded,
    caseNumberNeeded,
    caseNumberMalformed,
    outcomeNeeded,
    outcomeUnknown,
    legNeeded,
    legUnknown,
    legOver,
    messageNeeded,
    causeNeeded,
    solutionNeeded,
    openLegs,
    openChildren,
    cancelReasonNeeded,
    lastAdministrator,
};

} // namespace helpdesk::reasonkey
