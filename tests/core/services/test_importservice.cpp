// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "io/importfile.h"
#include "servicefixture.h"
#include "services/importservice.h"
#include "storage/customer/customerstore.h"
#include "storage/subscription/subscriptionstore.h"
#include "storage/transaction.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto tenantA = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
const auto tenantB = u"bbbbbbbb-0000-4000-8000-000000000002"_s;
const auto guid1 = u"11111111-0000-4000-8000-000000000001"_s;
const auto guid2 = u"22222222-0000-4000-8000-000000000002"_s;

const QByteArray twoCustomers = "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
                                "AAAAAAAA-0000-4000-8000-000000000001,Contoso Ltd,contoso.example,Cloud Reseller\r\n"
                                "bbbbbbbb-0000-4000-8000-000000000002,Fabrikam,fabrikam.example,Cloud Reseller\r\n";
const QByteArray oneCustomer =
    "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
    "aaaaaaaa-0000-4000-8000-000000000001,Contoso Limited,contoso.example,Cloud Reseller\r\n";
const QByteArray twoSubscriptions = "Subscription ID,Subscription,Quantity,Status,Reseller\r\n"
                                    "11111111-0000-4000-8000-000000000001,Business Basic,15,Active,4391507\r\n"
                                    "22222222-0000-4000-8000-000000000002,Azure plan,1,Suspended,4391507\r\n";

class ImportFixture : public ServiceFixture {
public:
    ImportOutcome take(const QByteArray& content, const ImportOptions& options = {})
    {
        return unwrap(imports->import(olga, write(u"file.csv"_s, content), options, quiet));
    }
    ImportOutcome store(const ImportFile& file, const ImportOptions& options = {})
    {
        return unwrap(imports->store(olga, file, options, quiet));
    }
    CustomerId idOf(const QString& tenantId) { return *unwrap(CustomerStore(*database).findByTenantId(tenantId)); }
    Customer customer(const QString& tenantId) { return unwrap(CustomerStore(*database).find(idOf(tenantId))); }
    Subscription subscription(const QString& guid)
    {
        SubscriptionStore subscriptions(*database);
        return unwrap(subscriptions.find(*unwrap(subscriptions.findByGuid(guid))));
    }
};

/// `count` subscriptions of one tenant, as a parsed file.
ImportFile manySubscriptions(int count, const QString& tenantId)
{
    ImportFile file;
    file.fileName = u"many.csv"_s;
    file.kind = ImportKind::Subscriptions;
    file.read = count;
    for (int i = 0; i < count; ++i) {
        SubscriptionRecord record;
        record.origin.line = i + 2;
        record.guid = u"guid-%1"_s.arg(i);
        record.customerTenantId = tenantId;
        record.apply = [i](Subscription& one) { one.quantity = i; };
        file.subscriptions.push_back(std::move(record));
    }
    return file;
}

class CancelRecords final : public Task {
public:
    explicit CancelRecords(qint64 records)
        : m_records(records)
    {
    }
    void progress(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
    }
    bool isCancelled() const override { return m_total > 0 && m_done >= m_records; }

private:
    qint64 m_records;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

TEST_CASE_METHOD(ImportFixture, "a customer file adds customers that know their batch", "[import]")
{
    const auto outcome = take(twoCustomers);
    CHECK((outcome.kind == ImportKind::Customers));
    CHECK(outcome.read == 2);
    CHECK(outcome.added == 2);
    CHECK(outcome.rejections.empty());
    CHECK(customer(tenantA).name == u"Contoso Ltd"_s);
    CHECK(customer(tenantA).batch == outcome.batch);
    CHECK(customer(tenantA).domains == QStringList{u"contoso.example"_s});
    const auto batches = unwrap(imports->batches(10));
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().added == 2);
    CHECK(batches.front().user == olga.user);
    CHECK(batches.front().sha256.size() == 64);
}

