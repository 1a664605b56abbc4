// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportperiod.h"
#include "support/catch.h"
#include "support/instants.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

} // namespace

TEST_CASE("days are cut with the offset in force then, not with that of today", "[report]")
{
    const ReportPeriod march{QDate(2026, 3, 1), QDate(2026, 3, 31), berlin};
    CHECK(march.beginsAt() == at(u"2026-02-28T23:00:00Z"));
    CHECK(march.endsAt() == at(u"2026-03-31T22:00:00Z")); // summer time began on the 29th
    CHECK(march.contains(at(u"2026-03-31T21:59:59Z")));
    CHECK_FALSE(march.contains(march.endsAt()));
    CHECK(beginningOf(QDate(2026, 7, 1), QTimeZone("Pacific/Auckland")) == at(u"2026-06-30T12:00:00Z"));
}

TEST_CASE("a day whose midnight does not exist begins when the clocks went on", "[report]")
{
    CHECK(beginningOf(QDate(2018, 11, 4), QTimeZone("America/Sao_Paulo")) == at(u"2018-11-04T03:00:00Z"));
}

TEST_CASE("the previous period has as many days and ends right before", "[report]")
{
    const ReportPeriod month{QDate(2026, 10, 1), QDate(2026, 10, 31), berlin};
    const auto before = previousPeriod(month);
    CHECK(before == ReportPeriod{QDate(2026, 8, 31), QDate(2026, 9, 30), berlin});
    CHECK(before.endsAt() == month.beginsAt());
    CHECK(before.days() == month.days());
}

TEST_CASE("a period is cut into days, weeks from Monday, and months", "[report]")
{
    const ReportPeriod period{QDate(2026, 10, 28), QDate(2026, 11, 9), berlin};
    CHECK(partsOf(period, ReportBy::Day).size() == 13);
    CHECK(partsOf(period, ReportBy::Week)
          == std::vector{QDate(2026, 10, 28), QDate(2026, 11, 2), QDate(2026, 11, 9)});
    CHECK(partsOf(period, ReportBy::Month) == std::vector{QDate(2026, 10, 28), QDate(2026, 11, 1)});
    CHECK(timeGroupingFor(period) == ReportBy::Day);
    CHECK(timeGroupingFor({QDate(2026, 1, 1), QDate(2026, 12, 31), berlin}) == ReportBy::Month);
}
