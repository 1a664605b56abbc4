// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/ticketmapping.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest = R"({"columns": {"number": "no", "at": "when", "state": "state"}})";

/// The smallest mapping with one key of the outermost object replaced.
Result<TicketMapping> withKey(const QString& key, const QJsonValue& value)
{
    auto object = QJsonDocument::fromJson(smallest).object();
    object.insert(key, value);
    return parseTicketMapping(QJsonDocument(object).toJson(), u"my.json"_s);
}

QStringList fault(const Result<TicketMapping>& mapping)
{
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == ErrorCode::Invalid);
    CHECK(mapping.error().subject == Subject::Mapping);
    return mapping.error().arguments;
}

} // namespace

TEST_CASE("number, time and state are enough for a mapping", "[mapping]")
{
    const auto mapping = parseTicketMapping(smallest, u"my.json"_s);
    REQUIRE_OK(mapping);
    CHECK(mapping->number == QStringList{u"no"_s});
    CHECK_FALSE(mapping->rowPerTicket);
    CHECK(mapping->isoDates);
}

TEST_CASE("a fault in a mapping names file, key, value and what is allowed", "[mapping]")
{
    CHECK(fault(withKey(u"rows"_s, u"weekly"_s)).first(2)
          == QStringList{u"my.json: rows: weekly"_s, u"event, ticket"_s});
    CHECK(fault(withKey(u"delimiter"_s, u"--"_s)).value(0) == u"my.json: delimiter: --"_s);
    CHECK(fault(withKey(u"encoding"_s, u"klingon-8"_s)).value(0) == u"my.json: encoding: klingon-8"_s);
    CHECK(fault(withKey(u"zone"_s, u"Mars/Olympus"_s)).value(0) == u"my.json: zone: Mars/Olympus"_s);
    CHECK(fault(withKey(u"dates"_s, QJsonArray{u"HH:mm"_s})).value(0) == u"my.json: dates: HH:mm"_s);
    CHECK(fault(withKey(u"empty"_s, 7)).value(0) == u"my.json: empty: 7"_s);
    CHECK(fault(withKey(u"colums"_s, u"x"_s)).value(0) == u"my.json: colums: x"_s);
}

TEST_CASE("an unknown state in a value map names the path to it", "[mapping]")
{
    const auto mapping = parseTicketMapping(
        R"({"columns": {"number": "no", "at": "when", "state": {"column": "s", "values": {"New": "nwe"}}}})",
        u"my.json"_s);
    const auto arguments = fault(mapping);
    CHECK(arguments.value(0) == u"my.json: columns.state.values.New: nwe"_s);
    CHECK(arguments.value(1).startsWith(u"new, diagnosing"_s));
    CHECK(arguments.mid(2) == QStringList{u"my.json"_s, u"columns.state.values.New"_s, u"nwe"_s});
}

TEST_CASE("a mapping without number, time or state says which is missing", "[mapping]")
{
    CHECK(fault(parseTicketMapping(R"({"columns": {"at": "a", "state": "s"}})", u"my.json"_s)).value(3)
          == u"columns.number"_s);
    CHECK(fault(parseTicketMapping(R"({"columns": {"number": "n", "state": "s"}})", u"my.json"_s)).value(3)
          == u"columns.at"_s);
    CHECK(fault(parseTicketMapping(R"({"columns": {"number": "n", "at": "a"}})", u"my.json"_s)).value(3)
          == u"columns.state"_s);
    CHECK(fault(parseTicketMapping(R"({"rows": "ticket", "columns": {"number": "n", "state": "s"}})", u"my.json"_s))
              .value(3)
          == u"columns.created"_s);
}

TEST_CASE("a mapping that is no JSON says where", "[mapping]")
{
    const auto mapping = parseTicketMapping("{\n\"columns\" }", u"my.json"_s);
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == ErrorCode::SyntaxError);
    CHECK(mapping.error().arguments.value(0) == u"2"_s);
    CHECK(mapping.error().arguments.value(4) == u"my.json"_s);
}

TEST_CASE("a mapping that nobody knows is told by its name", "[mapping]")
{
    const auto mapping = loadTicketMapping(u"no such mapping"_s);
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == ErrorCode::NotFound);
    CHECK(mapping.error().subject == Subject::Mapping);
    CHECK(mapping.error().arguments == QStringList{u"no such mapping"_s});
}
