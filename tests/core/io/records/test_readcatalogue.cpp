// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("support topics are known by their type, their address or their members", "[import]")
{
    const auto typed = readSample(R"({"totalCount":1,"items":[{"name":"Profile","description":"D","id":32444667,
"attributes":{"objectType":"SupportTopic"}}]})");
    REQUIRE_OK(typed);
    CHECK(typed->kind == ImportKind::RestSupportTopics);
    REQUIRE(typed->supportTopics.size() == 1);
    CHECK(typed->supportTopics[0] == SupportTopic{u"32444667"_s, u"Profile"_s, u"D"_s});
    const auto plain = readSample(R"([{"name":"Profile","description":"D","id":"32444667"}])");
    REQUIRE_OK(plain);
    CHECK(plain->kind == ImportKind::RestSupportTopics);
}

TEST_CASE("an offer without a name is rejected", "[import]")
{
    const auto file = readSample(
        R"({"items":[{"id":"X","isAddOn":true,"name":""},{"id":"MS-AZR-0145P","name":"Azure","country":"de","isAddOn":false}]})");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestOffers);
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections[0].reason == Reason{QLatin1StringView(importreason::valueMissing), {u"name"_s}});
    REQUIRE(file->offers.size() == 1);
    CHECK(file->offers[0] == Offer{u"MS-AZR-0145P"_s, u"Azure"_s, {}, u"DE"_s, false});
}

TEST_CASE("the rows of one product are one product name", "[import]")
{
    const auto file = readSample(
        "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names\n"
        "AI Builder,CDSAICAPACITY,D2DEA78B-507c-4e56-b400-39447f4738f8,A,113feb6c-3fe4-4440-bddc-54d774bf0318,A\n"
        "AI Builder,CDSAICAPACITY,d2dea78b-507c-4e56-b400-39447f4738f8,B,c7a70a41-5e02-4271-93e6-d9b4184d83f5,B\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::ProductNames);
    CHECK(file->rows == 2);
    CHECK(file->read == 1);
    REQUIRE(file->productNames.size() == 1);
    CHECK(file->productNames[0]
          == ProductName{u"d2dea78b-507c-4e56-b400-39447f4738f8"_s, u"CDSAICAPACITY"_s, u"AI Builder"_s});
}
