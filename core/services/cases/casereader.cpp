// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/casereader.h"

#include "base/timezone.h"
#include "domain/routing/ticketcase.h"
#include "services/effectiverules.h"
#include "storage/partner/profilestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Microsoft counts business hours from nine to five on weekdays, in the zone of its customer (domain.md 1.5).
    CalendarRules theirHours(const QString& timeZone)
    {
        CalendarRules rules;
        rules.timeZone = timeZone;
        for (size_t day = 0; day < 5; ++day)
            rules.week[day] = {{9 * 60, 17 * 60}};
        return rules;
    }

    // Laying a calendar out takes milliseconds, asking it less than one of a thousand: each thread keeps its own.
    Result<std::shared_ptr<const BusinessCalendar>> theirCalendar(const QString& timeZone)
    {
        thread_local QHash<QString, std::shared_ptr<const BusinessCalendar>> calendars;
        auto& kept = calendars[timeZone];
        if (!kept) {
            HD_TRY(auto calendar, BusinessCalendar::from(theirHours(timeZone)));
            kept = std::make_shared<const BusinessCalendar>(std::move(calendar));
        }
        return kept;
    }

} // namespace

CaseReader::CaseReader(std::shared_ptr<const RuleBook> rules, ServiceLevels levels,
                       std::shared_ptr<const BusinessCalendar> theirs, PartnerProfile profile, Instant now)
    : m_rules(std::move(rules))
    , m_levels(std::move(levels))
    , m_theirs(std::move(theirs))
    , m_profile(std::move(profile))
    , m_now(now)
{
}

Result<CaseReader> CaseReader::inForce(Database& database, Instant now)
{
    HD_TRY(auto profile, ProfileStore(database).find());
    const bool known = isTimeZone(profile.timeZone);
    HD_TRY(auto theirs, theirCalendar(known ? profile.timeZone : u"UTC"_s));
    HD_TRY(auto levels, ServiceLevels::inForce(database));
    HD_TRY(auto rules, effectiveRules(database));
    return CaseReader(std::move(rules), std::move(levels), std::move(theirs), std::move(profile), now);
}

Result<> CaseReader::read(CaseRow& row)
{
    HD_TRY(row.debt, readDebt(row.leg, row.talk, targetsOf(row), {*m_theirs, m_levels.calendar()}, m_now));
    return {};
}

Result<ClockReading> CaseReader::firstAnswer(const CaseRow& row)
{
    return readFirstAnswer(row.leg, row.talk, targetsOf(row), {*m_theirs, m_levels.calendar()}, m_now);
}

CaseTargets CaseReader::targetsOf(const CaseRow& row)
{
    const auto& leg = row.leg;
    CaseFacts facts;
    facts.partnerType = m_profile.type;
    facts.cloud = m_profile.cloud;
    facts.service = row.service.value_or(Service::Other);
    facts.category = row.category.value_or(Category::Technical);
    facts.kind = caseKindOf(facts.category);
    facts.severity = leg.severity;
    facts.contact24x7 = !leg.contact24x7.isEmpty();
    facts.date = leg.filedAt.value_or(leg.requestedAt).toUtc().date();
    const auto key = QStringList{keyOf(leg.route),
                                 leg.entitlement,
                                 keyOf(facts.service),
                                 keyOf(facts.category),
                                 keyOf(facts.severity),
                                 facts.date.toString(Qt::ISODate),
                                 facts.contact24x7 ? u"24x7"_s : QString()}
                         .join(u'|');
    auto known = m_known.constFind(key);
    if (known == m_known.cend())
        known = m_known.insert(
            key, caseTargets(*m_rules, m_levels.policy(), leg.route, facts, leg.entitlement.toLower()));
    auto targets = *known;
    targets.agreedDue = row.agreedDue;
    return targets;
}

} // namespace helpdesk
