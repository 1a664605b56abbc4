// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditchanges.h"
#include "domain/audit/auditfacts.h"
#include "domain/balance/moneytext.h"
#include "services/auditedaction.h"
#include "services/balanceledger.h"
#include "services/balanceservice.h"
#include "services/rolechecks.h"
#include "storage/balance/contractstore.h"
#include "storage/balance/hourstore.h"
#include "storage/customer/customerstore.h"
#include "storage/ticket/escalationstore.h"

#include <algorithm>

// The hours customers paid for ahead, and what they agreed to pay beyond.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<HourBlock> checkedBlock(HourBlock block)
    {
        block.id = {};
        block.reference = block.reference.simplified();
        if (block.minutes <= 0)
            return fail(ErrorCode::Invalid, Subject::Minutes, {QString::number(block.minutes), u"1"_s});
        if (block.validFrom && block.validTo && *block.validTo < *block.validFrom)
            return fail(ErrorCode::Invalid, Subject::Period, {block.validTo->toUtc().date().toString(Qt::ISODate)});
        if (block.price.minorUnits < 0)
            return fail(ErrorCode::Invalid, Subject::Amount, {plainMoney(block.price)});
        if (block.price.minorUnits > 0 && block.price.currency.isEmpty())
            return fail(ErrorCode::Missing, Subject::Currency);
        return block;
    }

    HourEntry entryBy(const Actor& actor, HourBlockId block, HourEntryKind kind, int minutes, Instant now)
    {
        HourEntry entry;
        entry.block = block;
        entry.kind = kind;
        entry.minutes = minutes;
        entry.at = now;
        entry.actor = actor.user;
        entry.actorName = actor.name;
        return entry;
    }

    Result<HoursAccount> accountOf(Database& database, CustomerId customer, Instant now)
    {
        HourStore store(database);
        HD_TRY(const auto blocks, store.listBlocks(customer));
        HoursAccount account;
        HD_TRY(account.entries, store.listEntries(customer));
        account.balance = hoursBalance(blocks, account.entries, now);
        std::reverse(account.entries.begin(), account.entries.end());
        return account;
    }

} // namespace

Result<HoursAccount> BalanceService::hours(CustomerId customer)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return accountOf(m_database, customer, m_clock.now());
}

Result<HourBlock> BalanceService::addHours(const Actor& actor, const HourBlock& block)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto added, checkedBlock(block));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Hours, AuditAct::Added));
    HD_TRY(const auto customer, CustomerStore(m_database).find(added.customer));
    HourStore store(m_database);
    HD_TRY(added.id, store.insertBlock(added));
    auto entry = entryBy(actor, added.id, HourEntryKind::Bought, added.minutes, m_clock.now());
    entry.reason = added.reference;
    HD_CHECK(store.insertEntry(entry));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, added.customer.value()));
    action.about(added.id, customer.name);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<HoursAccount> BalanceService::correctHours(const Actor& actor, HourBlockId id, int minutes,
                                                  const QString& reason)
{
    HD_CHECK(requireSupervisor(actor));
    if (minutes == 0)
        return fail(ErrorCode::Invalid, Subject::Minutes, {u"0"_s, u"-15, 15"_s});
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Reason);
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Hours, AuditAct::Corrected));
    HourStore store(m_database);
    HD_TRY(const auto block, store.findBlock(id));
    HD_TRY(const auto customer, CustomerStore(m_database).find(block.customer));
    HD_TRY(const auto entries, store.listEntries(block.customer));
    const auto left = hoursBalance({block}, entries, m_clock.now()).blocks.front().left;
    if (left + minutes < 0)
        return fail(ErrorCode::Invalid, Subject::Minutes, {QString::number(minutes), QString::number(-left)});
    auto entry = entryBy(actor, id, HourEntryKind::Corrected, minutes, m_clock.now());
    entry.reason = reason.trimmed();
    HD_CHECK(store.insertEntry(entry));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, block.customer.value()));
    HD_TRY(auto account, accountOf(m_database, block.customer, m_clock.now()));
    action.about(id, customer.name);
    action.tell(u"minutes"_s, minutes);
    action.tell(u"reason"_s, entry.reason.left(longestAuditText));
    HD_CHECK(action.commit());
    return account;
}

