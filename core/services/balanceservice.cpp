// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/balanceservice.h"

#include "domain/audit/auditchanges.h"
#include "domain/audit/auditfacts.h"
#include "services/auditedaction.h"
#include "services/balanceledger.h"
#include "storage/balance/contractstore.h"
#include "storage/balance/hourstore.h"
#include "storage/changefeed.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> requireRole(const Actor& actor, Role role)
    {
        if (actor.role < role)
            return fail(ErrorCode::PermissionDenied, Subject::Role, {QString(keyOf(role))});
        return {};
    }

    Result<> checkPeriod(const std::optional<Instant>& from, const std::optional<Instant>& to)
    {
        if (from && to && *to < *from)
            return fail(ErrorCode::Invalid, Subject::Period, {to->toUtc().date().toString(Qt::ISODate)});
        return {};
    }

    Result<SupportPlan> checkedPlan(SupportPlan plan)
    {
        plan.accessId = plan.accessId.simplified();
        plan.contractId = plan.contractId.simplified();
        HD_CHECK(checkPeriod(plan.validFrom, plan.validTo));
        if (plan.incidents && *plan.incidents < 0)
            return fail(ErrorCode::Invalid, Subject::Units, {QString::number(*plan.incidents), u"0"_s});
        return plan;
    }

    IncidentEntry entryBy(const Actor& actor, SupportPlanId plan, IncidentEntryKind kind, int units, Instant now)
    {
        IncidentEntry entry;
        entry.plan = plan;
        entry.kind = kind;
        entry.units = units;
        entry.at = now;
        entry.actor = actor.user;
        entry.actorName = actor.name;
        return entry;
    }

    QString contractName(const SupportPlan& plan)
    {
        return plan.contractId.isEmpty() ? QString(keyOf(plan.kind)) : plan.contractId;
    }

    Result<> announceContracts(Database& database)
    {
        return ChangeFeed(database).insert(ChangedThing::Partner, 1);
    }

} // namespace

BalanceService::BalanceService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<ContractBalance>> BalanceService::contracts()
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(auto contracts, contractsLeft(m_database, m_clock.now()));
    HD_TRY(const auto entries, ContractStore(m_database).listAllEntries());
    for (auto& contract : contracts) {
        std::vector<IncidentEntry> own;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
                     [&](const IncidentEntry& entry) { return entry.plan == contract.plan.id; });
        contract.balance = incidentBalance(contract.plan, contract.balance.granted, own);
    }
    return contracts;
}

Result<ContractBalance> BalanceService::contract(SupportPlanId id)
{
    ContractStore store(m_database);
    HD_TRY(const auto plan, store.find(id));
    HD_TRY(const auto allotted, allotmentOf(m_database, plan, m_clock.now()));
    HD_TRY(const auto entries, store.listEntries(id));
    return ContractBalance{plan, incidentBalance(plan, allotted, entries)};
}

Result<SupportPlanId> BalanceService::resolve(const QString& text)
{
    const auto wanted = text.trimmed();
    HD_TRY(const auto plans, ContractStore(m_database).list());
    std::vector<const SupportPlan*> found;
    const auto look = [&](auto&& fits) {
        for (const auto& plan : plans) {
            if (fits(plan))
                found.push_back(&plan);
        }
    };
    look([&](const SupportPlan& plan) { return !wanted.isEmpty() && plan.contractId == wanted; });
    if (found.empty())
        look([&](const SupportPlan& plan) { return !wanted.isEmpty() && plan.accessId == wanted; });
    if (found.empty())
        look([&](const SupportPlan& plan) { return QString::number(plan.id.value()) == wanted; });
    if (found.empty())
        look([&](const SupportPlan& plan) { return keyOf(plan.kind) == wanted; });
    if (found.empty())
        return fail(ErrorCode::NotFound, Subject::SupportPlan, {text});
    if (found.size() == 1)
        return found.front()->id;
    QStringList candidates{text};
    for (const auto* plan : found)
        candidates << (plan->contractId.isEmpty() ? QString::number(plan->id.value()) : plan->contractId);
    return fail(ErrorCode::Ambiguous, Subject::SupportPlan, candidates);
}

