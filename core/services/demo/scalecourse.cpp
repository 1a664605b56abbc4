// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scalecourse.h"

#include <vector>

namespace helpdesk {

namespace {

    using enum ScaleAct;
    using Course = std::vector<ScaleAct>;

    // Frequent courses stand several times.
    const std::vector<Course>& coursesTo(TicketState state)
    {
        static const std::vector<Course> toNew{{}, {}, {Note}, {Assign}};
        static const std::vector<Course> toDiagnosing{{Assign, Start}, {Assign, Start, Note}, {Assign, Start, Note, Reply}};
        static const std::vector<Course> toResolving{{Assign, Start, Scope, Reply},
                                                     {Assign, Start, Note, Scope},
                                                     {Assign, Start, Scope, Reply, CustomerSays}};
        static const std::vector<Course> toWaiting{{Assign, Start, Ask},
                                                   {Assign, Start, Scope, Reply, Ask},
                                                   {Assign, Start, Request, Approve, File, Ask}};
        static const std::vector<Course> toReview{{Assign, Start, Note, Request}, {Assign, Start, Scope, Request, Approve}};
        static const std::vector<Course> toEscalated{{Assign, Start, Request, Approve, File},
                                                     {Assign, Start, Note, Scope, Request, Approve, File, Note}};
        static const std::vector<Course> toResolved{{Assign, Start, Scope, Reply, Resolve},
                                                    {Assign, Start, Scope, Resolve},
                                                    {Assign, Start, Ask, Replied, Scope, Resolve},
                                                    {Assign, Start, Request, Approve, File, Returned, Reply, Resolve}};
        static const std::vector<Course> toClosed{{Assign, Start, Scope, Resolve, Confirm},
                                                  {Assign, Start, Scope, Resolve, Confirm},
                                                  {Assign, Start, Scope, Reply, Resolve, Confirm},
                                                  {Assign, Start, Scope, Reply, Resolve, Confirm},
                                                  {Assign, Start, Scope, Reply, Resolve, Confirm},
                                                  {Assign, Start, Note, Scope, Reply, Resolve, Confirm},
                                                  {Assign, Start, Note, Scope, Reply, CustomerSays, Resolve, Confirm},
                                                  {Assign, Start, Ask, Replied, Scope, Resolve, Confirm},
                                                  {Assign, Start, Scope, Ask, Replied, Resolve, Confirm},
                                                  {Assign, Start, Request, Approve, File, Returned, Resolve, Confirm},
                                                  {Assign, Start, Resolve, Reopen, Scope, Reply, Resolve, Confirm},
                                                  {Assign, Cancel},
                                                  {Cancel}};
        switch (state) {
        case TicketState::New:
            return toNew;
        case TicketState::Diagnosing:
            return toDiagnosing;
        case TicketState::Resolving:
            return toResolving;
        case TicketState::WaitingCustomer:
            return toWaiting;
        case TicketState::EscalationReview:
            return toReview;
        case TicketState::Escalated:
            return toEscalated;
        case TicketState::Resolved:
            return toResolved;
        case TicketState::Closed:
            return toClosed;
        }
        Q_UNREACHABLE();
        return toNew;
    }

} // namespace

std::span<const ScaleAct> courseTo(TicketState state, Random& random)
{
    return random.of(coursesTo(state));
}

std::optional<Trigger> triggerOf(ScaleAct act)
{
    switch (act) {
    case Assign:
    case Note:
    case Reply:
    case CustomerSays:
        return std::nullopt;
    case Start:
        return Trigger::StartDiagnosis;
    case Scope:
        return Trigger::InScope;
    case Ask:
        return Trigger::AskCustomer;
    case Replied:
        return Trigger::CustomerReplied;
    case Request:
        return Trigger::RequestEscalation;
    case Approve:
        return Trigger::ApproveEscalation;
    case File:
        return Trigger::FileEscalation;
    case Returned:
        return Trigger::LegReturned;
    case Resolve:
        return Trigger::Resolve;
    case Confirm:
        return Trigger::Confirm;
    case Reopen:
        return Trigger::Reopen;
    case ScaleAct::Cancel:
        return Trigger::Cancel;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

void applyAct(Ticket& ticket, ScaleAct act, Instant at)
{
    ++ticket.revision;
    ticket.updatedAt = at;
    switch (act) {
    case Assign:
    case Note:
    case Reply:
    case CustomerSays:
        return;
    case Start:
        ticket.state = TicketState::Diagnosing;
        return;
    case Scope:
    case Returned:
        ticket.state = TicketState::Resolving;
        ticket.guideDone = ticket.guideDone || act == Scope;
        return;
    case Ask:
        ticket.keptState = ticket.state;
        ticket.state = TicketState::WaitingCustomer;
        return;
    case Replied:
        ticket.state = *std::exchange(ticket.keptState, std::nullopt);
        return;
    case Request:
        ticket.state = TicketState::EscalationReview;
        return;
    case Approve:
        ticket.escalationApproved = true;
        return;
    case File:
        ticket.state = TicketState::Escalated;
        ticket.escalationApproved = false;
        return;
    case Resolve:
        ticket.state = TicketState::Resolved;
        ticket.resolvedAt = at;
        ticket.firstResolvedAt = ticket.firstResolvedAt.value_or(at);
        return;
    case Confirm:
        ticket.state = TicketState::Closed;
        ticket.closedAt = at;
        return;
    case Reopen:
        ticket.state = TicketState::Diagnosing;
        ticket.resolvedAt.reset();
        ticket.guideDone = false;
        ++ticket.episode;
        return;
    case ScaleAct::Cancel:
        ticket.state = TicketState::Closed;
        ticket.closedAt = at;
        ticket.cancelReason = CancelReason::Withdrawn;
        return;
    }
}

} // namespace helpdesk
