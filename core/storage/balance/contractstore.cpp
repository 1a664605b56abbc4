// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/balance/contractstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    SupportPlan readPlan(const Statement& row)
    {
        return {row.id<SupportPlanTag>(0), row.key<PlanKind>(1),   row.text(2),           row.text(3),
                row.optionalInstant(4),    row.optionalInstant(5), row.optionalInteger(6)};
    }

    Statement& bindPlan(Statement& statement, const SupportPlan& plan)
    {
        statement.bind(plan.kind).bind(plan.accessId).bind(plan.contractId);
        return statement.bind(plan.validFrom).bind(plan.validTo).bind(plan.incidents);
    }

    IncidentEntry readEntry(const Statement& row)
    {
        IncidentEntry entry;
        entry.id = row.id<IncidentEntryTag>(0);
        entry.plan = row.id<SupportPlanTag>(1);
        entry.kind = row.key(2, IncidentEntryKind::Adjusted);
        entry.units = static_cast<int>(row.integer(3));
        entry.ticket = row.id<TicketTag>(4);
        entry.ticketNumber = row.integer(5);
        entry.leg = row.id<EscalationTag>(6);
        entry.operation = row.id<OperationTag>(7);
        entry.at = row.instant(8);
        entry.actor = row.id<UserTag>(9);
        entry.actorName = row.text(10);
        entry.reason = row.text(11);
        entry.reverses = row.id<IncidentEntryTag>(12);
        return entry;
    }

    BalancePolicy readPolicy(const Statement& row)
    {
        return {row.key<Designation>(0), row.boolean(1), row.boolean(2), row.boolean(3)};
    }

} // namespace

ContractStore::ContractStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<SupportPlan>> ContractStore::list()
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_support_plans"_s));
    return allRows(rows, readPlan);
}

Result<SupportPlan> ContractStore::find(SupportPlanId id)
{
    HD_TRY(auto row, m_database.statement(u"balance/find_support_plan"_s));
    row.bind(id);
    HD_TRY(auto plan, firstRow(row, readPlan));
    if (!plan)
        return fail(ErrorCode::NotFound, Subject::SupportPlan, {QString::number(id.value())});
    return *std::move(plan);
}

Result<SupportPlanId> ContractStore::insert(const SupportPlan& plan)
{
    HD_TRY(auto insertion, m_database.statement(u"balance/insert_support_plan"_s));
    return insertedId<SupportPlanTag>(bindPlan(insertion, plan));
}

Result<> ContractStore::update(const SupportPlan& plan)
{
    HD_TRY(auto change, m_database.statement(u"balance/update_support_plan"_s));
    return bindPlan(change, plan).bind(plan.id).run();
}

Result<IncidentEntryId> ContractStore::insertEntry(const IncidentEntry& entry)
{
    HD_TRY(auto insertion, m_database.statement(u"balance/insert_incident_entry"_s));
    insertion.bind(entry.plan).bind(entry.kind).bind(entry.units).bind(entry.ticket).bind(entry.leg);
    insertion.bind(entry.operation).bind(entry.at).bind(entry.actor).bind(entry.actorName).bind(entry.reason);
    return insertedId<IncidentEntryTag>(insertion.bind(entry.reverses));
}

Result<std::vector<IncidentEntry>> ContractStore::listEntries(SupportPlanId plan)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_incident_entries_of_plan"_s));
    return allRows(rows.bind(plan), readEntry);
}

Result<std::vector<IncidentEntry>> ContractStore::listEntriesOfLeg(EscalationId leg)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_incident_entries_of_leg"_s));
    return allRows(rows.bind(leg), readEntry);
}

Result<std::vector<IncidentEntry>> ContractStore::listEntriesOfOperation(OperationId operation)
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_incident_entries_of_operation"_s));
    return allRows(rows.bind(operation), readEntry);
}

Result<std::vector<IncidentEntry>> ContractStore::listAllEntries()
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_incident_entries"_s));
    return allRows(rows, readEntry);
}

Result<QHash<SupportPlanId, ContractStore::Sums>> ContractStore::sums()
{
    HD_TRY(auto rows, m_database.statement(u"balance/list_incident_sums"_s));
    HD_CHECK(rows.run());
    QHash<SupportPlanId, Sums> sums;
    while (rows.next()) {
        auto& sum = sums[rows.id<SupportPlanTag>(0)];
        (rows.boolean(1) ? sum.granted : sum.used) = static_cast<int>(rows.integer(2));
    }
    HD_CHECK(rows.finish());
    return sums;
}

Result<BalancePolicy> ContractStore::policy()
{
    HD_TRY(auto row, m_database.statement(u"balance/find_policy"_s));
    HD_TRY(auto policy, firstRow(row, readPolicy));
    return policy.value_or(BalancePolicy());
}

Result<> ContractStore::updatePolicy(const BalancePolicy& policy)
{
    HD_TRY(auto change, m_database.statement(u"balance/update_policy"_s));
    change.bind(policy.designation).bind(policy.deductWhenMissed);
    return change.bind(policy.hoursRequired).bind(policy.incidentsChargeable).run();
}

} // namespace helpdesk
