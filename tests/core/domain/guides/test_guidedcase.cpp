// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedcase.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Guide guideFor(Service service, Category category, CaseKind kind, std::vector<Product> products = {})
{
    Guide guide;
    guide.services = {service};
    guide.category = category;
    guide.kind = kind;
    guide.products = std::move(products);
    return guide;
}

GuideEnd endAt(Route route)
{
    GuideEnd end;
    end.kind = GuideEndKind::Route;
    end.route = route;
    return end;
}

CaseFacts commercialCase(Service service)
{
    CaseFacts facts;
    facts.service = service;
    facts.category = Category::Commercial;
    facts.kind = CaseKind::Billing;
    return facts;
}

} // namespace

TEST_CASE("a guide says of which kind a request of its category is", "[guides][routing]")
{
    const auto quota = guideFor(Service::Azure, Category::Commercial, CaseKind::SubscriptionManagement);
    CHECK(guidedCase(commercialCase(Service::Azure), quota, nullptr).kind == CaseKind::SubscriptionManagement);
    const auto howTo = guideFor(Service::Azure, Category::Technical, CaseKind::HowTo);
    CHECK(guidedCase({}, howTo, nullptr).kind == CaseKind::HowTo);
    // The ticket's own category goes before the guide's, and keeps its kind.
    CHECK(guidedCase(commercialCase(Service::Azure), howTo, nullptr).kind == CaseKind::Billing);
    CHECK(guidedCase(commercialCase(Service::Azure), howTo, nullptr).category == Category::Commercial);
}

TEST_CASE("a guide fills in the service and the category that a ticket does not have", "[guides][routing]")
{
    CaseFacts facts;
    facts.categorySaid = false;
    const auto guide = guideFor(Service::Azure, Category::Commercial, CaseKind::SubscriptionManagement);
    const auto guided = guidedCase(facts, guide, nullptr);
    CHECK(guided.service == Service::Azure);
    CHECK(guided.category == Category::Commercial);
    CHECK(guided.categorySaid);
    CHECK(guided.kind == CaseKind::SubscriptionManagement);
}

TEST_CASE("a guide for one product says which it is, unless the subscription did", "[guides][routing]")
{
    const auto guide =
        guideFor(Service::Dynamics365, Category::Technical, CaseKind::BreakFix, {Product::Dynamics365Ce});
    CaseFacts facts;
    facts.service = Service::Dynamics365;
    CHECK(guidedCase(facts, guide, nullptr).product == Product::Dynamics365Ce);
    facts.product = Product::BusinessCentral;
    CHECK(guidedCase(facts, guide, nullptr).product == Product::BusinessCentral);
    facts.product = Product::Unspecified;
    facts.service = Service::Azure;
    CHECK(guidedCase(facts, guide, nullptr).product == Product::Unspecified);

    const auto portal =
        guideFor(Service::Office365, Category::Commercial, CaseKind::SubscriptionManagement, {Product::PartnerCenter});
    auto shown = commercialCase(Service::Office365);
    shown.product = Product::Microsoft365;
    CHECK(guidedCase(shown, portal, nullptr).product == Product::PartnerCenter);
}

TEST_CASE("whoever finds that nobody gets in has no access, whatever was imported", "[guides][routing]")
{
    CaseFacts facts;
    facts.service = Service::Office365;
    facts.dap = true;
    facts.gdap = {{u"service_support_administrator"_s, AccessStatus::Active, {}}};
    facts.azureRbacSupport = true;
    const auto guide = guideFor(Service::Office365, Category::Technical, CaseKind::BreakFix);
    CHECK_FALSE(guidedCase(facts, guide, nullptr).lockedOut);
    const auto end = endAt(Route::CustomerCallsMicrosoft);
    const auto locked = guidedCase(facts, guide, &end);
    CHECK(locked.lockedOut);
    CHECK_FALSE(locked.dap);
    CHECK(locked.gdap.empty());
    CHECK_FALSE(locked.azureRbacSupport);
}

TEST_CASE("the end of a guide says what the request has become", "[guides][routing]")
{
    const auto technical = guideFor(Service::Office365, Category::Technical, CaseKind::BreakFix);
    CaseFacts facts;
    facts.service = Service::Office365;
    const auto at = [&](Route route) {
        const auto end = endAt(route);
        return guidedCase(facts, technical, &end);
    };
    CHECK(at(Route::Msrc).category == Category::Security);
    CHECK(at(Route::Msrc).kind == CaseKind::Vulnerability);
    CHECK(at(Route::PartnerCenter).category == Category::Commercial);
    CHECK(at(Route::PartnerCenter).kind == CaseKind::Billing);
    CHECK(at(Route::IsvPublisher).product == Product::MarketplaceIsv);
    CHECK(at(Route::IsvPublisher).category == Category::Technical);
    CHECK(at(Route::M365AdminCenter).kind == CaseKind::BreakFix);
    CHECK(at(Route::IndirectProvider).kind == CaseKind::BreakFix);

    auto portal = technical;
    portal.products = {Product::Microsoft365, Product::PartnerCenter};
    const auto end = endAt(Route::PartnerCenter);
    CHECK(guidedCase(facts, portal, &end).product == Product::PartnerCenter);
    CHECK(guidedCase(facts, portal, &end).category == Category::Technical);
}

TEST_CASE("a commercial request that ends in a service's portal is about that service's subscription",
          "[guides][routing]")
{
    auto guide = guideFor(Service::Office365, Category::Commercial, CaseKind::Billing);
    guide.services = {Service::Office365, Service::Azure};
    auto facts = commercialCase(Service::Office365);
    facts.product = Product::Microsoft365;
    auto end = endAt(Route::AzurePortal);
    const auto usage = guidedCase(facts, guide, &end);
    CHECK(usage.service == Service::Azure);
    CHECK(usage.product == Product::Unspecified);
    CHECK(usage.kind == CaseKind::SubscriptionManagement);
    // A charge for somebody else's product turns into a technical question to its publisher.
    end = endAt(Route::IsvPublisher);
    const auto publisher = guidedCase(facts, guide, &end);
    CHECK(publisher.product == Product::MarketplaceIsv);
    CHECK(publisher.category == Category::Technical);
    CHECK(publisher.kind == CaseKind::BreakFix);
}

TEST_CASE("a matter of security stays one, wherever a guide for something else ends", "[guides][routing]")
{
    CaseFacts facts;
    facts.service = Service::Office365;
    facts.category = Category::Security;
    facts.kind = CaseKind::Vulnerability;
    const auto guide = guideFor(Service::Office365, Category::Technical, CaseKind::BreakFix);
    for (const auto route : valuesOf<Route>()) {
        const auto end = endAt(route);
        CHECK(guidedCase(facts, guide, &end).kind == CaseKind::Vulnerability);
    }
}
