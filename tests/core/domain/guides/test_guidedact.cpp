// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedact.h"
#include "support/catch.h"

using namespace helpdesk;

TEST_CASE("a diagnosis that ends outside the boundaries or at a route leads to the request, any other to the solution",
          "[guides][workflow]")
{
    WorkflowFacts facts;
    facts.state = TicketState::Diagnosing;
    CHECK(guidedTrigger(facts, std::nullopt) == Trigger::InScope);
    CHECK(guidedTrigger(facts, GuideEndKind::Solution) == Trigger::InScope);
    CHECK(guidedTrigger(facts, GuideEndKind::Article) == Trigger::InScope);
    CHECK(guidedTrigger(facts, GuideEndKind::Outside) == Trigger::RequestEscalation);
    CHECK(guidedTrigger(facts, GuideEndKind::Route) == Trigger::RequestEscalation);
    facts.state = TicketState::Resolving; // decided since, in spite of the guide
    CHECK(guidedTrigger(facts, GuideEndKind::Outside) == Trigger::Resolve);
}
