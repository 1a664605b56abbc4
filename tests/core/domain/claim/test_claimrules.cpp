// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimreasons.h"
#include "domain/claim/claimrules.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone utc = QTimeZone::utc();

Instant at(const QString& iso)
{
    const auto instant = Instant::fromIso(iso);
    REQUIRE(instant);
    return *instant;
}

QString due(const QString& incident, int months, const QTimeZone& zone = utc)
{
    return claimDueDay(at(incident), months, zone).toString(Qt::ISODate);
}

/// A claim that misses nothing.
ClaimFacts complete()
{
    ClaimFacts facts;
    facts.claim.evidenceSender = u"it@contoso.com"_s;
    facts.claim.evidenceAt = at(u"2026-09-10T10:00:00Z"_s);
    facts.claim.evidenceText = u"We could not send mail and ask for credit."_s;
    facts.claim.boughtThroughCsp = true;
    facts.claim.downFrom = at(u"2026-09-10T08:00:00Z"_s);
    facts.claim.downTo = at(u"2026-09-10T11:00:00Z"_s);
    facts.claim.users = 25;
    facts.claim.locations = u"Riga"_s;
    facts.claim.tried = u"Outlook on the web, another network"_s;
    facts.outage.number = u"EX226792"_s;
    facts.outage.startedAt = at(u"2026-09-10T07:30:00Z"_s);
    facts.outage.endedAt = at(u"2026-09-10T11:30:00Z"_s);
    facts.tenantId = u"11111111-2222-4333-8444-555555555555"_s;
    facts.domains = {u"contoso.com"_s, u"contoso.onmicrosoft.com"_s};
    facts.ticketNumber = 1007;
    facts.ticketHasLog = true;
    facts.zone = utc;
    facts.now = at(u"2026-09-20T12:00:00Z"_s);
    return facts;
}

QStringList keysOf(const std::vector<Reason>& reasons)
{
    QStringList keys;
    for (const auto& reason : reasons)
        keys << reason.key;
    return keys;
}

QStringList missing(const ClaimFacts& facts)
{
    return keysOf(missingOf(facts));
}

} // namespace

TEST_CASE("a claim is due months after the end of the billing month, clamped to the month's end", "[claims][R10]")
{
    CHECK(due(u"2026-01-10T12:00:00Z"_s, 1) == u"2026-02-28"_s);
    CHECK(due(u"2028-01-31T12:00:00Z"_s, 1) == u"2028-02-29"_s);
    CHECK(due(u"2026-01-10T12:00:00Z"_s, 2) == u"2026-03-31"_s);
    CHECK(due(u"2026-11-02T12:00:00Z"_s, 2) == u"2027-01-30"_s);
    CHECK(due(u"2026-12-31T23:00:00Z"_s, 2) == u"2027-02-28"_s);
    CHECK(due(u"2026-09-10T12:00:00Z"_s, 1) == u"2026-10-30"_s);
}

TEST_CASE("the billing month is that of the partner's zone", "[claims][R10]")
{
    const auto lateEvening = u"2026-01-31T23:30:00Z"_s;
    CHECK(due(lateEvening, 1) == u"2026-02-28"_s);
    CHECK(due(lateEvening, 1, QTimeZone("Europe/Riga")) == u"2026-03-28"_s);
    CHECK(due(u"2026-02-01T03:00:00Z"_s, 1, QTimeZone("America/New_York")) == u"2026-02-28"_s);
}

TEST_CASE("a complete claim misses nothing and warns of nothing", "[claims][R11]")
{
    CHECK(missing(complete()).isEmpty());
    CHECK(warningsOf(complete()).empty());
    CHECK(statusOf(complete().claim, true) == ClaimStatus::Ready);
    CHECK(statusOf(complete().claim, false) == ClaimStatus::Draft);
}

