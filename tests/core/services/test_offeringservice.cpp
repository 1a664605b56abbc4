// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/offeringreasons.h"
#include "domain/sla/serviceclocks.h"
#include "services/offeringservice.h"
#include "services/policyservice.h"
#include "services/routingservice.h"
#include "services/sla/duerecompute.h"
#include "services/sla/servicelevels.h"
#include "storage/changefeed.h"
#include "support/tiers.h"
#include "ticketfixture.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class OfferingFixture : public TicketFixture {
public:
    OfferingFixture()
        : offering(*database, clock)
    {
    }

    SupportTier add(const SupportTier& tier) { return unwrap(offering.addTier(olga, tier)); }
    SupportAgreement agreement(const SupportTier& tier, QDate from, QDate to = {})
    {
        SupportAgreement wanted;
        wanted.customer = contoso;
        wanted.tier = tier.id;
        wanted.startsOn = from;
        wanted.endsOn = to;
        return wanted;
    }
    SupportAgreement agree(const SupportTier& tier, QDate from, QDate to = {})
    {
        return unwrap(offering.addAgreement(boris, agreement(tier, from, to), false));
    }
    std::vector<Change> changesSince(qint64 sequence) { return unwrap(ChangeFeed(*database).listAfter(sequence)); }
    qint64 number(const QString& sql)
    {
        auto statement = unwrap(database->composed(sql));
        REQUIRE_OK(statement.run());
        REQUIRE(statement.next());
        return statement.integer(0);
    }
    qint64 lastChange() { return unwrap(ChangeFeed(*database).last()); }

    template <typename T>
    static QString reasonOf(const Result<T>& result)
    {
        REQUIRE_FALSE(result);
        REQUIRE_FALSE(result.error().reasons.isEmpty());
        return result.error().reasons.front().key;
    }

    OfferingService offering;
};

} // namespace

TEST_CASE_METHOD(OfferingFixture, "a tier is kept, announced, and found by its name in either language", "[offering]")
{
    auto wanted = plainTier();
    wanted.name.ru = u"Бизнес 8x5"_s;
    const auto before = lastChange();
    const auto tier = add(wanted);
    CHECK(unwrap(offering.tiers()) == std::vector{tier});
    CHECK(unwrap(offering.resolveTier(u"business 8X5"_s)).id == tier.id);
    CHECK(unwrap(offering.resolveTier(u"бизн"_s)).id == tier.id);
    REQUIRE(changesSince(before).size() == 1);
    CHECK(changesSince(before).front().thing == ChangedThing::Partner);
    CHECK(reasonOf(offering.resolveTier(u"gold"_s)) == offeringreason::tierUnknown);
    CHECK(reasonOf(offering.resolveTier({})) == offeringreason::tierUnknown);
    add(plainTier(u"Business Plus"_s));
    CHECK(reasonOf(offering.resolveTier(u"business"_s)) == offeringreason::tierAmbiguous);
}

TEST_CASE_METHOD(OfferingFixture, "only an administrator changes what is offered, only a supervisor what was agreed", "[offering]")
{
    CHECK(offering.addTier(boris, plainTier()).error().code == ErrorCode::PermissionDenied);
    const auto tier = add(plainTier());
    CHECK(offering.editTier(anna, tier).error().code == ErrorCode::PermissionDenied);
    CHECK(offering.removeTier(boris, tier.id).error().code == ErrorCode::PermissionDenied);
    const auto wanted = agreement(tier, QDate(2026, 1, 1));
    CHECK(offering.addAgreement(anna, wanted, false).error().code == ErrorCode::PermissionDenied);
    const auto kept = unwrap(offering.addAgreement(olga, wanted, false));
    CHECK(offering.editAgreement(anna, kept).error().code == ErrorCode::PermissionDenied);
    CHECK(offering.endAgreement(anna, kept.id, QDate(2026, 2, 1)).error().code == ErrorCode::PermissionDenied);
}

