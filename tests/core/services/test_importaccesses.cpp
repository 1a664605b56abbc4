// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "servicefixture.h"
#include "storage/customer/customerstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto kContoso = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
const auto kFabrikam = u"bbbbbbbb-0000-4000-8000-000000000002"_s;
const QByteArray kHeader =
    "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,CustomerTenantId,Duration,"
    "Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,EndDateTime\r\n";

QByteArray row(const QByteArray& id, const QString& tenant, const QByteArray& name, const QByteArray& status)
{
    return id + ",,n,99999999-0000-4000-8000-000000000009," + name + "," + tenant.toUtf8() + ",P730D," + status
        + ",2025-12-01T08:00:00Z,2025-12-02T08:00:00Z,2025-12-02T08:00:00Z,\r\n";
}

class AccessFixture : public ServiceFixture {
public:
    AccessFixture() { addCustomer(u"Contoso Ltd"_s, kContoso, u"contoso.example"_s); }

    ImportOutcome take(const QByteArray& content, const ImportOptions& options = {})
    {
        return unwrap(imports->import(olga, write(u"access.file"_s, content), options, quiet));
    }
    Customer customer(const QString& tenantId)
    {
        CustomerStore store(*database);
        return unwrap(store.find(*unwrap(store.findByTenantId(tenantId))));
    }
};

} // namespace

TEST_CASE_METHOD(AccessFixture, "relationships fill the customer's access, once", "[import][access]")
{
    const auto content = kHeader + row("r1", kContoso, "Contoso Ltd", "Active") + row("r2", kContoso, "", "Expired");
    const auto first = take(content);
    CHECK(first.added == 2);
    auto access = customer(kContoso).access;
    REQUIRE(access.size() == 2);
    CHECK(access[0].relationshipId == u"r1"_s);
    CHECK(access[0].status == AccessStatus::Active);
    CHECK(access[0].endsAt == Instant::fromIso(u"2027-12-02T08:00:00Z"));
    CHECK(access[1].status == AccessStatus::Expired);
    const auto change = lastChange();
    const auto again = take(content);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.changed == 0);
    CHECK(lastChange() == change);
    CHECK(take(kHeader + row("r1", kContoso, "Contoso Ltd", "Terminated")).changed == 1);
    access = customer(kContoso).access;
    REQUIRE(access.size() == 2); // what a file does not list stays
    CHECK(access[0].status == AccessStatus::Terminated);
}

TEST_CASE_METHOD(AccessFixture, "roles that are known stay when a file without roles follows", "[import][access]")
{
    take(
        R"([{"id":"r1","status":"active","duration":"P730D","customer":{"tenantId":"aaaaaaaa-0000-4000-8000-000000000001"},
"accessDetails":{"unifiedRoles":[{"roleDefinitionId":"f023fd81-a637-4b56-95fd-791ac0226033"}]},
"activatedDateTime":"2025-12-02T08:00:00Z"}])");
    const auto before = customer(kContoso).access;
    REQUIRE(before.size() == 1);
    CHECK(before.front().roles == QStringList{u"service_support_administrator"_s});
    CHECK(take(kHeader + row("R1", kContoso, "Contoso Ltd", "Active")).unchanged == 1);
    CHECK((customer(kContoso).access == before));
}

TEST_CASE_METHOD(AccessFixture, "a customer nobody knows is rejected, or added where that is wanted",
                 "[import][access]")
{
    const auto content = kHeader + row("r1", kContoso, "Contoso Ltd", "Active")
        + row("r3", kFabrikam, "", "ApprovalPending") + row("r4", kFabrikam, "Fabrikam", "Active");
    const auto rejected = take(content);
    CHECK(rejected.added == 1);
    REQUIRE(rejected.rejections.size() == 2);
    CHECK(rejected.rejections.front().line == 3);
    CHECK(rejected.rejections.front().reason == Reason{QLatin1StringView(importreason::customerUnknown), {kFabrikam}});
    ImportOptions options;
    options.addCustomers = true;
    options.dryRun = true;
    CHECK(take(content, options).added == 2);
    CHECK_FALSE(unwrap(CustomerStore(*database).findByTenantId(kFabrikam)));
    options.dryRun = false;
    const auto taken = take(content, options);
    CHECK(taken.added == 2);
    CHECK(taken.unchanged == 1);
    CHECK(taken.rejections.empty());
    CHECK(customer(kFabrikam).name == u"Fabrikam"_s); // the first row knew the tenant id only
    CHECK(customer(kFabrikam).access.size() == 2);
}

TEST_CASE_METHOD(AccessFixture, "delegated admin privileges are there until a file says that they ended",
                 "[import][access]")
{
    const QByteArray on = R"({"value":[{"customerTenantId":"aaaaaaaa-0000-4000-8000-000000000001",
"organizationDisplayName":"Contoso Ltd","dapEnabled":true,"startDateTime":"2020-01-01T00:00:00Z"}]})";
    CHECK(take(on).added == 1);
    CHECK(take(on).unchanged == 1);
    auto contoso = customer(kContoso);
    CHECK(contoso.allowsDelegatedAccess == true);
    REQUIRE(contoso.access.size() == 1);
    CHECK(contoso.access.front().kind == AccessKind::Dap);
    const QByteArray ended = "CustomerTenantId,OrganizationDisplayName,status\r\n"
                             "aaaaaaaa-0000-4000-8000-000000000001,Contoso Ltd,";
    CHECK(take(ended + "Failed\r\n").unchanged == 1);
    CHECK(take(ended + "Success\r\n").changed == 1);
    contoso = customer(kContoso);
    CHECK(contoso.allowsDelegatedAccess == false);
    CHECK(contoso.access.front().status == AccessStatus::Terminated);
}
