// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicefixture.h"
#include "storage/customer/customerstore.h"
#include "storage/imports/creditlinestore.h"
#include "storage/subscription/subscriptionstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto kContosoTenant = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
const auto kGuid = u"11111111-0000-4000-8000-000000000001"_s;
const QByteArray kBillHeader =
    "PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,ProductId,"
    "SkuId,AvailabilityId,SkuName,ChargeType,Quantity,Subtotal,Total,Currency,SubscriptionId,"
    "ChargeStartDate,ChargeEndDate,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate\r\n";

QByteArray row(const QByteArray& type, const QString& subscription, const QByteArray& from, const QByteArray& quantity,
               const QByteArray& subtotal)
{
    return "p," + kContosoTenant.toUtf8() + ",Contoso Ltd,contoso.example,DE,G1,CFQ7TTC0LH18,0001,CFQ7TTC0K971,Basic," + type
        + "," + quantity + "," + subtotal + "," + subtotal + ",EUR," + subscription.toUtf8() + "," + from
        + ",11/30/2026,,10/3/2026,10/2/2027\r\n";
}

class ReconciliationFixture : public ServiceFixture {
public:
    ImportOutcome take(const QByteArray& content, const ImportOptions& options = {})
    {
        return unwrap(imports->import(olga, write(u"invoice.csv"_s, content), options, quiet));
    }
    Customer customer()
    {
        CustomerStore store(*database);
        return unwrap(store.find(*unwrap(store.findByTenantId(kContosoTenant))));
    }
    Subscription subscription()
    {
        SubscriptionStore store(*database);
        return unwrap(store.find(*unwrap(store.findByGuid(kGuid))));
    }
};

} // namespace

TEST_CASE_METHOD(ReconciliationFixture, "one invoice brings customers, subscriptions and credits, once",
                 "[import][reconciliation]")
{
    const auto content =
        kBillHeader + row("new", kGuid, "11/1/2026", "15", "82.50") + row("customerCredit", {}, "11/1/2026", "1", "-25.00");
    const auto first = take(content);
    CHECK((first.kind == ImportKind::NceReconciliation));
    CHECK(first.read == 3);
    CHECK(first.added == 3);
    CHECK(subscription().customer == customer().id);
    CHECK(subscription().quantity == 15);
    const auto credits = unwrap(CreditLineStore(*database).listOfCustomer(customer().id));
    REQUIRE(credits.size() == 1);
    CHECK(credits.front().amount == Money{-2500, u"EUR"_s});
    CHECK(credits.front().batch == first.batch);
    const auto before = subscription();
    clock.advance(std::chrono::hours(1));
    const auto change = lastChange();
    const auto again = take(content);
    CHECK(again.unchanged == 3);
    CHECK(again.added + again.changed + again.missing == 0);
    CHECK((subscription() == before));
    CHECK(lastChange() == change);
}

TEST_CASE_METHOD(ReconciliationFixture, "an invoice does not spoil what a richer source knows, nor revive what is gone",
                 "[import][reconciliation]")
{
    take("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
         "aaaaaaaa-0000-4000-8000-000000000001,Contoso Limited,contoso.com,Cloud Reseller\r\n");
    take("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
         "bbbbbbbb-0000-4000-8000-000000000002,Fabrikam,fabrikam.example,Cloud Reseller\r\n");
    CHECK(customer().missingFromImport);
    take(kBillHeader + row("cycleCharge", kGuid, "11/1/2026", "15", "82.50"));
    CHECK(customer().name == u"Contoso Limited"_s);
    CHECK(customer().primaryDomain == u"contoso.com"_s);
    CHECK(customer().country == u"DE"_s);
    CHECK(customer().missingFromImport);
}

TEST_CASE_METHOD(ReconciliationFixture, "later invoices move the seats on, earlier ones do not move them back",
                 "[import][reconciliation]")
{
    take(kBillHeader + row("new", kGuid, "10/3/2026", "10", "55"));
    CHECK(take(kBillHeader + row("cycleCharge", kGuid, "11/1/2026", "15", "82.50")).changed == 1);
    CHECK(subscription().quantity == 15);
    take(kBillHeader + row("new", kGuid, "10/3/2026", "10", "55"));
    CHECK(subscription().quantity == 15);
}

TEST_CASE_METHOD(ReconciliationFixture, "a subscription of another customer is rejected with its line",
                 "[import][reconciliation]")
{
    take(kBillHeader + row("new", kGuid, "10/3/2026", "10", "55"));
    auto foreign = row("new", kGuid, "10/3/2026", "10", "55");
    foreign.replace("aaaaaaaa-0000", "cccccccc-0000").replace("Contoso Ltd", "Tailspin");
    const auto outcome = take(kBillHeader + row("cycleCharge", kGuid, "11/1/2026", "15", "82.50") + foreign);
    REQUIRE(outcome.rejections.size() == 1);
    CHECK(outcome.rejections.front().line == 3);
    CHECK(outcome.rejections.front().reason.key == u"subscription_of_another"_s);
    CHECK(subscription().quantity == 15);
}
