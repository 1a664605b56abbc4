// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/reviewreasons.h"
#include "services/guideservice.h"
#include "services/qualityservice.h"
#include "services/userservice.h"
#include "storage/changefeed.h"
#include "ticketfixture.h"

#include <QFile>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class QualityFixture : public TicketFixture {
public:
    QualityFixture()
        : quality(*database, clock)
    {
    }

    static TriggerInput because(const QString& reason)
    {
        TriggerInput input;
        input.reason = reason;
        return input;
    }

    Ticket resolve(const Actor& agent, const Ticket& ticket)
    {
        TriggerInput input;
        input.cause = u"DNS"_s;
        input.solution = u"Mended"_s;
        input.minutes = 5;
        return fire(agent, ticket, Trigger::Resolve, input);
    }

    /// One that this agent resolved just now.
    Ticket resolvedBy(const Actor& agent)
    {
        auto ticket = fire(agent, create(), Trigger::StartDiagnosis);
        return resolve(agent, fire(agent, ticket, Trigger::InScope, because(u"known"_s)));
    }

    NewQualityReview good(const Ticket& ticket)
    {
        NewQualityReview review;
        review.ticket = ticket.id;
        for (const auto& point : unwrap(quality.sheet(boris, ticket.id)).form.points)
            review.points.insert(point.key, point.most);
        review.verdict = QualityVerdict::Good;
        return review;
    }

    ReportPeriod month() const { return {QDate(2026, 9, 1), QDate(2026, 9, 30), QTimeZone("Europe/Riga")}; }
    QualitySample sample(const SampleRule& rule)
    {
        QuietTask task;
        return unwrap(quality.sample(boris, rule, month(), task));
    }
    qint64 lastChange() { return unwrap(ChangeFeed(*database).last()); }

    QualityService quality;
};

std::vector<qint64> numbersOf(const QualitySample& sample)
{
    std::vector<qint64> numbers;
    for (const auto& ticket : sample.tickets)
        numbers.push_back(ticket.number);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

TEST_CASE("a review is stored with its event, and the ticket stays as it was", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    f.clock.advance(1h);
    auto review = f.good(ticket);
    review.points[u"words"_s] = 1;
    review.points[u"escalation"_s] = std::nullopt;
    const auto made = f.unwrap(f.quality.review(f.boris, review));
    CHECK(made.agent == f.anna.user);
    CHECK(made.reviewer == f.boris.user);
    CHECK(made.version == 1);
    CHECK(made.score() == 90); // 36 of 40
    CHECK(made.formKey == generalFormKey());
    CHECK(made.at == f.clock.now());
    const auto stored = f.stored(ticket.id);
    CHECK(stored.revision == ticket.revision);
    CHECK(stored.updatedAt == ticket.updatedAt);
    const auto event = f.history(ticket).back();
    CHECK(event.kind == EventKind::Review);
    CHECK(event.actor == f.boris.user);
    CHECK(event.data[u"score"_s].toInt() == 90);
    CHECK(event.data[u"verdict"_s] == u"good"_s);
    CHECK(f.unwrap(f.quality.reviewsOf(f.boris, ticket.id)).size() == 1);
}

TEST_CASE("a review tells windows of the ticket and of itself, and is not undone", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    const auto before = f.lastChange();
    const auto made = f.unwrap(f.quality.review(f.boris, f.good(ticket)));
    const auto changes = f.unwrap(ChangeFeed(*f.database).listAfter(before));
    REQUIRE(changes.size() == 2);
    CHECK((changes[0].thing == ChangedThing::Ticket));
    CHECK(changes[1].thing == ChangedThing::Review);
    CHECK(changes[1].id == made.id.value());
    CHECK_FALSE(f.unwrap(f.tickets->undoState(f.boris)).undo);
}

TEST_CASE("a review does not stand in the way of undoing the work", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    REQUIRE_OK(f.quality.review(f.boris, f.good(ticket)));
    REQUIRE_OK(f.tickets->undo(f.anna));
    CHECK(isActive(f.stored(ticket.id).state));
    CHECK(f.unwrap(f.quality.sheet(f.boris, ticket.id)).blocked->key == reviewreason::notEnded);
}

TEST_CASE("only supervisors review, and nobody their own work", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    const auto review = f.good(ticket);
    QuietTask task;
    CHECK(f.quality.review(f.dave, review).error().code == ErrorCode::PermissionDenied);
    CHECK(f.quality.sheet(f.dave, ticket.id).error().code == ErrorCode::PermissionDenied);
    CHECK(f.quality.sample(f.dave, {}, f.month(), task).error().code == ErrorCode::PermissionDenied);
    CHECK(f.quality.reviews(f.dave, f.month(), 10).error().code == ErrorCode::PermissionDenied);
    CHECK(f.quality.forms(f.dave).error().code == ErrorCode::PermissionDenied);
    const auto own = f.resolvedBy(f.boris);
    const auto refused = f.quality.review(f.boris, f.good(own));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Blocked);
    CHECK(refused.error().reasons.front().key == reviewreason::ownWork);
    CHECK(f.quality.review(f.olga, f.good(own)));
}

