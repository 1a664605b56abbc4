// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
const QByteArray contoso =
    "eebd1b55-5360-4438-a11d-5c06918c3014,Contoso Ltd,contoso.onmicrosoft.com,Cloud Reseller\r\n";

} // namespace

TEST_CASE("Customers.csv of Partner Center is recognised by its header", "[import]")
{
    const auto file = readSample(header + contoso);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
    CHECK(file->complete);
    CHECK(file->read == 1);
    REQUIRE(file->customers.size() == 1);
    const auto& record = file->customers.front();
    CHECK(record.tenantId == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    CHECK(record.origin.line == 2);
    CHECK(record.origin.raw == QString::fromLatin1(contoso.trimmed()));
    const auto customer = customerOf(record);
    CHECK(customer.name == u"Contoso Ltd"_s);
    CHECK(customer.primaryDomain == u"contoso.onmicrosoft.com"_s);
    CHECK(customer.domains == QStringList{u"contoso.onmicrosoft.com"_s});
    CHECK(customer.relationship == Relationship::Reseller);
}

TEST_CASE("a customer file leaves alone what it does not say", "[import]")
{
    const auto file = readSample(header + contoso);
    REQUIRE_OK(file);
    Customer known;
    known.name = u"Contoso"_s;
    known.country = u"DE"_s;
    known.domains = {u"contoso.com"_s};
    known.note = u"calls on Mondays"_s;
    file->customers.front().apply(known);
    CHECK(known.name == u"Contoso Ltd"_s);
    CHECK(known.country == u"DE"_s);
    CHECK(known.note == u"calls on Mondays"_s);
    CHECK(known.domains == QStringList{u"contoso.onmicrosoft.com"_s, u"contoso.com"_s});
    auto again = known;
    file->customers.front().apply(again);
    CHECK(again == known);
}

TEST_CASE("a placeholder tenant id rejects the row and names line, column and text", "[import]")
{
    const auto file = readSample(header + "<guid>,Contoso,contoso.com,Reseller\n" + contoso);
    REQUIRE_OK(file);
    CHECK(file->customers.size() == 1);
    CHECK(file->read == 2);
    REQUIRE(file->rejections.size() == 1);
    const auto& rejection = file->rejections.front();
    CHECK(rejection.line == 2);
    CHECK(rejection.reason.key == QLatin1StringView(importreason::guidPlaceholder));
    CHECK(rejection.reason.arguments == QStringList{u"Microsoft ID"_s, u"<guid>"_s});
    CHECK(rejection.raw == u"<guid>,Contoso,contoso.com,Reseller"_s);
    CHECK(file->rejectedHeader == QString::fromLatin1(header.trimmed()));
}

TEST_CASE("the Russian export says the same as the English one", "[import]")
{
    const auto file =
        readSample("Идентификатор Майкрософт;Название компании;Имя основного домена;Отношение\n"
                   "{EEBD1B55-5360-4438-A11D-5C06918C3014};Contoso Ltd;Contoso.onmicrosoft.com;Торговый посредник\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
    REQUIRE(file->customers.size() == 1);
    CHECK(file->customers.front().tenantId == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.primaryDomain == u"contoso.onmicrosoft.com"_s);
    CHECK(customer.relationship == Relationship::Reseller);
}

TEST_CASE("Get-PartnerCustomer is recognised below its #TYPE line", "[import]")
{
    const auto file =
        readSample("#TYPE Microsoft.Store.PartnerCenter.PowerShell.Models.Customers.PSCustomer\r\n"
                   "\"AllowDelegatedAccess\";\"AssociatedPartnerId\";\"BillingProfile\";\"CommerceId\";\"CustomerId\";"
                   "\"Domain\";\"Name\";"
                   "\"RelationshipToPartner\";\"Segment\"\r\n"
                   "\"True\";\"4391507\";\"Microsoft.Store.PartnerCenter.PowerShell.Models.Customers."
                   "PSCustomerBillingProfile\";\"\";"
                   "\"eebd1b55-5360-4438-a11d-5c06918c3014\";\"contoso.com\";\"Contoso\";\"Reseller\";\"SMB\"\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::PowerShellCustomers);
    REQUIRE(file->customers.size() == 1);
    CHECK(file->customers.front().origin.line == 3);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.allowsDelegatedAccess == true);
    CHECK(customer.associatedPartnerId == u"4391507"_s);
    CHECK(customer.extra == QJsonObject{{u"Segment"_s, u"SMB"_s}});
}

TEST_CASE("a tenant that stands twice is one customer, and the file is told of", "[import]")
{
    const auto file =
        readSample(header + contoso + "EEBD1B55-5360-4438-A11D-5C06918C3014,Contoso Limited,contoso.com,Advisor\n");
    REQUIRE_OK(file);
    CHECK(file->rows == 2);
    CHECK(file->read == 1);
    REQUIRE(file->customers.size() == 1);
    CHECK(file->customers.front().origin.line == 2);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.name == u"Contoso Limited"_s);
    CHECK(customer.domains == QStringList{u"contoso.com"_s, u"contoso.onmicrosoft.com"_s});
    CHECK(warns(*file, importreason::duplicatesMerged, {u"1"_s}));
}

TEST_CASE("an unknown relationship is taken and warned of", "[import]")
{
    const auto file = readSample(header + "eebd1b55-5360-4438-a11d-5c06918c3014,Contoso,contoso.com,Friend\n");
    REQUIRE_OK(file);
    REQUIRE(file->customers.size() == 1);
    CHECK(customerOf(file->customers.front()).relationship == Relationship::Unknown);
    CHECK(warns(*file, importreason::unknownValueKept, {u"Relationship"_s, u"Friend"_s}));
}

TEST_CASE("a row with a readable id stays in the listing although it is rejected", "[import]")
{
    const auto file = readSample("CustomerId,Domain,Name,AllowDelegatedAccess\n"
                                 "eebd1b55-5360-4438-a11d-5c06918c3014,contoso.com,Contoso,perhaps\n");
    REQUIRE_OK(file);
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections.front().reason
          == Reason{QLatin1StringView(importreason::flagInvalid), {u"AllowDelegatedAccess"_s, u"perhaps"_s}});
    CHECK(file->rejectedIds == QStringList{u"eebd1b55-5360-4438-a11d-5c06918c3014"_s});
}

