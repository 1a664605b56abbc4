// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/policyservice.h"

#include "base/fold.h"
#include "domain/sla/calendarjson.h"
#include "services/auditedaction.h"
#include "services/rolechecks.h"
#include "services/sla/policylist.h"
#include "services/sla/servicelevels.h"
#include "services/ticketaction.h"
#include "storage/changefeed.h"
#include "storage/sla/policystore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> announcePromises(Database& database)
    {
        HD_CHECK(DueRecompute(database).demand());
        return ChangeFeed(database).insert(ChangedThing::Partner, 1);
    }

} // namespace

PolicyService::PolicyService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<ListedPolicy>> PolicyService::policies()
{
    return policiesInForce(m_database);
}

Result<ListedPolicy> PolicyService::policy(const QString& name)
{
    HD_TRY(const auto all, policies());
    const auto found =
        std::ranges::find_if(all, [&name](const ListedPolicy& one) { return folded(one.name) == folded(name); });
    if (found == all.end())
        return fail(ErrorCode::NotFound, Subject::Policy, {name});
    return *found;
}

Result<ListedPolicy> PolicyService::checked(const ListedPolicy& policy, PolicyId present)
{
    HD_TRY(auto fit, checkedPolicy(policy));
    HD_TRY(const auto hours, calendarInForce(m_database, fit.calendar));
    fit.calendar = hours.name;
    HD_TRY(const auto all, policies());
    const auto taken = std::ranges::any_of(all, [&fit, present](const ListedPolicy& other) {
        return other.id != present && folded(other.name) == folded(fit.name);
    });
    if (taken)
        return fail(ErrorCode::AlreadyExists, Subject::Policy, {fit.name});
    return fit;
}

// One that is kept, not the default one.
Result<ListedPolicy> PolicyService::own(const QString& name)
{
    HD_TRY(const auto present, policy(name));
    if (present.isDefault)
        return fail(ErrorCode::Blocked, Subject::Policy, {present.name});
    return present;
}

Result<> PolicyService::place(const std::vector<ListedPolicy>& order)
{
    PolicyStore store(m_database);
    qint64 place = 0;
    for (const auto& policy : order) {
        if (policy.id.isValid())
            HD_CHECK(store.setPlace(policy.id, ++place));
    }
    return {};
}

Result<ListedPolicy> PolicyService::add(const Actor& actor, const ListedPolicy& policy, bool first)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Policy, AuditAct::Added));
    auto fresh = policy;
    fresh.isDefault = false;
    // No policy has this id: not even the shipped one may have the same name.
    HD_TRY(auto added, checked(fresh, PolicyId(-1)));
    added.ladderSince = m_clock.now();
    HD_TRY(auto order, policies());
    HD_TRY(added.id, PolicyStore(m_database).insert(added, 0));
    order.insert(first ? order.begin() : order.end() - 1, added);
    HD_CHECK(place(order));
    HD_CHECK(announcePromises(m_database));
    action.about(added.id, added.name);
    action.changed({}, listedPolicyToJson(added));
    HD_CHECK(action.commit());
    return added;
}

Result<ListedPolicy> PolicyService::edit(const Actor& actor, const QString& name, const ListedPolicy& policy,
                                         const std::optional<ListedPolicy>& seen)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Policy, AuditAct::Edited));
    HD_TRY(const auto present, this->policy(name));
    if (seen && present != *seen)
        return fail(ErrorCode::Conflict, Subject::Policy, {present.name});
    auto fresh = policy;
    fresh.isDefault = present.isDefault;
    HD_TRY(auto edited, checked(fresh, present.id));
    edited.id = present.id;
    edited.ladderSince = edited.ladder == present.ladder ? present.ladderSince : m_clock.now();
    PolicyStore store(m_database);
    if (edited.id.isValid()) {
        HD_CHECK(store.update(edited));
    } else {
        HD_TRY(edited.id, store.insert(edited, 0));
    }
    HD_CHECK(announcePromises(m_database));
    action.about(edited.id, edited.name);
    action.changed(listedPolicyToJson(present), listedPolicyToJson(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<> PolicyService::remove(const Actor& actor, const QString& name)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Policy, AuditAct::Removed));
    HD_TRY(const auto present, own(name));
    HD_CHECK(PolicyStore(m_database).remove(present.id));
    HD_CHECK(announcePromises(m_database));
    action.about(present.id, present.name);
    action.changed(listedPolicyToJson(present), {});
    return action.commit();
}

