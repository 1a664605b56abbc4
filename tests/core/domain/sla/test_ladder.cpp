// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/ladder.h"
#include "domain/sla/listedpolicy.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    const Instant made = Instant::fromIso(u"2026-11-23T09:00:00Z"_s).value();

    Ladder ladderOf(const QByteArray& json)
    {
        auto ladder = ladderFromJson(QJsonDocument::fromJson(json).array());
        REQUIRE_OK(ladder);
        return *std::move(ladder);
    }

    BusinessCalendar officeHours()
    {
        auto calendar = BusinessCalendar::from(shippedCalendar(u"UTC"_s));
        REQUIRE_OK(calendar);
        return *std::move(calendar);
    }

    const QByteArray steps = R"([{"clock":"resolution","at":"50%","do":["notify"]},
        {"clock":"resolution","at":"-30","do":["raise_severity"]},{"clock":"resolution","at":"+60","do":["require_handover"]},
        {"clock":"first_response","at":"100%","do":["reassign"],"assignee":"boris"}])";

} // namespace

TEST_CASE("a ladder reads back from what is written", "[sla][ladder]")
{
    const auto ladder = ladderOf(steps);
    REQUIRE(ladder.size() == 4);
    CHECK(ladder[0].percent == 50);
    CHECK(ladder[1].offset == -30min);
    CHECK(stepText(ladder[2]) == u"+60"_s);
    CHECK(ladderFromJson(ladderToJson(ladder)).value() == ladder);
    CHECK(checkLadder(ladder));
}

TEST_CASE("a step that is twice there, does nothing or hands over to nobody is refused by its place", "[sla][ladder]")
{
    const auto twice = checkLadder(ladderOf(R"([{"clock":"resolution","at":"50%","do":["notify"]},
        {"clock":"resolution","at":"50%","do":["raise_severity"]}])"));
    CHECK(twice.error().arguments == QStringList{u"ladder.resolution 50%"_s});
    CHECK_FALSE(checkLadder(ladderOf(R"([{"clock":"resolution","at":"50%","do":[]}])")));
    CHECK_FALSE(checkLadder(ladderOf(R"([{"clock":"resolution","at":"50%","do":["reassign"]}])")));
    CHECK_FALSE(checkLadder(ladderOf(R"([{"clock":"resolution","at":"0%","do":["notify"]}])")));
    const auto wrong =
        ladderFromJson(QJsonDocument::fromJson(R"([{"clock":"resolution","at":"soon","do":["notify"]}])").array());
    CHECK(wrong.error().arguments == QStringList{u"ladder.1.at"_s});
}

TEST_CASE("steps come in the target's own time, and pauses move them", "[sla][ladder]")
{
    const auto calendar = officeHours();
    auto policy = shippedPolicy();
    policy.target(Severity::B, ServiceClock::Resolution) = {8h, TimeBasis::Business};
    policy.target(Severity::B, ServiceClock::FirstResponse) = {2h, TimeBasis::Business};
    std::vector<ClockEvent> events{{made, ClockEvent::Kind::Created, true, TicketState::New, Severity::B}};
    const auto moments = ladderMoments(policy, ladderOf(steps), calendar, events, made);
    REQUIRE_OK(moments);
    REQUIRE(moments->size() == 4);
    CHECK(moments->at(0).at == made + 2h); // the first reply
    CHECK(moments->at(1).at == made + 4h);
    CHECK(moments->at(2).at == made + 7h + 30min);
    CHECK(moments->at(3).at == made + 9h);
    CHECK(moments->at(3).startedAt == made);
    events.push_back({made + 1h, ClockEvent::Kind::Said, false, {}, {}});
    events.push_back({made + 1h, ClockEvent::Kind::Moved, false, TicketState::WaitingCustomer, {}});
    CHECK(ladderMoments(policy, ladderOf(steps), calendar, events, made + 1h).value().empty());
    events.push_back({made + 2h, ClockEvent::Kind::Moved, false, TicketState::Resolving, {}});
    const auto later = ladderMoments(policy, ladderOf(steps), calendar, events, made + 2h);
    REQUIRE(later->size() == 3);
    CHECK(later->front().at == made + 5h);
}

} // namespace helpdesk
