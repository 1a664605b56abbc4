// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"
#include "io/records/charge.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLegacyHeader =
    "PartnerId,CustomerId,CustomerName,MPNID,ResellerMPNID,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,"
    "OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,"
    "ChargeType,"
    "UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,SubscriptionName,"
    "SubscriptionDescription,BillingCycleType\r\n";

QByteArray legacyRow(const QByteArray& type, const QByteArray& from, const QByteArray& until,
                     const QByteArray& quantity, const QByteArray& subtotal = "100.00")
{
    return "99999999-0000-4000-8000-000000000009,AAAAAAAA-0000-4000-8000-000000000001,Contoso Ltd,4391507,0,5677,"
           "usCBMgAAAAAAAAIA,11111111-0000-4000-8000-000000000001,4C2E,2f707c7c-2433-49a5-a437-9ca7cf40d3eb,"
           "Exchange Online (Plan 2),2/1/2019 0:00,1/31/2020 0:00,"
        + from + "," + until + "," + type + ",10," + quantity + ",100,0," + subtotal
        + ",19,119.00,EUR,,Mail for all,,Monthly\r\n";
}

const QByteArray kNceHeader =
    "PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MPNID,ResellerMPNID,OrderId,"
    "OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,"
    "Total,"
    "Currency,PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,"
    "ChargeStartDate,ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,"
    "BillingFrequency,PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,"
    "CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceID,ProductQualifiers,PromotionID\r\n";

QByteArray nceRow(const QByteArray& type, const QByteArray& subscription, const QByteArray& from,
                  const QByteArray& quantity, const QByteArray& subtotal, const QByteArray& reason = {})
{
    return "99999999-0000-4000-8000-000000000009,aaaaaaaa-0000-4000-8000-000000000001,Contoso Ltd,contoso.example,DE,"
           "G002297372,6034453,6048879,0ET2qa,10/3/2026,CFQ7TTC0LH18,1,CFQ7TTC0K971,Business Basic,Microsoft 365,"
        + type + ",5.5," + quantity + "," + subtotal + ",1.90," + subtotal
        + ",EUR,,Microsoft Corporation,,Microsoft 365 Business Basic," + subscription + "," + from
        + ",10/31/2026,One-Year commitment for monthly billing,5.5,,x,5,Monthly,USD,0.9,10/1/2026,,," + reason
        + ",10/3/2026,10/2/2027,,,\r\n";
}

Instant day(int year, int month, int dayOfMonth)
{
    return Instant::fromDateTime(QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), Qt::UTC));
}

const auto kBilledTenant = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
const auto kGuid = u"11111111-0000-4000-8000-000000000001"_s;

} // namespace

TEST_CASE("in a legacy file the subscription is known by its syndication number, not by the billing platform's id",
          "[import][reconciliation]")
{
    const auto file = readSample(kLegacyHeader + legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15"));
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::LicenseReconciliation);
    CHECK_FALSE(file->complete);
    CHECK(file->warnings.empty());
    REQUIRE(file->subscriptions.size() == 1);
    const auto& record = file->subscriptions.front();
    CHECK(record.guid == kGuid);
    CHECK(record.customerTenantId == kBilledTenant);
    const auto subscription = subscriptionOf(record);
    CHECK(subscription.extra.value(u"BillingSubscriptionId"_s) == u"usCBMgAAAAAAAAIA"_s);
    CHECK(subscription.quantity == 15);
    CHECK(subscription.offerId == u"2f707c7c-2433-49a5-a437-9ca7cf40d3eb"_s);
    CHECK(subscription.offerName == u"Exchange Online (Plan 2)"_s);
    CHECK(subscription.friendlyName == u"Mail for all"_s);
    CHECK(subscription.status == SubscriptionStatus::Active);
    CHECK(subscription.billingCycle == BillingCycle::Monthly);
    CHECK(subscription.effectiveStartAt == day(2019, 2, 1));
    CHECK(subscription.commitmentEndAt == day(2020, 1, 31));
    CHECK(subscription.partnerId.isEmpty());
    CHECK(commerceModelOf(subscription) == CommerceModel::Legacy);
    REQUIRE(file->customers.size() == 1);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.name == u"Contoso Ltd"_s);
    CHECK(customer.primaryDomain.isEmpty()); // blank, and no key
}

