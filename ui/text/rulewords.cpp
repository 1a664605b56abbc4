// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"
#include "ui/text/rulepresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct RuleTexts {
        Q_DECLARE_TR_FUNCTIONS(RuleTexts)
    };

    struct Word {
        CaseFact fact;
        QLatin1StringView key;
        const char* text;
    };

    // The vocabularies that no other part of the program shows.
    constexpr Word kWords[] = {
        {CaseFact::Product, "unspecified"_L1, QT_TRANSLATE_NOOP("RuleTexts", "not said")},
        {CaseFact::Product, "azure_plan"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Azure plan")},
        {CaseFact::Product, "azure_legacy"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Azure (legacy)")},
        {CaseFact::Product, "microsoft365"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Microsoft 365")},
        {CaseFact::Product, "business_central"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Business Central")},
        {CaseFact::Product, "dynamics365_ce"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Dynamics 365 apps")},
        {CaseFact::Product, "dynamics365_finance_operations"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "Finance and Operations")},
        {CaseFact::Product, "marketplace_isv"_L1, QT_TRANSLATE_NOOP("RuleTexts", "marketplace product")},
        {CaseFact::Product, "partner_center"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Partner Center itself")},
        {CaseFact::Product, "entra_id"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Entra ID")},
        {CaseFact::Category, "unspecified"_L1, QT_TRANSLATE_NOOP("RuleTexts", "not said")},
        {CaseFact::Kind, "billing"_L1, QT_TRANSLATE_NOOP("RuleTexts", "billing")},
        {CaseFact::Kind, "subscription_management"_L1, QT_TRANSLATE_NOOP("RuleTexts", "subscription management")},
        {CaseFact::Kind, "break_fix"_L1, QT_TRANSLATE_NOOP("RuleTexts", "something is broken")},
        {CaseFact::Kind, "how_to"_L1, QT_TRANSLATE_NOOP("RuleTexts", "how to")},
        {CaseFact::Kind, "advisory"_L1, QT_TRANSLATE_NOOP("RuleTexts", "advice")},
        {CaseFact::Kind, "vulnerability"_L1, QT_TRANSLATE_NOOP("RuleTexts", "vulnerability")},
        {CaseFact::Tenant, "customer"_L1, QT_TRANSLATE_NOOP("RuleTexts", "the customer's")},
        {CaseFact::Tenant, "own"_L1, QT_TRANSLATE_NOOP("RuleTexts", "our own")},
        {CaseFact::Designation, "none"_L1, QT_TRANSLATE_NOOP("RuleTexts", "none")},
        {CaseFact::Designation, "action_pack"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Action Pack")},
        {CaseFact::Designation, "silver"_L1, QT_TRANSLATE_NOOP("RuleTexts", "silver competency")},
        {CaseFact::Designation, "gold"_L1, QT_TRANSLATE_NOOP("RuleTexts", "gold competency")},
        {CaseFact::Designation, "cloud_competency"_L1, QT_TRANSLATE_NOOP("RuleTexts", "cloud competency")},
        {CaseFact::Designation, "solutions_partner"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Solutions Partner")},
        {CaseFact::Designation, "success_core"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Success Core")},
        {CaseFact::Designation, "success_expanded"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Success Expanded")},
        {CaseFact::Designation, "launch"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Launch")},
        {CaseFact::Plan, "none"_L1, QT_TRANSLATE_NOOP("RuleTexts", "none")},
        {CaseFact::EmptyPlan, "none"_L1, QT_TRANSLATE_NOOP("RuleTexts", "none")},
        {CaseFact::Access, "none"_L1, QT_TRANSLATE_NOOP("RuleTexts", "none")},
        {CaseFact::Access, "dap"_L1, QT_TRANSLATE_NOOP("RuleTexts", "delegated admin privileges")},
        {CaseFact::Access, "gdap"_L1, QT_TRANSLATE_NOOP("RuleTexts", "an active GDAP relationship")},
        {CaseFact::Access, "ticket_role"_L1, QT_TRANSLATE_NOOP("RuleTexts", "a GDAP role that may open requests")},
        {CaseFact::Access, "azure_rbac"_L1, QT_TRANSLATE_NOOP("RuleTexts", "a support role on the Azure subscription")},
        {CaseFact::LockedOut, "yes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "yes")},
        {CaseFact::LockedOut, "no"_L1, QT_TRANSLATE_NOOP("RuleTexts", "no")},
        {CaseFact::Contact24x7, "yes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "yes")},
        {CaseFact::Contact24x7, "no"_L1, QT_TRANSLATE_NOOP("RuleTexts", "no")},
        {CaseFact::EntraPremium, "yes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "yes")},
        {CaseFact::EntraPremium, "no"_L1, QT_TRANSLATE_NOOP("RuleTexts", "no")},
        {CaseFact::Delivery, "own"_L1, QT_TRANSLATE_NOOP("RuleTexts", "our own staff")},
        {CaseFact::Delivery, "outsourced"_L1, QT_TRANSLATE_NOOP("RuleTexts", "a company hired for it")},
        {CaseFact::Delivery, "resold"_L1, QT_TRANSLATE_NOOP("RuleTexts", "a resold service")},
        {CaseFact::Entitlement, "none"_L1, QT_TRANSLATE_NOOP("RuleTexts", "none")},
        {CaseFact::Entitlement, "commercial"_L1, QT_TRANSLATE_NOOP("RuleTexts", "commercial support")},
        {CaseFact::Entitlement, "csp"_L1, QT_TRANSLATE_NOOP("RuleTexts", "the customer's own under the programme")},
        {CaseFact::Entitlement, "provider_contract"_L1, QT_TRANSLATE_NOOP("RuleTexts", "contract with the provider")},
        {CaseFact::Entitlement, "outsourcing_contract"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "contract with the support company")},
        {CaseFact::Entitlement, "free"_L1, QT_TRANSLATE_NOOP("RuleTexts", "free of charge")},
    };

    struct ValueText {
        QLatin1StringView name;
        const char* text;
    };

    // The numbers that the shipped rules set.
    constexpr ValueText kValues[] = {
        {"claim_bulk_above"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "Customers above which claims are filed as one request")},
        {"claim_months"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Months to claim a service credit")},
        {"duplicate_order_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to report a duplicate order")},
        {"follow_up_business_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Business days of silence before we ask again")},
        {"health_check_hours"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Hours for which a look at service health counts")},
        {"legacy_refund_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to a full refund, legacy")},
        {"legacy_request_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to ask for a refund, legacy")},
        {"legacy_suspended_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days from suspension to deletion, legacy")},
        {"m365_a1_window_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to cancel Microsoft 365 A1")},
        {"nce_disabled_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days from disabling to deletion, new commerce")},
        {"nce_expired_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days from expiry to disabling, new commerce")},
        {"nce_suspended_days"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "Further days disabled after a suspension, new commerce")},
        {"nce_window_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to cancel or reduce, new commerce")},
        {"our_answer_business_minutes"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "Business minutes for our answer to the other side")},
        {"our_answer_minutes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Minutes for our answer to the other side")},
        {"plan_incidents"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Incidents that the plan grants")},
        {"power_bi_premium_window_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Days to cancel Power BI Premium")},
        {"redundant_licence_billing_cycles"_L1,
         QT_TRANSLATE_NOOP("RuleTexts", "Billing cycles to report licences made redundant")},
        {"response_business_days"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Business days to the first answer")},
        {"response_business_minutes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Business minutes to the first answer")},
        {"response_minutes"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Minutes to the first answer")},
    };

    QString plainWord(CaseFact fact, const QString& word)
    {
        for (const auto& one : kWords) {
            if (one.fact == fact && word == one.key)
                return QCoreApplication::translate("RuleTexts", one.text);
        }
        return word;
    }

} // namespace

QString factWord(CaseFact fact, const QString& word)
{
    switch (fact) {
    case CaseFact::PartnerType:
        return labelOfKey<PartnerType>(word);
    case CaseFact::Cloud:
        return labelOfKey<Cloud>(word);
    case CaseFact::Service:
        return labelOfKey<Service>(word);
    case CaseFact::Category:
        return fromKey<Category>(word) ? labelOfKey<Category>(word) : plainWord(fact, word);
    case CaseFact::Severity:
        return labelOfKey<Severity>(word);
    case CaseFact::Plan:
    case CaseFact::EmptyPlan:
    case CaseFact::Entitlement:
        return fromKey<PlanKind>(word) ? labelOfKey<PlanKind>(word) : plainWord(fact, word);
    case CaseFact::Product:
    case CaseFact::Kind:
    case CaseFact::Tenant:
    case CaseFact::Designation:
    case CaseFact::Access:
    case CaseFact::LockedOut:
    case CaseFact::Delivery:
    case CaseFact::Contact24x7:
    case CaseFact::EntraPremium:
        return plainWord(fact, word);
    }
    Q_UNREACHABLE();
    return word;
}

QString ruleValueLabel(const QString& name)
{
    for (const auto& value : kValues) {
        if (name == value.name)
            return QCoreApplication::translate("RuleTexts", value.text);
    }
    return name;
}

QString label(CaseFact fact)
{
    switch (fact) {
    case CaseFact::PartnerType:
        return RuleTexts::tr("Type of partner", "fact of a case");
    case CaseFact::Cloud:
        return RuleTexts::tr("Cloud", "fact of a case");
    case CaseFact::Service:
        return RuleTexts::tr("Service", "fact of a case");
    case CaseFact::Product:
        return RuleTexts::tr("Product", "fact of a case");
    case CaseFact::Category:
        return RuleTexts::tr("Category", "fact of a case");
    case CaseFact::Kind:
        return RuleTexts::tr("Kind of request", "fact of a case");
    case CaseFact::Tenant:
        return RuleTexts::tr("Tenant", "fact of a case");
    case CaseFact::Designation:
        return RuleTexts::tr("Standing in the programme", "fact of a case");
    case CaseFact::Plan:
        return RuleTexts::tr("Support plan", "fact of a case");
    case CaseFact::EmptyPlan:
        return RuleTexts::tr("Used up support plan", "fact of a case");
    case CaseFact::Access:
        return RuleTexts::tr("Access", "fact of a case");
    case CaseFact::LockedOut:
        return RuleTexts::tr("Nobody can administer the tenant", "fact of a case");
    case CaseFact::Delivery:
        return RuleTexts::tr("Support is delivered by", "fact of a case");
    case CaseFact::Severity:
        return RuleTexts::tr("Severity", "fact of a case");
    case CaseFact::Contact24x7:
        return RuleTexts::tr("Contact around the clock", "fact of a case");
    case CaseFact::Entitlement:
        return RuleTexts::tr("Entitlement", "fact of a case");
    case CaseFact::EntraPremium:
        return RuleTexts::tr("Entra ID P1 or P2", "fact of a case");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(RuleOrigin origin)
{
    switch (origin) {
    case RuleOrigin::Shipped:
        return RuleTexts::tr("Shipped", "origin of a rule");
    case RuleOrigin::OwnVersion:
        return RuleTexts::tr("Own version", "origin of a rule");
    case RuleOrigin::Own:
        return RuleTexts::tr("Own rule", "origin of a rule");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
