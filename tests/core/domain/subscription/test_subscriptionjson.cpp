// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/subscription.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Subscription everythingSet()
{
    const auto at = [](int day) { return std::optional<Instant>(Instant(qint64(day) * 86'400'000)); };
    Subscription s;
    s.guid = u"a"_s;
    s.parentGuid = u"b"_s;
    s.entitlementId = u"c"_s;
    s.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    s.offerName = u"Microsoft 365 Business Basic"_s;
    s.friendlyName = u"Basic"_s;
    s.productTypeId = u"OnlineServicesNCE"_s;
    s.productTypeName = u"Online Services NCE"_s;
    s.productSubType = u"sub"_s;
    s.quantity = 25;
    s.unitType = u"Licenses"_s;
    s.status = SubscriptionStatus::Suspended;
    s.createdAt = at(1);
    s.effectiveStartAt = at(2);
    s.commitmentEndAt = at(3);
    s.cancellationAllowedUntil = at(4);
    s.billingCycleEndAt = at(5);
    s.statusChangedAt = at(6);
    s.autoRenew = false;
    s.isTrial = true;
    s.billingType = BillingType::License;
    s.billingCycle = BillingCycle::Monthly;
    s.termDuration = u"P1Y"_s;
    s.renewalTermDuration = u"P1M"_s;
    s.hasPurchasableAddons = true;
    s.isMicrosoftProduct = true;
    s.publisherName = u"Microsoft Corporation"_s;
    s.actions = QStringList{u"edit"_s, u"cancel"_s};
    s.partnerId = u"4391507"_s;
    s.suspensionReasons = QStringList{u"Customer"_s};
    s.contractType = u"subscription"_s;
    s.refundOptions = {{u"Full"_s, at(7)}, {u"Partial"_s, std::nullopt}};
    s.refundableQuantity = {{3, at(8)}, {2, std::nullopt}};
    s.promotionId = u"promo"_s;
    s.migratedFromGuid = u"d"_s;
    s.orderId = u"order"_s;
    s.productOrderId = u"product order"_s;
    s.consumptionType = u"overage"_s;
    s.attentionNeeded = true;
    s.actionTaken = true;
    s.scheduledNextTerm = QJsonObject{{u"product"_s, u"x"_s}};
    s.azureEntitlements = {{u"e"_s, u"Production"_s, u"active"_s}};
    s.extra = QJsonObject{{u"Column"_s, u"y"_s}};
    s.batch = BatchId(9);
    s.missingFromImport = true;
    s.updatedAt = Instant(86'400'000);
    return s;
}

} // namespace

TEST_CASE("a subscription is written with all that it says", "[subscription]")
{
    const QByteArray expected = R"({
        "guid": "a", "parent_guid": "b", "entitlement_id": "c", "offer_id": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
        "offer_name": "Microsoft 365 Business Basic", "friendly_name": "Basic", "product_type_id": "OnlineServicesNCE",
        "product_type_name": "Online Services NCE", "product_sub_type": "sub", "quantity": 25, "unit_type": "Licenses",
        "status": "suspended", "commerce_model": "new_commerce", "service": "office365",
        "created_at": "1970-01-02T00:00:00Z", "effective_start_at": "1970-01-03T00:00:00Z",
        "commitment_end_at": "1970-01-04T00:00:00Z", "cancellation_allowed_until_at": "1970-01-05T00:00:00Z",
        "billing_cycle_end_at": "1970-01-06T00:00:00Z", "status_changed_at": "1970-01-07T00:00:00Z",
        "auto_renew": false, "is_trial": true, "billing_type": "license", "billing_cycle": "monthly",
        "term_duration": "P1Y", "renewal_term_duration": "P1M", "has_purchasable_addons": true,
        "is_microsoft_product": true, "publisher_name": "Microsoft Corporation", "actions": ["edit", "cancel"],
        "partner_id": "4391507", "suspension_reasons": ["Customer"], "contract_type": "subscription",
        "refund_options": [{"type": "Full", "expires_at": "1970-01-08T00:00:00Z"}, {"type": "Partial"}],
        "refundable_quantity": [{"quantity": 3, "allowed_until": "1970-01-09T00:00:00Z"}, {"quantity": 2}],
        "promotion_id": "promo", "migrated_from_guid": "d", "order_id": "order", "product_order_id": "product order",
        "consumption_type": "overage", "attention_needed": true, "action_taken": true,
        "scheduled_next_term": {"product": "x"},
        "azure_entitlements": [{"id": "e", "friendly_name": "Production", "status": "active"}],
        "extra": {"Column": "y"}, "batch": 9, "missing_from_import": true, "updated_at": "1970-01-02T00:00:00Z"
    })";
    const auto expectedJson = QJsonDocument::fromJson(expected).object();
    const auto json = subscriptionToJson(everythingSet());
    CHECK(json.keys() == expectedJson.keys());
    for (const auto& key : json.keys()) {
        CAPTURE(key);
        CHECK(json[key] == expectedJson[key]);
    }
}

TEST_CASE("what a subscription does not say is left out", "[subscription]")
{
    const auto json = subscriptionToJson(Subscription());
    CHECK(json.keys()
          == QStringList{u"commerce_model"_s, u"is_microsoft_product"_s, u"quantity"_s, u"service"_s, u"status"_s});
    CHECK(json[u"status"] == u"none"_s);
}
