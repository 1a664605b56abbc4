// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedcase.h"

#include "domain/guides/guidelint.h"
#include "domain/routing/ticketcase.h"

#include <algorithm>

namespace helpdesk {

namespace {

    template <typename T>
    bool contains(const std::vector<T>& all, T one)
    {
        return std::find(all.begin(), all.end(), one) != all.end();
    }

    bool belongsTo(Product product, Service service)
    {
        return serviceOf(product).value_or(service) == service;
    }

    void setCategory(CaseFacts& facts, Category category, CaseKind kind)
    {
        facts.category = category;
        facts.categorySaid = true;
        facts.kind = fits(kind, category) ? kind : caseKindOf(category);
    }

    void addGuide(CaseFacts& facts, const Guide& guide)
    {
        if (facts.service == Service::Other && guide.services.size() == 1)
            facts.service = guide.services.front();
        if (!facts.categorySaid)
            setCategory(facts, guide.category, guide.kind);
        else if (fits(guide.kind, facts.category))
            facts.kind = guide.kind;
        if (guide.products.size() != 1)
            return;
        // Trouble with Partner Center is about Partner Center, whichever subscription showed it.
        const auto product = guide.products.front();
        if (product == Product::PartnerCenter
            || (facts.product == Product::Unspecified && belongsTo(product, facts.service)))
            facts.product = product;
    }

    /// A fault in somebody else's product: what began as a charge for it is a technical question to its publisher.
    void leadToPublisher(CaseFacts& facts)
    {
        facts.product = Product::MarketplaceIsv;
        if (facts.category == Category::Commercial)
            setCategory(facts, Category::Technical, CaseKind::BreakFix);
    }

    /// A technical problem that ends in Partner Center lies there itself, or leaves a credit or an order to settle.
    void leadToPartnerCenter(CaseFacts& facts, const Guide& guide)
    {
        if (facts.category != Category::Technical)
            return;
        if (contains(guide.products, Product::PartnerCenter))
            facts.product = Product::PartnerCenter;
        else
            setCategory(facts, Category::Commercial, CaseKind::Billing);
    }

    /// Of commercial requests the portals of the services take those about subscriptions: usage, reservations, quota, seats.
    void leadToPortal(CaseFacts& facts, const Guide& guide, Service service)
    {
        if (facts.category != Category::Commercial)
            return;
        facts.kind = CaseKind::SubscriptionManagement;
        if (contains(guide.services, service))
            facts.service = service;
        if (!belongsTo(facts.product, facts.service))
            facts.product = Product::Unspecified;
    }

    /// Found by trying: whatever was imported about our access, nobody gets in.
    void lockOut(CaseFacts& facts)
    {
        facts.lockedOut = true;
        facts.dap = false;
        facts.gdap.clear();
        facts.azureRbacSupport = false;
    }

    void addEnd(CaseFacts& facts, const Guide& guide, Route route)
    {
        switch (route) {
        case Route::Msrc:
            setCategory(facts, Category::Security, CaseKind::Vulnerability);
            break;
        case Route::IsvPublisher:
            leadToPublisher(facts);
            break;
        case Route::PartnerCenter:
            leadToPartnerCenter(facts, guide);
            break;
        case Route::AzurePortal:
            leadToPortal(facts, guide, Service::Azure);
            break;
        case Route::M365AdminCenter:
            leadToPortal(facts, guide, Service::Office365);
            break;
        case Route::CustomerCallsMicrosoft:
            lockOut(facts);
            break;
        case Route::PowerPlatformAdminCenter:
        case Route::LifecycleServices:
        case Route::BusinessCentralAdminCenter:
        case Route::IndirectProvider:
        case Route::Outsourcer:
            break;
        }
    }

} // namespace

CaseFacts guidedCase(CaseFacts facts, const Guide& guide, const GuideEnd* end)
{
    addGuide(facts, guide);
    if (end && end->route)
        addEnd(facts, guide, *end->route);
    return facts;
}

} // namespace helpdesk
