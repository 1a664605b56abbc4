// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimreasons.h"
#include "domain/outage/outagereasons.h"
#include "domain/workflow/reasonkeys.h"
#include "outagefixture.h"
#include "services/userservice.h"
#include "storage/imports/creditlinestore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class NoTask final : public Task {
public:
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return false; }
};

QStringList keysOf(const std::vector<Reason>& reasons)
{
    QStringList keys;
    for (const auto& reason : reasons)
        keys << reason.key;
    return keys;
}

struct ClaimFixture : OutageFixture {
    ClaimFixture()
    {
        outage = addOutage();
        hits = addHits(2);
        unwrap(outages.link(anna, outage.id, hits));
        made = unwrap(claims.make(anna, outage.id));
    }

    ClaimRow row(ClaimId id) { return unwrap(claims.details(id)).row; }

    Outage outage;
    std::vector<TicketId> hits;
    std::vector<Claim> made;
};

const auto kNumber = u"615112491169010"_s;

} // namespace

TEST_CASE_METHOD(ClaimFixture, "claims are made once for each customer, filled from the ticket", "[claims]")
{
    REQUIRE(made.size() == 2);
    const auto again = claims.make(anna, outage.id);
    CHECK(again.error().reasons.front().key == outagereason::nobodyHit);
    const auto first = row(made[0].id);
    CHECK(first.customerName == u"Customer 01"_s);
    CHECK(first.claim.evidenceSender == u"it@customer1.com"_s);
    CHECK(first.claim.evidenceText.contains(u"credit"_s));
    CHECK(first.claim.downFrom == outage.startedAt);
    CHECK(first.claim.status == ClaimStatus::Draft);
    CHECK(keysOf(first.missing)
          == QStringList{claimreason::downtimeEndMissing, claimreason::usersMissing, claimreason::locationsMissing,
                         claimreason::triedMissing});
    CHECK(first.due.toString(Qt::ISODate) == u"2026-10-30"_s); // the fake clock stands in September
    CHECK(first.daysLeft == 39);
    CHECK(unwrap(outages.list(anna, 10)).front().claims == 2);
}