Result<TicketBalance> BalanceService::ofTicket(const Actor& actor, TicketId id)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
    TicketBalance balance;
    balance.ticket = id;
    balance.number = ticket.number;
    balance.customer = ticket.customer;
    HourStore store(m_database);
    HD_TRY(balance.cost, ticketCost(m_database, ticket));
    if (ticket.customer.isValid()) {
        HD_TRY(const auto account, accountOf(m_database, ticket.customer, m_clock.now()));
        balance.hours = account.balance;
        balance.prepaid = !account.balance.blocks.empty();
    }
    HD_TRY(const auto work, store.listWorkEvents(id));
    for (const auto& event : work)
        balance.worked += event.data.value("minutes"_L1).toInt();
    HD_TRY(const auto entries, store.listEntriesOfTicket(id));
    for (const auto& entry : entries) {
        balance.deducted -= entry.minutes;
        balance.waived += entry.worked + entry.minutes; // what was worked and not taken
    }
    HD_TRY(const auto contracts, contractsLeft(m_database, m_clock.now()));
    std::copy_if(contracts.begin(), contracts.end(), std::back_inserter(balance.contracts),
                 [now = m_clock.now()](const ContractBalance& contract) { return isInForce(contract.plan, now); });
    HD_TRY(balance.policy, ContractStore(m_database).policy());
    HD_TRY(const auto legs, EscalationStore(m_database).listOfTicket(id));
    const auto live = std::find_if(legs.rbegin(), legs.rend(),
                                   [](const Escalation& leg) { return leg.isPending() || leg.isFiled(); });
    const auto entitlement = live == legs.rend() ? QString() : live->entitlement;
    HD_TRY(const auto charge, chargeFactsOf(m_database, ticket, entitlement, m_clock.now()));
    balance.chargeable = isChargeable(charge, entitlement);
    balance.chargedUnder = chargedEntitlements(charge);
    return balance;
}

Result<TicketBalance> BalanceService::noteCost(const Actor& actor, TicketId id, const QJsonObject& data)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"cost"_s, true));
    HD_TRY(auto ticket, action.find(id));
    HD_CHECK(action.store(ticket));
    HD_CHECK(action.record(ticket, EventKind::Cost, data));
    HD_CHECK(action.commit());
    return ofTicket(actor, id);
}

Result<TicketBalance> BalanceService::setChargeable(const Actor& actor, TicketId id, bool chargeable)
{
    return noteCost(actor, id, chargeableData(chargeable));
}

Result<TicketBalance> BalanceService::approveCost(const Actor& actor, TicketId id, CostApproval approval)
{
    approval.approvedBy = approval.approvedBy.simplified();
    approval.note = approval.note.trimmed();
    if (approval.approvedBy.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (approval.amount.minorUnits <= 0)
        return fail(ErrorCode::Invalid, Subject::Amount, {plainMoney(approval.amount), u"150.00"_s});
    HD_CHECK(readMoney(plainMoney(approval.amount), approval.amount.currency));
    if (approval.approvedAt > m_clock.now())
        return fail(ErrorCode::Invalid, Subject::Date, {approval.approvedAt.toIso(), m_clock.now().toIso()});
    return noteCost(actor, id, approvalData(approval));
}

Result<TicketBalance> BalanceService::withdrawApproval(const Actor& actor, TicketId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Reason);
    HD_TRY(const auto before, ofTicket(actor, id));
    if (!before.cost.approval)
        return fail(ErrorCode::NotFound, Subject::Amount, {QString::number(before.number)});
    return noteCost(actor, id, withdrawalData(reason.trimmed()));
}

} // namespace helpdesk
