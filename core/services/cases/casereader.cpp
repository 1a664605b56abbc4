// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/casereader.h"

#include "domain/routing/ticketcase.h"
#include "io/hours/hoursreader.h"
#include "services/effectiverules.h"
#include "storage/partner/profilestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Laying a calendar out takes milliseconds, asking it less than one of a thousand: each thread keeps its own.
    Result<std::shared_ptr<const BusinessCalendar>> calendarFor(const SupportHours& hours,
                                                                const PartnerProfile& profile)
    {
        thread_local QHash<QString, std::shared_ptr<const BusinessCalendar>> calendars;
        auto rules = calendarOf(hours, profile);
        auto& kept = calendars[hours.id + u'|' + rules.timeZone];
        if (!kept) {
            HD_TRY(auto calendar, BusinessCalendar::from(std::move(rules)));
            kept = std::make_shared<const BusinessCalendar>(std::move(calendar));
        }
        return kept;
    }

    QDate dayOf(const CaseRow& row)
    {
        return row.leg.filedAt.value_or(row.leg.requestedAt).toUtc().date();
    }

    Service serviceOf(const CaseRow& row)
    {
        return row.service.value_or(Service::Other);
    }

} // namespace

CaseReader::CaseReader(std::shared_ptr<const RuleBook> rules, ServiceLevels levels, PartnerProfile profile, Instant now)
    : m_rules(std::move(rules))
    , m_levels(std::move(levels))
    , m_profile(std::move(profile))
    , m_now(now)
{
}

Result<CaseReader> CaseReader::inForce(Database& database, Instant now)
{
    HD_TRY(auto profile, ProfileStore(database).find());
    HD_TRY(auto levels, ServiceLevels::inForce(database));
    HD_TRY(auto rules, effectiveRules(database));
    return CaseReader(std::move(rules), std::move(levels), std::move(profile), now);
}

Result<> CaseReader::read(CaseRow& row)
{
    HD_TRY(const auto theirs, calendarFor(theirHours(row), m_profile));
    HD_TRY(row.debt, readDebt(row.leg, row.talk, targetsOf(row), {*theirs, m_levels.calendar()}, m_now));
    return {};
}

Result<ClockReading> CaseReader::firstAnswer(const CaseRow& row)
{
    HD_TRY(const auto theirs, calendarFor(theirHours(row), m_profile));
    return readFirstAnswer(row.leg, row.talk, targetsOf(row), {*theirs, m_levels.calendar()}, m_now);
}

const SupportHours& CaseReader::theirHours(const CaseRow& row) const
{
    return shippedSupportHours().of(m_profile, row.leg.route, serviceOf(row), dayOf(row));
}

CaseTargets CaseReader::targetsOf(const CaseRow& row)
{
    const auto& leg = row.leg;
    CaseFacts facts;
    facts.partnerType = m_profile.type;
    facts.cloud = m_profile.cloud;
    facts.service = serviceOf(row);
    facts.category = row.category.value_or(Category::Technical);
    facts.kind = caseKindOf(facts.category);
    facts.severity = leg.severity;
    facts.contact24x7 = !leg.contact24x7.isEmpty();
    facts.date = dayOf(row);
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
        known = m_known.insert(key,
                               caseTargets(*m_rules, m_levels.policy(), leg.route, facts, leg.entitlement.toLower(),
                                           businessDayOf(theirHours(row).hours)));
    auto targets = *known;
    targets.agreedDue = row.agreedDue;
    return targets;
}

} // namespace helpdesk
