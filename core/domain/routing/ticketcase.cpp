// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/ticketcase.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<QDate> dayOf(const std::optional<Instant>& instant)
    {
        return instant ? std::optional(instant->toUtc().date()) : std::nullopt;
    }

    Product azureProduct(const Subscription& subscription)
    {
        return subscription.offerId.startsWith("MS-AZR-"_L1, Qt::CaseInsensitive) ? Product::AzureLegacy
                                                                                  : Product::AzurePlan;
    }

    Product dynamicsProduct(const QString& offer)
    {
        if (offer.contains("business central"_L1, Qt::CaseInsensitive))
            return Product::BusinessCentral;
        for (const auto word :
             {"finance"_L1, "supply chain"_L1, "operations"_L1, "commerce"_L1, "human resources"_L1}) {
            if (offer.contains(word, Qt::CaseInsensitive))
                return Product::Dynamics365FinanceOperations;
        }
        return Product::Dynamics365Ce;
    }

    bool isEntra(const Subscription& subscription)
    {
        const auto named = [&subscription](QLatin1StringView words) {
            return subscription.offerName.contains(words, Qt::CaseInsensitive);
        };
        return named("entra id"_L1) || named("azure active directory"_L1);
    }

    bool isEntraPremium(const Subscription& subscription)
    {
        const auto& name = subscription.offerName;
        return isEntra(subscription)
            && (name.contains(" P1"_L1, Qt::CaseInsensitive) || name.contains(" P2"_L1, Qt::CaseInsensitive));
    }

    void addAccess(const Customer& customer, CaseFacts& facts)
    {
        facts.dap = customer.allowsDelegatedAccess.value_or(false);
        for (const auto& access : customer.access) {
            if (access.kind == AccessKind::Dap) {
                facts.dap = facts.dap || access.status == AccessStatus::Active;
                continue;
            }
            const auto ends = dayOf(access.endsAt);
            for (const auto& role : access.roles) {
                facts.gdap.push_back({role, access.status, ends});
                facts.azureRbacSupport = facts.azureRbacSupport
                    || (role == "support_request_contributor"_L1 && access.status == AccessStatus::Active);
            }
            if (access.roles.isEmpty())
                facts.gdap.push_back({{}, access.status, ends});
        }
    }

} // namespace

CaseKind caseKindOf(Category category)
{
    switch (category) {
    case Category::Commercial:
        return CaseKind::Billing;
    case Category::Technical:
        return CaseKind::BreakFix;
    case Category::Security:
        return CaseKind::Vulnerability;
    }
    Q_UNREACHABLE();
    return CaseKind::BreakFix;
}

bool fits(CaseKind kind, Category category)
{
    switch (kind) {
    case CaseKind::Billing:
    case CaseKind::SubscriptionManagement:
        return category == Category::Commercial;
    case CaseKind::BreakFix:
    case CaseKind::HowTo:
    case CaseKind::Advisory:
        return category == Category::Technical;
    case CaseKind::Vulnerability:
        return category == Category::Security;
    }
    Q_UNREACHABLE();
    return false;
}

Product productOf(std::optional<Service> service, const std::optional<Subscription>& subscription)
{
    if (!subscription || !service)
        return Product::Unspecified;
    const auto& publisher = subscription->publisherName;
    if (!subscription->isMicrosoftProduct && !publisher.isEmpty()
        && !publisher.startsWith("Microsoft"_L1, Qt::CaseInsensitive))
        return Product::MarketplaceIsv;
    if (isEntra(*subscription))
        return Product::EntraId;
    switch (*service) {
    case Service::Azure:
        return azureProduct(*subscription);
    case Service::Dynamics365:
        return dynamicsProduct(subscription->offerName);
    case Service::Office365:
        return Product::Microsoft365;
    case Service::Other:
        return Product::Unspecified;
    }
    Q_UNREACHABLE();
    return Product::Unspecified;
}

CaseFacts caseOf(const TicketDetails& details, const PartnerProfile& profile, const std::vector<SupportPlan>& plans,
                 Instant now)
{
    const auto& ticket = details.ticket;
    CaseFacts facts;
    facts.partnerType = profile.type;
    facts.cloud = details.customer ? details.customer->cloud : profile.cloud;
    facts.service = ticket.service.value_or(Service::Other);
    facts.product = productOf(ticket.service, details.subscription);
    facts.category = ticket.category.value_or(Category::Technical);
    facts.categorySaid = ticket.category.has_value();
    facts.kind = caseKindOf(facts.category);
    facts.entraPremium = details.subscription && isEntraPremium(*details.subscription);
    facts.severity = ticket.severity;
    facts.contact24x7 = details.contact && details.contact->reachable24x7 && !details.contact->phone.isEmpty();
    facts.date = now.toUtc().date();
    for (const auto& plan : plans)
        facts.plans.push_back({plan.kind, dayOf(plan.validFrom), dayOf(plan.validTo), plan.incidents});
    if (details.customer) {
        addAccess(*details.customer, facts);
        if (!profile.tenantId.isEmpty() && details.customer->tenantId == profile.tenantId)
            facts.tenant = TenantOwner::Own;
    }
    return facts;
}

} // namespace helpdesk