TEST_CASE_METHOD(ClaimFixture, "a claim is ready when nothing is missing, and a draft again when something is",
                 "[claims][R11]")
{
    auto claim = complete(made[0]);
    CHECK(claim.status == ClaimStatus::Ready);
    claim.evidenceSender = u"boss@gmail.com"_s;
    claim = unwrap(claims.edit(anna, claim));
    CHECK(claim.status == ClaimStatus::Draft);
    CHECK(keysOf(row(claim.id).missing) == QStringList{claimreason::evidencePersonal});
    claim.evidenceSender = u"no address"_s;
    CHECK(claims.edit(anna, claim).error().subject == Subject::Email);
    claim.evidenceSender = u"it@customer1.com"_s;
    claim.revision = 1;
    CHECK(claims.edit(anna, claim).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ClaimFixture, "a claim goes from filed to credited with its dates and its history", "[claims]")
{
    const auto ready = complete(made[0]);
    CHECK(claims.file(anna, {ready.id}, u"12"_s).error().subject == Subject::CaseNumber);
    CHECK(claims.file(anna, {ready.id}, {}).error().code == ErrorCode::Missing);
    const auto filed = unwrap(claims.file(anna, {ready.id}, kNumber));
    CHECK(filed.front().filedThrough == Route::PartnerCenter);
    CHECK(filed.front().filedAt == clock.now());
    clock.advance(std::chrono::hours(24));
    CHECK(unwrap(claims.decide(dave, ready.id, true, u"25 % of the month"_s)).decidedAt == clock.now());
    clock.advance(std::chrono::hours(24));
    const auto credited = unwrap(claims.credit(dave, ready.id, {1250, u"EUR"_s}, u"G012345678, line 4"_s));
    CHECK(credited.status == ClaimStatus::Credited);
    CHECK(credited.credit == Money{1250, u"EUR"_s});
    std::vector<ClaimAct> acts;
    for (const auto& event : unwrap(claims.details(ready.id)).events)
        acts.push_back(event.act);
    CHECK(acts
          == std::vector{ClaimAct::Made, ClaimAct::Edited, ClaimAct::Filed, ClaimAct::Accepted, ClaimAct::Credited});
    CHECK(claims.credit(dave, ready.id, {1, u"EUR"_s}, {}).error().code == ErrorCode::Blocked);
    CHECK(claims.remove(dave, ready.id).error().code == ErrorCode::Blocked);
}

TEST_CASE_METHOD(ClaimFixture, "a refused claim says why, and may be filed once more", "[claims]")
{
    const auto ready = complete(made[0]);
    unwrap(claims.file(anna, {ready.id}, kNumber));
    CHECK(claims.decide(anna, ready.id, false, {}).error().code == ErrorCode::Missing);
    unwrap(claims.decide(anna, ready.id, false, u"Not enough evidence"_s));
    auto refused = row(ready.id).claim;
    CHECK(refused.status == ClaimStatus::Refused);
    refused.tried = u"Another network too"_s;
    unwrap(claims.edit(anna, refused));
    CHECK(unwrap(claims.file(anna, {ready.id}, u"615112491169011"_s)).front().decision.isEmpty());
    auto sealed = row(ready.id).claim;
    sealed.users = 1000;
    CHECK(claims.edit(anna, sealed).error().code == ErrorCode::Blocked);
    sealed.users = 25;
    sealed.note = u"Ask again on Monday"_s;
    CHECK(unwrap(claims.edit(anna, sealed)).note == u"Ask again on Monday"_s);
}

TEST_CASE_METHOD(ClaimFixture, "each step is taken back to the one before", "[claims]")
{
    const auto ready = complete(made[0]);
    unwrap(claims.file(anna, {ready.id}, kNumber));
    unwrap(claims.decide(anna, ready.id, true, {}));
    unwrap(claims.credit(anna, ready.id, {1250, u"EUR"_s}, {}));
    CHECK(unwrap(claims.takeBack(anna, ready.id)).status == ClaimStatus::Accepted);
    CHECK(unwrap(claims.takeBack(anna, ready.id)).status == ClaimStatus::Filed);
    const auto back = unwrap(claims.takeBack(anna, ready.id));
    CHECK(back.status == ClaimStatus::Ready);
    CHECK(back.caseNumber.isEmpty());
    CHECK(claims.takeBack(anna, ready.id).error().code == ErrorCode::Blocked);
}

TEST_CASE_METHOD(ClaimFixture, "filing is all or nothing, and names what is missing", "[claims][R11]")
{
    const auto ready = complete(made[0]);
    const auto failed = claims.file(anna, {ready.id, made[1].id}, kNumber);
    REQUIRE_FALSE(failed);
    CHECK(keysOf({failed.error().reasons.begin(), failed.error().reasons.end()}).contains(claimreason::usersMissing));
    CHECK(row(ready.id).claim.status == ClaimStatus::Ready);
}

TEST_CASE_METHOD(ClaimFixture, "a reseller files through its provider, with the provider's own kind of number",
                 "[claims][R2]")
{
    UserService users(*database, clock);
    auto profile = unwrap(users.profile());
    profile.type = PartnerType::IndirectReseller;
    REQUIRE_OK(users.setProfile(olga, profile));
    const auto ready = complete(made[0]);
    const auto details = unwrap(claims.details(ready.id));
    CHECK(details.route == Route::IndirectProvider);
    CHECK_FALSE(details.routeReason.isEmpty());
    CHECK(unwrap(claims.file(anna, {ready.id}, u"WC-4711"_s)).front().filedThrough == Route::IndirectProvider);
}

TEST_CASE_METHOD(ClaimFixture, "an advisor does not bill the customer and claims nowhere: the claim says why", "[claims][R11]")
{
    UserService users(*database, clock);
    const auto ready = complete(made[0]);
    auto profile = unwrap(users.profile());
    profile.type = PartnerType::Advisor;
    REQUIRE_OK(users.setProfile(olga, profile));
    const auto details = unwrap(claims.details(ready.id));
    CHECK_FALSE(details.route);
    CHECK_FALSE(details.routeReason.isEmpty());
    CHECK(details.row.claim.status == ClaimStatus::Draft);
    REQUIRE_FALSE(details.row.missing.empty());
    CHECK(details.row.missing.front().key == reasonkey::routeBlocked);
    CHECK(details.row.missing.front().arguments.value(0) == u"commercial.advisor.barred"_s);
    const auto refused = claims.file(anna, {ready.id}, u"615112491169010"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.front().key == reasonkey::routeBlocked);
}

TEST_CASE_METHOD(ClaimFixture, "an outage of Azure has two months, one that is an advisory a warning",
                 "[claims][R10][R12]")
{
    outage.service = Service::Azure;
    outage.advisory = true;
    unwrap(outages.edit(anna, outage));
    const auto claim = row(made[0].id);
    CHECK(claim.due.toString(Qt::ISODate) == u"2026-11-30"_s);
    CHECK(keysOf(claim.warnings).contains(claimreason::advisory));
}

TEST_CASE_METHOD(ClaimFixture, "credits of an imported invoice are proposed, and pay one claim only", "[claims]")
{
    const auto addLine = [this](CustomerId customer, const QString& invoice, qint64 total, const QString& until) {
        CreditLine line;
        line.customer = customer;
        line.invoiceNumber = invoice;
        line.chargeType = u"customerCredit"_s;
        line.amount = {total, u"EUR"_s};
        line.total = {total, u"EUR"_s};
        line.endsAt = Instant::fromIso(until);
        CHECK(unwrap(CreditLineStore(*database).add(line)));
    };
    addLine(made[0].customer, u"G1"_s, -1250, u"2026-09-30T00:00:00Z"_s);
    addLine(made[0].customer, u"G0"_s, -900, u"2026-08-31T00:00:00Z"_s); // before the incident
    addLine(made[0].customer, u"G2"_s, 500, u"2026-09-30T00:00:00Z"_s); // no credit
    addLine(made[1].customer, u"G3"_s, -700, u"2026-10-31T00:00:00Z"_s);
    const auto ready = complete(made[0]);
    CHECK(unwrap(claims.details(ready.id)).credits.empty());
    unwrap(claims.file(anna, {ready.id}, kNumber));
    const auto proposals = unwrap(claims.details(ready.id)).credits;
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].amount == Money{1250, u"EUR"_s});
    CHECK(proposals[0].text == u"G1, customerCredit"_s);
    const auto paid = unwrap(claims.creditBy(anna, ready.id, proposals[0].line));
    CHECK(paid.status == ClaimStatus::Credited);
    CHECK(paid.creditLine == u"G1, customerCredit"_s);
    CHECK(claims.creditBy(anna, ready.id, proposals[0].line).error().code == ErrorCode::Blocked);
    const auto other = complete(made[1]);
    unwrap(claims.file(anna, {other.id}, kNumber));
    CHECK(claims.creditBy(anna, other.id, proposals[0].line).error().code == ErrorCode::NotFound);
    unwrap(claims.takeBack(anna, ready.id));
    CHECK(unwrap(claims.details(ready.id)).credits.size() == 1);
}

