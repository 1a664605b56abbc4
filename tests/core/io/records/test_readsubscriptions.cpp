// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto guid = u"924671ba-eab9-45d7-95ed-dbd9477f182b"_s;
const auto customer = u"954ca09a-1132-4088-bb58-30438dea2756"_s;

/// A PowerShell export with these columns and rows.
Result<ImportFile> readPowerShell(const QByteArray& columns, const QByteArray& rows)
{
    return readSample("SubscriptionId,OfferId,Status," + columns + "\n" + rows);
}

QByteArray row(const QByteArray& cells)
{
    return "924671ba-eab9-45d7-95ed-dbd9477f182b,MS-AZR-0145P,Active," + cells + "\n";
}

QByteArray listing(const QByteArray& items, const QByteArray& uri = {})
{
    return R"({"totalCount":1,"items":[)" + items + R"(],"links":{"self":{"uri":")" + uri
        + R"("}},"attributes":{"objectType":"Collection"}})";
}

} // namespace

TEST_CASE("the subscription export of Partner Center names no customer", "[import]")
{
    const auto file =
        readSample("Subscription ID,Subscription,Quantity,Status,Reseller\r\n"
                   "924671ba-eab9-45d7-95ed-dbd9477f182b,Microsoft 365 Business Basic,15,Active,4391507\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Subscriptions);
    CHECK(file->complete);
    CHECK(file->customerTenantId.isEmpty());
    REQUIRE(file->subscriptions.size() == 1);
    const auto& record = file->subscriptions.front();
    CHECK(record.guid == guid);
    CHECK(record.customerTenantId.isEmpty());
    CHECK_FALSE(record.origin.raw.isEmpty());
    const auto subscription = subscriptionOf(record);
    CHECK(subscription.friendlyName == u"Microsoft 365 Business Basic"_s);
    CHECK(subscription.quantity == 15);
    CHECK(subscription.status == SubscriptionStatus::Active);
    CHECK(subscription.partnerId == u"4391507"_s);
    CHECK(subscription.extra.isEmpty());
}

TEST_CASE("states of the export are understood in Russian and German", "[import]")
{
    const auto file = readSample("Идентификатор подписки;Подписка;Количество;Состояние;Торговый посредник\n"
                                 "924671ba-eab9-45d7-95ed-dbd9477f182b;A;1;Приостановлено;1\n"
                                 "924671ba-eab9-45d7-95ed-dbd9477f182c;B;1;Истек срок действия;1\n"
                                 "924671ba-eab9-45d7-95ed-dbd9477f182d;C;1;Deaktiviert;1\n");
    REQUIRE_OK(file);
    REQUIRE(file->subscriptions.size() == 3);
    CHECK(subscriptionOf(file->subscriptions[0]).status == SubscriptionStatus::Suspended);
    CHECK(subscriptionOf(file->subscriptions[1]).status == SubscriptionStatus::Expired);
    CHECK(subscriptionOf(file->subscriptions[2]).status == SubscriptionStatus::Disabled);
}

TEST_CASE("Get-PartnerCustomerSubscription brings all its columns and ignores nested type names", "[import]")
{
    const auto file = readSample(
        "#TYPE Microsoft.Store.PartnerCenter.PowerShell.Models.Subscriptions.PSSubscription\r\n"
        "\"ActionTaken\",\"Actions\",\"AttentionNeeded\",\"AutoRenewEnabled\",\"BillingCycle\",\"BillingType\","
        "\"CommitmentEndDate\",\"CreationDate\",\"EffectiveStartDate\",\"EntitlementId\",\"FriendlyName\","
        "\"HasPurchasableAddons\",\"IsMicrosoftProduct\",\"IsTrial\",\"OfferId\",\"OfferName\","
        "\"ParentSubscriptionId\","
        "\"PartnerId\",\"PublisherName\",\"Quantity\",\"Status\",\"RefundOptions\",\"SubscriptionId\","
        "\"SuspensionReasons\","
        "\"TermDuration\",\"UnitType\"\r\n"
        "\"False\",\"System.Collections.Generic.List`1[System.String]\",\"False\",\"True\",\"OneTime\",\"License\","
        "\"10/14/2024 12:00:00 AM\",\"10/15/2021 9:28:19 PM\",\"10/15/2021 9:28:18 PM\",\"\",\"SQL Server\","
        "\"False\",\"True\",\"False\",\"DG7GMGF0FKZV:0003:DG7GMGF0DQLM\",\"SQL Server Enterprise\",\"\","
        "\"\",\"Microsoft\",\"1\",\"Active\",\"\",\"924671BA-EAB9-45D7-95ED-DBD9477F182B\",\"System.String[]\","
        "\"P3Y\",\"Licenses\"\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::PowerShellSubscriptions);
    REQUIRE(file->rejections.empty());
    REQUIRE(file->subscriptions.size() == 1);
    CHECK(file->subscriptions.front().guid == guid);
    const auto subscription = subscriptionOf(file->subscriptions.front());
    CHECK(subscription.billingCycle == BillingCycle::OneTime);
    CHECK(subscription.billingType == BillingType::License);
    CHECK(subscription.autoRenew == true);
    REQUIRE(subscription.commitmentEndAt);
    CHECK(subscription.commitmentEndAt->toIso() == u"2024-10-14T00:00:00Z"_s);
    REQUIRE(subscription.createdAt);
    CHECK(subscription.createdAt->toIso() == u"2021-10-15T21:28:19Z"_s);
    CHECK(subscription.actions.isEmpty());
    CHECK(subscription.extra.isEmpty());
    CHECK(warns(*file, importreason::datesWithoutZone, {u"3"_s}));
}

TEST_CASE("day and month are told from the whole file", "[import]")
{
    const auto british =
        readPowerShell("CreationDate,CommitmentEndDate", row("02/03/2021 00:00:00,28/03/2022 00:00:00"));
    REQUIRE_OK(british);
    const auto subscription = subscriptionOf(british->subscriptions.front());
    CHECK(subscription.createdAt->toIso() == u"2021-03-02T00:00:00Z"_s);
    const auto doubtful = readPowerShell("CreationDate", row("02/03/2021 00:00:00"));
    REQUIRE_OK(doubtful);
    CHECK(subscriptionOf(doubtful->subscriptions.front()).createdAt->toIso() == u"2021-02-03T00:00:00Z"_s);
    CHECK(warns(*doubtful, importreason::dayMonthAssumed, {u"02/03/2021 00:00:00"_s}));
}

TEST_CASE("a malformed value rejects the row and names the column", "[import]")
{
    const auto file = readPowerShell("CreationDate,Quantity",
                                     row("2015-11-25T06: 41: 12Z,1") + row("2015-11-25,many") + row("2015-11-25,-1")
                                         + row("2015-11-25"));
    REQUIRE_OK(file);
    CHECK(file->subscriptions.empty());
    REQUIRE(file->rejections.size() == 4);
    CHECK(file->rejections[0].reason
          == Reason{QLatin1StringView(importreason::dateInvalid), {u"CreationDate"_s, u"2015-11-25T06: 41: 12Z"_s}});
    CHECK(file->rejections[1].reason
          == Reason{QLatin1StringView(importreason::numberInvalid), {u"Quantity"_s, u"many"_s}});
    CHECK(file->rejections[2].reason
          == Reason{QLatin1StringView(importreason::numberInvalid), {u"Quantity"_s, u"-1"_s}});
    CHECK(file->rejections[3].reason == Reason{QLatin1StringView(importreason::tooFewCells), {u"4"_s, u"5"_s}});
    CHECK(file->rejections[3].line == 5);
}

TEST_CASE("an unknown state rejects the row, an unknown billing cycle is warned of", "[import]")
{
    const auto state = readSample("SubscriptionId,OfferId,Status\n924671ba-eab9-45d7-95ed-dbd9477f182b,X,Frozen\n");
    REQUIRE_OK(state);
    REQUIRE(state->rejections.size() == 1);
    CHECK(state->rejections[0].reason
          == Reason{QLatin1StringView(importreason::valueUnknown), {u"Status"_s, u"Frozen"_s}});
    const auto cycle = readPowerShell("BillingCycle", row("Weekly"));
    REQUIRE_OK(cycle);
    REQUIRE(cycle->subscriptions.size() == 1);
    CHECK(subscriptionOf(cycle->subscriptions[0]).billingCycle == BillingCycle::Unknown);
    CHECK(warns(*cycle, importreason::unknownValueKept, {u"BillingCycle"_s, u"Weekly"_s}));
}

TEST_CASE("columns that scripts add are used or kept", "[import]")
{
    const auto file = readPowerShell("CustomerId,CustomerName,CustomerName",
                                     row("954CA09A-1132-4088-BB58-30438DEA2756,Contoso,Contoso Ltd"));
    REQUIRE_OK(file);
    REQUIRE(file->subscriptions.size() == 1);
    CHECK(file->subscriptions[0].customerTenantId == customer);
    CHECK(subscriptionOf(file->subscriptions[0]).extra
          == QJsonObject{{u"CustomerName"_s, u"Contoso"_s}, {u"CustomerName (2)"_s, u"Contoso Ltd"_s}});
}

TEST_CASE("columns that are not there leave the subscription alone", "[import]")
{
    const auto file = readPowerShell("Quantity", row("7"));
    REQUIRE_OK(file);
    Subscription known;
    known.offerName = u"Azure"_s;
    known.termDuration = u"P1Y"_s;
    known.extra = {{u"a"_s, 1}};
    file->subscriptions.front().apply(known);
    CHECK(known.quantity == 7);
    CHECK(known.offerName == u"Azure"_s);
    CHECK(known.termDuration == u"P1Y"_s);
    CHECK(known.extra == QJsonObject{{u"a"_s, 1}});
}

TEST_CASE("a reconciliation file is not mistaken for a list of subscriptions", "[import]")
{
    const auto file =
        readSample("PartnerId,CustomerId,CustomerName,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferId,"
                   "OfferName,ChargeType,Quantity\n1,2,3,4,5,6,7,8,9\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::LicenseReconciliation);
    CHECK(file->subscriptions.empty());
    CHECK(file->rejections.size() == 1);
}

TEST_CASE("the REST listing of subscriptions reads as documented", "[import]")
{
    const auto file =
        readSample(listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"DG7GMGF0FKZV:0003:DG7GMGF0DQLM",
 "offerName":"SQL Server Enterprise","friendlyName":"SQL","productType":{"id":"Software","displayName":"Software"},
 "quantity":1,"unitType":"Licenses","hasPurchasableAddons":false,"creationDate":"2021-10-15T21:28:19.3058617Z",
 "effectiveStartDate":"2021-10-15T21:28:18.4786844Z","commitmentEndDate":"2024-10-14T00:00:00Z",
 "cancellationAllowedUntilDate":"2021-11-14T23:59:00Z","status":"active","autoRenewEnabled":true,"isTrial":false,
 "billingType":"license","billingCycle":"triennial","termDuration":"P3Y","renewalTermDuration":"","isMicrosoftProduct":true,
 "partnerId":"","attentionNeeded":false,"actionTaken":false,"contractType":"subscription","publisherName":"Microsoft",
 "orderId":"12345678901","actions":["edit","cancel"],"suspensionReasons":[],
 "refundOptions":[{"type":"Full","expiresAt":"2021-10-22T00:00:00Z"},{"type":"Partial","expiresAfter":"2021-10-23T00:00:00Z"}],
 "refundableQuantity":{"totalQuantity":3,"details":[{"quantity":3,"allowedUntilDateTime":"2021-10-22T00:00:00Z"}]},
 "scheduledNextTermInstructions":{"quantity":2},"lineItems":[1],
 "links":{"self":{"uri":"/customers/954ca09a-1132-4088-bb58-30438dea2756/subscriptions/924671ba-eab9-45d7-95ed-dbd9477f182b"}},
 "attributes":{"objectType":"Subscription"}})",
                           "/customers/954ca09a-1132-4088-bb58-30438dea2756/subscriptions"));
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestSubscriptions);
    CHECK(file->complete);
    CHECK(file->customerTenantId == customer);
    CHECK(file->warnings.empty());
    REQUIRE(file->subscriptions.size() == 1);
    CHECK(file->subscriptions.front().customerTenantId == customer);
    const auto subscription = subscriptionOf(file->subscriptions.front());
    CHECK(subscription.guid.isEmpty());
    CHECK(subscription.offerId == u"DG7GMGF0FKZV:0003:DG7GMGF0DQLM"_s);
    CHECK(subscription.productTypeId == u"Software"_s);
    CHECK(subscription.createdAt->toIso() == u"2021-10-15T21:28:19.305Z"_s);
    CHECK(subscription.cancellationAllowedUntil->toIso() == u"2021-11-14T23:59:00Z"_s);
    CHECK(subscription.billingCycle == BillingCycle::Triennial);
    CHECK(subscription.actions == QStringList{u"edit"_s, u"cancel"_s});
    REQUIRE(subscription.refundOptions.size() == 2);
    CHECK(subscription.refundOptions[1].type == u"Partial"_s);
    CHECK(subscription.refundOptions[1].expiresAt->toIso() == u"2021-10-23T00:00:00Z"_s);
    REQUIRE(subscription.refundableQuantity.size() == 1);
    CHECK(subscription.refundableQuantity[0].quantity == 3);
    CHECK(subscription.scheduledNextTerm == QJsonObject{{u"quantity"_s, 2}});
    CHECK(subscription.extra == QJsonObject{{u"lineItems"_s, QJsonArray{1}}});
}

