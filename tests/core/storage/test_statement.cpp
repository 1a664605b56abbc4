// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketenums.h"
#include "storage/statement.h"
#include "temporaryworkspace.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("values come back as they were bound, and a null text is stored as an empty one", "[statement]")
{
    TemporaryWorkspace workspace;
    auto row = workspace.database().composed(u"SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?"_s);
    REQUIRE_OK(row);
    row->bind(qint64{1} << 60).bind(QString()).bind(u"Привет 😀"_s).bind(true).bindNull();
    row->bind(Instant(-5)).bind(TicketState::WaitingCustomer).bind(std::optional<Severity>());
    row->bind(QJsonObject{{u"a"_s, 1}});
    REQUIRE_OK(row->run());
    REQUIRE(row->next());
    CHECK(row->integer(0) == qint64{1} << 60);
    CHECK_FALSE(row->isNull(1));
    CHECK(row->text(1).isEmpty());
    CHECK(row->text(2) == u"Привет 😀"_s);
    CHECK(row->boolean(3));
    CHECK(row->isNull(4));
    CHECK(row->id<UserTag>(4) == Id<UserTag>());
    CHECK(row->instant(5) == Instant(-5));
    CHECK(row->key<TicketState>(6) == TicketState::WaitingCustomer);
    CHECK_FALSE(row->optionalKey<Severity>(7));
    CHECK(row->key(7, Severity::C) == Severity::C);
    CHECK(row->json(8) == QJsonObject{{u"a"_s, 1}});
    CHECK_FALSE(row->next());
    CHECK(row->finish().has_value());
}

TEST_CASE("a statement used inside itself does not disturb its own rows", "[statement]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    const auto sql = u"SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) AS numbers ORDER BY value"_s;
    for (int round = 0; round < 3; ++round) {
        auto outer = database.composed(sql);
        REQUIRE_OK(outer);
        REQUIRE_OK(outer->run());
        qint64 sum = 0;
        while (outer->next()) {
            auto inner = database.composed(sql);
            REQUIRE_OK(inner);
            REQUIRE_OK(inner->run());
            while (inner->next())
                sum += outer->integer(0) * inner->integer(0);
        }
        CHECK(sum == 36);
    }
}

TEST_CASE("a statement can be run again with other values", "[statement]")
{
    TemporaryWorkspace workspace;
    auto row = workspace.database().composed(u"SELECT ? + 1"_s);
    REQUIRE_OK(row);
    for (const qint64 value : {1, 2, 3}) {
        REQUIRE_OK(row->bind(value).run());
        REQUIRE(row->next());
        CHECK(row->integer(0) == value + 1);
    }
}

TEST_CASE("a reader that stops half way leaves no lock behind", "[statement]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    {
        auto rows = database.composed(u"SELECT 1 UNION ALL SELECT 2"_s);
        REQUIRE_OK(rows);
        REQUIRE_OK(rows->run());
        REQUIRE(rows->next());
    }
    REQUIRE_OK(database.execute(u"CREATE TABLE probe (x INTEGER)"_s));
    REQUIRE_OK(database.execute(u"DROP TABLE probe"_s));
}

TEST_CASE("many composed texts do not pile up prepared for ever", "[statement]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    auto held = database.composed(u"SELECT 0 UNION ALL SELECT 1"_s);
    REQUIRE_OK(held);
    REQUIRE_OK(held->run());
    REQUIRE(held->next());
    for (int i = 0; i < 500; ++i) {
        auto row = database.composed(u"SELECT %1"_s.arg(i));
        REQUIRE_OK(row);
        REQUIRE_OK(row->run());
        REQUIRE(row->next());
        CHECK(row->integer(0) == i);
    }
    // One in use goes on, whatever the cache dropped.
    REQUIRE(held->next());
    CHECK(held->integer(0) == 1);
}

TEST_CASE("an unknown statement is a programming error, not a crash", "[statement]")
{
    TemporaryWorkspace workspace;
    const auto missing = workspace.database().statement(u"no/such"_s);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::Internal);
}