TEST_CASE_METHOD(OfferingFixture, "a refused tier leaves nothing behind", "[offering]")
{
    add(plainTier());
    const auto before = lastChange();
    CHECK(reasonOf(offering.addTier(olga, plainTier(u"BUSINESS 8X5"_s))) == offeringreason::tierNameTaken);
    auto wrong = plainTier(u"Other"_s);
    wrong.services.clear();
    CHECK(reasonOf(offering.addTier(olga, wrong)) == offeringreason::servicesMissing);
    CHECK(lastChange() == before);
    CHECK(unwrap(offering.tiers()).size() == 1);
}

TEST_CASE_METHOD(OfferingFixture, "one tier at most is the default", "[offering]")
{
    auto first = plainTier(u"First"_s);
    first.isDefault = true;
    first = add(first);
    auto second = plainTier(u"Second"_s);
    second.isDefault = true;
    second = add(second);
    const auto present = unwrap(offering.tier(first.id));
    CHECK_FALSE(present.isDefault);
    CHECK(present.revision == first.revision + 1);
    CHECK(unwrap(offering.tier(second.id)).isDefault);
    // Edited from before: the default was taken from it meanwhile.
    CHECK(offering.editTier(olga, first).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(OfferingFixture, "a tier somebody else changed meanwhile is not overwritten", "[offering]")
{
    const auto seen = add(plainTier());
    auto theirs = seen;
    theirs.description.en = u"Theirs"_s;
    unwrap(offering.editTier(olga, theirs));
    auto ours = seen;
    ours.description.en = u"Ours"_s;
    const auto refused = offering.editTier(olga, ours);
    CHECK(reasonOf(refused) == offeringreason::tierChanged);
    CHECK(unwrap(offering.tier(seen.id)).description.en == u"Theirs"_s);
    const auto changes = unwrap(offering.changesOf(seen.id));
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().act == OfferingAct::Edited);
    CHECK(changes.front().fields.keys() == QStringList{u"description"_s});
    CHECK(changes.back().act == OfferingAct::Added);
}

TEST_CASE_METHOD(OfferingFixture, "a tier goes away only when nobody ever agreed on it", "[offering]")
{
    const auto used = add(plainTier(u"Used"_s));
    const auto unused = add(plainTier(u"Unused"_s));
    agree(used, QDate(2020, 1, 1), QDate(2020, 12, 31));
    CHECK(reasonOf(offering.removeTier(olga, used.id)) == offeringreason::tierInUse);
    REQUIRE_OK(offering.removeTier(olga, unused.id));
    CHECK(reasonOf(offering.removeTier(olga, unused.id)) == offeringreason::tierUnknown);
    CHECK(unwrap(offering.changesOf(unused.id)).front().act == OfferingAct::Removed);
}

TEST_CASE_METHOD(OfferingFixture, "one agreement is in force at a time, and none is forgotten", "[offering]")
{
    const auto business = add(plainTier(u"Business"_s));
    const auto premium = add(plainTier(u"Premium"_s));
    const auto first = agree(business, QDate(2026, 1, 1));
    const auto refused = offering.addAgreement(boris, agreement(premium, QDate(2026, 9, 1)), false);
    CHECK(reasonOf(refused) == offeringreason::agreementOverlaps);
    CHECK(refused.error().reasons.front().arguments == QStringList{u"Business"_s, u"2026-01-01"_s, QString()});

    const auto second = unwrap(offering.addAgreement(boris, agreement(premium, QDate(2026, 9, 1)), true));
    const auto all = unwrap(offering.offeringOf(contoso)).agreements;
    REQUIRE(all.size() == 2);
    CHECK(all.front().id == second.id);
    CHECK(all.back().endsOn == QDate(2026, 8, 31));
    const auto changes = unwrap(offering.changesOf(first.id));
    CHECK(changes.front().act == OfferingAct::Ended);
    CHECK(changes.front().actorName == u"Boris"_s);

    auto back = all.back();
    back.endsOn = {};
    CHECK(reasonOf(offering.editAgreement(boris, back)) == offeringreason::agreementOverlaps);
}

TEST_CASE_METHOD(OfferingFixture, "an agreement is refused for what is wrong with it", "[offering]")
{
    auto tier = plainTier();
    tier.validFrom = QDate(2026, 1, 1);
    tier = add(tier);
    CHECK(reasonOf(offering.addAgreement(boris, agreement(tier, {}), false)) == offeringreason::agreementStartMissing);
    CHECK(reasonOf(offering.addAgreement(boris, agreement(tier, QDate(2025, 12, 31)), false)) == offeringreason::tierNotOffered);
    CHECK(offering.addAgreement(boris, agreement(tier, QDate(2026, 2, 1), QDate(2026, 1, 1)), false).error().subject
          == Subject::Period);
    auto priced = agreement(tier, QDate(2026, 2, 1));
    priced.price = Money{100, u"EUR"_s};
    CHECK(reasonOf(offering.addAgreement(boris, priced, false)) == offeringreason::agreementPriceOfFreeTier);
    auto accepted = agreement(tier, QDate(2026, 2, 1));
    accepted.accepted = TermsRecord{clock.now(), u"  "_s};
    CHECK(reasonOf(offering.addAgreement(boris, accepted, false)) == offeringreason::agreementAcceptedByMissing);
    auto nobody = agreement(tier, QDate(2026, 2, 1));
    nobody.customer = CustomerId(4711);
    CHECK(offering.addAgreement(boris, nobody, false).error().subject == Subject::Customer);
    auto untiered = agreement(tier, QDate(2026, 2, 1));
    untiered.tier = TierId(4711);
    CHECK(reasonOf(offering.addAgreement(boris, untiered, false)) == offeringreason::tierUnknown);
    CHECK(unwrap(offering.agreements()).empty());
}

TEST_CASE_METHOD(OfferingFixture, "who sent the terms and who accepted them is kept, and told in the history", "[offering]")
{
    const auto tier = add(plainTier());
    auto kept = agree(tier, QDate(2026, 1, 1));
    kept.sent = TermsRecord{clock.now(), u"Boris"_s};
    kept = unwrap(offering.editAgreement(boris, kept));
    clock.advance(std::chrono::hours(30));
    kept.accepted = TermsRecord{clock.now(), u"Petra Berg"_s};
    kept = unwrap(offering.editAgreement(boris, kept));
    const auto stored = unwrap(offering.agreements()).front();
    CHECK(stored == kept);
    CHECK(stored.revision == 3);
    const auto changes = unwrap(offering.changesOf(kept.id));
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].act == OfferingAct::Accepted);
    CHECK(changes[1].act == OfferingAct::Sent);
    auto late = kept;
    late.revision = 1;
    CHECK(reasonOf(offering.editAgreement(boris, late)) == offeringreason::agreementChanged);
}