TEST_CASE("numbers and names stand for the same enumerators", "[import]")
{
    const auto file = readSample(
        listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"X","status":3,"billingCycle":4})"));
    REQUIRE_OK(file);
    const auto subscription = subscriptionOf(file->subscriptions.front());
    CHECK(subscription.status == SubscriptionStatus::Deleted);
    CHECK(subscription.billingCycle == BillingCycle::OneTime);
    const auto unknown =
        readSample(listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"X","status":7})"));
    REQUIRE_OK(unknown);
    CHECK(unknown->rejections.size() == 1);
}

TEST_CASE("a listing that names its customer nowhere leaves it open", "[import]")
{
    const auto file =
        readSample(listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"X","status":"active"})",
                           "/subscriptions?key=<key>"));
    REQUIRE_OK(file);
    CHECK(file->customerTenantId.isEmpty());
    CHECK(file->subscriptions.front().customerTenantId.isEmpty());
}

TEST_CASE("a legacy Azure subscription never ends, an add-on knows its base", "[import]")
{
    const auto azure =
        readSample(listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"MS-AZR-0145P","status":"active",
"entitlementId":"899AE6F1-1132-4088-BB58-30438DEA2756","unitType":"Usage-based","commitmentEndDate":"9999-12-10T00:00:00Z"})"));
    REQUIRE_OK(azure);
    Subscription known;
    known.commitmentEndAt = Instant(1);
    azure->subscriptions.front().apply(known);
    CHECK(known.entitlementId == u"899ae6f1-1132-4088-bb58-30438dea2756"_s);
    CHECK_FALSE(known.commitmentEndAt.has_value());
    const auto addOn =
        readSample(listing(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"X","status":"active",
"links":{"parentSubscription":{"uri":"/customers/954ca09a-1132-4088-bb58-30438dea2756/subscriptions/899AE6F1-1132-4088-BB58-30438DEA2756"}}})"));
    REQUIRE_OK(addOn);
    CHECK(subscriptionOf(addOn->subscriptions.front()).parentGuid == u"899ae6f1-1132-4088-bb58-30438dea2756"_s);
}