TEST_CASE_METHOD(ImportFixture, "importing a file twice changes nothing twice", "[import]")
{
    const auto first = take(twoCustomers);
    ImportOptions options;
    options.customer = idOf(tenantA);
    take(twoSubscriptions, options);
    const auto customerBefore = customer(tenantA);
    const auto subscriptionBefore = subscription(guid1);
    const auto changeBefore = lastChange();
    clock.advance(std::chrono::hours(1));
    CHECK(take(twoCustomers).unchanged == 2);
    const auto again = take(twoSubscriptions, options);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.changed + again.missing == 0);
    CHECK((customer(tenantA) == customerBefore));
    CHECK((subscription(guid1) == subscriptionBefore));
    CHECK(customer(tenantA).batch == first.batch);
    CHECK(lastChange() == changeBefore);
}

TEST_CASE_METHOD(ImportFixture, "a dry run counts the same and leaves no trace", "[import]")
{
    take(oneCustomer);
    const auto changeBefore = lastChange();
    const auto customerBefore = customer(tenantA);
    ImportOptions options;
    options.dryRun = true;
    const auto preview = take(twoCustomers, options);
    CHECK(preview.dryRun);
    CHECK_FALSE(preview.batch.isValid());
    CHECK(*customers->count() == 1);
    CHECK((customer(tenantA) == customerBefore));
    CHECK(unwrap(imports->batches(10)).size() == 1);
    CHECK(lastChange() == changeBefore);
    const auto real = take(twoCustomers);
    CHECK(real.added == preview.added);
    CHECK(real.changed == preview.changed);
    CHECK(real.added == 1);
    CHECK(real.changed == 1);
}

TEST_CASE_METHOD(ImportFixture, "customers gone from a whole listing are marked, never deleted, and come back",
                 "[import]")
{
    take(twoCustomers);
    addCustomer(u"By hand"_s, u"cccccccc-0000-4000-8000-000000000003"_s);
    CHECK(take(oneCustomer).missing == 1);
    CHECK(customer(tenantB).missingFromImport);
    CHECK_FALSE(customer(u"cccccccc-0000-4000-8000-000000000003"_s).missingFromImport);
    CHECK(take(oneCustomer).missing == 0);
    CHECK(take(twoCustomers).changed == 2); // renamed back, and returned
    CHECK_FALSE(customer(tenantB).missingFromImport);
}

TEST_CASE_METHOD(ImportFixture, "of two listings in one go the second makes nobody of the first gone", "[import]")
{
    const auto first = take(oneCustomer);
    addCustomer(u"By hand"_s, u"cccccccc-0000-4000-8000-000000000003"_s);
    auto other = oneCustomer;
    other.replace(tenantA.toUtf8(), "dddddddd-0000-4000-8000-000000000004");
    ImportOptions options;
    options.before = {first.kind};
    CHECK(take(other, options).missing == 0);
    CHECK_FALSE(customer(tenantA).missingFromImport);
    CHECK(take(other).missing == 1); // alone it is the whole
}

TEST_CASE_METHOD(ImportFixture, "a file of subscriptions that names no customer needs one", "[import]")
{
    take(twoCustomers);
    const auto refused = imports->import(olga, write(u"subs.csv"_s, twoSubscriptions), {}, quiet);
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::CustomerNeeded));
    CHECK(unwrap(imports->batches(10)).size() == 1);
    ImportOptions options;
    options.customer = CustomerId(99);
    CHECK((imports->import(olga, write(u"subs.csv"_s, twoSubscriptions), options, quiet).error().code
           == ErrorCode::NotFound));
}

TEST_CASE_METHOD(ImportFixture, "only the subscriptions of the file's own customer are marked as gone", "[import]")
{
    take(twoCustomers);
    ImportOptions ofA;
    ofA.customer = idOf(tenantA);
    take(twoSubscriptions, ofA);
    auto ofB = manySubscriptions(1, tenantB);
    ofB.complete = true;
    CHECK(store(ofB).missing == 0);
    auto shorter = manySubscriptions(0, {});
    shorter.customerTenantId = tenantA;
    shorter.complete = true;
    shorter.rejectedIds = {guid2};
    CHECK(store(shorter).missing == 1);
    CHECK(subscription(guid1).missingFromImport);
    CHECK_FALSE(subscription(guid2).missingFromImport);
}

