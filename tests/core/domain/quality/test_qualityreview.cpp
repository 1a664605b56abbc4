// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/qualityreview.h"
#include "domain/quality/reviewreasons.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

GivenPoint pointOf(int most, std::optional<int> given)
{
    return {{u"one"_s, {}, {}, most}, given};
}

QualityForm askedForm()
{
    return {generalFormKey(), 1, {u"Any"_s, u"Любая"_s}, {},
            {{u"first"_s, {u"First?"_s, u"Первое?"_s}, {}, 10}, {u"second"_s, {u"Second?"_s, u"Второе?"_s}, {}, 5}}};
}

NewQualityReview wholeReview()
{
    NewQualityReview review;
    review.points = {{u"first"_s, 8}, {u"second"_s, std::nullopt}};
    review.verdict = QualityVerdict::Good;
    return review;
}

ReviewedWork work()
{
    return {TicketId(1), 17, u"Mail"_s, UserId(2), u"Anna"_s, {}, true};
}

} // namespace

TEST_CASE("a score is what was given of the points that apply", "[quality]")
{
    CHECK(sumOf({pointOf(10, 8), pointOf(5, {}), pointOf(5, 1)}) == PointSum{9, 15});
    CHECK(scoreOf({9, 15}) == 60);
    CHECK(scoreOf({1, 3}) == 33);
    CHECK(scoreOf({2, 3}) == 67);
    CHECK(scoreOf({1, 200}) == 1); // half a point is rounded up
    CHECK(scoreOf({0, 10}) == 0);
    CHECK(scoreOf({10, 10}) == 100);
}

TEST_CASE("a review of which no question applies has no score", "[quality]")
{
    CHECK_FALSE(scoreOf(sumOf({pointOf(10, {}), pointOf(5, {})})));
    CHECK_FALSE(scoreOf(sumOf({})));
}

TEST_CASE("nobody reviews their own work, nor that of nobody, nor what is not finished", "[quality]")
{
    CHECK_FALSE(whyNotReviewed(work(), UserId(3)));
    CHECK(whyNotReviewed(work(), UserId(2))->key == reviewreason::ownWork);
    auto open = work();
    open.ended = false;
    CHECK(whyNotReviewed(open, UserId(3))->key == reviewreason::notEnded);
    auto nobodys = work();
    nobodys.agent = {};
    CHECK(whyNotReviewed(nobodys, UserId(3))->key == reviewreason::nobodys);
    CHECK(whyNotReviewed(nobodys, {})->arguments == QStringList{u"17"_s});
}

TEST_CASE("every question has points within its most, or does not apply", "[quality]")
{
    const auto points = checkedPoints(askedForm(), wholeReview());
    REQUIRE_OK(points);
    CHECK((*points)[0].given == 8);
    CHECK_FALSE((*points)[1].given);
    CHECK((*points)[1].point.question.en == u"Second?"_s);

    auto review = wholeReview();
    review.points.remove(u"second"_s);
    auto refused = checkedPoints(askedForm(), review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Missing);
    CHECK(refused.error().arguments == QStringList{u"second"_s});

    review = wholeReview();
    review.points.insert(u"first"_s, GENERATE(-1, 11));
    refused = checkedPoints(askedForm(), review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().arguments.value(2) == u"first"_s);

    review = wholeReview();
    review.points.insert(u"third"_s, 1);
    refused = checkedPoints(askedForm(), review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE("a bad verdict needs a note, and a verdict there must be", "[quality]")
{
    auto review = wholeReview();
    review.verdict.reset();
    auto refused = checkedPoints(askedForm(), review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Verdict);
    review.verdict = GENERATE(QualityVerdict::NeedsCoaching, QualityVerdict::Failed);
    review.note = u"  \n "_s;
    refused = checkedPoints(askedForm(), review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::ReviewNote);
    review.note = u"Ask for the trace first."_s;
    CHECK(checkedPoints(askedForm(), review));
}

TEST_CASE("agents see reviews of their own work in a history, and supervisors all of them", "[quality]")
{
    TicketEvent event;
    event.kind = EventKind::Review;
    event.data = {{u"agent"_s, 2}};
    CHECK(maySeeEvent({UserId(2), {}, {}, Role::Agent}, event));
    CHECK_FALSE(maySeeEvent({UserId(3), {}, {}, Role::Agent}, event));
    CHECK(maySeeEvent({UserId(3), {}, {}, Role::Supervisor}, event));
    event.kind = EventKind::State;
    CHECK(maySeeEvent({UserId(3), {}, {}, Role::Agent}, event));
}
