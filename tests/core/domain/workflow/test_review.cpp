// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "domain/workflow/workflow.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A request under review that nothing speaks against.
WorkflowFacts underReview(bool approved)
{
    WorkflowFacts facts;
    facts.state = TicketState::EscalationReview;
    facts.role = Role::Supervisor;
    facts.escalationApproved = approved;
    facts.pendingRoute = Route::AzurePortal;
    facts.charge.pendingEntitlement = u"csp"_s;
    facts.input.caseNumber = u"615112491169010"_s;
    facts.escalation = EscalationFacts{};
    facts.escalation->entitlements = {u"csp"_s};
    facts.escalation->contactReachable = true;
    return facts;
}

QStringList blockersOf(Trigger trigger, const WorkflowFacts& facts)
{
    QStringList keys;
    for (const auto& reason : answer(trigger, facts).blockers)
        keys << reason.key;
    return keys;
}

} // namespace

TEST_CASE("what was asked for is looked at again when it is approved and when it is filed", "[workflow][R20]")
{
    const auto trigger = GENERATE(Trigger::ApproveEscalation, Trigger::FileEscalation);
    auto facts = underReview(trigger == Trigger::FileEscalation);
    CHECK(blockersOf(trigger, facts).isEmpty());

    SECTION("the route may be closed since")
    {
        facts.escalation->routeBlockers = {{reasonkey::routeBlocked, {u"access.azure_rbac"_s}}};
        CHECK(blockersOf(trigger, facts) == QStringList{reasonkey::routeBlocked});
    }
    SECTION("the entitlement may not pay any more")
    {
        facts.escalation->entitlements = {u"advanced"_s};
        CHECK(blockersOf(trigger, facts) == QStringList{reasonkey::entitlementUnfit});
    }
    SECTION("an answer may have been taken back")
    {
        facts.escalation->evidence = {{reasonkey::evidenceMissing, {u"tenant_id"_s}}};
        CHECK(blockersOf(trigger, facts) == QStringList{reasonkey::evidenceMissing});
    }
    SECTION("the severity may have been raised to A, and nobody is there at night")
    {
        facts.severity = Severity::A;
        CHECK(blockersOf(trigger, facts).isEmpty());
        facts.escalation->contactReachable = false;
        CHECK(blockersOf(trigger, facts) == QStringList{reasonkey::contact24x7Needed});
        facts.asking = true; // no input of this trigger clears it
        CHECK_FALSE(answer(trigger, facts).allowed);
        facts.severity = Severity::B;
        CHECK(blockersOf(trigger, facts).isEmpty());
    }
}

TEST_CASE("whatever has changed, a request can be rejected", "[workflow]")
{
    auto facts = underReview(false);
    facts.input.reason = u"The severity was raised"_s;
    facts.escalation->routeBlockers = {{reasonkey::routeBlocked, {u"severity.a_contact"_s}}};
    facts.severity = Severity::A;
    facts.escalation->contactReachable = false;
    CHECK(blockersOf(Trigger::RejectEscalation, facts).isEmpty());
}