TEST_CASE_METHOD(OfferingFixture, "a ticket is covered by what held when it was made", "[offering]")
{
    const auto tier = add(plainTier());
    auto form = this->form();
    form.service = Service::Office365;
    form.category = Category::Technical;
    const auto before = unwrap(tickets->create(anna, form));
    CHECK(unwrap(offering.coverage(anna, before.id)).status == CoverageStatus::NotCovered);
    const auto today = clock.now().toUtc().date();
    agree(tier, today, today);
    const auto covered = unwrap(offering.coverage(anna, before.id));
    CHECK(covered.status == CoverageStatus::Covered);
    CHECK(covered.tier == tier.id);
    clock.advance(std::chrono::hours(24 * 7));
    CHECK(unwrap(offering.coverage(anna, before.id)) == covered);
    const auto after = unwrap(tickets->create(anna, form));
    CHECK(unwrap(offering.coverage(anna, after.id)).status == CoverageStatus::NotCovered);
}

TEST_CASE_METHOD(OfferingFixture, "the clocks of a ticket keep the hours and times of its customer's tier", "[offering][sla]")
{
    auto tier = plainTier();
    tier.hours = roundTheClock(u"UTC"_s);
    tier.policy = ServicePolicy();
    tier.policy->target(Severity::C, ServiceClock::FirstResponse) = {std::chrono::minutes(30), TimeBasis::Business};
    tier = add(tier);
    clock.set(*Instant::fromIso(u"2026-09-19T20:00:00Z"_s)); // a Saturday night
    const auto ticket = create();
    const auto due = [&] {
        const auto clocks = unwrap(tickets->clocks(anna, ticket.id));
        return earliestDue(clocks);
    };
    const auto kept = [&] {
        return number(u"SELECT coalesce(next_due_at, 0) FROM ticket WHERE id = %1"_s.arg(ticket.id.value()));
    };
    REQUIRE(due());
    const auto before = due()->at;
    CHECK(before > ticket.createdAt + std::chrono::hours(24));
    const auto feed = lastChange();
    const auto agreement = agree(tier, QDate(2026, 9, 1));
    CHECK(due()->at == ticket.createdAt + std::chrono::minutes(30));
    CHECK(kept() == due()->at.milliseconds());
    CHECK(std::ranges::any_of(changesSince(feed), [&](const Change& one) {
        return one.thing == ChangedThing::Ticket && one.id == ticket.id.value();
    }));
    // The tier's own times change with the tier, and fall away with the agreement.
    tier.policy->target(Severity::C, ServiceClock::FirstResponse).time = std::chrono::minutes(90);
    unwrap(offering.editTier(olga, tier));
    QuietTask task;
    REQUIRE_OK(DueRecompute(*database).run(task));
    CHECK(kept() == (ticket.createdAt + std::chrono::minutes(90)).milliseconds());
    auto later = agreement;
    later.startsOn = QDate(2026, 10, 1);
    unwrap(offering.editAgreement(boris, later));
    CHECK(due()->at == before);
    CHECK(kept() == before.milliseconds());
    // What is over was promised by what held then, too.
    TriggerInput input;
    input.reason = u"Sent twice"_s;
    input.cancelReason = CancelReason::Spam;
    unwrap(tickets->fire(anna, ticket.id, ticket.revision, Trigger::Cancel, input));
    later.startsOn = QDate(2026, 9, 1);
    later.revision += 1;
    unwrap(offering.editAgreement(boris, later));
    auto levels = unwrap(ServiceLevels::inForce(*database));
    CHECK(unwrap(levels.check(task)).isEmpty());
}

