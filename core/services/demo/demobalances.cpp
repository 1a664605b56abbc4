// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demobalances.h"

#include "services/balanceledger.h"
#include "services/demo/demofile.h"
#include "storage/balance/contractstore.h"
#include "storage/balance/hourstore.h"
#include "storage/partner/userstore.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    IncidentEntry entryOf(const Escalation& leg, const SupportPlan& plan, const User& filer, IncidentEntryKind kind,
                          int units, Instant at)
    {
        IncidentEntry entry;
        entry.plan = plan.id;
        entry.kind = kind;
        entry.units = units;
        entry.ticket = leg.ticket;
        entry.leg = leg.id;
        entry.at = at;
        entry.actor = filer.id;
        entry.actorName = filer.name;
        return entry;
    }

} // namespace

Result<> storeDemoContract(Database& database, const SupportPlan& plan, const QJsonObject& json)
{
    const auto first = plan.validFrom.value_or(Instant());
    HD_TRY(const auto id, insertContract(database, plan, {}, first));
    if (!json.contains("adjusted"_L1))
        return {};
    IncidentEntry entry;
    entry.plan = id;
    entry.units = json["adjusted"_L1].toInt();
    entry.at = first;
    entry.reason = json["reason"_L1].toString();
    HD_CHECK(ContractStore(database).insertEntry(entry));
    return {};
}

Result<> fillDemoHours(Database& database, const DemoTime& time, const QHash<QString, DemoCustomer>& customers)
{
    HD_TRY(const auto file, readDemoFile(u"partner"_s));
    HourStore store(database);
    for (const auto& entry : file["prepaid"_L1].toArray()) {
        const auto json = entry.toObject();
        HourBlock block;
        block.customer = customers.value(json["customer"_L1].toString()).customer.id;
        block.minutes = json["hours"_L1].toInt() * 60;
        HD_TRY(block.validFrom, time.optionalAt(json["from"_L1].toString()));
        HD_TRY(block.validTo, time.optionalAt(json["to"_L1].toString()));
        block.price = {json["price"_L1].toInteger(), json["currency"_L1].toString()};
        block.reference = json["reference"_L1].toString();
        HourEntry bought;
        HD_TRY(bought.block, store.insertBlock(block));
        bought.kind = HourEntryKind::Bought;
        bought.minutes = block.minutes;
        bought.at = block.validFrom.value_or(Instant());
        bought.reason = block.reference;
        HD_CHECK(store.insertEntry(bought));
    }
    return {};
}

Result<> storeDemoIncidents(Database& database, const std::vector<Escalation>& legs)
{
    ContractStore store(database);
    HD_TRY(const auto plans, store.list());
    UserStore users(database);
    for (const auto& leg : legs) {
        const auto kind = fromKey<PlanKind>(leg.entitlement);
        const auto plan = std::find_if(plans.begin(), plans.end(),
                                       [&kind](const SupportPlan& one) { return kind && one.kind == *kind; });
        if (plan == plans.end() || !leg.filedAt)
            continue;
        HD_TRY(const auto filer, users.find(leg.filedBy));
        HD_CHECK(store.insertEntry(entryOf(leg, *plan, filer, IncidentEntryKind::Reserved, -1, *leg.filedAt)));
        if (!leg.returnedAt)
            continue;
        const bool back = leg.outcome == EscalationOutcome::Bug || leg.outcome == EscalationOutcome::Duplicate;
        const auto ended = back ? IncidentEntryKind::Refunded : IncidentEntryKind::Consumed;
        HD_CHECK(store.insertEntry(entryOf(leg, *plan, filer, ended, back ? 1 : 0, *leg.returnedAt)));
    }
    return {};
}

Result<> storeDemoWork(Database& database, CustomerId customer, const TicketEvent& event)
{
    if (event.kind != EventKind::State || !event.data.value("chargeable"_L1).toBool())
        return {};
    HourStore store(database);
    HD_TRY(const auto blocks, store.listBlocks(customer));
    HD_TRY(const auto entries, store.listEntries(customer));
    const auto balance = hoursBalance(blocks, entries, event.at);
    for (const auto& part : deductionOf(balance, event.data.value("minutes"_L1).toInt()).parts) {
        HourEntry entry;
        entry.block = part.block;
        entry.kind = HourEntryKind::Deducted;
        entry.minutes = -part.minutes;
        entry.worked = part.minutes;
        entry.ticket = event.ticket;
        entry.at = event.at;
        entry.actor = event.actor;
        entry.actorName = event.actorName;
        HD_CHECK(store.insertEntry(entry));
    }
    return {};
}

} // namespace helpdesk
