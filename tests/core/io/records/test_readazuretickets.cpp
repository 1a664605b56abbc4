// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto rest =
    R"({"value":[{"id":"/subscriptions/6F2C7B1A-0000-4E8E-9C55-8E8E6D0A1B2C/providers/Microsoft.Support/supportTickets/testticket",
"name":"testticket","type":"Microsoft.Support/supportTickets","properties":{"supportTicketId":"119120321001170",
"description":"my description","problemClassificationDisplayName":"Connectivity","severity":"moderate","require24X7Response":false,
"contactDetails":{"firstName":"abc","lastName":"xyz","primaryEmailAddress":"abc@contoso.com","country":"usa"},
"serviceLevelAgreement":{"startTime":"2020-03-20T21:36:18Z","expirationTime":"2020-03-21T17:36:18Z","slaMinutes":240},
"supportPlanType":"Premier","title":"my title","serviceDisplayName":"Virtual Machine running Linux","status":"Open",
"createdDate":"2020-03-20T21:36:18Z","modifiedDate":"2020-03-20T21:36:23Z"}}]})";

ServiceRequest requestOf(const ImportFile& file, size_t index = 0)
{
    ServiceRequest request;
    REQUIRE(file.serviceRequests.size() > index);
    file.serviceRequests[index].apply(request);
    return request;
}

} // namespace

TEST_CASE("an Azure ticket of the REST interface brings its agreement and its subscription", "[import][azure]")
{
    const auto file = readSample(rest);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::AzureTickets);
    CHECK_FALSE(file->complete);
    const auto request = requestOf(*file);
    CHECK(file->serviceRequests[0].number == u"119120321001170"_s);
    CHECK(file->serviceRequests[0].azureSubscription == u"6f2c7b1a-0000-4e8e-9c55-8e8e6d0a1b2c"_s);
    CHECK(request.source == CaseSource::Azure);
    CHECK(request.status == ServiceRequestStatus::Open);
    CHECK(request.severity == ServiceRequestSeverity::Moderate);
    CHECK(request.requires24x7 == false);
    CHECK(request.contactName == u"abc xyz"_s);
    CHECK(request.contactEmail == u"abc@contoso.com"_s);
    CHECK(request.plan == u"Premier"_s);
    CHECK(request.productName == u"Virtual Machine running Linux"_s);
    CHECK(request.agreedDue == Instant::fromIso(u"2020-03-21T17:36:18Z"));
    CHECK(request.agreedMinutes == 240);
    CHECK(request.modifiedAt == Instant::fromIso(u"2020-03-20T21:36:23Z"));
    CHECK_FALSE(request.closedAt);
}

TEST_CASE("the az command prints tickets flat, in other cases, with numbers for words", "[import][azure]")
{
    const auto file = readSample(R"([
{"id":"/subscriptions/subid/providers/Microsoft.Support/supportTickets/one","SupportTicketID":"119120321001170","Severity":2,
 "STATUS":2,"title":"One","createdDate":"2020-03-20T21:36:18Z","modifiedDate":"2020-03-22T08:00:00Z"},
{"id":"/subscriptions/subid/providers/Microsoft.Support/supportTickets/two","supportTicketId":"119120321001171",
 "severity":"HighestCriticalImpact","status":"Updating","title":"Two"}])");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::AzureTickets);
    CHECK(file->rejections.empty());
    const auto one = requestOf(*file);
    CHECK(one.severity == ServiceRequestSeverity::Critical);
    CHECK(one.status == ServiceRequestStatus::Closed);
    CHECK(one.closedAt == Instant::fromIso(u"2020-03-22T08:00:00Z"));
    CHECK(file->serviceRequests[0].azureSubscription == u"subid"_s);
    const auto two = requestOf(*file, 1);
    CHECK(two.severity == ServiceRequestSeverity::Critical);
    CHECK(two.status == ServiceRequestStatus::Open);
}

TEST_CASE("communications of an Azure ticket tell who spoke", "[import][azure]")
{
    const auto file =
        readSample(R"({"value":[{"name":"t","properties":{"supportTicketId":"119120321001170","status":"Open",
"communications":{"value":[
 {"properties":{"subject":"Logs","body":"Please send the logs.","communicationType":"web","communicationDirection":"outbound",
  "sender":"support@microsoft.com","createdDate":"2020-03-21T08:00:00Z"}},
 {"subject":"Re: Logs","body":"Attached.","communicationDirection":"inbound","sender":"abc@contoso.com",
  "createdDate":"2020-03-21T09:00:00Z"}]}}}]})");
    REQUIRE_OK(file);
    const auto request = requestOf(*file);
    REQUIRE(request.notes.size() == 2);
    CHECK(request.notes[0].toTarget == false);
    CHECK(request.notes[0].author == u"support@microsoft.com"_s);
    CHECK(request.notes[0].text == u"Logs\nPlease send the logs."_s);
    CHECK(request.notes[1].toTarget == true);
    CHECK(request.notes[1].at == Instant::fromIso(u"2020-03-21T09:00:00Z"));
}

TEST_CASE("an Azure ticket without its number, or with a malformed one, is rejected with its line", "[import][azure]")
{
    const auto file = readSample(R"({"value":[
{"type":"Microsoft.Support/supportTickets","properties":{"title":"No number","status":"Open"}},
{"type":"Microsoft.Support/supportTickets","properties":{"supportTicketId":"12","status":"Open"}},
{"type":"Microsoft.Support/supportTickets","properties":{"supportTicketId":"119120321001170","status":"Parked"}}]})");
    REQUIRE_OK(file);
    CHECK(file->serviceRequests.empty());
    REQUIRE(file->rejections.size() == 3);
    CHECK(file->rejections[0].reason.key == QLatin1StringView(importreason::valueMissing));
    CHECK(file->rejections[1].reason.key == QLatin1StringView(importreason::numberInvalid));
    CHECK(file->rejections[1].line == 3);
    CHECK(file->rejections[2].reason.key == QLatin1StringView(importreason::valueUnknown));
}
