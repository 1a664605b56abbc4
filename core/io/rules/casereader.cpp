// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/casereader.h"

#include "domain/guides/guidelint.h"
#include "domain/routing/ticketcase.h"
#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"
#include "io/values/directoryroles.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// What is there must say something: null is no yes, no no and no day.
    bool readFlag(ObjectReader& reader, QLatin1StringView key)
    {
        if (reader.isNull(key))
            reader.fault(key, u"null"_s, u"true, false"_s);
        return reader.boolean(key).value_or(false);
    }

    QDate readDay(ObjectReader& reader, QLatin1StringView key, QDate otherwise)
    {
        if (reader.isNull(key))
            reader.fault(key, u"null"_s, u"2026-11-23"_s);
        return reader.date(key).value_or(otherwise);
    }

    /// A plan of incidents has a number, or is said to have no limit, or the partner's standing gives it one.
    void readIncidents(ObjectReader& plan, Designation designation, PlanFact& fact)
    {
        fact.incidentsLeft = plan.integer("incidents_left"_L1);
        fact.unlimited = readFlag(plan, "unlimited"_L1);
        const bool counted = fact.kind == PlanKind::Signature || fact.kind == PlanKind::PartnerCloudSupport;
        if (fact.unlimited && fact.incidentsLeft)
            plan.fault(u"unlimited"_s, u"true"_s, u"incidents_left, unlimited: true"_s);
        if (counted && !fact.unlimited && !fact.incidentsLeft && designation == Designation::None)
            plan.fault(u"incidents_left"_s, QString(), u"0, 1, 2..., unlimited: true"_s);
    }

    std::vector<PlanFact> readPlans(ObjectReader& reader, Designation designation)
    {
        std::vector<PlanFact> plans;
        for (auto& each : reader.objects("plans"_L1)) {
            PlanFact plan;
            plan.kind = each.requiredChoice<PlanKind>("kind"_L1);
            plan.validFrom = each.date("valid_from"_L1);
            plan.validTo = each.date("valid_to"_L1);
            readIncidents(each, designation, plan);
            each.checkKeys();
            plans.push_back(plan);
        }
        return plans;
    }

    void readAccess(ObjectReader access, CaseFacts& facts)
    {
        facts.dap = readFlag(access, "dap"_L1);
        facts.azureRbacSupport = readFlag(access, "azure_rbac_support"_L1);
        for (auto& each : access.objects("gdap"_L1)) {
            GdapFact gdap;
            const auto role = each.requiredText("role"_L1);
            gdap.role = directoryRole(role);
            if (!directoryRoles().contains(gdap.role))
                each.fault(u"role"_s, role, directoryRoles().join(u", "_s));
            gdap.status = each.requiredChoice<AccessStatus>("status"_L1);
            gdap.ends = each.date("ends"_L1);
            each.checkKeys();
            facts.gdap.push_back(gdap);
        }
        access.checkKeys();
    }

    void checkProduct(ObjectReader& reader, const CaseFacts& facts)
    {
        const auto service = serviceOf(facts.product);
        if (service && *service != facts.service)
            reader.fault(u"product"_s, keyOf(facts.product), u"service %1"_s.arg(keyOf(*service)));
    }

    void checkKind(ObjectReader& reader, const CaseFacts& facts)
    {
        if (fits(facts.kind, facts.category))
            return;
        QStringList fitting;
        for (const auto kind : valuesOf<CaseKind>()) {
            if (fits(kind, facts.category))
                fitting << keyOf(kind);
        }
        reader.fault(u"kind"_s, keyOf(facts.kind),
                     u"category %1: %2"_s.arg(keyOf(facts.category), fitting.join(u", "_s)));
    }

} // namespace

Result<CaseFacts> readCase(const QByteArray& json, const QString& file, QDate today)
{
    auto parsed = parseJsonFile(QString::fromUtf8(json));
    if (!parsed) {
        auto error = std::move(parsed.error());
        error.subject = Subject::Case;
        error.arguments << file;
        return Failure(std::move(error));
    }
    ObjectReader reader(parsed->body, file, Subject::Case);
    CaseFacts facts;
    facts.partnerType = reader.requiredChoice<PartnerType>("partner_type"_L1);
    facts.cloud = reader.choice<Cloud>("cloud"_L1).value_or(Cloud::Commercial);
    facts.service = reader.requiredChoice<Service>("service"_L1);
    facts.product = reader.choice<Product>("product"_L1).value_or(Product::Unspecified);
    facts.category = reader.requiredChoice<Category>("category"_L1);
    facts.kind = reader.choice<CaseKind>("kind"_L1).value_or(caseKindOf(facts.category));
    facts.tenant = reader.choice<TenantOwner>("tenant"_L1).value_or(TenantOwner::Customer);
    facts.designation = reader.choice<Designation>("designation"_L1).value_or(Designation::None);
    facts.plans = readPlans(reader, facts.designation);
    readAccess(reader.nested("access"_L1), facts);
    facts.entraPremium = readFlag(reader, "entra_premium"_L1);
    facts.lockedOut = readFlag(reader, "locked_out"_L1);
    facts.delivery = reader.choice<Delivery>("delivery"_L1).value_or(Delivery::Own);
    facts.severity = reader.choice<Severity>("severity"_L1).value_or(Severity::C);
    facts.contact24x7 = readFlag(reader, "contact_24x7"_L1);
    facts.date = readDay(reader, "date"_L1, today);
    reader.checkKeys();
    checkProduct(reader, facts);
    checkKind(reader, facts);
    if (reader.problem())
        return Failure(*reader.problem());
    return facts;
}

} // namespace helpdesk
