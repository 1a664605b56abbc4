// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readcustomers.h"

#include "io/records/csvfields.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/recordpart.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using CustomerPart = RecordPart<Customer>;

    void writeName(const Customer& from, Customer& to)
    {
        if (!from.name.isEmpty())
            to.name = from.name;
    }

    void writeDomain(const Customer& from, Customer& to)
    {
        if (from.primaryDomain.isEmpty())
            return;
        to.primaryDomain = from.primaryDomain;
        if (!to.domains.contains(from.primaryDomain))
            to.domains.prepend(from.primaryDomain);
    }

    void writeExtra(const Customer& from, Customer& to)
    {
        for (auto member = from.extra.begin(); member != from.extra.end(); ++member)
            to.extra.insert(member.key(), member.value());
    }

    /// What CSV and JSON call alike.
    void readCommon(FieldReader& fields, CustomerPart& part)
    {
        part.setIf<&Customer::commerceId>(fields.text("commerceId"_L1));
        part.setIf<&Customer::associatedPartnerId>(fields.text("associatedPartnerId"_L1));
        part.setIf<&Customer::allowsDelegatedAccess>(fields.flag("allowDelegatedAccess"_L1));
        part.setIf<&Customer::relationship>(fields.keyOr("relationshipToPartner"_L1, Relationship::Unknown));
        if (const auto qualification = fields.filledText("qualification"_L1)) {
            part.set<&Customer::qualification>(*qualification);
            if (sameKey(*qualification, "government_community_cloud"_L1))
                part.set<&Customer::cloud>(Cloud::Gcc);
        }
    }

    void readName(FieldReader& fields, QLatin1StringView name, QLatin1StringView domain, CustomerPart& part)
    {
        part.values.name = fields.text(name).value_or(QString());
        part.values.primaryDomain = fields.text(domain).value_or(QString()).toLower();
        part.write(writeName);
        part.write(writeDomain);
    }

    void readExtra(QJsonObject extra, CustomerPart& part)
    {
        if (extra.isEmpty())
            return;
        part.values.extra = std::move(extra);
        part.write(writeExtra);
    }

    QString joinedName(FieldReader& person)
    {
        const auto first = person.text("firstName"_L1).value_or(QString());
        const auto last = person.text("lastName"_L1).value_or(QString());
        return u"%1 %2"_s.arg(first, last).trimmed();
    }

    void readAddress(JsonFields address, CustomerPart& part)
    {
        auto& values = part.values.address;
        const auto text = [&address](QLatin1StringView field) { return address.text(field).value_or(QString()); };
        values = {text("addressLine1"_L1), text("addressLine2"_L1), text("city"_L1),       text("state"_L1),
                  text("postalCode"_L1),   text("region"_L1),       text("phoneNumber"_L1)};
        part.said<&Customer::address>();
        if (const auto country = text("country"_L1); country.size() == 2)
            part.set<&Customer::country>(country.toUpper());
        if (!values.phone.isEmpty())
            part.set<&Customer::phone>(values.phone);
    }

    void readBillingProfile(const QJsonObject& object, Gathering& gathering, bool addressKnown, CustomerPart& part)
    {
        JsonFields profile(object, gathering, u"billingProfile."_s);
        if (const auto name = joinedName(profile); !name.isEmpty())
            part.set<&Customer::billingName>(name);
        part.setIf<&Customer::billingEmail>(profile.filledText("email"_L1));
        // The culture, `en-US`, is the BCP 47 tag; the language beside it is only its first part.
        if (const auto culture = profile.filledText("culture"_L1))
            part.set<&Customer::language>(*culture);
        else
            part.setIf<&Customer::language>(profile.filledText("language"_L1));
        const auto address = profile.value("defaultAddress"_L1);
        if (address.isObject() && !addressKnown)
            readAddress(JsonFields(address.toObject(), gathering), part);
    }

    /// The verified domains replace what was known; the primary one is always among them.
    void writeDomains(const Customer& from, Customer& to)
    {
        to.domains = from.domains;
        if (!to.primaryDomain.isEmpty() && !to.domains.contains(to.primaryDomain))
            to.domains.prepend(to.primaryDomain);
    }

    QString readCustomer(JsonFields& fields, Gathering& gathering, CustomerPart& part)
    {
        JsonFields company(fields.value("companyProfile"_L1).toObject(), gathering, u"companyProfile."_s);
        const bool inProfileOnly = !fields.filledText("id"_L1) && company.filledText("tenantId"_L1);
        const auto tenantId = inProfileOnly ? company.guid("tenantId"_L1) : fields.guid("id"_L1);
        fields.adoptProblem(company);
        readCommon(fields, part);
        readName(company, "companyName"_L1, "domain"_L1, part);
        part.setIf<&Customer::registrationNumber>(company.filledText("organizationRegistrationNumber"_L1));
        part.setIf<&Customer::email>(company.filledText("email"_L1));
        const auto address = company.value("address"_L1);
        if (address.isObject())
            readAddress(JsonFields(address.toObject(), gathering), part);
        readBillingProfile(fields.value("billingProfile"_L1).toObject(), gathering, address.isObject(), part);
        if (auto domains = fields.list("customDomains"_L1)) {
            part.values.domains.clear();
            for (const auto& domain : *domains)
                part.values.domains << domain.toLower();
            part.write(writeDomains);
        }
        auto extra = fields.unknown();
        if (const auto unknown = company.unknown(); !unknown.isEmpty())
            extra.insert(u"companyProfile"_s, unknown);
        readExtra(extra, part);
        return tenantId;
    }

    void finishCustomers(Gathering& gathering)
    {
        auto& customers = gathering.file.customers;
        mergeDuplicates(
            customers, [](const CustomerRecord& record) { return record.tenantId; }, gathering);
        gathering.finish(customers.size());
    }

} // namespace

Result<> readCustomers(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    while (fields.next()) {
        CustomerPart part;
        const auto tenantId = fields.guid("customerId"_L1);
        readCommon(fields, part);
        readName(fields, "name"_L1, "domain"_L1, part);
        fields.list("billingProfile"_L1);
        readExtra(fields.unknown(), part);
        if (fields.problem())
            gathering.reject(fields.origin(), *fields.problem(), tenantId);
        else
            gathering.file.customers.push_back({fields.origin(), tenantId, std::move(part)});
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    gathering.file.complete = true;
    finishCustomers(gathering);
    return {};
}

Result<> readCustomers(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        CustomerPart part;
        const auto tenantId = readCustomer(fields, gathering, part);
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), tenantId);
        else
            gathering.file.customers.push_back({origin, tenantId, std::move(part)});
    }));
    finishCustomers(gathering);
    return {};
}

} // namespace helpdesk
