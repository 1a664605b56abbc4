// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readsubscriptions.h"

#include "io/records/csvfields.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/subscriptionpart.h"

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void finishSubscriptions(Gathering& gathering)
    {
        auto& subscriptions = gathering.file.subscriptions;
        mergeDuplicates(
            subscriptions, [](const SubscriptionRecord& record) { return record.guid; }, gathering);
        gathering.finish(subscriptions.size());
    }

    /// The export of Partner Center names things as its page does.
    void readPageColumns(CsvFields& fields, SubscriptionPart& part)
    {
        part.setIf<&Subscription::friendlyName>(fields.filledText("subscription"_L1));
        part.setIf<&Subscription::partnerId>(fields.text("reseller"_L1));
    }

    SubscriptionRecord readRow(CsvFields& fields)
    {
        SubscriptionPart part;
        auto guid = fields.guid("subscriptionId"_L1);
        // Not a column of the cmdlet, but scripts add it.
        auto customer = fields.optionalGuid("customerId"_L1).value_or(QString());
        readSubscriptionFields(fields, part);
        readPageColumns(fields, part);
        fields.list("refundOptions"_L1);
        readSubscriptionExtra(fields.unknown(), part);
        return {fields.origin(), std::move(guid), std::move(customer), std::move(part)};
    }

    std::vector<RefundOption> refundOptions(const QJsonArray& array, Gathering& gathering, FieldReader& record)
    {
        std::vector<RefundOption> options;
        for (const auto& element : array) {
            JsonFields option(element.toObject(), gathering, u"refundOptions."_s);
            // The documentation says expiresAfter, its sample expiresAt.
            auto expires = option.instant("expiresAt"_L1);
            if (!expires)
                expires = option.instant("expiresAfter"_L1);
            options.push_back({option.text("type"_L1).value_or(QString()), expires.value_or(std::optional<Instant>())});
            record.adoptProblem(option);
        }
        return options;
    }

    std::vector<RefundableQuantity> refundableQuantity(const QJsonObject& object, Gathering& gathering,
                                                       FieldReader& record)
    {
        std::vector<RefundableQuantity> result;
        const auto details = object.value("details"_L1).toArray();
        for (const auto& element : details) {
            JsonFields detail(element.toObject(), gathering, u"refundableQuantity."_s);
            const auto until = detail.instant("allowedUntilDateTime"_L1);
            result.push_back({detail.count("quantity"_L1).value_or(0), until.value_or(std::optional<Instant>())});
            record.adoptProblem(detail);
        }
        return result;
    }

    void readProductType(JsonFields& fields, Gathering& gathering, SubscriptionPart& part)
    {
        const auto value = fields.value("productType"_L1);
        if (value.isString())
            part.set<&Subscription::productTypeId>(value.toString());
        if (!value.isObject())
            return;
        JsonFields type(value.toObject(), gathering, u"productType."_s);
        part.setIf<&Subscription::productTypeId>(type.text("id"_L1));
        part.setIf<&Subscription::productTypeName>(type.text("displayName"_L1));
        const auto subType = type.value("subType"_L1);
        if (subType.isObject())
            part.set<&Subscription::productSubType>(subType.toObject().value("displayName"_L1).toString());
        else
            part.setIf<&Subscription::productSubType>(type.text("subType"_L1));
    }

    void readNested(JsonFields& fields, Gathering& gathering, SubscriptionPart& part)
    {
        readProductType(fields, gathering, part);
        if (const auto refunds = fields.value("refundOptions"_L1); refunds.isArray())
            part.set<&Subscription::refundOptions>(refundOptions(refunds.toArray(), gathering, fields));
        if (const auto quantity = fields.value("refundableQuantity"_L1); quantity.isObject())
            part.set<&Subscription::refundableQuantity>(refundableQuantity(quantity.toObject(), gathering, fields));
        if (const auto next = fields.value("scheduledNextTermInstructions"_L1); next.isObject())
            part.set<&Subscription::scheduledNextTerm>(next.toObject());
    }

    /// Add-ons sometimes name their base only by a link.
    void readParentLink(const QJsonObject& item, SubscriptionPart& part)
    {
        if (!part.values.parentGuid.isEmpty())
            return;
        const auto link = item.value("links"_L1).toObject().value("parentSubscription"_L1).toObject();
        const auto parent = guidInPath(link.value("uri"_L1).toString(), "subscriptions"_L1);
        if (!parent.isEmpty())
            part.set<&Subscription::parentGuid>(parent);
    }

    SubscriptionRecord readItem(const QJsonObject& item, const RecordOrigin& origin, JsonFields& fields,
                                Gathering& gathering)
    {
        SubscriptionPart part;
        auto guid = fields.guid("id"_L1);
        readSubscriptionFields(fields, part);
        readNested(fields, gathering, part);
        readParentLink(item, part);
        readSubscriptionExtra(fields.unknown(), part);
        return {origin, std::move(guid), guidInPath(selfUri(item), "customers"_L1), std::move(part)};
    }

} // namespace

Result<> readSubscriptions(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    fields.observeDates({"creationDate"_L1, "effectiveStartDate"_L1, "commitmentEndDate"_L1, "commitmentEndDateTime"_L1,
                         "cancellationAllowedUntilDate"_L1, "billingCycleEndDate"_L1, "billingCycleEndDateTime"_L1});
    while (fields.next()) {
        auto record = readRow(fields);
        if (fields.problem())
            gathering.reject(record.origin, *fields.problem(), record.guid);
        else
            gathering.file.subscriptions.push_back(std::move(record));
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    gathering.file.complete = true;
    finishSubscriptions(gathering);
    return {};
}

Result<> readSubscriptions(const JsonFile& json, Gathering& gathering)
{
    gathering.file.customerTenantId = guidInPath(selfUri(json.body), "customers"_L1);
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        auto record = readItem(item, origin, fields, gathering);
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), record.guid);
        else
            gathering.file.subscriptions.push_back(std::move(record));
    }));
    finishSubscriptions(gathering);
    return {};
}

Result<> readEntitlements(const JsonFile& json, Gathering& gathering)
{
    const auto uri = selfUri(json.body);
    gathering.file.customerTenantId = guidInPath(uri, "customers"_L1);
    const auto planInUri = guidInPath(uri, "subscriptions"_L1);
    HD_CHECK(forEachItem(json, gathering, [&](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        EntitlementRecord record{origin, {}, {}};
        record.entitlement.id = fields.guid("id"_L1);
        record.entitlement.friendlyName = fields.text("friendlyName"_L1).value_or(QString());
        record.entitlement.status = fields.text("status"_L1).value_or(QString()).toLower();
        const bool named = planInUri.isEmpty() || fields.filledText("subscriptionId"_L1);
        record.planGuid = named ? fields.guid("subscriptionId"_L1) : planInUri;
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), record.entitlement.id);
        else
            gathering.file.entitlements.push_back(std::move(record));
    }));
    gathering.finish(gathering.file.entitlements.size());
    return {};
}

} // namespace helpdesk