Result<> PolicyService::move(const Actor& actor, const QString& name, qint64 place)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Policy, AuditAct::Moved));
    HD_TRY(const auto present, own(name));
    HD_TRY(auto order, policies());
    const auto from = std::ranges::find(order, present) - order.begin() + 1;
    std::erase_if(order, [&present](const ListedPolicy& one) { return one.id == present.id; });
    const auto last = static_cast<qint64>(order.size()) - 1;
    const auto to = std::clamp<qint64>(place - 1, 0, last) + 1;
    order.insert(order.begin() + to - 1, present);
    HD_CHECK(this->place(order));
    HD_CHECK(announcePromises(m_database));
    action.about(present.id, present.name);
    action.changed({{u"place"_s, static_cast<qint64>(from)}}, {{u"place"_s, to}});
    return action.commit();
}

Result<std::vector<NamedCalendar>> PolicyService::calendars()
{
    return calendarsInForce(m_database);
}

Result<NamedCalendar> PolicyService::calendar(const QString& name)
{
    return calendarInForce(m_database, name);
}

Result<NamedCalendar> PolicyService::setCalendar(const Actor& actor, const NamedCalendar& calendar,
                                                 const std::optional<NamedCalendar>& seen)
{
    HD_CHECK(requireAdministrator(actor));
    NamedCalendar kept{calendar.name.simplified(), {}, false};
    if (kept.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    HD_TRY(kept.rules, checkedRules(calendar.rules));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Calendar, AuditAct::Edited));
    auto before = calendarInForce(m_database, kept.name);
    if (!before && before.error().code != ErrorCode::NotFound)
        return failure(before);
    if (seen && (!before || before->rules != seen->rules))
        return fail(ErrorCode::Conflict, Subject::Calendar, {kept.name});
    if (!before)
        action.setAct(AuditAct::Added);
    HD_CHECK(PolicyStore(m_database).putCalendar(kept));
    HD_CHECK(announcePromises(m_database));
    action.about(0, kept.name);
    action.changed(before ? calendarToJson(before->rules) : QJsonObject(), calendarToJson(kept.rules));
    HD_CHECK(action.commit());
    return kept;
}

Result<> PolicyService::removeCalendar(const Actor& actor, const QString& name)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Calendar, AuditAct::Removed));
    PolicyStore store(m_database);
    HD_TRY(const auto present, store.findCalendar(name));
    if (!present)
        return fail(ErrorCode::NotFound, Subject::Calendar, {name});
    HD_CHECK(store.removeCalendar(name));
    HD_TRY(const auto all, policies());
    for (const auto& policy : all) {
        auto left = calendarInForce(m_database, policy.calendar);
        if (!left && left.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Blocked, Subject::Calendar, {present->name, policy.name});
        if (!left)
            return failure(left);
    }
    HD_CHECK(announcePromises(m_database));
    action.about(0, present->name);
    action.changed(calendarToJson(present->rules), {});
    return action.commit();
}

Result<ClockAccount> PolicyService::account(const Actor& actor, TicketId id, Instant now)
{
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    return levels.account(id, now);
}

Result<bool> PolicyService::isRecomputeDemanded()
{
    return DueRecompute(m_database).isDemanded();
}

Result<DueRecompute::Outcome> PolicyService::recompute(Task& task)
{
    return DueRecompute(m_database).run(task);
}

Result<bool> PolicyService::recomputeStep(DueRecompute::Outcome& outcome, Task& task)
{
    return DueRecompute(m_database).step(outcome, task);
}

} // namespace helpdesk
