// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Outage outageOf(const OutageRecord& record)
{
    Outage outage;
    record.apply(outage);
    return outage;
}

const char* const kIssues =
    R"({"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/issues",
"@odata.nextLink":"https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues?$skip=100","value":[
{"startDateTime":"2020-11-13T21:00:00Z","endDateTime":"2020-11-14T17:15:00Z",
 "lastModifiedDateTime":"2020-11-14T18:20:24.767Z","title":"Limited number of users unable to send or receive email",
 "id":"EX226792","impactDescription":"Users may have been unable to send mail.","classification":"Incident",
 "origin":"Microsoft","status":"ServiceRestored","service":"Exchange Online",
 "feature":"Mailflow - delayed delivery from Internet","featureGroup":"E-Mail timely delivery","isResolved":true,
 "details":[{"name":"NotifyInApp","value":"True"}],
 "posts":[{"createdDateTime":"2020-11-12T07:07:38.97Z","postType":"Regular",
   "description":{"contentType":"Html","content":"Title: Mail<br><br>User impact: <b>none</b>"}}]},
{"startDateTime":"2020-11-15T08:00:00Z","endDateTime":null,"lastModifiedDateTime":"2020-11-15T09:00:00Z",
 "title":"Meetings","id":"tm100","classification":"advisory","status":"serviceDegradation","service":"Microsoft Teams",
 "isResolved":false,"posts":[]},
{"title":"Without a beginning","id":"SP1","classification":"advisory","startDateTime":null}]})";

} // namespace

TEST_CASE("Graph's issues are read whatever their case, with what was said", "[import][outages]")
{
    const auto file = readSample(kIssues);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::ServiceHealth);
    CHECK(file->read == 3);
    REQUIRE(file->outages.size() == 2);
    const auto first = outageOf(file->outages[0]);
    CHECK(file->outages[0].number == u"EX226792"_s);
    CHECK(first.service == Service::Office365);
    CHECK(first.workload == u"Exchange Online"_s);
    CHECK(first.feature == u"Mailflow - delayed delivery from Internet"_s);
    CHECK(first.status == u"serviceRestored"_s);
    CHECK_FALSE(first.advisory);
    CHECK(first.startedAt.toIso() == u"2020-11-13T21:00:00Z"_s);
    CHECK(first.endedAt->toIso() == u"2020-11-14T17:15:00Z"_s);
    CHECK(first.modifiedAt->toIso() == u"2020-11-14T18:20:24.767Z"_s);
    REQUIRE(file->outages[0].posts.size() == 1);
    CHECK(file->outages[0].posts[0].text == u"Title: Mail\n\nUser impact: none"_s);
    const auto second = outageOf(file->outages[1]);
    CHECK(file->outages[1].number == u"TM100"_s);
    CHECK(second.advisory);
    CHECK(second.isRunning());
}

TEST_CASE("a page of issues warns that another follows, and never says what is gone", "[import][outages]")
{
    const auto file = readSample(kIssues);
    REQUIRE_OK(file);
    CHECK(warns(*file, importreason::paged, {u"3"_s}));
    CHECK_FALSE(file->complete);
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections[0].reason.key == QLatin1StringView(importreason::valueMissing));
    CHECK(file->rejections[0].line == 14);
}

TEST_CASE("an issue that ends before it begins is rejected, with what it says", "[import][outages]")
{
    const auto file = readSample(R"({"value":[{"startDateTime":"2026-11-28T01:00:00Z",
"endDateTime":"2026-11-27T00:00:00Z","title":"T","id":"EX999007","classification":"incident",
"status":"serviceRestored","service":"Exchange Online","isResolved":true}]})");
    REQUIRE_OK(file);
    CHECK(file->outages.empty());
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections[0].reason.key == QLatin1StringView(importreason::endsBeforeStart));
    CHECK(file->rejections[0].reason.arguments == QStringList{u"endDateTime"_s, u"2026-11-27T00:00:00Z"_s});
}

TEST_CASE("an issue that is over without an end ended when it was last changed", "[import][outages]")
{
    const auto file = readSample(R"({"value":[{"StartDateTime":"2020-11-15T08:00:00Z","EndDateTime":null,
"LastModifiedDateTime":"2020-11-15T09:00:00Z","Title":"T","Id":"EX2000","Classification":"incident",
"Status":"somethingNew","Service":"Exchange Online","IsResolved":true}]})");
    REQUIRE_OK(file);
    REQUIRE(file->outages.size() == 1);
    const auto outage = outageOf(file->outages[0]);
    CHECK(outage.endedAt->toIso() == u"2020-11-15T09:00:00Z"_s);
    CHECK(outage.status == u"somethingNew"_s);
    CHECK(warns(*file, importreason::unknownValueKept, {u"status"_s, u"somethingNew"_s}));
}

TEST_CASE("an empty page of Graph is one of service health", "[import][outages]")
{
    const auto file = readSample(
        R"({"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/issues","value":[]})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::ServiceHealth);
    CHECK(file->outages.empty());
}

TEST_CASE("Partner Center's service incidents are outages, its message center is not", "[import][outages]")
{
    const auto file = readSample(R"({"totalCount":1,"items":[{"workload":"Exchange","status":"critical","incidents":[
{"id":"EX25194","messageType":"incident","startTime":"2020-01-02T08:00:00Z","endTime":"0001-01-01T00:00:00","status":3,
 "messages":[{"publishedTime":"2020-01-02T09:00:00Z","messageText":"We look into it."}],"workload":"Exchange Online",
 "impactedArea":"Mail flow","resolved":false},
{"id":"MC100","messageType":"message_center","startTime":"2020-01-02T08:00:00Z","status":"normal","resolved":false}]}]})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::ServiceIncidents);
    CHECK(file->read == 2);
    REQUIRE(file->outages.size() == 1);
    const auto outage = outageOf(file->outages[0]);
    CHECK(outage.title == u"Exchange Online: Mail flow"_s);
    CHECK(outage.status == u"serviceInterruption"_s);
    CHECK(outage.isRunning());
    CHECK(file->outages[0].posts.size() == 1);
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections[0].reason.arguments.value(1) == u"message_center"_s);
}
