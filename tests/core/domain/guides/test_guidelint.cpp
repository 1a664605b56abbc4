// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"
#include "domain/guides/guiderun.h"
#include "domain/routing/rulebook.h"
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

/// One rule: Office 365 requests go to the Microsoft 365 admin center.
const RuleBook& rules()
{
    static const RuleBook book = [] {
        Rule offer;
        offer.id = u"offer"_s;
        offer.when.all = {{CaseFact::Service, *bitOf(CaseFact::Service, u"office365")}};
        offer.effect = RouteOffer{{Route::M365AdminCenter}, 1};
        return RuleBook({offer});
    }();
    return book;
}

std::vector<GuideFault> faultsOf(const Guide& guide)
{
    return guideFaults(guide, {{u"incident"_s}, &rules()});
}

void hasOnly(const Guide& guide, GuideFaultKind kind, const QString& where, GuideField field, const QString& what = {})
{
    const auto faults = faultsOf(guide);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().kind == kind);
    CHECK(faults.front().where == where);
    CHECK(faults.front().field == field);
    CHECK(faults.front().what == what);
}

/// The same guide with one thing changed.
template <typename Change>
Guide with(Change change)
{
    auto guide = sound();
    change(guide);
    return guide;
}

} // namespace

TEST_CASE("a sound guide has no faults", "[guides]")
{
    CHECK(faultsOf(sound()).empty());
}

TEST_CASE("a way that ends nowhere is found at its answer", "[guides]")
{
    using K = GuideFaultKind;
    using F = GuideField;
    hasOnly(with([](Guide& g) { g.start = u"nowhere"_s; }), K::NoStart, {}, F::Start, u"nowhere"_s);
    hasOnly(with([](Guide& g) { g.start.clear(); }), K::NoStart, {}, F::Start);
    hasOnly(with([](Guide& g) { g.steps[1].answers[1].end = u"gone"_s; }), K::LeadsNowhere, u"admin.wrong"_s, F::Target,
            u"gone"_s);
    hasOnly(with([](Guide& g) { g.steps[1].answers[1].end.clear(); }), K::LeadsNowhere, u"admin.wrong"_s, F::Target);
    hasOnly(with([](Guide& g) { g.steps[1].answers[1].next = u"scope"_s; }), K::LeadsNowhere, u"admin.wrong"_s, F::Target,
            u"mended"_s);
    hasOnly(with([](Guide& g) {
                g.steps[2].answers[0].end.clear();
                g.steps[2].answers[0].next = u"gone"_s;
            }),
            K::LeadsNowhere, u"scope.one"_s, F::Target, u"gone"_s);
    hasOnly(with([](Guide& g) { g.steps[2].answers.pop_back(); g.ends.pop_back(); }), K::FewAnswers, u"scope"_s, F::Answers);
}

TEST_CASE("a way that goes round or back is found at the answer that turns", "[guides]")
{
    using K = GuideFaultKind;
    using F = GuideField;
    hasOnly(with([](Guide& g) { g.steps[2].answers[0] = to(u"one"_s, u"scope"_s); }), K::Cycle, u"scope.one"_s, F::Target,
            u"scope"_s);
    auto longer = with([](Guide& g) {
        g.steps[0].stage = g.steps[1].stage = GuideStage::Scope;
        g.category = Category::Commercial;
        g.steps[2].answers[0] = to(u"one"_s, u"health"_s);
    });
    hasOnly(longer, K::Cycle, u"scope.one"_s, F::Target, u"health"_s);
    hasOnly(with([](Guide& g) { g.steps[2].stage = GuideStage::Health; }), K::GoesBack, u"admin.right"_s, F::Target,
            u"scope"_s);
    hasOnly(with([](Guide& g) { g.steps[0].stage = GuideStage::Admin; }), K::NoHealthFirst, u"health"_s, F::Stage);
}

TEST_CASE("what no way leads to is found", "[guides]")
{
    hasOnly(with([](Guide& g) {
                g.steps.push_back(
                    step(u"lost"_s, GuideStage::Scope, {ends(u"a"_s, u"out"_s), ends(u"b"_s, u"mended"_s)}));
            }),
            GuideFaultKind::NeverReached, u"lost"_s, GuideField::Question);
    hasOnly(with([](Guide& g) { g.steps[2].answers[1].end = u"mended"_s; }), GuideFaultKind::NeverReached, u"out"_s,
            GuideField::Text);
    // A circle that nothing leads into is not a circle on any way, but it is lost.
    const auto circle = faultsOf(with([](Guide& g) {
        g.steps.push_back(step(u"a"_s, GuideStage::Scope, {to(u"x"_s, u"b"_s), ends(u"y"_s, u"out"_s)}));
        g.steps.push_back(step(u"b"_s, GuideStage::Scope, {to(u"x"_s, u"a"_s), ends(u"y"_s, u"out"_s)}));
    }));
    REQUIRE(circle.size() == 2);
    CHECK(circle[0].kind == GuideFaultKind::NeverReached);
    CHECK(circle[1].where == u"b"_s);
}

