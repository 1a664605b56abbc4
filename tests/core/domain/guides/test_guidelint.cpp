// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"
#include "domain/guides/guiderun.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Bilingual both(const QString& text)
{
    return {text, u"ру "_s + text};
}

GuideStep step(const QString& id, GuideStage stage, std::vector<GuideAnswer> answers)
{
    GuideStep result;
    result.id = id;
    result.stage = stage;
    result.question = both(id);
    result.why = both(u"why"_s);
    result.how = both(u"how"_s);
    result.command = u"Get-Thing"_s;
    result.answers = std::move(answers);
    return result;
}

GuideAnswer to(const QString& id, const QString& next)
{
    return {id, both(id), next, {}};
}

GuideAnswer ends(const QString& id, const QString& end)
{
    return {id, both(id), {}, end};
}

/// health -> admin -> scope, each with a way out.
Guide sound()
{
    Guide guide;
    guide.id = u"office365.sample"_s;
    guide.services = {Service::Office365};
    guide.problem = both(u"problem"_s);
    guide.title = both(u"title"_s);
    guide.words = {u"mail"_s, u"почт"_s};
    guide.start = u"health"_s;
    guide.steps = {step(u"health"_s, GuideStage::Health, {to(u"ok"_s, u"admin"_s), ends(u"bad"_s, u"known"_s)}),
                   step(u"admin"_s, GuideStage::Admin, {to(u"right"_s, u"scope"_s), ends(u"wrong"_s, u"mended"_s)}),
                   step(u"scope"_s, GuideStage::Scope, {ends(u"one"_s, u"mended"_s), ends(u"all"_s, u"out"_s)})};
    GuideEnd known{u"known"_s, GuideEndKind::Article, both(u"known"_s), {}, u"incident"_s, {}, {}, {}};
    GuideEnd mended{u"mended"_s, GuideEndKind::Solution, both(u"mended"_s), both(u"cause"_s), {}, {}, {}, {}};
    GuideEnd out{u"out"_s, GuideEndKind::Outside, both(u"out"_s), {}, {}, HandOff::Bug, {}, {both(u"log"_s)}};
    guide.ends = {known, mended, out};
    return guide;
}

const QSet<QString> kArticles{u"incident"_s};

void hasOnly(const Guide& guide, GuideFaultKind kind, const QString& where)
{
    const auto faults = guideFaults(guide, kArticles);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().kind == kind);
    CHECK(faults.front().where == where);
}

} // namespace

TEST_CASE("a sound guide has no faults", "[guides]")
{
    CHECK(guideFaults(sound(), kArticles).empty());
}

TEST_CASE("each fault of a guide is found at its place", "[guides]")
{
    auto guide = sound();
    guide.start = u"nowhere"_s;
    hasOnly(guide, GuideFaultKind::NoStart, u"start"_s);

    guide = sound();
    guide.steps[0].stage = GuideStage::Admin;
    hasOnly(guide, GuideFaultKind::NoHealthFirst, u"health"_s);

    guide = sound();
    guide.steps[1].answers[1].end = u"gone"_s;
    guide.steps[2].answers[0].end = u"mended"_s;
    hasOnly(guide, GuideFaultKind::LeadsNowhere, u"admin.wrong"_s);

    guide = sound();
    guide.steps[1].answers[1].next = u"scope"_s;
    hasOnly(guide, GuideFaultKind::LeadsNowhere, u"admin.wrong"_s);

    guide = sound();
    guide.steps[2].answers[0] = to(u"one"_s, u"scope"_s);
    hasOnly(guide, GuideFaultKind::Cycle, u"scope.one"_s);

    guide = sound();
    guide.steps[2].stage = GuideStage::Health;
    hasOnly(guide, GuideFaultKind::GoesBack, u"admin.right"_s);

    guide = sound();
    guide.steps.push_back(step(u"lost"_s, GuideStage::Scope, {ends(u"a"_s, u"out"_s), ends(u"b"_s, u"mended"_s)}));
    hasOnly(guide, GuideFaultKind::NeverReached, u"lost"_s);

    guide = sound();
    guide.steps[0].command.clear();
    hasOnly(guide, GuideFaultKind::NoHow, u"health"_s);

    guide = sound();
    guide.ends[1].text.ru = u" "_s;
    hasOnly(guide, GuideFaultKind::TextMissing, u"mended"_s);

    guide = sound();
    guide.ends[0].article = u"unknown"_s;
    hasOnly(guide, GuideFaultKind::ArticleMissing, u"known"_s);

    guide = sound();
    guide.ends[2].collect.clear();
    hasOnly(guide, GuideFaultKind::ReasonMissing, u"out"_s);

    guide = sound();
    guide.steps[0].answers[1].id = u"ok"_s;
    hasOnly(guide, GuideFaultKind::TwiceTheSame, u"health.ok"_s);
}

TEST_CASE("answers lead from question to question to an end", "[guides]")
{
    const auto guide = sound();
    auto position = positionIn(guide, {});
    REQUIRE_OK(position);
    REQUIRE(position->step);
    CHECK(position->step->id == u"health"_s);
    CHECK(position->longest == 3);
    position = positionIn(guide, {{u"health"_s, u"ok"_s}, {u"admin"_s, u"wrong"_s}});
    REQUIRE_OK(position);
    REQUIRE(position->end);
    CHECK(position->end->id == u"mended"_s);
    CHECK(position->answered == 2);
    CHECK_FALSE(positionIn(guide, {{u"admin"_s, u"wrong"_s}}));
    CHECK_FALSE(positionIn(guide, {{u"health"_s, u"maybe"_s}}));
    CHECK_FALSE(positionIn(guide, {{u"health"_s, u"bad"_s}, {u"admin"_s, u"wrong"_s}}));
}

TEST_CASE("changing an earlier answer takes back those after it", "[guides]")
{
    const auto guide = sound();
    const std::vector<GivenAnswer> given{{u"health"_s, u"ok"_s}, {u"admin"_s, u"right"_s}};
    const auto more = withAnswer(guide, given, {u"scope"_s, u"all"_s});
    REQUIRE_OK(more);
    CHECK(more->size() == 3);
    const auto changed = withAnswer(guide, *more, {u"health"_s, u"bad"_s});
    REQUIRE_OK(changed);
    CHECK(*changed == std::vector<GivenAnswer>{{u"health"_s, u"bad"_s}});
    CHECK_FALSE(withAnswer(guide, {}, {u"scope"_s, u"all"_s}));
}

TEST_CASE("guides are proposed by the beginnings of words of their service and category", "[guides]")
{
    const std::vector<Guide> guides{sound()};
    CHECK(proposeGuides(guides, Service::Office365, Category::Technical, u"No MAIL since noon"_s).size() == 1);
    CHECK(proposeGuides(guides, std::nullopt, std::nullopt, u"Почта, где она?"_s).size() == 1);
    CHECK(proposeGuides(guides, Service::Azure, Category::Technical, u"mail"_s).empty());
    CHECK(proposeGuides(guides, Service::Office365, Category::Commercial, u"mail"_s).empty());
    CHECK(proposeGuides(guides, Service::Office365, Category::Technical, u"blackmail"_s).empty());
}