TEST_CASE("open and cancelled tickets are not reviewed", "[services][quality]")
{
    QualityFixture f;
    const auto open = f.create();
    CHECK(f.quality.review(f.boris, f.good(open)).error().reasons.front().key == reviewreason::notEnded);
    auto why = QualityFixture::because(u"spam"_s);
    why.cancelReason = CancelReason::Spam;
    const auto cancelled = f.tickets->fire(f.anna, open.id, open.revision, Trigger::Cancel, why);
    REQUIRE_OK(cancelled);
    CHECK(f.quality.review(f.boris, f.good(*cancelled)).error().reasons.front().key == reviewreason::notEnded);
}

TEST_CASE("who thinks better of it stores a further version, and the first stays", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    REQUIRE_OK(f.quality.review(f.boris, f.good(ticket)));
    auto worse = f.good(ticket);
    worse.verdict = QualityVerdict::Failed;
    CHECK(f.quality.review(f.boris, worse).error().subject == Subject::ReviewNote);
    worse.note = u"The customer had to ask twice."_s;
    worse.seenVersion = 0; // as if there were none
    CHECK(f.quality.review(f.boris, worse).error().code == ErrorCode::Conflict);
    worse.seenVersion = 1;
    CHECK(f.unwrap(f.quality.review(f.boris, worse)).version == 2);
    CHECK(f.unwrap(f.quality.review(f.olga, f.good(ticket))).version == 1);
    const auto all = f.unwrap(f.quality.reviewsOf(f.boris, ticket.id));
    REQUIRE(all.size() == 3);
    CHECK(all[0].verdict == QualityVerdict::Good);
    CHECK_FALSE(all[0].latest);
    CHECK(f.unwrap(f.quality.sheet(f.boris, ticket.id)).own->version == 2);
    CHECK(f.unwrap(f.quality.reviews(f.boris, f.month(), 10)).size() == 2);
}

TEST_CASE("agents see reviews of their own work, and of no other", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    REQUIRE_OK(f.quality.review(f.boris, f.good(ticket)));
    const auto sees = [&](const Actor& actor) {
        const auto history = f.unwrap(f.tickets->history(actor, ticket.id));
        const auto pane = f.unwrap(f.tickets->pane(actor, ticket.id));
        const bool isTold = std::ranges::any_of(history, [](const TicketEvent& e) { return e.kind == EventKind::Review; });
        CHECK(isTold == std::ranges::any_of(pane.history, [](const TicketEvent& e) { return e.kind == EventKind::Review; }));
        CHECK(isTold == !f.unwrap(f.quality.reviewsOf(actor, ticket.id)).empty());
        return isTold;
    };
    CHECK(sees(f.anna));
    CHECK(sees(f.olga));
    CHECK_FALSE(sees(f.dave));
}

TEST_CASE("the agent of a ticket is whoever resolved it last", "[services][quality]")
{
    QualityFixture f;
    auto ticket = f.resolvedBy(f.anna);
    ticket = f.stored(ticket.id);
    REQUIRE_OK(f.tickets->edit(f.boris, ticket.id, ticket.revision,
                               {{TicketField::Assignee, QString::number(f.dave.user.value())}}));
    CHECK(f.unwrap(f.quality.sheet(f.boris, ticket.id)).work.agent == f.anna.user);
    CHECK(numbersOf(f.sample({SampleKind::Random, 10})) == std::vector{ticket.number});
    CHECK(f.sample({SampleKind::Random, 10}).tickets.front().agentName == u"Anna"_s);
}

TEST_CASE("samples take what their rule says, and tell what is reviewed", "[services][quality]")
{
    QualityFixture f;
    const auto first = f.resolvedBy(f.anna);
    f.clock.advance(1min);
    const auto second = f.resolvedBy(f.dave);
    f.clock.advance(1min);
    auto again = f.fire(f.anna, f.stored(first.id), Trigger::Reopen, QualityFixture::because(u"again"_s));
    CHECK(numbersOf(f.sample({SampleKind::Random, 10})) == std::vector{second.number});
    again = f.fire(f.anna, again, Trigger::InScope, QualityFixture::because(u"known"_s));
    f.resolve(f.anna, again);
    CHECK(numbersOf(f.sample({SampleKind::Reopened})) == std::vector{first.number});
    CHECK(f.sample({SampleKind::SeverityA}).tickets.empty());
    auto all = f.sample({SampleKind::Random, 10});
    CHECK(all.ended == 2);
    CHECK(all.reviewed() == 0);
    CHECK(all.tickets.front().number == first.number); // resolved again later
    REQUIRE_OK(f.quality.review(f.olga, f.good(second)));
    all = f.sample({SampleKind::Random, 10});
    CHECK(all.reviewed() == 1);
    CHECK(all.tickets.back().isReviewed());
    CHECK_FALSE(all.tickets.back().byActor);
    CHECK_FALSE(all.tickets.front().isReviewed());
}

