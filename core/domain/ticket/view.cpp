// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/view.h"

#include <algorithm>

namespace helpdesk {

namespace {

    bool stateMatches(const TicketFilter& filter, TicketState state)
    {
        if (filter.states.empty())
            return filter.anyState || isActive(state);
        return std::find(filter.states.begin(), filter.states.end(), state) != filter.states.end();
    }

    bool assigneeMatches(const TicketFilter& filter, UserId assignee, UserId me)
    {
        if (filter.assigneeLogins.isEmpty())
            return true;
        const bool unassigned = !assignee.isValid();
        return (unassigned && filter.assigneeLogins.contains(QLatin1StringView("none")))
            || (!unassigned && assignee == me && filter.assigneeLogins.contains(QLatin1StringView("me")));
    }

    /// The parts of a filter that the standard views use.
    bool matches(const TicketFilter& filter, const TicketGroupCount& group, UserId me)
    {
        const bool pending = group.state == TicketState::EscalationReview && !group.escalationApproved;
        return stateMatches(filter, group.state) && assigneeMatches(filter, group.assignee, me)
            && filter.approvalPending.value_or(pending) == pending;
    }

} // namespace

TicketFilter filterOf(StandardView view)
{
    TicketFilter filter;
    switch (view) {
    case StandardView::NeedsMe:
        filter.states = {TicketState::New, TicketState::Diagnosing, TicketState::Resolving,
                         TicketState::EscalationReview};
        filter.approvalPending = false;
        filter.assigneeLogins = QStringList{QStringLiteral("me")};
        filter.sort = TicketSort::Due; // what is late comes first
        filter.descending = false;
        break;
    case StandardView::Mine:
        filter.assigneeLogins = QStringList{QStringLiteral("me")};
        break;
    case StandardView::Unassigned:
        filter.assigneeLogins = QStringList{QStringLiteral("none")};
        break;
    case StandardView::NewTickets:
        filter.states = {TicketState::New};
        break;
    case StandardView::Open:
        filter.states = {TicketState::Diagnosing, TicketState::Resolving, TicketState::EscalationReview};
        break;
    case StandardView::Waiting:
        filter.states = {TicketState::WaitingCustomer};
        break;
    case StandardView::AtMicrosoft:
        filter.states = {TicketState::Escalated};
        break;
    case StandardView::Approval:
        filter.states = {TicketState::EscalationReview};
        filter.approvalPending = true;
        break;
    case StandardView::Resolved:
        filter.states = {TicketState::Resolved};
        break;
    case StandardView::AllOpen:
        break;
    }
    return filter;
}

ViewCounts viewCounts(const std::vector<TicketGroupCount>& groups, UserId me)
{
    ViewCounts counts;
    for (const auto view : valuesOf<StandardView>()) {
        const auto filter = filterOf(view);
        auto& count = counts[view];
        for (const auto& group : groups) {
            if (matches(filter, group, me))
                count += group.count;
        }
    }
    return counts;
}

} // namespace helpdesk
