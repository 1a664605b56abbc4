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
inline constexpr std::array<Transition, 23> transitions{{
    {TicketState::New, Trigger::StartDiagnosis, guards::startDiagnosis, Role::Agent, TicketState::Diagnosing},
    {TicketState::Diagnosing, Trigger::InScope, guards::inScope, Role::Agent, TicketState::Resolving},
    {TicketState::Diagnosing, Trigger::RequestEscalation, guards::requestEscalation, Role::Agent, TicketState::EscalationReview},
    {TicketState::Resolving, Trigger::RequestEscalation, guards::requestEscalation, Role::Agent, TicketState::EscalationReview},
    {TicketState::EscalationReview, Trigger::ApproveEscalation, guards::approveEscalation, Role::Supervisor, TicketState::EscalationReview},
    {TicketState::EscalationReview, Trigger::RejectEscalation, guards::rejectEscalation, Role::Supervisor, TicketState::Resolving},
    {TicketState::EscalationReview, Trigger::FileEscalation, guards::fileEscalation, Role::Agent, TicketState::Escalated},
    {TicketState::Escalated, Trigger::LegReturned, guards::legReturned, Role::Agent, TicketState::Resolving},
    {TicketState::Diagnosing, Trigger::AskCustomer, guards::messageGiven, Role::Agent, TicketState::WaitingCustomer},
    {TicketState::Resolving, Trigger::AskCustomer, guards::messageGiven, Role::Agent, TicketState::WaitingCustomer},
    {TicketState::Escalated, Trigger::AskCustomer, guards::messageGiven, Role::Agent, TicketState::WaitingCustomer},
    {TicketState::WaitingCustomer, Trigger::CustomerReplied, guards::messageGiven, Role::Agent, std::nullopt},
    {TicketState::Diagnosing, Trigger::Resolve, guards::resolve, Role::Agent, TicketState::Resolved},
    {TicketState::Resolving, Trigger::Resolve, guards::resolve, Role::Agent, TicketState::Resolved},
    {TicketState::Resolved, Trigger::Confirm, guards::none, Role::Agent, TicketState::Closed},
    {TicketState::Resolved, Trigger::Reopen, guards::reasonGiven, Role::Agent, TicketState::Diagnosing},
    {TicketState::Closed, Trigger::Reopen, guards::reasonGiven, Role::Agent, TicketState::Diagnosing},
    {TicketState::New, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
    {TicketState::Diagnosing, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
    {TicketState::Resolving, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
    {TicketState::WaitingCustomer, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
    {TicketState::EscalationReview, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
    {TicketState::Escalated, Trigger::Cancel, guards::cancel, Role::Agent, TicketState::Closed},
}};

} // namespace helpdesk
