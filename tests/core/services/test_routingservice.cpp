// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/guides/guidereader.h"
#include "io/rules/rulereader.h"
#include "services/guideservice.h"
#include "services/routingservice.h"
#include "ticketfixture.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Answers that lead from the step to the end; empty: none do.
std::vector<GivenAnswer> wayTo(const Guide& guide, const QString& step, const QString& end)
{
    const auto* here = guide.step(step);
    if (!here)
        return {};
    for (const auto& answer : here->answers) {
        if (answer.end == end)
            return {{step, answer.id}};
        if (auto rest = wayTo(guide, answer.next, end); !rest.empty()) {
            rest.insert(rest.begin(), {step, answer.id});
            return rest;
        }
    }
    return {};
}

struct RoutingFixture : TicketFixture {
    RoutingFixture()
        : guides(*database, clock)
        , routing(*database, clock)
    {
    }

    Ticket answered(const QString& guideId, const QString& end, std::optional<Service> service,
                    std::optional<Category> category)
    {
        auto wanted = form();
        wanted.subscription = {};
        wanted.service = service;
        wanted.category = category;
        auto ticket = unwrap(tickets->create(anna, wanted));
        const auto diagnosis = unwrap(guides.choose(anna, ticket.id, guideId));
        const auto way = wayTo(*diagnosis.guide, diagnosis.guide->start, end);
        REQUIRE_FALSE(way.empty());
        for (const auto& answer : way)
            unwrap(guides.answer(anna, ticket.id, answer));
        return stored(ticket.id);
    }
    void become(PartnerType type)
    {
        auto profile = unwrap(ProfileStore(*database).find());
        profile.type = type;
        REQUIRE_OK(ProfileStore(*database).update(profile));
    }
    RoutingDecision decide(const Ticket& ticket) { return unwrap(routing.decide(anna, ticket.id)); }

    GuideService guides;
    RoutingService routing;
};

} // namespace

TEST_CASE_METHOD(RoutingFixture, "where a guide ends, the routes of the ticket offer the same way to some partner",
                 "[routing][guides]")
{
    int ends = 0;
    for (const auto& guide : shippedGuides()) {
        for (const auto& end : guide.ends) {
            if (!end.route)
                continue;
            ++ends;
            for (const auto service : guide.services) {
                INFO(guide.id.toStdString() << '.' << end.id.toStdString() << " for "
                                            << QString(keyOf(service)).toStdString());
                const auto ticket = answered(guide.id, end.id, service, guide.category);
                auto facts = unwrap(routing.facts(anna, ticket.id));
                facts.plans = {{PlanKind::Advanced, {}, {}, {}}}; // what pays is not the question
                // Only a customer whose support was handed to a company has one to pass work to.
                if (end.route == Route::Outsourcer)
                    facts.delivery = Delivery::Outsourced;
                const auto types = valuesOf<PartnerType>();
                CHECK(std::any_of(types.begin(), types.end(), [&](PartnerType type) {
                    facts.partnerType = type;
                    const auto route = shippedRules().decide(facts).of(*end.route);
                    return route.isOffered() && route.allowed
                        && std::none_of(route.reasons.begin(), route.reasons.end(), [](const RouteReason& reason) {
                               return reason.rule.startsWith("unfit."_L1);
                           });
                }));
            }
        }
    }
    CHECK(ends > 50);
}

TEST_CASE_METHOD(RoutingFixture, "an exchange of reservations goes to the Azure portal as its guide ends",
                 "[routing][guides]")
{
    const std::pair<QString, QString> ends[]{{u"azure.reservations"_s, u"reservation_request"_s},
                                             {u"azure.cost_usage"_s, u"usage_dispute"_s},
                                             {u"commercial.reconciliation"_s, u"usage_question"_s},
                                             {u"azure.subscription_transfer"_s, u"inbound_request"_s}};
    for (const auto& [guide, end] : ends) {
        INFO(guide.toStdString());
        const auto decision = decide(answered(guide, end, Service::Azure, Category::Commercial));
        CHECK(decision.recommended == Route::AzurePortal);
        CHECK(decision.of(Route::AzurePortal).entitlement == u"commercial"_s);
        CHECK(decision.of(Route::PartnerCenter).isOffered());
    }
}

TEST_CASE_METHOD(RoutingFixture, "a tenant that a guide found locked is the customer's call to Microsoft",
                 "[routing][guides]")
{
    const auto ticket =
        answered(u"office365.sign_in_mfa"_s, u"locked_out"_s, Service::Office365, Category::Technical);
    const auto decision = decide(ticket);
    CHECK(decision.recommended == Route::CustomerCallsMicrosoft);
    CHECK_FALSE(decision.of(Route::M365AdminCenter).allowed);
}

TEST_CASE_METHOD(RoutingFixture, "trouble with Partner Center itself is reported there, by a reseller too",
                 "[routing][guides]")
{
    become(PartnerType::IndirectReseller);
    const auto ticket =
        answered(u"commercial.partner_center_problem"_s, u"file"_s, Service::Office365, Category::Commercial);
    CHECK(decide(ticket).recommended == Route::PartnerCenter);
    CHECK(decide(ticket).of(Route::PartnerCenter).entitlement == u"free"_s);
}

TEST_CASE_METHOD(RoutingFixture, "a ticket without a category is not taken for a technical one: every way asks for it",
                 "[routing]")
{
    auto wanted = form();
    wanted.service = Service::Office365;
    const auto ticket = unwrap(tickets->create(anna, wanted));
    const auto decision = decide(ticket);
    CHECK_FALSE(decision.recommended);
    for (const auto& route : decision.routes) {
        CHECK_FALSE(route.allowed);
        CHECK(route.reasons.front().rule.startsWith("category.unknown"_L1));
    }
    const auto& front = decision.of(Route::M365AdminCenter).reasons.front();
    CHECK(front.clear.en.contains(u"category"_s));
    const auto set = unwrap(tickets->edit(anna, ticket.id, ticket.revision, {{TicketField::Category, u"technical"_s}}));
    CHECK(decide(set).recommended == Route::M365AdminCenter);
}

TEST_CASE_METHOD(RoutingFixture, "a guide tells the service and the category that nobody has set", "[routing][guides]")
{
    const auto decision = decide(answered(u"office365.domain_dns"_s, u"release_request"_s, {}, {}));
    CHECK(decision.recommended == Route::M365AdminCenter);
}
