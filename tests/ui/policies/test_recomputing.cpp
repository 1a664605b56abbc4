// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "support/asyncfixture.h"
#include "ui/policies/recomputing.h"

#include <QSignalSpy>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

ListedPolicy otherPolicy()
{
    auto policy = shippedDefaultPolicy();
    policy.isDefault = false;
    policy.name = u"Quick"_s;
    policy.condition = u"severity:C"_s;
    policy.terms.target(Severity::C, ServiceClock::FirstResponse) = {std::chrono::minutes(5), TimeBasis::Calendar};
    return policy;
}

bool isDemanded(AsyncFixture& fixture)
{
    return answered(PolicyCalls(fixture.workspace).isRecomputeDemanded()).value();
}

} // namespace

TEST_CASE("what an earlier program left to be found anew is gone on with", "[ui][policies]")
{
    AsyncFixture fixture;
    fixture.create(u"Printer"_s);
    REQUIRE_OK(answered(PolicyCalls(fixture.workspace).add(otherPolicy(), true)));
    REQUIRE(isDemanded(fixture));
    Recomputing recomputing(fixture.workspace);
    QSignalSpy finished(&recomputing, &Recomputing::finished);
    REQUIRE(eventually([&] { return finished.count() == 1; }));
    CHECK(finished.front().front().toLongLong() == 1);
    CHECK_FALSE(isDemanded(fixture));
    CHECK_FALSE(recomputing.isRunning());
}

TEST_CASE("a policy that is changed while the window is open begins it", "[ui][policies]")
{
    AsyncFixture fixture;
    fixture.create(u"Printer"_s);
    Recomputing recomputing(fixture.workspace);
    QSignalSpy finished(&recomputing, &Recomputing::finished);
    REQUIRE_OK(answered(PolicyCalls(fixture.workspace).add(otherPolicy(), true)));
    REQUIRE(eventually([&] { return finished.count() == 1; }));
    CHECK_FALSE(isDemanded(fixture));
}

TEST_CASE("what was stopped stays stopped until it is taken up again", "[ui][policies]")
{
    AsyncFixture fixture;
    fixture.create(u"Printer"_s);
    Recomputing recomputing(fixture.workspace);
    REQUIRE_OK(answered(fixture.workspace.info())); // it has looked
    auto added = PolicyCalls(fixture.workspace).add(otherPolicy(), true);
    recomputing.start();
    recomputing.stop();
    REQUIRE(eventually([&] { return !recomputing.isRunning(); }));
    REQUIRE_OK(answered(added));
    CHECK(recomputing.isStopped());
    REQUIRE(isDemanded(fixture));
    recomputing.start();
    CHECK_FALSE(recomputing.isStopped());
    REQUIRE(eventually([&] { return !recomputing.isRunning(); }));
    CHECK_FALSE(isDemanded(fixture));
}
