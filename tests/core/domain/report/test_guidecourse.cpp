// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/guidecourse.h"
#include "support/catch.h"
#include "support/instants.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// health -> (broken: an article) or reach -> (one: solved) or (all: handed on)
Guide mailGuide()
{
    Guide guide;
    guide.id = u"mail"_s;
    guide.start = u"health"_s;
    GuideStep health;
    health.id = u"health"_s;
    health.answers = {{u"broken"_s, {}, {}, u"known"_s}, {u"fine"_s, {}, u"reach"_s, {}}};
    GuideStep reach;
    reach.id = u"reach"_s;
    reach.answers = {{u"one"_s, {}, {}, u"solved"_s}, {u"all"_s, {}, {}, u"handed_on"_s}};
    guide.steps = {health, reach};
    const auto end = [&](const QString& id, GuideEndKind kind) {
        GuideEnd one;
        one.id = id;
        one.kind = kind;
        guide.ends.push_back(one);
    };
    end(u"known"_s, GuideEndKind::Article);
    end(u"solved"_s, GuideEndKind::Solution);
    end(u"handed_on"_s, GuideEndKind::Route);
    return guide;
}

const Instant kBegin(1'795'000'000'000);

CourseEvent chosen(std::chrono::minutes after, const QString& guide = u"mail"_s)
{
    return {kBegin + after, EventKind::Guide, {{u"act"_s, u"chosen"_s}, {u"guide"_s, guide}, {u"version"_s, 1}}};
}
CourseEvent answered(std::chrono::minutes after, const QString& step, const QString& answer)
{
    return {kBegin + after, EventKind::Guide, {{u"act"_s, u"answered"_s}, {u"step"_s, step}, {u"answer"_s, answer}}};
}
CourseEvent ended(std::chrono::minutes after, const QString& end)
{
    return {kBegin + after, EventKind::Guide, {{u"act"_s, u"ended"_s}, {u"end"_s, end}}};
}
CourseEvent triggered(std::chrono::minutes after, const QString& trigger)
{
    return {kBegin + after, EventKind::State, {{u"trigger"_s, trigger}}};
}

std::vector<GuideMoment> walked(const std::vector<CourseEvent>& events)
{
    static const auto guide = mailGuide();
    return guideMomentsOf(events, [](const QString& id, int) { return id == guide.id ? &guide : nullptr; });
}

GuideMoment moment(std::chrono::minutes after, GuideMark mark, const QString& step, std::chrono::minutes took = 0min)
{
    return {kBegin + after, mark, u"mail"_s, step, took};
}

} // namespace

TEST_CASE("a guide is chosen, answered step by step, and ends", "[report][guides]")
{
    CHECK(walked({chosen(0min), answered(2min, u"health"_s, u"fine"_s), answered(7min, u"reach"_s, u"one"_s), ended(7min, u"solved"_s),
                  triggered(9min, u"resolve"_s)})
          == std::vector{moment(0min, GuideMark::Started, u"health"_s), moment(2min, GuideMark::Answered, u"health"_s, 2min),
                         moment(7min, GuideMark::Answered, u"reach"_s, 5min), moment(7min, GuideMark::Solution, u"reach"_s)});
}

TEST_CASE("the end of an answer that was changed later does not count", "[report][guides]")
{
    const auto moments = walked({chosen(0min), answered(1min, u"health"_s, u"broken"_s), ended(1min, u"known"_s),
                                 answered(4min, u"health"_s, u"fine"_s), answered(5min, u"reach"_s, u"all"_s), ended(5min, u"handed_on"_s)});
    REQUIRE(moments.size() == 5);
    CHECK(moments[2] == moment(4min, GuideMark::Answered, u"health"_s, 3min));
    CHECK(moments.back() == moment(5min, GuideMark::Escalation, u"reach"_s));
}

TEST_CASE("who goes on without the guide, or takes another one, has skipped it at its open question", "[report][guides]")
{
    const auto moments
        = walked({chosen(0min), answered(1min, u"health"_s, u"fine"_s), triggered(3min, u"ask_customer"_s), chosen(6min),
                  triggered(8min, u"in_scope"_s), triggered(9min, u"resolve"_s)});
    CHECK(moments
          == std::vector{moment(0min, GuideMark::Started, u"health"_s), moment(1min, GuideMark::Answered, u"health"_s, 1min),
                         moment(6min, GuideMark::Skipped, u"reach"_s), moment(6min, GuideMark::Started, u"health"_s),
                         moment(8min, GuideMark::Skipped, u"health"_s)});
}

TEST_CASE("a guide that is under way has no end, and one that nobody knows any more tells but its beginning", "[report][guides]")
{
    CHECK(walked({chosen(0min), answered(1min, u"health"_s, u"fine"_s)}).size() == 2);
    const auto gone = walked({chosen(0min, u"gone"_s), ended(1min, u"somewhere"_s), triggered(2min, u"resolve"_s)});
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].mark == GuideMark::Started);
}
