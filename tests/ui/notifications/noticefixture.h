// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/slacalls.h"
#include "support/asyncfixture.h"

namespace helpdesk {

/// A workspace whose tickets tell of themselves when half of the time for the first reply is used up: after half an hour.
struct NoticeFixture : AsyncFixture {
    explicit NoticeFixture(bool handover = false)
    {
        auto policy = shippedDefaultPolicy();
        policy.isDefault = false;
        policy.name = QStringLiteral("Quick");
        policy.condition = QStringLiteral("severity:A,B,C");
        for (const auto severity : valuesOf<Severity>())
            policy.terms.target(severity, ServiceClock::FirstResponse) = {std::chrono::minutes(60), TimeBasis::Calendar};
        LadderStep step;
        step.clock = ServiceClock::FirstResponse;
        step.percent = 50;
        step.acts = {LadderAct::Notify};
        policy.ladder = {step};
        if (handover)
            policy.ladder.front().acts.push_back(LadderAct::RequireHandover);
        REQUIRE_OK(answered(PolicyCalls(workspace).add(policy, true)));
        REQUIRE_OK(answered(PolicyCalls(workspace).recompute()));
    }

    /// Lets the step of every ticket come and has it taken.
    void ring()
    {
        clock->advance(std::chrono::minutes(35));
        REQUIRE_OK(answered(NotificationCalls(workspace).takeSteps()));
    }
    std::vector<Notification> told()
    {
        return answered(NotificationCalls(workspace).list()).value();
    }
};

} // namespace helpdesk
