// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/datepattern.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString read(QStringView pattern, QStringView text, const QTimeZone& zone = QTimeZone::utc())
{
    const auto compiled = DatePattern::fromText(pattern);
    REQUIRE(compiled);
    const auto at = compiled->read(text, zone);
    return at ? at->toIso() : u"none"_s;
}

} // namespace

TEST_CASE("date patterns read as Qt's letters say", "[import][dates]")
{
    CHECK(read(u"d/M/yyyy HH:mm", u"29/2/2016 01:16") == u"2016-02-29T01:16:00Z"_s);
    CHECK(read(u"d/M/yyyy HH:mm", u"5/3/2016 12:00") == u"2016-03-05T12:00:00Z"_s);
    CHECK(read(u"yyyy-MM-dd HH:mm:ss", u"2016-03-05 12:00:59") == u"2016-03-05T12:00:59Z"_s);
    CHECK(read(u"MM/dd/yy h:mm AP", u"03/05/16 1:05 pm") == u"2016-03-05T13:05:00Z"_s);
    CHECK(read(u"dd.MM.yyyy 'um' HH:mm", u"05.03.2016 um 12:00") == u"2016-03-05T12:00:00Z"_s);
    CHECK(read(u"yyyy-MM-dd HH:mm t", u"2016-03-05 12:00 +02:00") == u"2016-03-05T10:00:00Z"_s);
}

TEST_CASE("a text that is not of the pattern is not a date", "[import][dates]")
{
    CHECK(read(u"d/M/yyyy HH:mm", u"31/2/2016 01:16") == u"none"_s);
    CHECK(read(u"d/M/yyyy HH:mm", u"29/2/2016") == u"none"_s);
    CHECK(read(u"d/M/yyyy HH:mm", u"29/2/2016 01:16 x") == u"none"_s);
    CHECK(read(u"dd/MM/yyyy", u"1/2/2016") == u"none"_s);
    CHECK(read(u"d/M/yyyy HH:mm", u"29/2/2016 24:16") == u"none"_s);
}

TEST_CASE("wall times are read in the zone of the source", "[import][dates]")
{
    const QTimeZone berlin("Europe/Berlin");
    REQUIRE(berlin.isValid());
    CHECK(read(u"d/M/yyyy HH:mm", u"1/7/2016 12:00", berlin) == u"2016-07-01T10:00:00Z"_s);
    CHECK(read(u"d/M/yyyy HH:mm", u"1/12/2016 12:00", berlin) == u"2016-12-01T11:00:00Z"_s);
}

TEST_CASE("letters that make no date are refused", "[import][dates]")
{
    CHECK_FALSE(DatePattern::fromText(u"HH:mm"));
    CHECK_FALSE(DatePattern::fromText(u"d/M"));
    CHECK_FALSE(DatePattern::fromText(u"d/M/yyyy 'open"));
}