Result<std::vector<SupportPlan>> BalanceService::plansAsLeft()
{
    HD_TRY(const auto contracts, contractsLeft(m_database, m_clock.now()));
    std::vector<SupportPlan> plans;
    for (const auto& contract : contracts) {
        plans.push_back(contract.plan);
        // Another standing may grant less than was used already.
        const auto& left = contract.balance.left;
        plans.back().incidents = left ? std::optional(std::max(0, *left)) : std::nullopt;
    }
    return plans;
}

Result<std::vector<IncidentEntry>> BalanceService::ledger(SupportPlanId id)
{
    ContractStore store(m_database);
    HD_CHECK(store.find(id));
    return store.listEntries(id);
}

Result<SupportPlan> BalanceService::addPlan(const Actor& actor, const SupportPlan& plan)
{
    HD_CHECK(requireRole(actor, Role::Administrator));
    HD_TRY(auto added, checkedPlan(plan));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Contract, AuditAct::Added));
    HD_TRY(added.id, insertContract(m_database, added, actor, m_clock.now()));
    HD_CHECK(announceContracts(m_database));
    action.about(added.id, contractName(added));
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<SupportPlan> BalanceService::editPlan(const Actor& actor, const SupportPlan& plan)
{
    HD_CHECK(requireRole(actor, Role::Administrator));
    HD_TRY(const auto edited, checkedPlan(plan));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Contract, AuditAct::Edited));
    ContractStore store(m_database);
    HD_TRY(const auto present, store.find(edited.id));
    HD_CHECK(store.update(edited));
    if (edited.incidents) {
        HD_TRY(const auto sums, store.sums());
        const auto sum = sums.value(edited.id);
        if (*edited.incidents + sum.used < 0)
            return fail(ErrorCode::Invalid, Subject::Units,
                        {QString::number(*edited.incidents), QString::number(-sum.used)});
        if (const auto more = *edited.incidents - sum.granted; more != 0)
            HD_CHECK(store.insertEntry(entryBy(actor, edited.id, IncidentEntryKind::Granted, more, m_clock.now())));
    }
    HD_CHECK(announceContracts(m_database));
    action.about(edited.id, contractName(edited));
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<SupportPlan> BalanceService::endPlan(const Actor& actor, SupportPlanId id)
{
    HD_TRY(auto plan, ContractStore(m_database).find(id));
    plan.validTo = m_clock.now();
    return editPlan(actor, plan);
}

Result<ContractBalance> BalanceService::adjust(const Actor& actor, SupportPlanId id, int units, const QString& reason)
{
    HD_CHECK(requireRole(actor, Role::Supervisor));
    if (units == 0)
        return fail(ErrorCode::Invalid, Subject::Units, {u"0"_s, u"-1, 1"_s});
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Reason);
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Contract, AuditAct::Corrected));
    HD_TRY(const auto before, contract(id));
    if (before.balance.left && *before.balance.left + units < 0)
        return fail(ErrorCode::Invalid, Subject::Units,
                    {QString::number(units), QString::number(-*before.balance.left)});
    auto entry = entryBy(actor, id, IncidentEntryKind::Adjusted, units, m_clock.now());
    entry.reason = reason.trimmed();
    HD_CHECK(ContractStore(m_database).insertEntry(entry));
    HD_CHECK(announceContracts(m_database));
    HD_TRY(auto after, contract(id));
    action.about(id, contractName(before.plan));
    action.tell(u"units"_s, units);
    action.tell(u"reason"_s, entry.reason.left(longestAuditText));
    HD_CHECK(action.commit());
    return after;
}

Result<BalancePolicy> BalanceService::policy()
{
    return ContractStore(m_database).policy();
}

Result<> BalanceService::setPolicy(const Actor& actor, const BalancePolicy& policy)
{
    HD_CHECK(requireRole(actor, Role::Administrator));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::BalancePolicy, AuditAct::Edited));
    HD_TRY(const auto before, this->policy());
    HD_CHECK(ContractStore(m_database).updatePolicy(policy));
    HD_CHECK(announceContracts(m_database));
    action.about(0, QString());
    action.changed(auditFacts(before), auditFacts(policy));
    return action.commit();
}

} // namespace helpdesk