TEST_CASE("whoever was added lately is a new agent", "[services][quality]")
{
    QualityFixture f;
    UserService users(*f.database, f.clock);
    User fresh;
    fresh.login = u"nina"_s;
    fresh.name = u"Nina"_s;
    const auto nina = f.unwrap(users.add(f.olga, fresh));
    CHECK(nina.addedAt == f.clock.now());
    f.clock.advance(1h);
    f.resolvedBy(f.anna);
    const auto hers = f.resolvedBy(actorOf(nina));
    CHECK(numbersOf(f.sample({SampleKind::NewAgent})) == std::vector{hers.number});
}

TEST_CASE("security tickets are in no sample, and reviewed by those who see them", "[services][quality]")
{
    QualityFixture f;
    auto form = f.form();
    form.category = Category::Security;
    const auto made = f.unwrap(f.tickets->create(f.anna, form));
    auto ticket = f.fire(f.anna, made, Trigger::StartDiagnosis);
    ticket = f.fire(f.anna, ticket, Trigger::InScope, QualityFixture::because(u"known"_s));
    f.resolve(f.anna, ticket);
    CHECK(f.sample({SampleKind::Random, 10}).ended == 0);
    CHECK(f.quality.sheet(f.boris, ticket.id).error().code == ErrorCode::NotFound);
    CHECK_FALSE(f.unwrap(f.quality.sheet(f.olga, ticket.id)).blocked);
}

TEST_CASE("a ticket is reviewed by the form of the guide it went through", "[services][quality]")
{
    QualityFixture f;
    auto ticket = f.fire(f.anna, f.create(), Trigger::StartDiagnosis);
    GuideService guides(*f.database, f.clock);
    REQUIRE_OK(guides.choose(f.anna, ticket.id, u"office365.mail_flow"_s));
    f.resolve(f.anna, f.fire(f.anna, f.stored(ticket.id), Trigger::InScope, QualityFixture::because(u"known"_s)));
    const auto sheet = f.unwrap(f.quality.sheet(f.boris, ticket.id));
    CHECK(sheet.work.guide == u"office365.mail_flow"_s);
    CHECK(sheet.form.key == u"mail_flow"_s);
}

TEST_CASE("a form of the workspace stands in place of the shipped one, and reviews keep their points", "[services][quality]")
{
    QualityFixture f;
    const auto ticket = f.resolvedBy(f.anna);
    REQUIRE_OK(f.quality.review(f.boris, f.good(ticket)));
    auto form = f.unwrap(f.quality.sheet(f.boris, ticket.id)).form;
    CHECK(form.shipped);
    form.points.resize(2);
    form.points[0].most = 20;
    const auto own = f.unwrap(f.quality.setForm(f.boris, form));
    CHECK(own.version == form.version + 1);
    CHECK(own.replacesShipped);
    const auto sheet = f.unwrap(f.quality.sheet(f.boris, ticket.id));
    CHECK(sheet.form == own);
    CHECK(sheet.own->points.size() > 2);
    CHECK(f.unwrap(f.quality.review(f.boris, f.good(ticket))).formVersion == own.version);
    REQUIRE_OK(f.quality.removeForm(f.boris, own.key));
    CHECK(f.unwrap(f.quality.sheet(f.boris, ticket.id)).form.shipped);
    CHECK(f.quality.removeForm(f.boris, own.key).error().code == ErrorCode::NotFound);
}

TEST_CASE("one form is for one guide, which there must be", "[services][quality]")
{
    QualityFixture f;
    auto form = f.unwrap(f.quality.forms(f.boris)).front();
    CHECK(form.key == generalFormKey());
    form.key = u"second_mail"_s;
    form.guide = u"office365.mail_flow"_s;
    const auto rival = f.quality.setForm(f.boris, form);
    REQUIRE_FALSE(rival);
    CHECK(rival.error().code == ErrorCode::AlreadyExists);
    form.guide = u"office365.nothing"_s;
    CHECK(f.quality.setForm(f.boris, form).error().subject == Subject::Guide);
    form.guide = u"azure.quota"_s;
    CHECK(f.quality.setForm(f.dave, form).error().code == ErrorCode::PermissionDenied);
    CHECK(f.unwrap(f.quality.setForm(f.boris, form)).version == 1);
}

TEST_CASE("a form goes out as a file and comes in again", "[services][quality]")
{
    QualityFixture f;
    const auto path = f.folder.filePath(u"form.json"_s);
    REQUIRE_OK(f.quality.exportForm(f.boris, u"mail_flow"_s, path));
    const auto own = f.unwrap(f.quality.importForm(f.boris, path));
    CHECK(own.key == u"mail_flow"_s);
    CHECK(own.version == 2);
    CHECK(f.quality.exportForm(f.boris, u"nothing"_s, path).error().code == ErrorCode::NotFound);
    CHECK(f.quality.importForm(f.boris, f.folder.filePath(u"none.json"_s)).error().code == ErrorCode::FileMissing);
}
