// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/balanceoutput.h"

#include "app/cli/output/listprinter.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/balance/moneytext.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/outagelabels.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    // Empty is unlimited, for programs null.
    Cell limitCell(const std::optional<int>& number)
    {
        return number ? numberCell(*number) : Cell{QJsonValue::Null, translate("cli", "unlimited")};
    }

    Cell ticketCell(qint64 number)
    {
        return number > 0 ? Cell{number, u'#' + QString::number(number)} : Cell{QJsonValue::Null, {}};
    }

    template <typename Tag>
    Cell idCell(Id<Tag> id)
    {
        return id.isValid() ? numberCell(id.value()) : Cell{QJsonValue::Null, {}};
    }

    Cell minutesCell(int minutes)
    {
        return {minutes, minutesText(minutes)};
    }

    Cell moneyCell(const Money& money)
    {
        if (money.currency.isEmpty())
            return {QJsonValue::Null, {}};
        return {plainMoney(money), moneyText(money, QLocale())};
    }

    template <typename Things, typename Make>
    QJsonArray ledgerJson(const Things& things, Make make)
    {
        QJsonArray array;
        for (const auto& thing : things)
            array << toJson(make(thing));
        return array;
    }

    template <typename Things, typename Make>
    void printRows(Session& session, const Things& things, Make make)
    {
        if (things.empty())
            return;
        ListPrinter list(session, make(things.front()));
        for (const auto& thing : things)
            list.row(make(thing));
        list.finish();
    }

    Result<std::optional<Instant>> momentOf(const QString& day, QTime time)
    {
        if (day.trimmed().isEmpty())
            return std::optional<Instant>();
        const auto date = QDate::fromString(day.trimmed(), Qt::ISODate);
        if (!date.isValid())
            return fail(ErrorCode::Invalid, Subject::Date, {day, u"2026-12-31"_s});
        return std::optional(Instant::fromDateTime(QDateTime(date, time, Qt::UTC)));
    }

} // namespace

Result<std::optional<Instant>> firstMoment(const QString& day)
{
    return momentOf(day, QTime(0, 0));
}

Result<std::optional<Instant>> lastMoment(const QString& day)
{
    return momentOf(day, QTime(23, 59, 59, 999));
}

Fields contractFields(const Session& session, const ContractBalance& contract)
{
    const auto& [plan, balance] = contract;
    return {{u"id"_s, translate("cli", "Id"), numberCell(plan.id.value())},
            {u"kind"_s, translate("cli", "Plan"), enumCell(plan.kind)},
            {u"access_id"_s, translate("cli", "Access id"), textCell(plan.accessId)},
            {u"contract_id"_s, translate("cli", "Contract id"), textCell(plan.contractId)},
            {u"valid_from"_s, translate("cli", "From"), instantCell(plan.validFrom, session.zone())},
            {u"valid_to"_s, translate("cli", "Until"), instantCell(plan.validTo, session.zone())},
            {u"in_force"_s, translate("cli", "In force"), flagCell(isInForce(plan, session.now()))},
            {u"granted"_s, translate("cli", "Incidents"), limitCell(balance.granted)},
            {u"reserved"_s, translate("cli", "Reserved"), numberCell(balance.reserved)},
            {u"consumed"_s, translate("cli", "Used up"), numberCell(balance.consumed)},
            {u"refunded"_s, translate("cli", "Given back"), numberCell(balance.refunded)},
            {u"adjusted"_s, translate("cli", "Adjusted"), numberCell(balance.adjusted)},
            {u"left"_s, translate("cli", "Left"), limitCell(balance.left)}};
}

Fields entryFields(const Session& session, const IncidentEntry& entry)
{
    return {{u"id"_s, translate("cli", "Entry"), numberCell(entry.id.value())},
            {u"at"_s, translate("cli", "When"), instantCell(entry.at, session.zone())},
            {u"kind"_s, translate("cli", "What"), enumCell(entry.kind)},
            {u"units"_s, translate("cli", "Incidents"), {entry.units, signedText(entry.units)}},
            {u"ticket"_s, translate("cli", "Ticket"), ticketCell(entry.ticketNumber)},
            {u"escalation"_s, translate("cli", "Leg"), idCell(entry.leg)},
            {u"by"_s, translate("cli", "Who"), textCell(entry.actorName)},
            {u"reason"_s, translate("cli", "Reason"), textCell(entry.reason)},
            {u"reverses"_s, translate("cli", "Takes back"), idCell(entry.reverses)}};
}