TEST_CASE("the newest regular charge counts the seats, credits and prorations do not", "[import][reconciliation]")
{
    const auto file = readSample(kLegacyHeader + legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15")
                                 + legacyRow("Cycle fee", "3/1/2019 0:00", "3/31/2019 0:00", "20")
                                 + legacyRow("Cycle fee", "1/1/2019 0:00", "1/31/2019 0:00", "10")
                                 + legacyRow("Prorate fees when purchase", "3/15/2019 0:00", "3/31/2019 0:00", "7")
                                 + legacyRow("Cycle instance prorate", "3/16/2019 0:00", "3/31/2019 0:00", "-2")
                                 + legacyRow("Customer credit", "3/20/2019 0:00", "3/31/2019 0:00", "99", "-12.50"));
    REQUIRE_OK(file);
    CHECK(file->rows == 6);
    REQUIRE(file->subscriptions.size() == 1);
    CHECK(subscriptionOf(file->subscriptions.front()).quantity == 20);
    REQUIRE(file->credits.size() == 1);
    CHECK(file->credits.front().line.amount == Money{-1250, u"EUR"_s});
    CHECK(file->read == 3); // a customer, a subscription, a credit
}

TEST_CASE("a charge says of the seats what its type says", "[import][reconciliation]")
{
    for (const auto& type : {u"Cycle fee"_s, u"Purchase fee"_s, u"Renew"_s, u"New"_s, u"cycleCharge"_s, u"renew"_s})
        CHECK(chargeClassOf(type) == ChargeClass::Regular);
    for (const auto& type : {u"Cycle instance prorate"_s, u"Prorate fees when cancel"_s, u"Prorate fees when renew"_s,
                             u"addQuantity"_s, u"removeQuantity"_s, u"Discount"_s, u"Refund"_s})
        CHECK(chargeClassOf(type) == ChargeClass::Change);
    for (const auto& type : {u"Cancel fee"_s, u"cancelImmediate"_s})
        CHECK(chargeClassOf(type) == ChargeClass::Cancellation);
    for (const auto& type : {u"customerCredit"_s, u"Customer Credit"_s, u"CREDIT"_s})
        CHECK(chargeClassOf(type) == ChargeClass::Credit);
}

TEST_CASE("a new-commerce file brings customers, subscriptions and credits", "[import][reconciliation]")
{
    const auto file = readSample(kNceHeader + nceRow("new", kGuid.toUtf8(), "10/3/2026", "15", "82.50")
                                 + nceRow("addQuantity", kGuid.toUtf8(), "10/10/2026", "18", "12.00")
                                 + nceRow("customerCredit", "", "10/1/2026", "1", "-25.00", "SLA")
                                 + nceRow("customerCredit", "", "10/1/2026", "1", "-25.00", "SLA"));
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::NceReconciliation);
    REQUIRE(file->customers.size() == 1);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.primaryDomain == u"contoso.example"_s);
    CHECK(customer.country == u"DE"_s);
    CHECK(customer.associatedPartnerId == u"6048879"_s);
    REQUIRE(file->subscriptions.size() == 1);
    const auto subscription = subscriptionOf(file->subscriptions.front());
    CHECK(subscription.offerId == u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s);
    CHECK(commerceModelOf(subscription) == CommerceModel::NewCommerce);
    CHECK(subscription.quantity == 15);
    CHECK(subscription.termDuration == u"P1Y"_s);
    CHECK(subscription.billingCycle == BillingCycle::Monthly);
    CHECK(subscription.commitmentEndAt == day(2027, 10, 2));
    CHECK(subscription.isMicrosoftProduct);
    // Two lines that are alike in everything are two credits.
    REQUIRE(file->credits.size() == 2);
    const auto& credit = file->credits[1].line;
    CHECK(credit.copy == 2);
    CHECK(credit.invoiceNumber == u"G002297372"_s);
    CHECK(credit.chargeType == u"customerCredit"_s);
    CHECK(credit.reasonCode == u"SLA"_s);
    CHECK(credit.amount == Money{-2500, u"EUR"_s});
    CHECK(credit.startsAt == day(2026, 10, 1));
    CHECK(credit.endsAt == day(2026, 10, 31));
    CHECK(credit.subscriptionGuid.isEmpty());
    CHECK(file->read == 4);
}

