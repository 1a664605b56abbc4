// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/guards.h"

#include <array>
#include <optional>

namespace helpdesk {

/// One row: in state `from`, `trigger` leads to `to`, if the guard finds nothing and the actor has at least `role`.
struct Transition {
    TicketState from;
    Trigger trigger;
    Guard guard;
    Role role;
    std::optional<TicketState> to; ///< empty: the state kept when the ticket began to wait
};

/// The workflow. Nothing else in the program decides a state.
/// Approving changes no state: the review stays, and is ready to file.
inline constexpr auto transitions = [] {
    using enum TicketState;
    using enum Trigger;
    using enum Role;
    return std::array<Transition, 23>{{
        {New, StartDiagnosis, guards::startDiagnosis, Agent, Diagnosing},
        {Diagnosing, InScope, guards::inScope, Agent, Resolving},
        {Diagnosing, RequestEscalation, guards::requestEscalation, Agent, EscalationReview},
        {Resolving, RequestEscalation, guards::requestEscalation, Agent, EscalationReview},
        {EscalationReview, ApproveEscalation, guards::approveEscalation, Supervisor, EscalationReview},
        {EscalationReview, RejectEscalation, guards::rejectEscalation, Supervisor, Resolving},
        {EscalationReview, FileEscalation, guards::fileEscalation, Agent, Escalated},
        {Escalated, LegReturned, guards::legReturned, Agent, Resolving},
        {Diagnosing, AskCustomer, guards::askCustomer, Agent, WaitingCustomer},
        {Resolving, AskCustomer, guards::askCustomer, Agent, WaitingCustomer},
        {Escalated, AskCustomer, guards::askCustomer, Agent, WaitingCustomer},
        {WaitingCustomer, CustomerReplied, guards::none, Agent, std::nullopt},
        {Diagnosing, Resolve, guards::resolve, Agent, Resolved},
        {Resolving, Resolve, guards::resolve, Agent, Resolved},
        {Resolved, Confirm, guards::none, Agent, Closed},
        {Resolved, Reopen, guards::reasonGiven, Agent, Diagnosing},
        {Closed, Reopen, guards::reasonGiven, Agent, Diagnosing},
        {New, Cancel, guards::cancel, Agent, Closed},
        {Diagnosing, Cancel, guards::cancel, Agent, Closed},
        {Resolving, Cancel, guards::cancel, Agent, Closed},
        {WaitingCustomer, Cancel, guards::cancel, Agent, Closed},
        {EscalationReview, Cancel, guards::cancel, Agent, Closed},
        {Escalated, Cancel, guards::cancel, Agent, Closed},
    }};
}();

} // namespace helpdesk