TEST_CASE("a subscription read by its id is recognised and is no whole listing", "[import]")
{
    const auto file = readSample(R"({"id":"924671ba-eab9-45d7-95ed-dbd9477f182b","offerId":"X","status":"active",
"links":{"self":{"uri":"/customers/954ca09a-1132-4088-bb58-30438dea2756/subscriptions/924671ba-eab9-45d7-95ed-dbd9477f182b"}}})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestSubscriptions);
    CHECK_FALSE(file->complete);
    CHECK(file->customerTenantId == customer);
}

TEST_CASE("Azure entitlements name their plan themselves or by the address", "[import]")
{
    const auto own = readSample(
        R"({"totalCount":1,"items":[{"id":"899AE6F1-1132-4088-BB58-30438DEA2756","friendlyName":"Microsoft Azure",
"status":"active","subscriptionId":"924671ba-eab9-45d7-95ed-dbd9477f182b"}],"attributes":{"objectType":"Collection"}})");
    REQUIRE_OK(own);
    CHECK(own->kind == ImportKind::RestAzureEntitlements);
    REQUIRE(own->entitlements.size() == 1);
    CHECK(own->entitlements[0].planGuid == guid);
    CHECK(own->entitlements[0].entitlement
          == AzureEntitlement{u"899ae6f1-1132-4088-bb58-30438dea2756"_s, u"Microsoft Azure"_s, u"active"_s});
    const auto byUri =
        readSample(listing(R"({"id":"899ae6f1-1132-4088-bb58-30438dea2756","friendlyName":"A","status":"active",
"attributes":{"objectType":"AzureEntitlement"}})",
                           "/customers/954ca09a-1132-4088-bb58-30438dea2756/subscriptions/"
                           "924671ba-eab9-45d7-95ed-dbd9477f182b/azureEntitlements"));
    REQUIRE_OK(byUri);
    REQUIRE(byUri->entitlements.size() == 1);
    CHECK(byUri->entitlements[0].planGuid == guid);
    CHECK(byUri->customerTenantId == customer);
}
