// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/policystore.h"

#include "base/fold.h"
#include "domain/sla/calendarjson.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What was written was checked: a text that no longer reads is an empty promise, which the list shows.
    ListedPolicy policyOf(const Statement& row)
    {
        auto policy = listedPolicyFromJson(row.json(2), {}).value_or(ListedPolicy());
        policy.id = row.id<PolicyTag>(0);
        policy.isDefault = row.boolean(1);
        return policy;
    }

    // Its hours are checked again when they are laid out.
    NamedCalendar namedCalendarOf(const Statement& row)
    {
        return {row.text(0), calendarFromJson(row.json(1)).value_or(CalendarRules()), false};
    }

} // namespace

PolicyStore::PolicyStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<ListedPolicy>> PolicyStore::list()
{
    HD_TRY(auto rows, m_database.statement(u"policy/list_policies"_s));
    return allRows(rows, policyOf);
}

Result<PolicyId> PolicyStore::insert(const ListedPolicy& policy, qint64 place)
{
    HD_TRY(auto statement, m_database.statement(u"policy/insert_policy"_s));
    statement.bind(policy.isDefault).bind(place).bind(folded(policy.name)).bind(listedPolicyToJson(policy));
    return insertedId<PolicyTag>(statement);
}

Result<> PolicyStore::update(const ListedPolicy& policy)
{
    HD_TRY(auto statement, m_database.statement(u"policy/update_policy"_s));
    return statement.bind(folded(policy.name)).bind(listedPolicyToJson(policy)).bind(policy.id).run();
}

Result<> PolicyStore::setPlace(PolicyId id, qint64 place)
{
    HD_TRY(auto statement, m_database.statement(u"policy/set_place"_s));
    return statement.bind(place).bind(id).run();
}

Result<> PolicyStore::remove(PolicyId id)
{
    HD_TRY(auto statement, m_database.statement(u"policy/delete_policy"_s));
    return statement.bind(id).run();
}

Result<std::vector<NamedCalendar>> PolicyStore::calendars()
{
    HD_TRY(auto rows, m_database.statement(u"policy/list_calendars"_s));
    return allRows(rows, namedCalendarOf);
}

Result<std::optional<NamedCalendar>> PolicyStore::findCalendar(const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"policy/find_calendar"_s));
    return firstRow(statement.bind(folded(name)), namedCalendarOf);
}

Result<> PolicyStore::putCalendar(const NamedCalendar& calendar)
{
    HD_TRY(auto statement, m_database.statement(u"policy/put_calendar"_s));
    return statement.bind(folded(calendar.name)).bind(calendar.name).bind(calendarToJson(calendar.rules)).run();
}

Result<> PolicyStore::removeCalendar(const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"policy/delete_calendar"_s));
    return statement.bind(folded(name)).run();
}

} // namespace helpdesk
