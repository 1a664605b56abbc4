// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/factset.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const QStringList kYesNo{u"yes"_s, u"no"_s};

    QStringList withNone(QStringList words)
    {
        words.prepend(u"none"_s);
        return words;
    }

    QStringList wordsOf(CaseFact fact)
    {
        switch (fact) {
        case CaseFact::PartnerType:
            return keysOf<PartnerType>();
        case CaseFact::Cloud:
            return keysOf<Cloud>();
        case CaseFact::Service:
            return keysOf<Service>();
        case CaseFact::Product:
            return keysOf<Product>();
        case CaseFact::Category:
            return keysOf<Category>() << u"unspecified"_s;
        case CaseFact::Kind:
            return keysOf<CaseKind>();
        case CaseFact::Tenant:
            return keysOf<TenantOwner>();
        case CaseFact::Designation:
            return keysOf<Designation>();
        case CaseFact::Plan:
        case CaseFact::EmptyPlan:
            return withNone(keysOf<PlanKind>());
        case CaseFact::Access:
            return {u"none"_s, u"dap"_s, u"gdap"_s, u"ticket_role"_s, u"azure_rbac"_s};
        case CaseFact::LockedOut:
        case CaseFact::Contact24x7:
        case CaseFact::EntraPremium:
            return kYesNo;
        case CaseFact::Delivery:
            return keysOf<Delivery>();
        case CaseFact::Severity:
            return keysOf<Severity>();
        case CaseFact::Entitlement:
            return withNone(
                QStringList{u"commercial"_s, u"csp"_s, u"provider_contract"_s, u"outsourcing_contract"_s, u"free"_s}
                + keysOf<PlanKind>());
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

const QStringList& vocabulary(CaseFact fact)
{
    static const auto all = [] {
        std::array<QStringList, EnumKeys<CaseFact>::keys.size()> words;
        for (const auto each : valuesOf<CaseFact>())
            words[static_cast<size_t>(each)] = wordsOf(each);
        return words;
    }();
    return all[static_cast<size_t>(fact)];
}

std::optional<quint32> bitOf(CaseFact fact, QStringView word)
{
    const auto& words = vocabulary(fact);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return quint32(1) << i;
    }
    return std::nullopt;
}

bool isValid(const PlanFact& plan, QDate day)
{
    return (!plan.validFrom || *plan.validFrom <= day) && (!plan.validTo || day <= *plan.validTo);
}

FactSet::FactSet(const CaseFacts& facts, const QStringList& ticketRoles)
{
    set(CaseFact::PartnerType, keyOf(facts.partnerType).toString());
    set(CaseFact::Cloud, keyOf(facts.cloud).toString());
    set(CaseFact::Service, keyOf(facts.service).toString());
    set(CaseFact::Product, keyOf(facts.product).toString());
    set(CaseFact::Category, keyOf(facts.category).toString());
    if (!facts.categorySaid)
        set(CaseFact::Category, u"unspecified");
    set(CaseFact::Kind, keyOf(facts.kind).toString());
    set(CaseFact::Tenant, keyOf(facts.tenant).toString());
    set(CaseFact::Designation, keyOf(facts.designation).toString());
    set(CaseFact::LockedOut, kYesNo[facts.lockedOut ? 0 : 1]);
    set(CaseFact::Delivery, keyOf(facts.delivery).toString());
    set(CaseFact::Severity, keyOf(facts.severity).toString());
    set(CaseFact::Contact24x7, kYesNo[facts.contact24x7 ? 0 : 1]);
    set(CaseFact::EntraPremium, kYesNo[facts.entraPremium ? 0 : 1]);
    setPlans(facts);
    setAccess(facts, ticketRoles);
}

void FactSet::set(CaseFact fact, QStringView word)
{
    m_bits[static_cast<size_t>(fact)] |= bitOf(fact, word).value_or(0);
}

void FactSet::setPlans(const CaseFacts& facts)
{
    for (const auto& plan : facts.plans) {
        if (isValid(plan, facts.date))
            set(plan.incidentsLeft == 0 ? CaseFact::EmptyPlan : CaseFact::Plan, keyOf(plan.kind).toString());
    }
    for (const auto fact : {CaseFact::Plan, CaseFact::EmptyPlan}) {
        if (bits(fact) == 0)
            set(fact, u"none");
    }
}

void FactSet::setAccess(const CaseFacts& facts, const QStringList& ticketRoles)
{
    if (facts.dap)
        set(CaseFact::Access, u"dap");
    for (const auto& gdap : facts.gdap) {
        if (gdap.status != AccessStatus::Active || (gdap.ends && facts.date >= *gdap.ends))
            continue;
        set(CaseFact::Access, u"gdap");
        if (ticketRoles.contains(gdap.role))
            set(CaseFact::Access, u"ticket_role");
    }
    if (bits(CaseFact::Access) == 0)
        set(CaseFact::Access, u"none");
    if (facts.azureRbacSupport)
        set(CaseFact::Access, u"azure_rbac");
}

} // namespace helpdesk