TEST_CASE("the REST listing of customers reads as documented", "[import]")
{
    const auto file = readSample(R"({"totalCount":2,"items":[{"id":"b44bb1fb-c595-45b0-9e09-d657365580bf",
 "companyProfile":{"tenantId":"<guid>","domain":"domain.example","companyName":"companyName","attributes":{"objectType":"CustomerCompanyProfile"}},
 "relationshipToPartner":"reseller","attributes":{"objectType":"Customer"}},
 {"id":"EEBD1B55-5360-4438-A11D-5C06918C3014","companyProfile":{"domain":"b.example","companyName":"B"},"relationshipToPartner":2,"segment":7,
 "attributes":{"objectType":"Customer"}}],
 "links":{"self":{"uri":"/v1/customers?size=40","method":"GET","headers":[]}},"attributes":{"objectType":"Collection"}})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestCustomers);
    CHECK(file->complete);
    CHECK(file->rejections.empty());
    REQUIRE(file->customers.size() == 2);
    CHECK(file->customers[1].origin.line == 4);
    CHECK(file->customers[1].tenantId == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    const auto second = customerOf(file->customers[1]);
    CHECK(second.name == u"B"_s);
    CHECK(second.relationship == Relationship::Advisor);
    CHECK(second.extra == QJsonObject{{u"segment"_s, 7}});
    CHECK_FALSE(second.allowsDelegatedAccess.has_value());
}