TEST_CASE_METHOD(OfferingFixture, "a coverage promises the reply of the policy that fits its ticket", "[offering][sla]")
{
    const auto tier = add(plainTier());
    agree(tier, QDate(2026, 1, 1));
    auto policy = shippedDefaultPolicy();
    policy.isDefault = false;
    policy.name = u"Office, at once"_s;
    policy.condition = u"service:office365"_s;
    for (const auto severity : valuesOf<Severity>())
        policy.terms.target(severity, ServiceClock::FirstResponse) = {std::chrono::minutes(5), TimeBasis::Calendar};
    unwrap(PolicyService(*database, clock).add(olga, policy, true));
    auto form = this->form();
    form.service = Service::Office365;
    form.category = Category::Technical;
    const auto ticket = unwrap(tickets->create(anna, form));
    CHECK(unwrap(offering.coverage(anna, ticket.id)).firstReplyDue == ticket.createdAt + std::chrono::minutes(5));
}

TEST_CASE_METHOD(OfferingFixture, "the routes of a ticket know who delivers its support", "[offering][routing]")
{
    auto tier = plainTier();
    tier.delivery = {Delivery::Outsourced, u"Tailspin"_s, {}, u"desk@tailspin.example"_s, {}, {}};
    tier = add(tier);
    auto form = this->form();
    form.service = Service::Office365;
    form.category = Category::Technical;
    const auto ticket = unwrap(tickets->create(anna, form));
    RoutingService routing(*database, clock);
    CHECK(unwrap(routing.facts(anna, ticket.id)).delivery == Delivery::Own);
    agree(tier, QDate(2026, 1, 1));
    CHECK(unwrap(routing.facts(anna, ticket.id)).delivery == Delivery::Outsourced);
}