Fields blockFields(const Session& session, const BlockBalance& block)
{
    const auto& bought = block.block;
    return {{u"block"_s, translate("cli", "Block"), numberCell(bought.id.value())},
            {u"bought_minutes"_s, translate("cli", "Bought"), minutesCell(bought.minutes)},
            {u"left_minutes"_s, translate("cli", "Left"), minutesCell(block.inForce ? block.left : 0)},
            {u"lapsed_minutes"_s, translate("cli", "Lapsed"),
             minutesCell(bought.validTo && *bought.validTo <= session.now() ? block.left : 0)},
            {u"valid_from"_s, translate("cli", "From"), instantCell(bought.validFrom, session.zone())},
            {u"valid_to"_s, translate("cli", "Until"), instantCell(bought.validTo, session.zone())},
            {u"in_force"_s, translate("cli", "In force"), flagCell(block.inForce)},
            {u"price"_s, translate("cli", "Price"), moneyCell(bought.price)},
            {u"currency"_s, translate("cli", "Currency"), textCell(bought.price.currency)},
            {u"reference"_s, translate("cli", "Reference"), textCell(bought.reference)}};
}

Fields entryFields(const Session& session, const HourEntry& entry)
{
    return {{u"id"_s, translate("cli", "Entry"), numberCell(entry.id.value())},
            {u"block"_s, translate("cli", "Block"), numberCell(entry.block.value())},
            {u"at"_s, translate("cli", "When"), instantCell(entry.at, session.zone())},
            {u"kind"_s, translate("cli", "What"), enumCell(entry.kind)},
            {u"minutes"_s, translate("cli", "Time"), {entry.minutes, signedMinutesText(entry.minutes)}},
            {u"worked_minutes"_s, translate("cli", "Worked"), minutesCell(entry.worked)},
            {u"ticket"_s, translate("cli", "Ticket"), ticketCell(entry.ticketNumber)},
            {u"by"_s, translate("cli", "Who"), textCell(entry.actorName)},
            {u"reason"_s, translate("cli", "Reason"), textCell(entry.reason)}};
}

void printContract(Session& session, const ContractBalance& contract, const std::vector<IncidentEntry>& entries)
{
    const auto make = [&session](const IncidentEntry& entry) { return entryFields(session, entry); };
    if (session.format() == Format::Csv) {
        printRows(session, entries, make);
        return;
    }
    printFacts(session, contractFields(session, contract), {{u"ledger"_s, ledgerJson(entries, make)}});
    if (session.format() == Format::Table && !entries.empty()) {
        session.say({});
        printRows(session, entries, make);
    }
}

void printHours(Session& session, const HoursAccount& account)
{
    const auto block = [&session](const BlockBalance& one) { return blockFields(session, one); };
    const auto entry = [&session](const HourEntry& one) { return entryFields(session, one); };
    if (session.format() == Format::Json) {
        printJson(session,
                  {{u"left_minutes"_s, account.balance.left},
                   {u"blocks"_s, ledgerJson(account.balance.blocks, block)},
                   {u"entries"_s, ledgerJson(account.entries, entry)}});
        return;
    }
    if (session.format() == Format::Csv) {
        ListPrinter list(session, blockFields(session, {}));
        for (const auto& one : account.balance.blocks)
            list.row(block(one));
        list.finish();
        return;
    }
    session.say(translate("cli", "Prepaid time left: %1").arg(minutesText(account.balance.left)));
    printRows(session, account.balance.blocks, block);
    if (!account.entries.empty())
        session.say({});
    printRows(session, account.entries, entry);
}

void printTicketBalance(Session& session, const TicketBalance& balance)
{
    const auto& approval = balance.cost.approval;
    const auto given = approval.value_or(CostApproval());
    const auto at = approval ? std::optional(given.approvedAt) : std::nullopt;
    printFacts(
        session,
        {{u"ticket"_s, translate("cli", "Ticket"), numberCell(balance.number)},
         {u"chargeable"_s, translate("cli", "Chargeable"), flagCell(balance.chargeable)},
         {u"chargeable_under"_s, translate("cli", "Chargeable if filed under"), {QJsonArray::fromStringList(balance.chargedUnder), balance.chargedUnder.join(u", "_s)}},
         {u"cost_approved"_s, translate("cli", "Cost approved"), flagCell(approval.has_value())},
         {u"amount"_s, translate("cli", "Up to"), moneyCell(given.amount)},
         {u"currency"_s, translate("cli", "Currency"), textCell(given.amount.currency)},
         {u"approved_by"_s, translate("cli", "Approved by"), textCell(given.approvedBy)},
         {u"approved_at"_s, translate("cli", "Approved at"), instantCell(at, session.zone())},
         {u"channel"_s, translate("cli", "Channel"), approval ? enumCell(given.channel) : Cell{QJsonValue::Null, {}}},
         {u"noted_by"_s, translate("cli", "Noted by"), textCell(given.notedBy)},
         {u"note"_s, translate("cli", "Note"), textCell(given.note)},
         {u"worked_minutes"_s, translate("cli", "Time recorded"), minutesCell(balance.worked)},
         {u"deducted_minutes"_s, translate("cli", "Taken from prepaid time"), minutesCell(balance.deducted)},
         {u"waived_minutes"_s, translate("cli", "Not taken: a service level was missed"), minutesCell(balance.waived)},
         {u"prepaid_left_minutes"_s, translate("cli", "Prepaid time left"),
          balance.prepaid ? minutesCell(balance.hours.left) : Cell{QJsonValue::Null, {}}}});
}

} // namespace helpdesk::cli
