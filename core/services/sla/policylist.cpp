// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sla/policylist.h"

#include "base/fold.h"
#include "base/timezone.h"
#include "domain/offering/supporttier.h"
#include "io/hours/hoursreader.h"
#include "storage/partner/profilestore.h"
#include "storage/sla/policystore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(const SupportHours& hours)
    {
        return u"microsoft."_s + QString(hours.id).remove("hours."_L1);
    }

    Result<PartnerProfile> profileWithZone(Database& database)
    {
        HD_TRY(auto profile, ProfileStore(database).find());
        if (!isTimeZone(profile.timeZone))
            profile.timeZone = u"UTC"_s;
        return profile;
    }

    // Those without a zone of their own are the partner's.
    Result<std::optional<NamedCalendar>> findShipped(Database& database, const QString& name)
    {
        const auto wanted = folded(name);
        HD_TRY(const auto profile, profileWithZone(database));
        if (wanted == folded(partnerHoursName()))
            return NamedCalendar{partnerHoursName(), shippedCalendar(profile.timeZone), true};
        if (wanted == folded(roundTheClockName()))
            return NamedCalendar{roundTheClockName(), roundTheClock(profile.timeZone), true};
        for (const auto& hours : shippedSupportHours().hours()) {
            if (wanted == folded(nameOf(hours)))
                return NamedCalendar{nameOf(hours), calendarOf(hours, profile), true};
        }
        return std::optional<NamedCalendar>();
    }

    QStringList shippedNames()
    {
        QStringList names{partnerHoursName(), roundTheClockName()};
        for (const auto& hours : shippedSupportHours().hours())
            names << nameOf(hours);
        return names;
    }

} // namespace

Result<std::vector<ListedPolicy>> policiesInForce(Database& database)
{
    HD_TRY(auto policies, PolicyStore(database).list());
    if (policies.empty() || !policies.back().isDefault)
        policies.push_back(shippedDefaultPolicy());
    return policies;
}

Result<std::vector<NamedCalendar>> calendarsInForce(Database& database)
{
    HD_TRY(auto calendars, PolicyStore(database).calendars());
    for (const auto& name : shippedNames()) {
        const auto own = std::ranges::find_if(
            calendars, [&name](const NamedCalendar& one) { return folded(one.name) == folded(name); });
        if (own != calendars.end()) {
            own->replacesShipped = true;
            continue;
        }
        HD_TRY(const auto shipped, findShipped(database, name));
        calendars.push_back(*shipped);
    }
    std::ranges::sort(calendars, {}, [](const NamedCalendar& one) { return folded(one.name); });
    return calendars;
}

Result<NamedCalendar> calendarInForce(Database& database, const QString& name)
{
    HD_TRY(auto own, PolicyStore(database).findCalendar(name));
    if (own)
        return *std::move(own);
    HD_TRY(auto shipped, findShipped(database, name));
    if (!shipped)
        return fail(ErrorCode::NotFound, Subject::Calendar, {name});
    return *std::move(shipped);
}

} // namespace helpdesk
