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

CaseTargets targets(const CaseFacts& facts, const QString& entitlement, Route route = Route::AzurePortal,
                    minutes theirDay = hours(8))
{
    return caseTargets(shippedRules(), shippedPolicy(), route, facts, entitlement, theirDay);
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

// Tables (a), (b) and (c) of domain.md 1.5, cell by cell.

TEST_CASE("row by row: what each plan promises for each severity", "[cases][table]")
{
    constexpr auto kCalendar = TimeBasis::Calendar;
    constexpr auto kBusiness = TimeBasis::Business;
    struct Row {
        QString plan;
        ServiceTarget a, b, c;
    };
    const Row rows[]{{u"csp"_s, {hours(2), kCalendar}, {hours(4), kCalendar}, {hours(8), kCalendar}},
                     {u"dynamics_subscription"_s, {hours(1), kCalendar}, {hours(4), kBusiness}, {hours(8), kBusiness}},
                     {u"dynamics_prodirect"_s, {hours(1), kCalendar}, {hours(2), kBusiness}, {hours(4), kBusiness}},
                     {u"premier"_s, {hours(1), kCalendar}, {hours(2), kCalendar}, {hours(4), kBusiness}},
                     // Critical is severity A, Standard is B and C.
                     {u"unified"_s, {hours(1), kCalendar}, {hours(8), kCalendar}, {hours(8), kCalendar}},
                     {u"unified_advanced"_s, {hours(1), kCalendar}, {hours(4), kCalendar}, {hours(4), kCalendar}},
                     {u"unified_performance"_s, {minutes(30), kCalendar}, {hours(4), kCalendar}, {hours(4), kCalendar}},
                     {u"azure_developer"_s, {}, {}, {}},
                     {u"azure_standard"_s, {hours(1), kCalendar}, {hours(4), kCalendar}, {hours(8), kCalendar}},
                     {u"azure_prodirect"_s, {hours(1), kCalendar}, {hours(2), kCalendar}, {hours(4), kCalendar}}};
    for (const auto& row : rows) {
        INFO(row.plan.toStdString());
        CHECK(targets(technical(Severity::A), row.plan).firstAnswer == row.a);
        CHECK(targets(technical(Severity::B), row.plan).firstAnswer == row.b);
        CHECK(targets(technical(Severity::C), row.plan).firstAnswer == row.c);
    }
}

TEST_CASE("a leg keeps the promise of the day it was filed: Azure Standard once took two hours", "[cases]")
{
    auto facts = technical(Severity::A);
    facts.date = QDate(2018, 12, 31);
    CHECK(targets(facts, u"azure_standard"_s).firstAnswer == ServiceTarget{hours(2), TimeBasis::Calendar});
    facts.date = QDate(2019, 1, 1);
    CHECK(targets(facts, u"azure_standard"_s).firstAnswer == ServiceTarget{hours(1), TimeBasis::Calendar});
}

TEST_CASE("what is not break-fix is answered within a business day", "[cases][R9]")
{
    auto facts = technical(Severity::B);
    facts.kind = GENERATE(CaseKind::Billing, CaseKind::SubscriptionManagement, CaseKind::HowTo, CaseKind::Advisory);
    CHECK(targets(facts, u"csp"_s).firstAnswer == ServiceTarget{hours(8), TimeBasis::Business});
}

TEST_CASE("a business day is as long as the hours of those who answer", "[cases][R9]")
{
    auto facts = technical(Severity::B);
    facts.kind = CaseKind::HowTo;
    const auto longer = targets(facts, u"csp"_s, Route::AzurePortal, hours(10));
    CHECK(longer.firstAnswer == ServiceTarget{hours(10), TimeBasis::Business});
    CHECK(longer.followUp == ServiceTarget{hours(10), TimeBasis::Business});
    CHECK(targets(technical(Severity::C), u"csp"_s, Route::AzurePortal, hours(10)).ourAnswer
          == ServiceTarget{hours(8), TimeBasis::Business});
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