TEST_CASE_METHOD(ImportFixture, "a new status of a subscription is dated by the import that saw it", "[import]")
{
    take(twoCustomers);
    ImportOptions options;
    options.customer = idOf(tenantA);
    take(twoSubscriptions, options);
    const auto first = clock.now();
    clock.advance(std::chrono::hours(24));
    auto later = twoSubscriptions;
    later.replace("Suspended", "Active").replace("15", "16");
    CHECK(take(later, options).changed == 2);
    CHECK(subscription(guid1).statusChangedAt == first);
    CHECK(subscription(guid2).statusChangedAt == clock.now());
    CHECK(subscription(guid1).quantity == 16);
}

TEST_CASE_METHOD(ImportFixture, "rows that fit no customer are rejected with line and reason, the rest is taken",
                 "[import]")
{
    take(twoCustomers);
    auto file = manySubscriptions(3, tenantA);
    file.subscriptions[1].customerTenantId = u"unknown"_s;
    const auto outcome = store(file);
    CHECK(outcome.added == 2);
    REQUIRE(outcome.rejections.size() == 1);
    CHECK(outcome.rejections.front().line == 3);
    CHECK(outcome.rejections.front().reason.key == QLatin1StringView(importreason::customerUnknown));
    CHECK(unwrap(imports->batches(1)).front().rejected == 1);

    const auto foreign = store(manySubscriptions(1, tenantB));
    REQUIRE(foreign.rejections.size() == 1);
    CHECK((foreign.rejections.front().reason == Reason{u"subscription_of_another"_s, {u"guid-0"_s, u"Contoso Ltd"_s}}));
}

