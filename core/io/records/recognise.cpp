// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/recognise.h"

#include "io/records/jsonitems.h"
#include "io/records/readservicehealth.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<ImportKind> kindOfType(const QString& objectType)
    {
        static const std::pair<QLatin1StringView, ImportKind> types[] = {
            {"Customer"_L1, ImportKind::RestCustomers},
            {"Subscription"_L1, ImportKind::RestSubscriptions},
            {"AzureEntitlement"_L1, ImportKind::RestAzureEntitlements},
            {"ServiceRequest"_L1, ImportKind::RestServiceRequests},
            {"SupportTopic"_L1, ImportKind::RestSupportTopics},
            {"Offer"_L1, ImportKind::RestOffers},
        };
        for (const auto& [name, kind] : types) {
            if (objectType.compare(name, Qt::CaseInsensitive) == 0)
                return kind;
        }
        return std::nullopt;
    }

    QJsonValue member(const QJsonObject& object, QLatin1StringView name)
    {
        for (auto one = object.begin(); one != object.end(); ++one) {
            if (one.key().compare(name, Qt::CaseInsensitive) == 0)
                return one.value();
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    /// As the REST interface has it, with its properties in an object of their own, or flat as `az support tickets list`.
    bool isAzureTicket(const QJsonObject& item)
    {
        if (member(item, "type"_L1).toString().compare("Microsoft.Support/supportTickets"_L1, Qt::CaseInsensitive) == 0)
            return true;
        const auto properties = member(item, "properties"_L1).toObject();
        return !member(properties.isEmpty() ? item : properties, "supportTicketId"_L1).isUndefined();
    }

    /// Of our access to a customer's tenant. The tool writes the members of Graph with capitals.
    std::optional<ImportKind> kindOfAccess(const QJsonObject& item)
    {
        const auto has = [&item](QLatin1StringView member) {
            const auto keys = item.keys();
            return keys.contains(member, Qt::CaseInsensitive);
        };
        if (has("customer"_L1) && has("duration"_L1) && has("status"_L1))
            return ImportKind::RestGdapRelationships;
        if (has("dapEnabled"_L1) || (has("customerTenantId"_L1) && has("organizationDisplayName"_L1)))
            return ImportKind::RestDelegatedCustomers;
        return std::nullopt;
    }

    std::optional<ImportKind> kindOfMembers(const QJsonObject& item)
    {
        if (const auto access = kindOfAccess(item))
            return access;
        const auto has = [&item](QLatin1StringView member) { return item.contains(member); };
        if (has("companyProfile"_L1) || (has("relationshipToPartner"_L1) && has("id"_L1)))
            return ImportKind::RestCustomers;
        if (isAzureTicket(item))
            return ImportKind::AzureTickets;
        if (isServiceIncidents(item))
            return ImportKind::ServiceIncidents;
        if (isHealthIssue(item))
            return ImportKind::ServiceHealth;
        if (!has("id"_L1))
            return std::nullopt;
        if (has("title"_L1) && has("severity"_L1) && (has("createdDate"_L1) || has("supportTopicId"_L1)))
            return ImportKind::RestServiceRequests;
        if (has("offerId"_L1) && has("status"_L1))
            return ImportKind::RestSubscriptions;
        if (has("isAddOn"_L1) && has("name"_L1))
            return ImportKind::RestOffers;
        if (has("subscriptionId"_L1) && has("friendlyName"_L1))
            return ImportKind::RestAzureEntitlements;
        const auto members = item.size() - (has("attributes"_L1) ? 1 : 0) - (has("links"_L1) ? 1 : 0);
        if (has("name"_L1) && has("description"_L1) && members == 3)
            return ImportKind::RestSupportTopics;
        return std::nullopt;
    }

    std::optional<ImportKind> kindOfItem(const QJsonObject& item)
    {
        const auto type = item.value("attributes"_L1).toObject().value("objectType"_L1).toString();
        if (const auto kind = kindOfType(type))
            return kind;
        return kindOfMembers(item);
    }

    /// The last word of `/v1/customers/{id}/subscriptions?key=...`.
    std::optional<ImportKind> kindOfUri(const QString& uri)
    {
        const auto listing = uri.section(u'?', 0, 0).section(u'/', -1, -1, QString::SectionSkipEmpty);
        static const std::pair<QLatin1StringView, ImportKind> listings[] = {
            {"customers"_L1, ImportKind::RestCustomers},
            {"subscriptions"_L1, ImportKind::RestSubscriptions},
            {"azureEntitlements"_L1, ImportKind::RestAzureEntitlements},
            {"servicerequests"_L1, ImportKind::RestServiceRequests},
            {"supporttopics"_L1, ImportKind::RestSupportTopics},
            {"offers"_L1, ImportKind::RestOffers},
        };
        for (const auto& [name, kind] : listings) {
            if (listing.compare(name, Qt::CaseInsensitive) == 0)
                return kind;
        }
        return std::nullopt;
    }

    /// Invoices: a charge per row. A subscription's Partner Center id stands in another column in each.
    std::optional<ImportKind> kindOfInvoice(const CsvTable& table)
    {
        const auto has = [&table](QStringView name) { return table.columnOfHeader(name) >= 0; };
        if (!has(u"CustomerId") || !has(u"SubscriptionId"))
            return std::nullopt;
        if (has(u"UsageDate") && (has(u"MeterId") || has(u"MeterCategory") || has(u"EntitlementId")))
            return ImportKind::DailyUsage;
        if (!has(u"ChargeType"))
            return std::nullopt;
        if (has(u"SyndicationPartnerSubscriptionNumber"))
            return ImportKind::LicenseReconciliation;
        return has(u"ProductId") || has(u"SkuId") || has(u"TermAndBillingCycle")
            ? std::optional(ImportKind::NceReconciliation)
            : std::nullopt;
    }

    std::optional<ImportKind> kindOfAccess(const CsvTable& table)
    {
        const auto has = [&table](QStringView name) { return table.columnOfHeader(name) >= 0; };
        if (has(u"CustomerDelegatedAdminRelationshipId")
            || (has(u"RelationshipName") && has(u"CustomerTenantId") && has(u"Duration")))
            return ImportKind::GdapRelationships;
        if (has(u"CustomerTenantId") && has(u"OrganizationDisplayName") && has(u"Status"))
            return ImportKind::DapTerminated;
        return std::nullopt;
    }

} // namespace

std::optional<ImportKind> recognise(const CsvTable& table)
{
    if (const auto invoice = kindOfInvoice(table))
        return invoice;
    if (const auto access = kindOfAccess(table))
        return access;
    const auto field = [&table](const char16_t* name) { return table.columnOfField(QString::fromUtf16(name)) >= 0; };
    const auto header = [&table](QStringView name) { return table.columnOfHeader(name) >= 0; };
    if (field(u"servicerequestid") && field(u"title") && (field(u"status") || field(u"severity")))
        return ImportKind::PowerShellServiceRequests;
    if (field(u"stringid") && field(u"guid") && field(u"productdisplayname"))
        return ImportKind::ProductNames;
    if (field(u"subscriptionid") && field(u"subscription") && (field(u"quantity") || field(u"status")))
        return ImportKind::Subscriptions;
    // Entitlements have an id of their own; reconciliation files have charges and no status.
    if (field(u"subscriptionid") && field(u"status") && !field(u"id") && !field(u"chargetype")
        && (field(u"offerid") || field(u"offername") || field(u"friendlyname")))
        return ImportKind::PowerShellSubscriptions;
    if (field(u"customerid") && field(u"name") && field(u"domain") && header(u"CustomerId") && header(u"Name"))
        return ImportKind::PowerShellCustomers;
    if (field(u"customerid") && !header(u"CustomerId") && !header(u"CustomerTenantId")
        && (field(u"name") || field(u"domain")))
        return ImportKind::Customers;
    return std::nullopt;
}

std::optional<ImportKind> recognise(const JsonFile& json)
{
    for (const auto& item : json.items) {
        if (const auto kind = kindOfItem(item.toObject()))
            return kind;
    }
    // A list without items, or one of Graph, tells by its address.
    if (json.body.value("@odata.context"_L1).toString().contains("serviceAnnouncement/issues"_L1))
        return ImportKind::ServiceHealth;
    if (json.isCollection)
        return kindOfUri(selfUri(json.body));
    return std::nullopt;
}

} // namespace helpdesk
