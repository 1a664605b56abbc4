// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/businesscalendar.h"
#include "io/hours/hoursreader.h"
#include "support/catch.h"

#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const SupportHours& at(const QString& country, const QString& language, Service service = Service::Azure)
{
    PartnerProfile profile;
    profile.country = country;
    profile.supportLanguage = language;
    profile.timeZone = u"Europe/Lisbon"_s;
    return shippedSupportHours().of(profile, Route::AzurePortal, service, {2026, 11, 27});
}

QString weekdays(const SupportHours& hours)
{
    const auto& week = hours.hours.week;
    for (size_t day = 0; day < 5; ++day) {
        REQUIRE(week[day].size() == 1);
        CHECK(week[day] == week[0]);
    }
    CHECK((week[5].empty() && week[6].empty()));
    return slotText(week[0][0]);
}

QByteArray fileWith(const QByteArray& hours)
{
    return R"({"regions":{"europe":["DE"]},"hours":[)" + hours
        + R"(],"otherwise":{"id":"rest","week":{"mon":[["09:00","17:00"]]},"reason":{"en":"a","ru":"b"},"source":"c"}})";
}

} // namespace

// The table of domain.md 1.6.

TEST_CASE("row by row: when partner support works", "[hours][table]")
{
    struct Row {
        QString country, language, zone, hours;
    };
    const Row rows[]{{u"TW"_s, u"zh"_s, u"Asia/Shanghai"_s, u"09:00-18:00"_s},
                     {u"CN"_s, u"zh"_s, u"Asia/Shanghai"_s, u"09:00-18:00"_s},
                     {u"CN"_s, u"en"_s, u"Asia/Shanghai"_s, u"09:00-18:00"_s},
                     {u"HK"_s, u"en"_s, u"Asia/Shanghai"_s, u"09:00-18:00"_s},
                     {u"IN"_s, u"en"_s, u"Asia/Manila"_s, u"04:30-20:30"_s},
                     {u"KR"_s, u"ko"_s, u"Asia/Seoul"_s, u"09:00-18:00"_s},
                     {u"JP"_s, u"ja"_s, u"Asia/Tokyo"_s, u"09:00-17:30"_s},
                     {u"DE"_s, u"en"_s, u"UTC"_s, u"08:00-18:00"_s},
                     {u"FR"_s, u"fr"_s, u"Europe/Paris"_s, u"09:00-18:00"_s},
                     {u"DE"_s, u"de"_s, u"Europe/Berlin"_s, u"09:00-18:00"_s},
                     {u"IT"_s, u"it"_s, u"Europe/Rome"_s, u"09:00-18:00"_s},
                     {u"ES"_s, u"es"_s, u"Europe/Madrid"_s, u"09:00-18:00"_s},
                     {u"PT"_s, u"pt"_s, u"Europe/Lisbon"_s, u"09:00-18:00"_s},
                     {u"KZ"_s, u"ru"_s, u"Europe/Moscow"_s, u"09:00-18:00"_s},
                     {u"MX"_s, u"en"_s, u"America/Los_Angeles"_s, u"06:00-18:00"_s},
                     {u"BR"_s, u"pt"_s, u"America/Sao_Paulo"_s, u"09:00-18:00"_s},
                     {u"CO"_s, u"es"_s, u"America/Bogota"_s, u"07:00-19:00"_s}};
    for (const auto& row : rows) {
        INFO(row.country.toStdString() << ' ' << row.language.toStdString());
        const auto& hours = at(row.country, row.language);
        CHECK(hours.hours.timeZone == row.zone);
        CHECK(weekdays(hours) == row.hours);
        CHECK_FALSE(hours.assumed);
    }
}

TEST_CASE("North America works without a break from Monday morning to Friday evening", "[hours][table]")
{
    const auto& hours = at(u"US"_s, u"en"_s);
    CHECK(hours.hours.timeZone == u"America/Los_Angeles"_s);
    CHECK(businessDayOf(hours.hours) == std::chrono::hours(24));
    const auto calendar = BusinessCalendar::from(hours.hours);
    REQUIRE_OK(calendar);
    // A week of November, in winter time.
    const auto open =
        calendar->between(*Instant::fromIso(u"2026-11-09T00:00:00Z"), *Instant::fromIso(u"2026-11-16T00:00:00Z"));
    CHECK(open == std::chrono::hours(18 + 3 * 24 + 18));
}

TEST_CASE("Dynamics 365 counts nine to five, but for North America and Japan", "[hours][table]")
{
    CHECK(weekdays(at(u"US"_s, u"en"_s, Service::Dynamics365)) == u"06:00-18:00"_s);
    CHECK(weekdays(at(u"JP"_s, u"ja"_s, Service::Dynamics365)) == u"09:00-17:30"_s);
    const auto& others = at(u"DE"_s, u"de"_s, Service::Dynamics365);
    CHECK(weekdays(others) == u"09:00-17:00"_s);
    CHECK(others.hours.timeZone.isEmpty());
    CHECK_FALSE(others.assumed);
}

TEST_CASE("where nobody has told the hours, nine to five is assumed and says so", "[hours]")
{
    const auto& hours = at({}, {});
    CHECK(hours.assumed);
    CHECK(weekdays(hours) == u"09:00-17:00"_s);
    CHECK(hours.reason.en.contains(u"assumed"_s));
    CHECK(hours.reason.ru.contains(u"предполагаются"_s));
}

TEST_CASE("all shipped hours can be laid out, have an id of their own and say why in both languages", "[hours]")
{
    QSet<QString> ids;
    for (const auto& hours : shippedSupportHours().hours()) {
        INFO(hours.id.toStdString());
        CHECK_FALSE(ids.contains(hours.id));
        ids.insert(hours.id);
        REQUIRE_OK(BusinessCalendar::from(calendarOf(hours, PartnerProfile())));
        CHECK(hours.reason.en.endsWith(u'.'));
        CHECK(hours.reason.ru.endsWith(u'.'));
        CHECK_FALSE(hours.source.isEmpty());
    }
    CHECK(ids.size() == 19);
}

TEST_CASE("a fault in a file of hours is named", "[hours]")
{
    REQUIRE_OK(readSupportHours(fileWith({}), u"a.json"_s));
    const auto fault = [](const QByteArray& hours) {
        const auto read = readSupportHours(fileWith(hours), u"a.json"_s);
        REQUIRE_FALSE(read);
        return read.error();
    };
    const QByteArray rest = R"("reason":{"en":"a","ru":"b"},"source":"c"})";
    CHECK(fault(R"({"id":"x","week":{"mon":[["18:00","09:00"]]},)" + rest).code == ErrorCode::Invalid);
    const auto region = fault(R"({"id":"x","regions":["mars"],"week":{"mon":[["09:00","18:00"]]},)" + rest);
    CHECK(region.arguments.contains(u"mars"_s));
    CHECK(region.arguments.contains(u"x: regions"_s));
    CHECK(fault(R"({"id":"x","service":["azure"],"week":{"mon":[["09:00","18:00"]]},)" + rest).code
          == ErrorCode::Invalid);
    CHECK(readSupportHours("{", u"a.json"_s).error().code == ErrorCode::SyntaxError);
}