TEST_CASE_METHOD(ImportFixture, "cancelling in the middle leaves nothing of the file", "[import]")
{
    take(twoCustomers);
    CancelRecords task(400);
    const auto cancelled = imports->store(olga, manySubscriptions(1000, tenantA), {}, task);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK((cancelled.error().code == ErrorCode::Cancelled));
    CHECK(unwrap(customers->subscriptions({}, 10)).empty());
    CHECK(unwrap(imports->batches(10)).size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "a failure in the middle leaves nothing of the file", "[import]")
{
    take(twoCustomers);
    REQUIRE_OK(database->execute(u"CREATE TRIGGER spoil BEFORE INSERT ON subscription WHEN NEW.guid = 'guid-300' "
                                 "BEGIN SELECT RAISE(ABORT, 'spoilt'); END"_s));
    const auto failed = imports->store(olga, manySubscriptions(500, tenantA), {}, quiet);
    REQUIRE_FALSE(failed.has_value());
    CHECK((failed.error().code == ErrorCode::StorageFailed));
    CHECK(unwrap(customers->subscriptions({}, 10)).empty());
}

TEST_CASE_METHOD(ImportFixture, "few changes are announced one by one, many as one", "[import]")
{
    take(twoCustomers);
    auto before = lastChange();
    store(manySubscriptions(500, tenantA));
    CHECK(unwrap(ChangeFeed(*database).listAfter(before)).size() == 501);
    before = lastChange();
    store(manySubscriptions(1200, tenantA));
    const auto changes = unwrap(ChangeFeed(*database).listAfter(before));
    REQUIRE(changes.size() == 2);
    CHECK((changes[0].thing == ChangedThing::Subscription));
    CHECK(changes[0].id == 0);
    CHECK((changes[1].thing == ChangedThing::Import));
}

TEST_CASE_METHOD(ImportFixture, "Azure entitlements join the plan they belong to", "[import]")
{
    take(twoCustomers);
    store(manySubscriptions(1, tenantA));
    ImportFile file;
    file.kind = ImportKind::RestAzureEntitlements;
    file.read = 2;
    file.entitlements = {{{1, {}}, u"guid-0"_s, {u"id"_s, u"Production"_s, u"active"_s}},
                         {{9, {}}, u"nowhere"_s, {u"other"_s, u"Test"_s, u"active"_s}}};
    const auto outcome = store(file);
    CHECK(outcome.added == 1);
    CHECK(outcome.rejections.front().reason.key == u"subscription_unknown"_s);
    CHECK(subscription(u"guid-0"_s).azureEntitlements.size() == 1);
    CHECK(store(file).unchanged == 1);
    file.entitlements[0].entitlement.status = u"disabled"_s;
    CHECK(store(file).changed == 1);
}

TEST_CASE_METHOD(ImportFixture, "service requests are kept by number and know their customer where the file does",
                 "[import]")
{
    take(twoCustomers);
    ImportFile file;
    file.kind = ImportKind::RestServiceRequests;
    file.read = 1;
    file.complete = true;
    file.customerTenantId = tenantA;
    ServiceRequestRecord record;
    record.number = u"615112491169010"_s;
    record.apply = [](ServiceRequest& request) {
        request.title = u"Test"_s;
        request.status = ServiceRequestStatus::Open;
        request.notes = {{u"Account"_s, Instant(5), u"Sample"_s}, {u"Other"_s, {}, u"No date"_s}};
    };
    file.serviceRequests = {record};
    CHECK(store(file).added == 1);
    CHECK(store(file).unchanged == 1);
    CHECK(number(u"SELECT customer_id FROM service_request"_s) == idOf(tenantA).value());
    file.serviceRequests.front().number = u"615112491169011"_s;
    CHECK(store(file).missing == 1);
    CHECK(number(u"SELECT COUNT(*) FROM service_request WHERE missing_from_import = 1"_s) == 1);
}

TEST_CASE_METHOD(ImportFixture, "catalogues are kept by their ids", "[import]")
{
    ImportFile file;
    file.kind = ImportKind::RestOffers;
    file.offers = {{u"o1"_s, u"Office"_s, u"text"_s, u"US"_s, false}, {u"o1"_s, u"Office"_s, u"text"_s, u"DE"_s, true}};
    CHECK(store(file).added == 2);
    file.offers[1].name = u"Büro"_s;
    const auto again = store(file);
    CHECK(again.changed == 1);
    CHECK(again.unchanged == 1);
    file = {};
    file.kind = ImportKind::RestSupportTopics;
    file.supportTopics = {{u"32444667"_s, u"Profile"_s, u"How to"_s}};
    CHECK(store(file).added == 1);
    CHECK(store(file).unchanged == 1);
}

TEST_CASE_METHOD(ImportFixture, "a preview counts as the import does while somebody else holds the write lock",
                 "[import]")
{
    take(oneCustomer);
    const auto file = write(u"file.csv"_s, twoCustomers);
    const auto before = lastChange();
    auto reading = unwrap(Database::open(database->path(), DatabaseMode::Read));
    auto writing = Transaction::begin(*database);
    REQUIRE_OK(writing);
    const auto preview = unwrap(ImportService(*reading, clock).preview(olga, file, {}, quiet));
    CHECK(preview.dryRun);
    CHECK(preview.added == 1);
    CHECK(preview.changed == 1);
    CHECK(number(u"SELECT count(*) FROM customer"_s) == 1);
    CHECK(lastChange() == before);
}

TEST_CASE_METHOD(ImportFixture, "a preview for a customer who is not there says so", "[import]")
{
    ImportOptions options;
    options.customer = CustomerId(99);
    const auto preview = imports->preview(olga, write(u"file.csv"_s, twoSubscriptions), options, quiet);
    REQUIRE_FALSE(preview);
    CHECK((preview.error().code == ErrorCode::NotFound));
}
