// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/instant.h"
#include "support/catch.h"

using namespace helpdesk;

TEST_CASE("an instant reads the fractions that sources write", "[base]")
{
    const auto expected = Instant::fromIso(u"2021-10-15T21:28:19.305Z");
    REQUIRE(expected.has_value());
    CHECK(Instant::fromIso(u"2021-10-15T21:28:19.3058617Z") == expected);
    CHECK(Instant::fromIso(u"2015-11-24T01:17:10.61") == Instant::fromIso(u"2015-11-24T01:17:10.610Z"));
    CHECK(Instant::fromIso(u"2021-10-15T23:28:19.305+02:00") == expected);
}

TEST_CASE("a text that is no instant is refused", "[base]")
{
    CHECK_FALSE(Instant::fromIso(u"").has_value());
    CHECK_FALSE(Instant::fromIso(u"yesterday").has_value());
    CHECK_FALSE(Instant::fromIso(u"2021-10-15T21:28:19.Z").has_value());
    CHECK_FALSE(Instant::fromIso(u"2015-11-25T06: 41: 12Z").has_value());
    CHECK_FALSE(Instant::fromIso(u"2021-02-29T00:00:00Z").has_value());
}

TEST_CASE("an instant prints as it reads", "[base]")
{
    for (const auto* text : {u"2026-11-23T07:20:00Z", u"2026-11-23T07:20:00.250Z", u"1969-12-31T23:59:59Z"}) {
        const auto instant = Instant::fromIso(text);
        REQUIRE(instant.has_value());
        CHECK(instant->toIso() == QStringView(text));
    }
}

TEST_CASE("a text without a zone is UTC, a day begins at midnight", "[base]")
{
    CHECK(Instant::fromIso(u" 2026-11-23T07:20:00 ") == Instant::fromIso(u"2026-11-23T07:20:00Z"));
    CHECK(Instant::fromIso(u"2026-11-23") == Instant::fromIso(u"2026-11-23T00:00:00Z"));
}

TEST_CASE("instants and spans add up", "[base]")
{
    using namespace std::chrono_literals;
    constexpr Instant start(1'000);
    STATIC_REQUIRE(start + 2s == Instant(3'000));
    STATIC_REQUIRE(start - 1s == Instant());
    STATIC_REQUIRE(Instant(3'000) - start == 2s);
    STATIC_REQUIRE(start < Instant(1'001));
    CHECK(Instant::fromDateTime(start.toUtc()) == start);
    CHECK(Instant::fromDateTime(start.toLocal()) == start);
}