TEST_CASE("each piece of evidence is missed by its own name", "[claims][R11]")
{
    struct Case {
        QLatin1StringView key;
        void (*spoil)(ClaimFacts&);
    };
    const Case cases[] = {
        {claimreason::tenantMissing, [](ClaimFacts& f) { f.tenantId.clear(); }},
        {claimreason::tenantMissing, [](ClaimFacts& f) { f.tenantId = u"contoso"_s; }},
        {claimreason::outageNumberInvalid, [](ClaimFacts& f) { f.outage.number = u"EX12"_s; }},
        {claimreason::outageNumberInvalid, [](ClaimFacts& f) { f.outage.number = u"EX123456789"_s; }},
        {claimreason::outageNumberInvalid, [](ClaimFacts& f) { f.outage.number = u"E1234"_s; }},
        {claimreason::evidenceMissing, [](ClaimFacts& f) { f.claim.evidenceSender.clear(); }},
        {claimreason::evidencePersonal, [](ClaimFacts& f) { f.claim.evidenceSender = u"it.contoso@gmail.com"_s; }},
        {claimreason::evidenceForeign, [](ClaimFacts& f) { f.claim.evidenceSender = u"it@fabrikam.com"_s; }},
        {claimreason::evidenceForeign, [](ClaimFacts& f) { f.claim.evidenceSender = u"it@evil-contoso.com"_s; }},
        {claimreason::domainsUnknown, [](ClaimFacts& f) { f.domains.clear(); }},
        {claimreason::evidenceDateMissing, [](ClaimFacts& f) { f.claim.evidenceAt.reset(); }},
        {claimreason::evidenceTextMissing, [](ClaimFacts& f) { f.claim.evidenceText = u"  "_s; }},
        {claimreason::cspUnknown, [](ClaimFacts& f) { f.claim.boughtThroughCsp.reset(); }},
        {claimreason::notThroughCsp, [](ClaimFacts& f) { f.claim.boughtThroughCsp = false; }},
        {claimreason::downtimeMissing, [](ClaimFacts& f) { f.claim.downFrom.reset(); }},
        {claimreason::downtimeEndMissing, [](ClaimFacts& f) { f.claim.downTo.reset(); }},
        {claimreason::downtimeTurned, [](ClaimFacts& f) { f.claim.downTo = f.claim.downFrom; }},
        {claimreason::usersMissing, [](ClaimFacts& f) { f.claim.users = 0; }},
        {claimreason::locationsMissing, [](ClaimFacts& f) { f.claim.locations.clear(); }},
        {claimreason::triedMissing, [](ClaimFacts& f) { f.claim.tried.clear(); }},
        {claimreason::ticketMissing, [](ClaimFacts& f) { f.ticketNumber = 0; }},
        {claimreason::logMissing, [](ClaimFacts& f) { f.ticketHasLog = false; }},
    };
    for (const auto& one : cases) {
        auto facts = complete();
        one.spoil(facts);
        CHECK(missing(facts) == QStringList{one.key});
    }
}

TEST_CASE("personal mail stays personal though it stands among the customer's domains", "[claims][R11]")
{
    auto facts = complete();
    facts.domains << u"gmail.com"_s;
    facts.claim.evidenceSender = u"IT@Gmail.com"_s;
    CHECK(missing(facts) == QStringList{claimreason::evidencePersonal});
    facts.claim.evidenceSender = u"IT@Contoso.COM"_s;
    CHECK(missing(facts).isEmpty());
}

TEST_CASE("an outage of Azure may bear a number of Azure's own shape", "[claims][R11]")
{
    CHECK(isOutageNumber(u"TM100200"_s, Service::Office365));
    CHECK(isOutageNumber(u"8K_T-5D0"_s, Service::Azure));
    CHECK_FALSE(isOutageNumber(u"8K_T-5D0"_s, Service::Office365));
    CHECK_FALSE(isOutageNumber(u"ex226792"_s, Service::Office365));
}

TEST_CASE("an advisory, a late day and a running outage are warned of and hinder nothing", "[claims][R12]")
{
    auto facts = complete();
    facts.outage.advisory = true;
    CHECK(keysOf(warningsOf(facts)) == QStringList{claimreason::advisory});
    CHECK(missing(facts).isEmpty());
    facts = complete();
    facts.now = at(u"2026-10-30T23:59:00Z"_s);
    CHECK(warningsOf(facts).empty());
    facts.now = at(u"2026-10-31T00:00:00Z"_s);
    CHECK(keysOf(warningsOf(facts)) == QStringList{claimreason::late});
    facts.claim.filedAt = at(u"2026-10-30T10:00:00Z"_s);
    CHECK(warningsOf(facts).empty());
    facts = complete();
    facts.outage.endedAt.reset();
    CHECK(keysOf(warningsOf(facts)) == QStringList{claimreason::outageRuns});
    facts = complete();
    facts.claim.downFrom = at(u"2026-09-12T08:00:00Z"_s);
    facts.claim.downTo = at(u"2026-09-12T09:00:00Z"_s);
    CHECK(keysOf(warningsOf(facts)) == QStringList{claimreason::downtimeOutside});
}

TEST_CASE("amounts are read in minor units and written back", "[claims]")
{
    CHECK(moneyOf(u"12.5"_s, u"eur"_s) == Money{1250, u"EUR"_s});
    CHECK(moneyOf(u" 12,05 "_s, u"EUR"_s) == Money{1205, u"EUR"_s});
    CHECK(moneyOf(u"7"_s, u"USD"_s) == Money{700, u"USD"_s});
    CHECK(moneyOf(u"1200"_s, u"JPY"_s) == Money{1200, u"JPY"_s});
    for (const auto& wrong : {u"0"_s, u"-1"_s, u"12.345"_s, u"x"_s, QString(), u"1e3"_s})
        CHECK_FALSE(moneyOf(wrong, u"EUR"_s));
    CHECK_FALSE(moneyOf(u"12.5"_s, u"JPY"_s));
    CHECK_FALSE(moneyOf(u"12.5"_s, u"EURO"_s));
    CHECK(amountText({1205, u"EUR"_s}) == u"12.05"_s);
    CHECK(amountText({5, u"EUR"_s}) == u"0.05"_s);
    CHECK(amountText({-1205, u"EUR"_s}) == u"-12.05"_s);
    CHECK(amountText({1200, u"JPY"_s}) == u"1200"_s);
}
