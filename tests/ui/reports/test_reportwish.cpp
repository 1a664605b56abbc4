// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/reports/reporttitles.h"
#include "ui/reports/reportwish.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

DaySpan daysFrom(QDate from, QDate to)
{
    return {from, to};
}

} // namespace

TEST_CASE("periods by a word begin and end with whole months, quarters and years", "[ui][reports]")
{
    const QDate newYear(2027, 1, 1);
    CHECK(daysOf(PeriodPreset::ThisMonth, newYear) == daysFrom(newYear, newYear));
    CHECK(daysOf(PeriodPreset::LastMonth, newYear) == daysFrom({2026, 12, 1}, {2026, 12, 31}));
    CHECK(daysOf(PeriodPreset::LastQuarter, newYear) == daysFrom({2026, 10, 1}, {2026, 12, 31}));
    CHECK(daysOf(PeriodPreset::LastYear, newYear) == daysFrom({2026, 1, 1}, {2026, 12, 31}));
    const QDate endOfMay(2026, 5, 31);
    CHECK(daysOf(PeriodPreset::ThisQuarter, endOfMay) == daysFrom({2026, 4, 1}, endOfMay));
    CHECK(daysOf(PeriodPreset::ThisYear, endOfMay) == daysFrom({2026, 1, 1}, endOfMay));
    CHECK(daysOf(PeriodPreset::Last30Days, endOfMay) == daysFrom({2026, 5, 2}, endOfMay));
    CHECK(daysOf(PeriodPreset::LastMonth, QDate(2024, 3, 31)) == daysFrom({2024, 2, 1}, {2024, 2, 29}));
    CHECK_FALSE(daysOf(PeriodPreset::Custom, endOfMay));
}

TEST_CASE("what was chosen comes back from the settings, and nonsense there is as if nothing had been", "[ui][reports]")
{
    const ReportWish wish{ReportName::Sla,  PeriodPreset::Custom, {QDate(2026, 1, 5), QDate(2026, 2, 6)},
                          u"Europe/Riga"_s, ReportBy::Team,       u"severity:A"_s};
    CHECK(reportWishOf(toBytes(wish)) == wish);
    CHECK(reportWishOf(toBytes({})) == ReportWish());
    CHECK(reportWishOf("{\"report\":\"gone\",\"by\":7}") == ReportWish());
    CHECK(reportWishOf("no JSON") == ReportWish());
}

TEST_CASE("every report stands on one shelf", "[ui][reports]")
{
    std::vector<ReportName> listed;
    for (const auto& shelf : reportShelves()) {
        CHECK_FALSE(shelf.title.isEmpty());
        listed.insert(listed.end(), shelf.reports.begin(), shelf.reports.end());
    }
    std::ranges::sort(listed);
    CHECK(std::ranges::adjacent_find(listed) == listed.end());
    CHECK(listed.size() == valuesOf<ReportName>().size());
}