TEST_CASE_METHOD(ClaimFixture, "lists are of an outage, a customer and a status", "[claims]")
{
    complete(made[0]);
    CHECK(unwrap(claims.list({})).size() == 2);
    CHECK(unwrap(claims.list({outage.id, made[1].customer, {}})).size() == 1);
    const auto ready = unwrap(claims.list({{}, {}, {ClaimStatus::Ready}}));
    REQUIRE(ready.size() == 1);
    CHECK(ready.front().claim.id == made[0].id);
    CHECK(claims.details(ClaimId(999)).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(OutageFixture, "an outage with twelve customers is imported, linked, answered, claimed and credited",
                 "[outages][claims]")
{
    const auto hits = addHits(12);
    QFile file(folder.filePath(u"issues.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"value":[{"startDateTime":"2026-09-21T10:00:00Z","endDateTime":"2026-09-21T13:30:00Z",
"lastModifiedDateTime":"2026-09-21T13:40:00Z","title":"Users may be unable to receive email","id":"EX226792",
"impactDescription":"Mail is delayed","classification":"incident","status":"serviceRestored","service":"Exchange Online",
"isResolved":true,"posts":[{"createdDateTime":"2026-09-21T10:10:00Z","description":{"contentType":"Text","content":"We look."}}]}]})");
    file.close();
    NoTask task;
    ImportService imports(*database, clock);
    CHECK(unwrap(imports.import(anna, file.fileName(), {}, task)).added == 1);
    CHECK(unwrap(imports.import(anna, file.fileName(), {}, task)).unchanged == 1);
    const auto outage = unwrap(outages.findByNumber(u"EX226792"_s));
    CHECK(unwrap(outages.details(anna, outage.id)).posts.size() == 1);

    CHECK(unwrap(outages.link(anna, outage.id, hits)) == 12);
    const OutageAnswer answer{u"Dear {contact}, mail flows again."_s, true, u"Outage"_s, u"Restored"_s, {}};
    CHECK(unwrap(outages.answer(anna, outage.id, answer)).size() == 12);
    CHECK(stored(hits[11]).state == TicketState::Resolved);

    const auto made = unwrap(claims.make(anna, outage.id));
    REQUIRE(made.size() == 12);
    for (size_t i = 0; i < made.size(); ++i) {
        auto claim = complete(made[i]);
        if (i == 4) {
            claim.evidenceText.clear();
            unwrap(claims.edit(anna, claim));
        }
    }
    const auto drafts = unwrap(claims.list({outage.id, {}, {ClaimStatus::Draft}}));
    REQUIRE(drafts.size() == 1);
    CHECK(keysOf(drafts.front().missing) == QStringList{claimreason::evidenceTextMissing});

    const auto request = unwrap(claims.request(outage.id));
    CHECK(request.claims.size() == 11);
    CHECK(request.plan.together);
    CHECK_FALSE(unwrap(claims.plan(10)).together);
    const auto list = folder.filePath(u"claims.csv"_s);
    CHECK(unwrap(claims.exportTo({outage.id, {}, {ClaimStatus::Ready}}, list, {}, {}, task)) == 11);
    QFile written(list);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(u"00000000-0000-4000-8000-000000000012"_s));
    CHECK_FALSE(text.contains(u"00000000-0000-4000-8000-000000000005"_s));

    std::vector<ClaimId> ids;
    for (const auto& details : request.claims)
        ids.push_back(details.row.claim.id);
    CHECK(unwrap(claims.file(anna, ids, kNumber)).size() == 11);
    unwrap(claims.credit(anna, ids.front(), {930, u"USD"_s}, u"customerCredit"_s));
    CHECK(unwrap(claims.list({outage.id, {}, {ClaimStatus::Filed}})).size() == 10);
    CHECK(unwrap(claims.list({outage.id, {}, {ClaimStatus::Credited}})).size() == 1);
}
