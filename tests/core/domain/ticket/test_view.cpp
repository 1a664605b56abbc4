// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/view.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const UserId me(7);

/// What a store does with a filter, written down once more.
bool shows(const TicketFilter& filter, const TicketGroupCount& group)
{
    const auto& states = filter.states;
    if (states.empty() ? !filter.anyState && !isActive(group.state)
                       : std::find(states.begin(), states.end(), group.state) == states.end())
        return false;
    if (!filter.assigneeLogins.isEmpty()) {
        const auto login = !group.assignee.isValid() ? u"none"_s : group.assignee == me ? u"me"_s : u"other"_s;
        if (!filter.assigneeLogins.contains(login))
            return false;
    }
    const bool pending = group.state == TicketState::EscalationReview && !group.escalationApproved;
    return !filter.approvalPending || *filter.approvalPending == pending;
}

std::vector<StandardView> viewsOf(const TicketGroupCount& group)
{
    std::vector<StandardView> views;
    const auto counts = viewCounts({group}, me);
    for (const auto view : valuesOf<StandardView>()) {
        if (counts[view] > 0)
            views.push_back(view);
    }
    return views;
}

} // namespace

TEST_CASE("counts of views agree with their filters on random tickets", "[view]")
{
    std::mt19937 random(20261123);
    const auto pick = [&random](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    const auto states = valuesOf<TicketState>();
    for (int round = 0; round < 500; ++round) {
        std::vector<TicketGroupCount> groups;
        for (int i = pick(40); i > 0; --i)
            groups.push_back({states[static_cast<size_t>(pick(8))], UserId(pick(3) * 7), pick(2) == 1, pick(1000)});
        const auto counts = viewCounts(groups, me);
        for (const auto view : valuesOf<StandardView>()) {
            const auto filter = filterOf(view);
            qint64 expected = 0;
            for (const auto& group : groups)
                expected += shows(filter, group) ? group.count : 0;
            REQUIRE(counts.value(view, -1) == expected);
        }
    }
}

TEST_CASE("every view has a count, be it zero", "[view]")
{
    const auto counts = viewCounts({}, me);
    CHECK(counts.size() == qsizetype(valuesOf<StandardView>().size()));
    for (const auto view : valuesOf<StandardView>())
        CHECK(counts.value(view, -1) == 0);
}

TEST_CASE("my tickets need me while the next act is ours", "[view]")
{
    using V = StandardView;
    CHECK(viewsOf({TicketState::New, me, false, 1}) == std::vector{V::NeedsMe, V::Mine, V::NewTickets, V::AllOpen});
    CHECK(viewsOf({TicketState::Diagnosing, me, false, 1}) == std::vector{V::NeedsMe, V::Mine, V::Open, V::AllOpen});
    CHECK(viewsOf({TicketState::Resolving, me, false, 1}) == std::vector{V::NeedsMe, V::Mine, V::Open, V::AllOpen});
    CHECK(viewsOf({TicketState::WaitingCustomer, me, false, 1}) == std::vector{V::Mine, V::Waiting, V::AllOpen});
    CHECK(viewsOf({TicketState::Escalated, me, true, 1}) == std::vector{V::Mine, V::AtMicrosoft, V::AllOpen});
    CHECK(viewsOf({TicketState::EscalationReview, me, false, 1})
          == std::vector{V::Mine, V::Open, V::Approval, V::AllOpen});
    CHECK(viewsOf({TicketState::EscalationReview, me, true, 1})
          == std::vector{V::NeedsMe, V::Mine, V::Open, V::AllOpen});
    CHECK(viewsOf({TicketState::Resolved, me, false, 1}) == std::vector{V::Resolved});
    CHECK(viewsOf({TicketState::Closed, me, false, 1}).empty());
}

TEST_CASE("a ticket of nobody is unassigned, one of somebody else neither mine nor unassigned", "[view]")
{
    using V = StandardView;
    CHECK(viewsOf({TicketState::New, UserId(), false, 1}) == std::vector{V::Unassigned, V::NewTickets, V::AllOpen});
    CHECK(viewsOf({TicketState::Diagnosing, UserId(9), false, 1}) == std::vector{V::Open, V::AllOpen});
    CHECK(viewsOf({TicketState::Resolved, UserId(), false, 1}) == std::vector{V::Resolved});
}

TEST_CASE("without a user nothing is mine", "[view]")
{
    const auto counts =
        viewCounts({{TicketState::New, UserId(), false, 3}, {TicketState::New, me, false, 2}}, UserId());
    CHECK(counts[StandardView::Mine] == 0);
    CHECK(counts[StandardView::NeedsMe] == 0);
    CHECK(counts[StandardView::Unassigned] == 3);
}
