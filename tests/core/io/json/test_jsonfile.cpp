// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/json/jsonfile.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a missing comma is told with its line, column and what was found", "[json]")
{
    const auto file = parseJsonFile(u"{\n  \"totalCount\": 1\n  \"items\": []\n}"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::SyntaxError);
    CHECK(file.error().arguments == QStringList{u"3"_s, u"3"_s, u"\"items\": []"_s, u","_s});
}

TEST_CASE("a body that ends too early is told at its end", "[json]")
{
    const auto file = parseJsonFile(u"{\n\"items\": [\n{\"id\": 1}\n"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::SyntaxError);
    CHECK(file.error().arguments.value(0) == u"4"_s);
    CHECK(file.error().arguments.value(2).isEmpty());
    CHECK(file.error().arguments.value(3) == u"]"_s);
}

TEST_CASE("whatever is wrong, the place is told", "[json]")
{
    const auto placeOf = [](const QString& text) {
        const auto file = parseJsonFile(text);
        REQUIRE_FALSE(file);
        const auto& arguments = file.error().arguments;
        return u"%1:%2 %3 | %4"_s.arg(arguments.value(0), arguments.value(1), arguments.value(2), arguments.value(3));
    };
    CHECK(placeOf(u"{\"a\": 1,\n \"b\" 2}"_s) == u"2:6 2} | :"_s);
    CHECK(placeOf(u"[1,\n2 3]"_s) == u"2:3 3] | ,"_s);
    CHECK(placeOf(u"{\"a\": x}"_s) == u"1:7 x} | "_s);
    CHECK(placeOf(u"{\"a\": 1}\nmore"_s) == u"2:1 more | "_s);
    CHECK(placeOf(u"{\"a\": \"text\n}"_s).endsWith(u"| \""_s));
    CHECK(placeOf(u"{\"a\": 1"_s) == u"1:8  | }"_s);
}

TEST_CASE("columns count characters, not bytes", "[json]")
{
    const auto file = parseJsonFile(u"{\"имя\": \"Жук\" 1}"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error().arguments.value(0) == u"1"_s);
    CHECK(file.error().arguments.value(1) == u"15"_s);
}

TEST_CASE("each item knows the line it begins on", "[json]")
{
    const auto file = parseJsonFile(uR"({
  "note": "items",
  "nested": {"items": [1, 2]},
  "items": [
    {"id": "a, ]}", "deep": [[1],
      {"x": "\"["}]},
    7, "text",
    {
      "id": "b"
    }
  ],
  "totalCount": 4
})"_s);
    REQUIRE_OK(file);
    CHECK(file->isCollection);
    REQUIRE(file->items.size() == 4);
    CHECK(file->lineOf(0) == 5);
    CHECK(file->lineOf(1) == 7);
    CHECK(file->lineOf(2) == 7);
    CHECK(file->lineOf(3) == 8);
    CHECK(file->itemLines.size() == 4);
}

TEST_CASE("OData listings and bare arrays are collections too", "[json]")
{
    const auto odata = parseJsonFile(u"{\"value\": [\n{}]}"_s);
    REQUIRE_OK(odata);
    CHECK(odata->isCollection);
    CHECK(odata->lineOf(0) == 2);
    const auto bare = parseJsonFile(u"[\n{},\n{}]"_s);
    REQUIRE_OK(bare);
    CHECK(bare->isCollection);
    CHECK(bare->lineOf(1) == 3);
}

TEST_CASE("one thing read by its id is a listing of one, and no collection", "[json]")
{
    const auto file = parseJsonFile(u"{\"id\": 1}"_s);
    REQUIRE_OK(file);
    CHECK_FALSE(file->isCollection);
    CHECK(file->items.size() == 1);
}
