// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

ServiceRequest requestOf(const ServiceRequestRecord& record)
{
    ServiceRequest request;
    record.apply(request);
    return request;
}

} // namespace

TEST_CASE("the REST listing of service requests has numbers for enumerators and no customer", "[import]")
{
    const auto file =
        readSample(R"({"totalCount":1,"items":[{"title":"Test","severity":0,"id":"615112491169010","status":1,
"primaryContact":{"lastName":"LastName","firstName":"FirstName"},"createdDate":"2015-11-24T01:07:00.863",
"lastModifiedDate":"2015-11-24T01:17:10.61","lastClosedDate":"0001-01-01T00:00:00","attributes":{"objectType":"ServiceRequest"}}],
"attributes":{"objectType":"Collection"}})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestServiceRequests);
    REQUIRE(file->serviceRequests.size() == 1);
    CHECK(file->serviceRequests[0].number == u"615112491169010"_s);
    CHECK(file->serviceRequests[0].customerTenantId.isEmpty());
    const auto request = requestOf(file->serviceRequests[0]);
    CHECK(request.status == ServiceRequestStatus::Open);
    CHECK(request.severity == ServiceRequestSeverity::Unknown);
    CHECK(request.contactName == u"FirstName LastName"_s);
    CHECK(request.createdAt->toIso() == u"2015-11-24T01:07:00.863Z"_s);
    CHECK_FALSE(request.closedAt.has_value());
    CHECK(warns(*file, importreason::datesWithoutZone, {u"2"_s}));
}

TEST_CASE("a service request read by its id brings its organisation and notes", "[import]")
{
    const auto file = readSample(
        R"({"title":"TrialSR","description":"Ignore this SR","severity":"critical","supportTopicId":"32444671",
"supportTopicName":"Cannot manage my profile","id":616122292874576,"status":"attention_needed",
"organization":{"id":"3B33E682-00C3-41EE-9DD2-A548ADF56438","name":"TEST"},"productId":"15960",
"createdDate":"2016-12-22T20:31:17.24Z","lastModifiedDate":"2017-01-09T23:31:15.373Z","lastClosedDate":"0001-01-01T00:00:00",
"notes":[{"createdByName":"Account","createdDate":"2017-01-09T23:31:15.373Z","text":"Sample Note"}],
"attributes":{"objectType":"ServiceRequest"}})");
    REQUIRE_OK(file);
    REQUIRE(file->serviceRequests.size() == 1);
    const auto& record = file->serviceRequests[0];
    CHECK(record.number == u"616122292874576"_s);
    CHECK(record.customerTenantId == u"3b33e682-00c3-41ee-9dd2-a548adf56438"_s);
    const auto request = requestOf(record);
    CHECK(request.severity == ServiceRequestSeverity::Critical);
    CHECK(request.status == ServiceRequestStatus::AttentionNeeded);
    CHECK(request.organizationName == u"TEST"_s);
    REQUIRE(request.notes.size() == 1);
    CHECK(request.notes[0].author == u"Account"_s);
    CHECK(request.notes[0].text == u"Sample Note"_s);
    auto again = request;
    record.apply(again);
    CHECK(again == request);
}

TEST_CASE("Get-PartnerServiceRequest loses its nested objects and nothing else", "[import]")
{
    const auto file = readSample(
        "\"ServiceRequestId\",\"NewNote\",\"LastClosedDate\",\"LastModifiedDate\",\"CreatedDate\",\"Notes\","
        "\"PrimaryContact\",\"Status\",\"Severity\",\"Title\",\"Organization\",\"CountryCode\"\r\n"
        "\"615112491169010\",\"\",\"01.01.0001 0:00:00\",\"24.11.2015 1:17:10\",\"24.11.2015 1:07:00\","
        "\"System.Collections.Generic.List`1[Microsoft.Store.PartnerCenter.Models.ServiceRequestNote]\","
        "\"Microsoft.Store.PartnerCenter.Models.ServiceRequests.ServiceRequestContact\",\"AttentionNeeded\","
        "\"Minimal\",\"Test\",\"Microsoft.Store.PartnerCenter.Models.ServiceRequestOrganization\",\"US\"\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::PowerShellServiceRequests);
    REQUIRE(file->rejections.empty());
    REQUIRE(file->serviceRequests.size() == 1);
    const auto request = requestOf(file->serviceRequests[0]);
    CHECK(request.status == ServiceRequestStatus::AttentionNeeded);
    CHECK(request.severity == ServiceRequestSeverity::Minimal);
    CHECK(request.createdAt->toIso() == u"2015-11-24T01:07:00Z"_s);
    CHECK_FALSE(request.closedAt.has_value());
    CHECK(request.extra.isEmpty());
}

TEST_CASE("a service request without a number is rejected", "[import]")
{
    const auto file = readSample("ServiceRequestId,Title,Status\n,Test,Open\nabc,Test,Open\n");
    REQUIRE_OK(file);
    REQUIRE(file->rejections.size() == 2);
    CHECK(file->rejections[0].reason == Reason{QLatin1StringView(importreason::valueMissing), {u"ServiceRequestId"_s}});
    CHECK(file->rejections[1].reason
          == Reason{QLatin1StringView(importreason::numberInvalid), {u"ServiceRequestId"_s, u"abc"_s}});
}
