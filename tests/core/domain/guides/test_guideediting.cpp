// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedifference.h"
#include "domain/guides/guideediting.h"
#include "domain/guides/guidelint.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const AnswerPlace kYes{u"health"_s, u"yes"_s};
const AnswerPlace kNo{u"health"_s, u"no"_s};

/// health: yes leads to a solution, no to a second question whose answers both lead to the same solution.
Guide small()
{
    auto guide = emptyGuide(u"own.sample"_s, Service::Office365);
    const auto solved = insertEnd(guide, kYes, GuideEndKind::Solution);
    const auto second = insertStep(guide, kNo);
    leadTo(guide, {second, u"yes"_s}, solved);
    leadTo(guide, {second, u"no"_s}, solved);
    return guide;
}

} // namespace

TEST_CASE("a new guide begins with the health of the service and two answers", "[guides]")
{
    const auto guide = emptyGuide(u"own.sample"_s, Service::Azure);
    REQUIRE(guide.steps.size() == 1);
    CHECK(guide.start == guide.steps.front().id);
    CHECK(guide.steps.front().stage == GuideStage::Health);
    CHECK(guide.steps.front().answers.size() == 2);
    CHECK(guide.services == std::vector{Service::Azure});
    CHECK(guide.version == 0);
}

TEST_CASE("a question is put between an answer and what it led to", "[guides]")
{
    auto guide = small();
    const auto before = findAnswer(guide, kYes)->end;
    const auto added = insertStep(guide, kYes);
    CHECK(findAnswer(guide, kYes)->next == added);
    CHECK(findAnswer(guide, kYes)->end.isEmpty());
    CHECK(guide.step(added)->answers.front().end == before);
    CHECK(guide.step(added)->stage == GuideStage::Health);
    CHECK(insertStep(guide, {u"health"_s, u"maybe"_s}).isEmpty());
}

TEST_CASE("ids stay unique among questions and ends", "[guides]")
{
    auto guide = small();
    CHECK(freshId(guide, u"question"_s) == u"question_2"_s);
    CHECK(insertStep(guide, kYes) == u"question_2"_s);
    CHECK(insertEnd(guide, kYes, GuideEndKind::Solution) == u"solved_2"_s);
    CHECK(insertEnd(guide, kNo, GuideEndKind::Outside) == u"outside"_s);
}

TEST_CASE("answers are added behind one, doubled, moved and led elsewhere", "[guides]")
{
    auto guide = small();
    const auto added = addAnswer(guide, u"health"_s, u"yes"_s);
    CHECK(guide.steps.front().answers[1].id == added.answer);
    const auto copy = duplicateAnswer(guide, kYes);
    CHECK(copy.answer == u"yes_2"_s);
    CHECK(findAnswer(guide, copy)->end == findAnswer(guide, kYes)->end);
    CHECK(moveAnswer(guide, copy, -1));
    CHECK(guide.steps.front().answers.front().id == copy.answer);
    CHECK_FALSE(moveAnswer(guide, copy, -1));
    leadTo(guide, copy, u"question"_s);
    CHECK(findAnswer(guide, copy)->next == u"question"_s);
    CHECK(findAnswer(guide, copy)->end.isEmpty());
    leadTo(guide, copy, {});
    CHECK(findAnswer(guide, copy)->next.isEmpty());
}

TEST_CASE("an answer gets a copy of its own of what several lead to", "[guides]")
{
    auto guide = small();
    REQUIRE(waysTo(guide, u"solved"_s) == 3);
    const auto copy = duplicateTarget(guide, kYes);
    CHECK(copy == u"solved_2"_s);
    CHECK(findAnswer(guide, kYes)->end == copy);
    CHECK(waysTo(guide, u"solved"_s) == 2);
    CHECK(guide.end(copy)->kind == GuideEndKind::Solution);
    CHECK(duplicateTarget(guide, {u"health"_s, u"maybe"_s}).isEmpty());
}

TEST_CASE("with an answer goes what it alone led to", "[guides]")
{
    auto guide = small();
    removeAnswer(guide, kNo);
    CHECK_FALSE(guide.step(u"question"_s));
    CHECK(guide.end(u"solved"_s)); // the other answer leads there too
    removeAnswer(guide, kYes);
    CHECK(guide.ends.empty());
}

TEST_CASE("with a question goes what it alone led to, and what led to it leads nowhere", "[guides]")
{
    auto guide = small();
    removeTarget(guide, u"question"_s);
    CHECK_FALSE(guide.step(u"question"_s));
    CHECK(findAnswer(guide, kNo)->next.isEmpty());
    CHECK(guide.end(u"solved"_s));
    removeTarget(guide, u"health"_s);
    CHECK(guide.start.isEmpty());
    CHECK(guide.steps.empty());
    CHECK(guide.ends.empty());
}

TEST_CASE("what was lost already stays when something else is removed, and goes when it is named", "[guides]")
{
    auto guide = small();
    GuideEnd lost;
    lost.id = u"lost"_s;
    guide.ends.push_back(lost);
    CHECK(unreached(guide) == QSet<QString>{u"lost"_s});
    removeAnswer(guide, kNo);
    CHECK(guide.end(u"lost"_s));
    removeTarget(guide, u"lost"_s);
    CHECK_FALSE(guide.end(u"lost"_s));
}

TEST_CASE("two versions of a guide differ in what was changed, added and removed", "[guides]")
{
    const auto before = small();
    CHECK(guideDifferences(before, before).empty());
    auto after = before;
    after.title = {u"New"_s, u"Новое"_s};
    after.steps.front().command = u"Get-Thing"_s;
    const auto added = insertEnd(after, kYes, GuideEndKind::Outside);
    findEnd(after, added)->text = {u"Hand it over"_s, u"Передайте"_s};
    removeAnswer(after, {u"question"_s, u"no"_s});
    const auto differences = guideDifferences(before, after);
    const auto has = [&](DifferenceKind kind, const QString& where, GuideField field) {
        return std::any_of(differences.begin(), differences.end(), [&](const GuideDifference& one) {
            return one.kind == kind && one.where == where && one.field == field;
        });
    };
    CHECK(has(DifferenceKind::Changed, {}, GuideField::Title));
    CHECK(has(DifferenceKind::Changed, u"health"_s, GuideField::Command));
    CHECK(has(DifferenceKind::Changed, u"health.yes"_s, GuideField::Target));
    CHECK(has(DifferenceKind::Added, added, GuideField::Text));
    CHECK(has(DifferenceKind::Removed, u"question.no"_s, GuideField::Text));
    CHECK(differences.size() == 5);
}

TEST_CASE("another order of the answers is a difference", "[guides]")
{
    const auto before = small();
    auto after = before;
    moveAnswer(after, kYes, 1);
    const auto differences = guideDifferences(before, after);
    REQUIRE(differences.size() == 1);
    CHECK(differences.front().field == GuideField::Answers);
    CHECK(differences.front().after.en == u"no, yes"_s);
}
