// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

/// The built-in queues, in the order of the side bar.
enum class StandardView { NeedsMe, Mine, Unassigned, NewTickets, Open, Waiting, AtMicrosoft, Approval, Resolved, AllOpen };
template <>
struct EnumKeys<StandardView> {
    static constexpr std::array<KeyOf<StandardView>, 10> keys{{{StandardView::NeedsMe, "needs_me"},
                                                               {StandardView::Mine, "mine"},
                                                               {StandardView::Unassigned, "unassigned"},
                                                               {StandardView::NewTickets, "new"},
                                                               {StandardView::Open, "open"},
                                                               {StandardView::Waiting, "waiting"},
                                                               {StandardView::AtMicrosoft, "at_microsoft"},
                                                               {StandardView::Approval, "approval"},
                                                               {StandardView::Resolved, "resolved"},
                                                               {StandardView::AllOpen, "all_open"}}};
};

/// Every view but Resolved shows active tickets only; Waiting waits for the customer, AtMicrosoft for somebody else.
/// "Needs me": mine and the next act is ours (new, diagnosing, resolving, or approved and ready to file), what is due first
/// at the top; the others have the order of every list.
TicketFilter filterOf(StandardView view);

using ViewCounts = QHash<StandardView, qint64>;

/// One group of active or resolved tickets that are alike in all that the standard views look at.
struct TicketGroupCount {
    TicketState state = TicketState::New;
    UserId assignee;
    bool escalationApproved = false;
    qint64 count = 0;
};

/// The counts of all standard views from one grouped query.
ViewCounts viewCounts(const std::vector<TicketGroupCount>& groups, UserId me);

} // namespace helpdesk