TEST_CASE("prices stay out, unknown columns are kept", "[import][reconciliation]")
{
    auto header = kNceHeader;
    header.replace("PromotionID\r\n", "PromotionID,Colour\r\n");
    auto row = nceRow("new", kGuid.toUtf8(), "10/3/2026", "15", "82.50");
    row.replace("\r\n", "blue\r\n");
    row.insert(row.size() - 6, ',');
    const auto file = readSample(header + row);
    REQUIRE_OK(file);
    REQUIRE(file->subscriptions.size() == 1);
    const auto extra = subscriptionOf(file->subscriptions.front()).extra;
    CHECK(extra.value(u"Colour"_s) == u"blue"_s);
    CHECK(extra.keys() == QStringList{u"ChargedFrom"_s, u"ChargedSeats"_s, u"Colour"_s});
}

TEST_CASE("blanks and older charges of an invoice leave better knowledge as it is", "[import][reconciliation]")
{
    const auto file = readSample(kLegacyHeader + legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15"));
    REQUIRE_OK(file);
    Subscription known;
    known.guid = kGuid;
    known.quantity = 30;
    known.friendlyName = u"Our mail"_s;
    known.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    known.status = SubscriptionStatus::Suspended;
    known.commitmentEndAt = day(2020, 1, 31) + std::chrono::hours(23);
    known.updatedAt = day(2019, 2, 15); // told by the subscription's own page, after the charge
    file->subscriptions.front().apply(known);
    CHECK(known.quantity == 30);
    CHECK(known.friendlyName == u"Our mail"_s);
    CHECK(known.offerId == u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s);
    CHECK(known.status == SubscriptionStatus::Suspended);
    CHECK(known.commitmentEndAt == day(2020, 1, 31) + std::chrono::hours(23));
    CHECK(known.offerName == u"Exchange Online (Plan 2)"_s); // nobody knew it
    known.updatedAt = day(2019, 1, 15);
    file->subscriptions.front().apply(known);
    CHECK(known.quantity == 15);
    // What a later invoice told is not turned back by an older one.
    const auto later = readSample(kLegacyHeader + legacyRow("Cycle fee", "4/1/2019 0:00", "4/30/2019 0:00", "40"));
    REQUIRE_OK(later);
    later->subscriptions.front().apply(known);
    CHECK(known.quantity == 40);
    file->subscriptions.front().apply(known);
    CHECK(known.quantity == 40);
}

TEST_CASE("a subscription known only from its cancellation is not called active", "[import][reconciliation]")
{
    const auto file = readSample(kNceHeader + nceRow("new", kGuid.toUtf8(), "10/3/2026", "15", "82.50")
                                 + nceRow("cancelImmediate", kGuid.toUtf8(), "10/5/2026", "-15", "-80.00"));
    REQUIRE_OK(file);
    CHECK(subscriptionOf(file->subscriptions.front()).status == SubscriptionStatus::None);
}

TEST_CASE("daily usage brings the Azure subscriptions of a plan, and meters count no seats", "[import][reconciliation]")
{
    const auto file = readSample(
        "PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MPNID,ResellerMPNID,"
        "InvoiceNumber,ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,SubscriptionDescription,"
        "SubscriptionId,ChargeStartDate,ChargeEndDate,UsageDate,MeterCategory,MeterId,ConsumedService,ResourceGroup,"
        "ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,BillingCurrency,Tags,EntitlementId,"
        "EntitlementDescription\r\n"
        "x,P,aaaaaaaa-0000-4000-8000-000000000001,Contoso Ltd,contoso.example,DE,1,2,G1,DZH318Z0BPS6,0001,D1,Azure "
        "plan,"
        "Azure plan,Microsoft,Azure "
        "plan,11111111-0000-4000-8000-000000000001,10/1/2026,10/31/2026,10/2/2026,Storage,m,s,"
        "rg,/subscriptions/1,new,0.1,744,1 Hour,74.40,EUR,,899ae6f1-0000-4000-8000-000000000001,Production\r\n"
        "x,P,aaaaaaaa-0000-4000-8000-000000000001,Contoso Ltd,contoso.example,DE,1,2,G1,DZH318Z0BPS6,0001,D1,Azure "
        "plan,"
        "Azure plan,Microsoft,Azure "
        "plan,11111111-0000-4000-8000-000000000001,10/1/2026,10/31/2026,10/2/2026,Network,m,s,"
        "rg,/subscriptions/1,new,0.1,10,1 GB,1.00,EUR,,899ae6f1-0000-4000-8000-000000000002,Test\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::DailyUsage);
    REQUIRE(file->subscriptions.size() == 1);
    const auto plan = subscriptionOf(file->subscriptions.front());
    CHECK(plan.quantity == 0);
    CHECK(plan.billingType == BillingType::Usage);
    REQUIRE(plan.azureEntitlements.size() == 2);
    CHECK(plan.azureEntitlements[0].friendlyName == u"Production"_s);
    CHECK(plan.azureEntitlements[1].id == u"899ae6f1-0000-4000-8000-000000000002"_s);
}

TEST_CASE("a row of an invoice that cannot be understood is rejected with line and reason", "[import][reconciliation]")
{
    const std::array<std::array<const char*, 3>, 5> faults{{
        {"AAAAAAAA-0000-4000-8000-000000000001", "somebody", importreason::guidInvalid},
        {"11111111-0000-4000-8000-000000000001", "", importreason::valueMissing},
        {"11111111-0000-4000-8000-000000000001", "4KIKawEAAAAAAAEA", importreason::guidInvalid},
        {"2/28/2019 0:00", "the end", importreason::dateInvalid},
        {",10,15,", ",10,many,", importreason::numberInvalid},
    }};
    for (const auto& [from, to, reason] : faults) {
        INFO(to);
        auto row = legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15");
        REQUIRE(row.contains(from));
        const auto file = readSample(kLegacyHeader + legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15")
                                     + row.replace(from, to));
        REQUIRE_OK(file);
        CHECK(file->subscriptions.size() == 1);
        REQUIRE(file->rejections.size() == 1);
        CHECK(file->rejections.front().line == 3);
        CHECK(file->rejections.front().reason.key == QLatin1StringView(reason));
    }
    const auto credit = readSample(kNceHeader + nceRow("customerCredit", "", "10/1/2026", "1", "much", "SLA"));
    REQUIRE_OK(credit);
    REQUIRE(credit->rejections.size() == 1);
    CHECK(credit->rejections.front().reason.key == QLatin1StringView(importreason::amountInvalid));
}

TEST_CASE("a legacy file in semicolons and Windows-1252 with blanks in its headers is read alike",
          "[import][reconciliation]")
{
    auto text = kLegacyHeader + legacyRow("Cycle fee", "2/1/2019 0:00", "2/28/2019 0:00", "15");
    text.replace("CustomerName", "Customer Name ").replace("CUSTOMERID", "customer id");
    text.replace("Contoso Ltd", "M\xFCller GmbH").replace(',', ';');
    const auto file = readSample(text);
    REQUIRE_OK(file);
    REQUIRE(file->customers.size() == 1);
    CHECK(customerOf(file->customers.front()).name == u"Müller GmbH"_s);
    CHECK(file->subscriptions.size() == 1);
}
