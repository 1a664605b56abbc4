// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/supporthours.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 9, 21);

SupportHours hoursOf(const QString& id, const QStringList& languages, const QStringList& regions)
{
    SupportHours hours;
    hours.id = id;
    hours.languages = languages;
    hours.regions = regions;
    return hours;
}

SupportHoursBook book()
{
    auto dynamics = hoursOf(u"dynamics"_s, {}, {u"europe"_s});
    dynamics.services = {Service::Dynamics365};
    auto before = hoursOf(u"german_before"_s, {u"de"_s}, {u"europe"_s});
    before.validTo = QDate(2026, 3, 31);
    auto after = hoursOf(u"german"_s, {u"de"_s}, {u"europe"_s});
    after.validFrom = QDate(2026, 4, 1);
    return {{{u"DE"_s, u"europe"_s}, {u"US"_s, u"america"_s}},
            {dynamics, before, after, hoursOf(u"english"_s, {u"en"_s}, {u"europe"_s}),
             hoursOf(u"american"_s, {u"en"_s}, {u"america"_s})},
            hoursOf(u"assumed"_s, {}, {})};
}

QString found(const QString& country, const QString& language, Route route = Route::AzurePortal,
              Service service = Service::Azure, QDate day = kDay)
{
    static const auto all = book();
    PartnerProfile profile;
    profile.country = country;
    profile.supportLanguage = language;
    return all.of(profile, route, service, day).id;
}

} // namespace

TEST_CASE("support works by the language we speak with it and the region of our country", "[cases]")
{
    CHECK(found(u"DE"_s, u"de"_s) == u"german"_s);
    CHECK(found(u"de"_s, u"de-AT"_s) == u"german"_s);
    CHECK(found(u"DE"_s, u"en"_s) == u"english"_s);
    CHECK(found(u"US"_s, u"en"_s) == u"american"_s);
}

TEST_CASE("English is spoken where nothing is said, or our language is not served", "[cases]")
{
    CHECK(found(u"DE"_s, {}) == u"english"_s);
    CHECK(found(u"US"_s, u"de"_s) == u"american"_s);
    CHECK(found(u"DE"_s, u"is"_s) == u"english"_s);
}

TEST_CASE("without a country, and of others than Microsoft, hours are assumed", "[cases]")
{
    CHECK(found({}, u"de"_s) == u"assumed"_s);
    CHECK(found(u"BR"_s, u"en"_s) == u"assumed"_s);
    const auto route = GENERATE(Route::IndirectProvider, Route::Outsourcer, Route::IsvPublisher);
    CHECK(found(u"DE"_s, u"de"_s, route) == u"assumed"_s);
}

TEST_CASE("a leg keeps the hours of the day on which it was filed", "[cases]")
{
    CHECK(found(u"DE"_s, u"de"_s, Route::AzurePortal, Service::Azure, {2026, 3, 31}) == u"german_before"_s);
    CHECK(found(u"DE"_s, u"de"_s, Route::AzurePortal, Service::Azure, {2026, 4, 1}) == u"german"_s);
}

TEST_CASE("a service may have hours of its own, whatever is spoken", "[cases]")
{
    CHECK(found(u"DE"_s, u"de"_s, Route::PowerPlatformAdminCenter, Service::Dynamics365) == u"dynamics"_s);
    CHECK(found(u"US"_s, u"en"_s, Route::PowerPlatformAdminCenter, Service::Dynamics365) == u"american"_s);
}

TEST_CASE("hours without a zone are those of our own", "[cases]")
{
    SupportHours own;
    PartnerProfile profile;
    CHECK(calendarOf(own, profile).timeZone == u"UTC"_s);
    profile.timeZone = u"Europe/Berlin"_s;
    CHECK(calendarOf(own, profile).timeZone == u"Europe/Berlin"_s);
    own.hours.timeZone = u"Asia/Tokyo"_s;
    CHECK(calendarOf(own, profile).timeZone == u"Asia/Tokyo"_s);
}

TEST_CASE("a business day is the longest of the week", "[cases]")
{
    CalendarRules rules;
    CHECK(businessDayOf(rules) == std::chrono::minutes(0));
    rules.week[0] = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    rules.week[4] = {{9 * 60, 12 * 60}};
    CHECK(businessDayOf(rules) == std::chrono::hours(8));
}
