// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscription/subscriptionstore.h"

#include "../temporaryworkspace.h"
#include "storage/customer/customerstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

CustomerId someCustomer(Database& database)
{
    Customer customer;
    customer.revision = 1;
    customer.name = u"Contoso"_s;
    const auto id = CustomerStore(database).insert(customer);
    REQUIRE_OK(id);
    return *id;
}

Subscription fullSubscription(CustomerId customer)
{
    Subscription one;
    one.customer = customer;
    one.guid = u"924671ba-eab9-45d7-95ed-dbd9477f182b"_s;
    one.parentGuid = u"parent"_s;
    one.entitlementId = u"899ae6f1-0000-4000-8000-000000000001"_s;
    one.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    one.offerName = u"Microsoft 365 Business Basic"_s;
    one.friendlyName = u"Basic for the office"_s;
    one.productTypeId = u"OnlineServicesNCE"_s;
    one.productTypeName = u"Online Services"_s;
    one.productSubType = u"sub"_s;
    one.quantity = 15;
    one.unitType = u"Licenses"_s;
    one.status = SubscriptionStatus::Suspended;
    one.createdAt = Instant(1);
    one.effectiveStartAt = Instant(2);
    one.commitmentEndAt = Instant(3);
    one.cancellationAllowedUntil = Instant(4);
    one.billingCycleEndAt = Instant(5);
    one.statusChangedAt = Instant(6);
    one.autoRenew = true;
    one.isTrial = true;
    one.billingType = BillingType::License;
    one.billingCycle = BillingCycle::Triennial;
    one.termDuration = u"P3Y"_s;
    one.renewalTermDuration = u"P1Y"_s;
    one.hasPurchasableAddons = true;
    one.isMicrosoftProduct = false;
    one.publisherName = u"Fabrikam"_s;
    one.actions = {u"edit"_s, u"cancel"_s};
    one.partnerId = u"4391507"_s;
    one.suspensionReasons = {u"unpaid"_s};
    one.contractType = u"subscription"_s;
    one.refundOptions = {{u"Full"_s, Instant(7)}, {u"Partial"_s, {}}};
    one.refundableQuantity = {{5, Instant(8)}, {2, {}}};
    one.promotionId = u"promotion"_s;
    one.migratedFromGuid = u"old"_s;
    one.orderId = u"order"_s;
    one.productOrderId = u"product order"_s;
    one.consumptionType = u"quantity"_s;
    one.attentionNeeded = true;
    one.actionTaken = true;
    one.scheduledNextTerm = {{u"quantity"_s, 20}};
    one.azureEntitlements = {{u"a"_s, u"Azure 1"_s, u"active"_s}, {u"b"_s, u"Azure 2"_s, u"disabled"_s}};
    one.extra = {{u"Colour"_s, u"red"_s}};
    one.missingFromImport = true;
    one.updatedAt = Instant(9);
    return one;
}

} // namespace

TEST_CASE("a subscription comes back with every field it was stored with", "[storage][subscription]")
{
    TemporaryWorkspace workspace;
    SubscriptionStore store(workspace.database());
    auto one = fullSubscription(someCustomer(workspace.database()));
    const auto id = store.insert(one);
    REQUIRE_OK(id);
    one.id = *id;
    const auto found = store.find(*id);
    REQUIRE_OK(found);
    CHECK((*found == one));
    const auto listed = store.listOfCustomer(one.customer);
    REQUIRE_OK(listed);
    REQUIRE(listed->size() == 1);
    CHECK((listed->front() == one));
    CHECK(*store.findByGuid(one.guid) == *id);
    CHECK(*store.findByEntitlement(u"b"_s) == *id);
    CHECK(*store.findByEntitlement(one.entitlementId) == *id);
}

TEST_CASE("updating a subscription adds, changes and removes its Azure entitlements", "[storage][subscription]")
{
    TemporaryWorkspace workspace;
    SubscriptionStore store(workspace.database());
    auto one = fullSubscription(someCustomer(workspace.database()));
    one.id = *store.insert(one);
    one.azureEntitlements = {{u"b"_s, u"Azure 2"_s, u"active"_s}, {u"c"_s, u"Azure 3"_s, u"active"_s}};
    one.autoRenew.reset();
    one.commitmentEndAt.reset();
    one.refundOptions.clear();
    REQUIRE_OK(store.update(one));
    CHECK((*store.find(one.id) == one));
    CHECK_FALSE(store.findByEntitlement(u"a"_s)->has_value());
}

TEST_CASE("live subscriptions come first, then by name", "[storage][subscription]")
{
    TemporaryWorkspace workspace;
    SubscriptionStore store(workspace.database());
    const auto customer = someCustomer(workspace.database());
    const std::vector<std::pair<QString, SubscriptionStatus>> rows{{u"a dead one"_s, SubscriptionStatus::Deleted},
                                                                   {u"Zeta"_s, SubscriptionStatus::Active},
                                                                   {u"beta"_s, SubscriptionStatus::Active},
                                                                   {u"c ill"_s, SubscriptionStatus::Suspended}};
    for (const auto& [name, status] : rows) {
        Subscription one;
        one.customer = customer;
        one.guid = name;
        one.offerName = name;
        one.status = status;
        REQUIRE_OK(store.insert(one));
    }
    const auto listed = store.listOfCustomer(customer);
    REQUIRE_OK(listed);
    QStringList names;
    for (const auto& one : *listed)
        names << one.displayName();
    CHECK(names == QStringList{u"beta"_s, u"Zeta"_s, u"c ill"_s, u"a dead one"_s});
    CHECK(store.listByNamePart(u"ET"_s, 10)->size() == 2);
    CHECK(store.list(3)->size() == 3);
}

TEST_CASE("a subscription without its customer is refused", "[storage][subscription]")
{
    TemporaryWorkspace workspace;
    const auto stored = SubscriptionStore(workspace.database()).insert(fullSubscription(CustomerId(99)));
    CHECK_FALSE(stored.has_value());
}
