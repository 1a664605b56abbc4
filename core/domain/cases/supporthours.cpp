// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/supporthours.h"

#include "base/timezone.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const QString kEnglish = u"en"_s;

    bool fits(const QStringList& allowed, const QString& value)
    {
        return allowed.isEmpty() || allowed.contains(value);
    }

    bool fits(const SupportHours& hours, Service service, QDate day)
    {
        return (hours.services.empty() || std::ranges::find(hours.services, service) != hours.services.end())
            && (!hours.validFrom || *hours.validFrom <= day) && (!hours.validTo || day <= *hours.validTo);
    }

} // namespace

SupportHoursBook::SupportHoursBook(QHash<QString, QString> regions, std::vector<SupportHours> hours,
                                   SupportHours otherwise)
    : m_regions(std::move(regions))
    , m_hours(std::move(hours))
    , m_otherwise(std::move(otherwise))
{
}

const SupportHours* SupportHoursBook::find(const QString& language, const QString& region, Service service,
                                           QDate day) const
{
    const auto found = std::ranges::find_if(m_hours, [&](const SupportHours& hours) {
        return fits(hours, service, day) && fits(hours.languages, language) && fits(hours.regions, region);
    });
    return found == m_hours.end() ? nullptr : &*found;
}

const SupportHours& SupportHoursBook::of(const PartnerProfile& profile, Route route, Service service, QDate day) const
{
    if (!isMicrosoft(route))
        return m_otherwise;
    const auto region = m_regions.value(profile.country.trimmed().toUpper());
    const auto language = profile.supportLanguage.trimmed().left(2).toLower();
    const auto* own = language.isEmpty() ? nullptr : find(language, region, service, day);
    if (!own)
        own = find(kEnglish, region, service, day);
    return own ? *own : m_otherwise;
}

CalendarRules calendarOf(const SupportHours& hours, const PartnerProfile& profile)
{
    auto rules = hours.hours;
    if (rules.timeZone.isEmpty())
        rules.timeZone = isTimeZone(profile.timeZone) ? profile.timeZone : u"UTC"_s;
    return rules;
}

std::chrono::minutes businessDayOf(const CalendarRules& hours)
{
    int longest = 0;
    for (const auto& day : hours.week) {
        int open = 0;
        for (const auto& slot : day)
            open += slot.to - slot.from;
        longest = std::max(longest, open);
    }
    return std::chrono::minutes(longest);
}

} // namespace helpdesk