TEST_CASE("every text is asked for in both languages", "[guides]")
{
    using F = GuideField;
    const auto missing = [](auto change, const QString& where, F field, const QString& language) {
        hasOnly(with(change), GuideFaultKind::TextMissing, where, field, language);
    };
    missing([](Guide& g) { g.title.en.clear(); }, {}, F::Title, u"en"_s);
    missing([](Guide& g) { g.problem.ru.clear(); }, {}, F::Problem, u"ru"_s);
    missing([](Guide& g) { g.steps[0].question.ru = u" "_s; }, u"health"_s, F::Question, u"ru"_s);
    missing([](Guide& g) { g.steps[1].why.en.clear(); }, u"admin"_s, F::Why, u"en"_s);
    missing([](Guide& g) { g.steps[1].how.ru.clear(); }, u"admin"_s, F::How, u"ru"_s);
    missing([](Guide& g) { g.steps[1].page = {{u"Page"_s, {}}, u"https://admin.microsoft.com"_s}; }, u"admin"_s, F::Page,
            u"ru"_s);
    missing([](Guide& g) { g.steps[2].answers[0].text.en.clear(); }, u"scope.one"_s, F::Text, u"en"_s);
    missing([](Guide& g) { g.ends[1].text.ru = u" "_s; }, u"mended"_s, F::Text, u"ru"_s);
    missing([](Guide& g) { g.ends[1].cause.ru.clear(); }, u"mended"_s, F::Cause, u"ru"_s);
    missing([](Guide& g) { g.ends[2].collect[0].en.clear(); }, u"out"_s, F::Collect, u"en"_s);
}

TEST_CASE("what a guide points at must be there: articles, routes by a rule, products of its services", "[guides]")
{
    using K = GuideFaultKind;
    using F = GuideField;
    hasOnly(with([](Guide& g) { g.ends[0].article = u"unknown"_s; }), K::ArticleMissing, u"known"_s, F::Article,
            u"unknown"_s);
    hasOnly(with([](Guide& g) { g.ends[0].article.clear(); }), K::ArticleMissing, u"known"_s, F::Article);
    hasOnly(with([](Guide& g) { g.ends[1].article = u"unknown"_s; }), K::ArticleMissing, u"mended"_s, F::Article,
            u"unknown"_s);
    const auto route = [](Route target) {
        return with([target](Guide& g) {
            g.ends[2].kind = GuideEndKind::Route;
            g.ends[2].handOff.reset();
            g.ends[2].route = target;
        });
    };
    CHECK(faultsOf(route(Route::M365AdminCenter)).empty());
    hasOnly(route(Route::AzurePortal), K::RouteNotOffered, u"out"_s, F::Route, u"azure_portal"_s);
    hasOnly(with([](Guide& g) { g.products = {Product::Microsoft365, Product::BusinessCentral}; }), K::ProductForeign, {},
            F::Products, u"business_central"_s);
    hasOnly(with([](Guide& g) { g.steps[1].page = {both(u"Page"_s), u"admin center"_s}; }), K::PageInvalid, u"admin"_s,
            F::Page, u"admin center"_s);
    hasOnly(with([](Guide& g) { g.steps[0].command.clear(); }), K::NoHow, u"health"_s, F::Page);
}

TEST_CASE("what is handed on says why, where to, and with what", "[guides]")
{
    using K = GuideFaultKind;
    hasOnly(with([](Guide& g) { g.ends[2].handOff.reset(); }), K::ReasonMissing, u"out"_s, GuideField::Reason);
    hasOnly(with([](Guide& g) { g.ends[2].kind = GuideEndKind::Route; }), K::ReasonMissing, u"out"_s, GuideField::Route);
    hasOnly(with([](Guide& g) { g.ends[2].collect.clear(); }), K::ReasonMissing, u"out"_s, GuideField::Collect);
}

TEST_CASE("a guide that nobody would find, or whose names meet, is faulty", "[guides]")
{
    using K = GuideFaultKind;
    hasOnly(with([](Guide& g) { g.services.clear(); }), K::ForNothing, {}, GuideField::Services);
    hasOnly(with([](Guide& g) { g.words = {u" "_s}; }), K::NeverProposed, {}, GuideField::Words);
    hasOnly(with([](Guide& g) { g.id = u"Mail flow"_s; }), K::WrongName, {}, GuideField::Id, u"Mail flow"_s);
    hasOnly(with([](Guide& g) { g.steps[0].answers[1].id = u"ok"_s; }), K::TwiceTheSame, u"health.ok"_s, GuideField::Id,
            u"ok"_s);
    hasOnly(with([](Guide& g) { g.ends.push_back(g.ends.back()); }), K::TwiceTheSame, u"out"_s, GuideField::Id, u"out"_s);
}

TEST_CASE("an article says something in both languages", "[guides]")
{
    const Article whole{u"our_vpn"_s, both(u"title"_s), both(u"body"_s), {}};
    CHECK(articleFaults(whole).empty());
    auto broken = whole;
    broken.body.ru.clear();
    REQUIRE(articleFaults(broken).size() == 1);
    CHECK(articleFaults(broken).front().what == u"ru"_s);
    broken = whole;
    broken.id = u"Our VPN"_s;
    CHECK(articleFaults(broken).front().kind == GuideFaultKind::WrongName);
}

TEST_CASE("a guide that goes round in a circle can be walked all the same", "[guides]")
{
    const auto guide = with([](Guide& g) { g.steps[2].answers[0] = to(u"one"_s, u"health"_s); });
    const auto position = positionIn(guide, {{u"health"_s, u"ok"_s}, {u"admin"_s, u"right"_s}, {u"scope"_s, u"one"_s}});
    REQUIRE_OK(position);
    CHECK(position->step->id == u"health"_s);
    CHECK(position->longest == 3);
}

TEST_CASE("of answers given before, those are kept that still lead somewhere", "[guides]")
{
    const std::vector<GivenAnswer> given{{u"health"_s, u"ok"_s}, {u"admin"_s, u"right"_s}, {u"scope"_s, u"all"_s}};
    CHECK(answersStillOnTheWay(sound(), given) == given);
    const auto shorter = with([](Guide& g) { g.steps[1].answers[0].id = u"renamed"_s; });
    CHECK(answersStillOnTheWay(shorter, given).size() == 1);
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
