// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "io/values/foreigndates.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString read(ForeignDates& dates, QStringView text)
{
    const auto reading = dates.read(text);
    switch (reading.found) {
    case ForeignDates::Found::Nothing:
        return u"nothing"_s;
    case ForeignDates::Found::Moment:
        return reading.at.toIso();
    case ForeignDates::Found::Malformed:
        return u"malformed"_s;
    case ForeignDates::Found::Ambiguous:
        return u"ambiguous"_s;
    }
    return {};
}

QString readAlone(QStringView text)
{
    ForeignDates dates;
    dates.observe(text);
    return read(dates, text);
}

} // namespace

TEST_CASE("fractions of two to seven digits are read", "[import][dates]")
{
    CHECK(readAlone(u"2021-10-15T21:28:19.3058617Z") == u"2021-10-15T21:28:19.305Z"_s);
    CHECK(readAlone(u"2016-12-22T20:31:17.24Z") == u"2016-12-22T20:31:17.240Z"_s);
    CHECK(readAlone(u"2021-11-14T23:59:00Z") == u"2021-11-14T23:59:00Z"_s);
    CHECK(readAlone(u"2024-10-14") == u"2024-10-14T00:00:00Z"_s);
}

TEST_CASE("offsets are taken into account", "[import][dates]")
{
    CHECK(readAlone(u"2021-11-14T23:59:00+02:00") == u"2021-11-14T21:59:00Z"_s);
    CHECK(readAlone(u"2021-11-14T23:59:00-0530") == u"2021-11-15T05:29:00Z"_s);
}

TEST_CASE("a date without zone is UTC, and the file is told of", "[import][dates]")
{
    ForeignDates dates;
    CHECK(read(dates, u"2015-11-24T01:07:00.863") == u"2015-11-24T01:07:00.863Z"_s);
    CHECK(dates.warnings() == std::vector<Reason>{{QLatin1StringView(importreason::datesWithoutZone), {u"1"_s}}});
}

TEST_CASE("year 1 is none and year 9999 is never", "[import][dates]")
{
    CHECK(readAlone(u"0001-01-01T00:00:00") == u"nothing"_s);
    CHECK(readAlone(u"9999-12-10T00:00:00Z") == u"nothing"_s);
    CHECK(readAlone(u"1/1/0001 12:00:00 AM") == u"nothing"_s);
    CHECK(readAlone(u"31.12.9999 23:59:59") == u"nothing"_s);
    CHECK(readAlone(u"") == u"nothing"_s);
    ForeignDates dates;
    read(dates, u"0001-01-01T00:00:00");
    CHECK(dates.warnings().empty());
}

TEST_CASE("malformed dates are told from absent ones", "[import][dates]")
{
    for (const auto text : {u"2015-11-25T06: 41: 12Z", u"yesterday", u"2021-02-30", u"2021-13-01T00:00:00Z",
                            u"2021-10-15T25:00:00Z", u"2021-10-15T21:28:19.Z", u"15/10", u"2021-10-15 x"})
        CHECK(readAlone(text) == u"malformed"_s);
}

TEST_CASE("the cultures of PowerShell users are read", "[import][dates]")
{
    CHECK(readAlone(u"11/24/2015 1:07:00 AM") == u"2015-11-24T01:07:00Z"_s);
    CHECK(readAlone(u"11/24/2015 12:07:00 AM") == u"2015-11-24T00:07:00Z"_s);
    CHECK(readAlone(u"11/24/2015 1:07:00\u202fPM") == u"2015-11-24T13:07:00Z"_s);
    CHECK(readAlone(u"24.11.2015 1:07:00") == u"2015-11-24T01:07:00Z"_s);
    CHECK(readAlone(u"02.03.2015 01:07:00") == u"2015-03-02T01:07:00Z"_s);
    CHECK(readAlone(u"24/11/2015 01:07:00") == u"2015-11-24T01:07:00Z"_s);
    CHECK(readAlone(u"24-11-2015 01:07:00") == u"2015-11-24T01:07:00Z"_s);
    CHECK(readAlone(u"2015/11/24 1:07:00") == u"2015-11-24T01:07:00Z"_s);
}

TEST_CASE("the whole file decides whether the day or the month comes first", "[import][dates]")
{
    ForeignDates british;
    british.observe(u"02/03/2015 00:00:00");
    british.observe(u"13/03/2015 00:00:00");
    CHECK(read(british, u"02/03/2015 00:00:00") == u"2015-03-02T00:00:00Z"_s);
    ForeignDates american;
    american.observe(u"3/2/2015 12:00:00 AM");
    american.observe(u"3/13/2015 12:00:00 AM");
    CHECK(read(american, u"3/2/2015 12:00:00 AM") == u"2015-03-02T00:00:00Z"_s);
}

TEST_CASE("where nothing decides, the month comes first and the file is told of", "[import][dates]")
{
    ForeignDates dates;
    dates.observe(u"3/2/2015");
    CHECK(read(dates, u"3/2/2015") == u"2015-03-02T00:00:00Z"_s);
    CHECK(dates.warnings() == std::vector<Reason>{{QLatin1StringView(importreason::dayMonthAssumed), {u"3/2/2015"_s}}});
}

TEST_CASE("a file that mixes both orders leaves doubtful dates unread", "[import][dates]")
{
    ForeignDates dates;
    dates.observe(u"13/3/2015");
    dates.observe(u"3/14/2015");
    CHECK(read(dates, u"13/3/2015") == u"2015-03-13T00:00:00Z"_s);
    CHECK(read(dates, u"3/14/2015") == u"2015-03-14T00:00:00Z"_s);
    CHECK(read(dates, u"3/3/2015") == u"2015-03-03T00:00:00Z"_s);
    CHECK(read(dates, u"3/2/2015") == u"ambiguous"_s);
}