TEST_CASE("a page of a longer listing is not the whole", "[import]")
{
    const auto file = readSample(R"({"totalCount":37,"items":[{"id":"b44bb1fb-c595-45b0-9e09-d657365580bf",
"companyProfile":{"domain":"a.example","companyName":"A"}}]})");
    REQUIRE_OK(file);
    CHECK_FALSE(file->complete);
    CHECK(warns(*file, importreason::announcedMore, {u"37"_s, u"1"_s}));
    const auto linked = readSample(R"({"totalCount":1,"items":[{"id":"b44bb1fb-c595-45b0-9e09-d657365580bf",
"companyProfile":{"domain":"a.example","companyName":"A"}}],"links":{"next":{"uri":"/v1/customers?size=1&skip=1"}}})");
    REQUIRE_OK(linked);
    CHECK_FALSE(linked->complete);
}

TEST_CASE("an empty listing is known by its address", "[import]")
{
    const auto file = readSample(R"({"totalCount":0,"items":[],"links":{"self":{"uri":"/v1/customers?size=40"}}})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestCustomers);
    CHECK(file->complete);
}

TEST_CASE("a customer read by id brings its profile, and no password", "[import]")
{
    const auto file = readSample(R"({"id":"b44bb1fb-c595-45b0-9e09-d657365580bf","commerceId":"c1",
"companyProfile":{"domain":"A.example","companyName":"A","email":"it@a.example","organizationRegistrationNumber":"HRB 1",
 "address":{"country":"de","city":"Berlin","addressLine1":"Weg 1","postalCode":"10115","phoneNumber":"030 1"}},
"billingProfile":{"firstName":"Ann","lastName":"Lee","email":"ann@a.example","culture":"de-DE","language":"de",
 "defaultAddress":{"country":"US","city":"Elsewhere"}},
"relationshipToPartner":"reseller","allowDelegatedAccess":true,"customDomains":["a.com","A.example"],
"userCredentials":{"userName":"admin","password":"secret"},"attributes":{"objectType":"Customer"}})");
    REQUIRE_OK(file);
    CHECK_FALSE(file->complete);
    REQUIRE(file->customers.size() == 1);
    const auto customer = customerOf(file->customers.front());
    CHECK(customer.commerceId == u"c1"_s);
    CHECK(customer.country == u"DE"_s);
    CHECK(customer.address.city == u"Berlin"_s);
    CHECK(customer.phone == u"030 1"_s);
    CHECK(customer.email == u"it@a.example"_s);
    CHECK(customer.registrationNumber == u"HRB 1"_s);
    CHECK(customer.billingName == u"Ann Lee"_s);
    CHECK(customer.language == u"de-DE"_s);
    CHECK(customer.allowsDelegatedAccess == true);
    CHECK(customer.domains == QStringList{u"a.com"_s, u"a.example"_s});
    CHECK(customer.extra.isEmpty());
}

TEST_CASE("an item without id, or that is no object, is rejected with its line", "[import]")
{
    const auto file = readSample("{\"items\":[\n{\"companyProfile\":{\"companyName\":\"A\"}},\n7,\n"
                                 "{\"id\":\"<guid>\",\"companyProfile\":{}},\n{\"id\":\"x\",\"companyProfile\":{}}]}");
    REQUIRE_OK(file);
    CHECK(file->read == 4);
    REQUIRE(file->rejections.size() == 4);
    CHECK(file->rejections[0] == Rejection{2, {QLatin1StringView(importreason::valueMissing), {u"id"_s}}, {}});
    CHECK(file->rejections[1] == Rejection{3, {QLatin1StringView(importreason::notAnObject), {}}, {}});
    CHECK(file->rejections[2]
          == Rejection{4, {QLatin1StringView(importreason::guidPlaceholder), {u"id"_s, u"<guid>"_s}}, {}});
    CHECK(file->rejections[3] == Rejection{5, {QLatin1StringView(importreason::guidInvalid), {u"id"_s, u"x"_s}}, {}});
}
