// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/casetargets.h"
#include "io/rules/rulereader.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

CaseFacts technical(Severity severity)
{
    CaseFacts facts;
    facts.service = Service::Azure;
    facts.severity = severity;
    facts.date = QDate(2026, 9, 21);
    return facts;
}

CaseTargets targets(const CaseFacts& facts, const QString& entitlement, Route route = Route::AzurePortal)
{
    return caseTargets(shippedRules(), shippedPolicy(), route, facts, entitlement);
}

} // namespace

TEST_CASE("the first answer under the programme takes two, four or eight hours of the calendar", "[cases][R9]")
{
    CHECK(targets(technical(Severity::A), u"csp"_s).firstAnswer == ServiceTarget{hours(2), TimeBasis::Calendar});
    CHECK(targets(technical(Severity::B), u"csp"_s).firstAnswer == ServiceTarget{hours(4), TimeBasis::Calendar});
    CHECK(targets(technical(Severity::C), u"csp"_s).firstAnswer == ServiceTarget{hours(8), TimeBasis::Calendar});
}

TEST_CASE("a plan of the partner has its own times, some of them business hours", "[cases]")
{
    CHECK(targets(technical(Severity::A), u"premier"_s).firstAnswer == ServiceTarget{hours(1), TimeBasis::Calendar});
    CHECK(targets(technical(Severity::C), u"premier"_s).firstAnswer == ServiceTarget{hours(4), TimeBasis::Business});
    CHECK(targets(technical(Severity::B), u"unified"_s).firstAnswer == ServiceTarget{hours(8), TimeBasis::Calendar});
}

TEST_CASE("what is not break-fix is answered within a business day", "[cases][R9]")
{
    auto facts = technical(Severity::B);
    facts.kind = GENERATE(CaseKind::Billing, CaseKind::SubscriptionManagement, CaseKind::HowTo, CaseKind::Advisory);
    CHECK(targets(facts, u"csp"_s).firstAnswer == ServiceTarget{hours(8), TimeBasis::Business});
}

TEST_CASE("a provider, a publisher and the security response center promise nothing", "[cases]")
{
    const auto route = GENERATE(Route::IndirectProvider, Route::IsvPublisher, Route::Outsourcer, Route::Msrc);
    CHECK(targets(technical(Severity::A), u"csp"_s, route).firstAnswer == ServiceTarget{});
    CHECK(targets(technical(Severity::A), u"csp"_s, route).followUp == ServiceTarget{hours(8), TimeBasis::Business});
}

TEST_CASE("severity A is answered by us round the clock, the customer hears by our own policy", "[cases]")
{
    const auto critical = targets(technical(Severity::A), u"csp"_s);
    CHECK(critical.ourAnswer == ServiceTarget{hours(1), TimeBasis::Calendar});
    CHECK(critical.customerUpdate == shippedPolicy().target(Severity::A, ServiceClock::PeriodicUpdate));
    CHECK(targets(technical(Severity::C), u"csp"_s).ourAnswer == ServiceTarget{hours(8), TimeBasis::Business});
}
