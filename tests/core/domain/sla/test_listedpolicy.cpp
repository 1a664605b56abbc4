// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/listedpolicy.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    ListedPolicy azurePolicy()
    {
        auto policy = shippedDefaultPolicy();
        policy.isDefault = false;
        policy.name = u"Azure"_s;
        policy.condition = u"service:azure severity:A"_s;
        return policy;
    }

} // namespace

TEST_CASE("a condition asks for what only an event of the ticket changes", "[sla][policies]")
{
    for (const auto& text :
         {u"service:azure"_s, u"severity:A,B team:first"_s, u"-category:technical"_s,
          u"(service:azure OR service:office365) severity:A"_s, u"tenant:cf3e17c3-2b12-4dd6-b5e4-3b0d3bb65e1f"_s}) {
        CAPTURE(text.toStdString());
        const auto filter = readCondition(text);
        REQUIRE_OK(filter);
        CHECK(filter->anyState);
    }
    for (const auto& [text, what] : {std::pair{u"status:open"_s, u"status:"_s},
                                     {u"service:azure sla:breached"_s, u"sla:"_s},
                                     {u"severity:A OR (created:>=-7d)"_s, u"created:"_s},
                                     {u"-customer:contoso"_s, u"customer:"_s},
                                     {u"service:azure printer"_s, u"printer"_s},
                                     {u"is:any"_s, u"is:"_s}}) {
        CAPTURE(text.toStdString());
        const auto filter = readCondition(text);
        REQUIRE_FALSE(filter);
        CHECK(filter.error().subject == Subject::Condition);
        CHECK(filter.error().arguments.front() == what);
        CHECK(filter.error().arguments.back().contains(u"service:"_s));
    }
    CHECK(readCondition(u"  "_s).error().code == ErrorCode::Missing);
    CHECK(readCondition(u"service:azur"_s).error().code == ErrorCode::QueryError);
}

TEST_CASE("a policy needs a condition, and the default one has none", "[sla][policies]")
{
    CHECK(checkedPolicy(azurePolicy()));
    auto policy = azurePolicy();
    policy.condition.clear();
    CHECK(checkedPolicy(policy).error().code == ErrorCode::Missing);
    policy = shippedDefaultPolicy();
    CHECK(checkedPolicy(policy));
    policy.condition = u"severity:A"_s;
    CHECK(checkedPolicy(policy).error().subject == Subject::Condition);
    policy = azurePolicy();
    policy.name = u"  "_s;
    CHECK(checkedPolicy(policy).error().subject == Subject::Name);
}

TEST_CASE("warnings are percents, each once and in their order", "[sla][policies]")
{
    auto policy = azurePolicy();
    policy.warnings = {90, 50, 90};
    const auto checked = checkedPolicy(policy);
    REQUIRE_OK(checked);
    CHECK(checked->warnings == std::vector{50, 90});
    policy.warnings = {0};
    CHECK(checkedPolicy(policy).error().subject == Subject::Policy);
    policy.warnings = {101};
    CHECK(checkedPolicy(policy).error().subject == Subject::Policy);
}

TEST_CASE("an answer that is due behind the resolution is refused", "[sla][policies]")
{
    auto policy = azurePolicy();
    policy.terms.target(Severity::B, ServiceClock::FirstResponse) = {std::chrono::hours(30), TimeBasis::Business};
    const auto checked = checkedPolicy(policy);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().subject == Subject::Target);
    CHECK(checked.error().arguments == QStringList{u"first_response"_s, u"B"_s});
}

TEST_CASE("a policy reads back from what is written, and a file changes only what it says", "[sla][policies]")
{
    const auto policy = azurePolicy();
    const auto same = listedPolicyFromJson(listedPolicyToJson(policy), {});
    REQUIRE_OK(same);
    CHECK(same->terms == policy.terms);
    CHECK(same->condition == policy.condition);
    CHECK(same->warnings == policy.warnings);
    const auto renamed = listedPolicyFromJson({{u"name"_s, u"Cloud"_s}}, policy);
    REQUIRE_OK(renamed);
    CHECK(renamed->name == u"Cloud"_s);
    CHECK(renamed->terms == policy.terms);
    CHECK(listedPolicyFromJson({{u"nmae"_s, u"Cloud"_s}}, policy).error().arguments == QStringList{u"nmae"_s});
    CHECK(listedPolicyFromJson({{u"warn"_s, u"90"_s}}, policy).error().arguments == QStringList{u"warn"_s});
    CHECK_FALSE(listedPolicyFromJson({{u"targets"_s, QJsonObject{{u"D"_s, QJsonObject()}}}}, policy));
}

} // namespace helpdesk
