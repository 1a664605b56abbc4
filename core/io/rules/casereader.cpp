// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/casereader.h"

#include "domain/guides/guidelint.h"
#include "domain/routing/ticketcase.h"
#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::vector<PlanFact> readPlans(ObjectReader& reader)
    {
        std::vector<PlanFact> plans;
        for (auto& each : reader.objects("plans"_L1)) {
            PlanFact plan;
            plan.kind = each.requiredChoice<PlanKind>("kind"_L1);
            plan.validFrom = each.date("valid_from"_L1);
            plan.validTo = each.date("valid_to"_L1);
            plan.incidentsLeft = each.integer("incidents_left"_L1);
            each.checkKeys();
            plans.push_back(plan);
        }
        return plans;
    }

    void readAccess(ObjectReader access, CaseFacts& facts)
    {
        facts.dap = access.boolean("dap"_L1).value_or(false);
        facts.azureRbacSupport = access.boolean("azure_rbac_support"_L1).value_or(false);
        for (auto& each : access.objects("gdap"_L1)) {
            GdapFact gdap;
            gdap.role = each.requiredText("role"_L1);
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
    facts.plans = readPlans(reader);
    readAccess(reader.nested("access"_L1), facts);
    facts.entraPremium = reader.boolean("entra_premium"_L1).value_or(false);
    facts.lockedOut = reader.boolean("locked_out"_L1).value_or(false);
    facts.delivery = reader.choice<Delivery>("delivery"_L1).value_or(Delivery::Own);
    facts.severity = reader.choice<Severity>("severity"_L1).value_or(Severity::C);
    facts.contact24x7 = reader.boolean("contact_24x7"_L1).value_or(false);
    facts.date = reader.date("date"_L1).value_or(today);
    reader.checkKeys();
    checkProduct(reader, facts);
    if (reader.problem())
        return Failure(*reader.problem());
    return facts;
}

} // namespace helpdesk
