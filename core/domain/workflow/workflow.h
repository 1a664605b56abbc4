// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/balance/chargefacts.h"
#include "domain/workflow/escalation.h"
#include "domain/workflow/escalationfacts.h"
#include "domain/workflow/trigger.h"

#include <vector>

namespace helpdesk {

/// What the guards look at. Services fill it from the store and the trigger's input; the rules themselves
/// know neither.
struct WorkflowFacts {
    TicketState state = TicketState::New;
    std::optional<TicketState> keptState;
    Role role = Role::Agent;
    Severity severity = Severity::C;
    bool customerKnown = false;
    bool contactAuthorised = false;
    bool contactOverridden = false; ///< earlier, with a reason
    bool guideDone = false;
    bool approvalNeeded = true; ///< policy
    bool escalationApproved = false;
    bool actorIsRequester = false; ///< of the escalation under review
    std::optional<Route> pendingRoute; ///< of the escalation under review
    bool customerAsked = false; ///< the last word in the conversation is ours
    std::vector<int> openLegs; ///< filed and not returned, as counted on the ticket from 1
    bool outcomeKnown = false; ///< no leg is open, and the newest one ended with its outcome
    int openChildren = 0;
    std::optional<EscalationFacts> escalation; ///< empty: nobody looked, the inputs alone decide
    ChargeFacts charge; ///< incidents, hours and costs
    TriggerInput input;
    bool asking = false; ///< true: "may I, if I give the inputs?": guards about inputs are then listed as needs
};

/// The answer to "may this trigger fire?".
struct TriggerAnswer {
    Trigger trigger = Trigger::StartDiagnosis;
    bool allowed = false;
    TicketState to = TicketState::New; ///< meaningful when allowed
    std::vector<Reason> blockers; ///< in the order an agent would clear them
    std::vector<Reason> needs; ///< inputs the trigger will ask for; only filled when asking
};

/// One row of the table: nothing else in the program decides a state.
/// Decides one trigger. A trigger that does not exist in this state answers with the reason
/// "wrong_state"; a missing role with "role_needed".
TriggerAnswer answer(Trigger trigger, const WorkflowFacts& facts);

/// The same for a further leg of a ticket that is with somebody already: the guards and the roles of the table, the
/// state stays. Only for the triggers that ask for a leg, decide on it and file it.
TriggerAnswer answerForFurtherLeg(Trigger trigger, const WorkflowFacts& facts);

/// All triggers that exist in this state for anybody, allowed first, in the table's order.
std::vector<TriggerAnswer> answers(const WorkflowFacts& facts);

/// The one next thing for this state, which the workflow bar offers as its primary button.
std::optional<Trigger> primaryTrigger(const WorkflowFacts& facts);

/// The plain table for the golden matrix: the target state, "role" or "-" for each (state, trigger, role),
/// with every guard satisfied.
QString workflowMatrix();

} // namespace helpdesk
