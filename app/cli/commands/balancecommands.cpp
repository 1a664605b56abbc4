// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/balancecommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/output/balanceoutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/balance/moneytext.h"
#include "services/balanceservice.h"
#include "ui/text/balancepresenter.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr qint64 kMostUnits = 100'000;

    // More incidents were bought: the contract has so many more.
    Result<ExitStatus> grant(Session& session, const QString& text, int units)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        auto& balances = workspace->balances();
        HD_TRY(const auto id, balances.resolve(text));
        HD_TRY(auto contract, balances.contract(id));
        contract.plan.incidents = contract.plan.incidents.value_or(0) + units;
        HD_CHECK(balances.editPlan(actor, contract.plan));
        HD_TRY(contract, balances.contract(id));
        printFacts(session, contractFields(session, contract));
        return ExitStatus::Done;
    }

    Result<ExitStatus> adjust(Session& session, const QString& text, int units, const QString& reason)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->balances().resolve(text));
        HD_TRY(const auto contract, workspace->balances().adjust(actor, id, units, reason));
        printFacts(session, contractFields(session, contract));
        return ExitStatus::Done;
    }

    Fields policyFields(const BalancePolicy& policy)
    {
        return {{u"designation"_s, translate("cli", "Standing in the programme"), enumCell(policy.designation)},
                {u"deduct_when_missed"_s, translate("cli", "Prepaid time is taken although a service level was missed"),
                 flagCell(policy.deductWhenMissed)},
                {u"hours_required"_s, translate("cli", "Chargeable work needs prepaid time or an approved cost"),
                 flagCell(policy.hoursRequired)},
                {u"incidents_chargeable"_s, translate("cli", "A counted incident is charged to the customer"),
                 flagCell(policy.incidentsChargeable)}};
    }

    /// What is given on the command line; the rest stays.
    class PolicyOptions {
    public:
        explicit PolicyOptions(Command& command)
            : m_designation(
                command.choice<Designation>("--designation", translate("cli", "Our standing in the programme")))
            , m_deduct(onOff(command, "--deduct-when-missed",
                             translate("cli", "Whether prepaid time is taken although a service level was missed")))
            , m_hours(onOff(command, "--hours-required",
                            translate("cli", "Whether chargeable work needs prepaid time or an approved cost")))
            , m_incidents(onOff(command, "--incidents-chargeable",
                                translate("cli", "Whether a counted incident is charged to the customer")))
        {
        }

        /// Whether anything was given.
        bool applyTo(BalancePolicy& policy) const
        {
            policy.designation = m_designation->value_or(policy.designation);
            const auto take = [](const Value<QString>& text, bool& value) {
                if (!text->isEmpty())
                    value = *text == "on"_L1;
                return !text->isEmpty();
            };
            const bool deduct = take(m_deduct, policy.deductWhenMissed);
            const bool hours = take(m_hours, policy.hoursRequired);
            const bool incidents = take(m_incidents, policy.incidentsChargeable);
            return m_designation->has_value() || deduct || hours || incidents;
        }

    private:
        static Value<QString> onOff(Command& command, const char* name, const QString& description)
        {
            return command.oneOf(name, description, {u"on"_s, u"off"_s});
        }

        Value<std::optional<Designation>> m_designation;
        Value<QString> m_deduct;
        Value<QString> m_hours;
        Value<QString> m_incidents;
    };

    Result<ExitStatus> policy(Session& session, const PolicyOptions& options)
    {
        BalancePolicy unused;
        const bool changes = options.applyTo(unused);
        HD_TRY(auto* workspace, session.open(changes ? WorkspaceMode::Write : WorkspaceMode::Read));
        HD_TRY(auto policy, workspace->balances().policy());
        if (options.applyTo(policy)) {
            HD_TRY(const auto actor, session.actor());
            HD_CHECK(workspace->balances().setPolicy(actor, policy));
        }
        printFacts(session, policyFields(policy));
        return ExitStatus::Done;
    }

    using OnTicket = std::function<Result<TicketBalance>(BalanceService&, const Actor&, TicketId)>;

    Result<ExitStatus> onTicket(Session& session, WorkspaceMode mode, qint64 number, const OnTicket& act)
    {
        HD_TRY(auto* workspace, session.open(mode));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto balance, act(workspace->balances(), actor, id));
        printTicketBalance(session, balance);
        return ExitStatus::Done;
    }

    void addContracts(Command& balance)
    {
        balance.add("list", translate("cli", "Lists contracts with what is left of them")).runs(listContracts);
        auto showCommand = balance.add("show", translate("cli", "Shows a contract and every entry of its ledger"));
        const auto shown = contractArgument(showCommand);
        showCommand.runs([shown](Session& session) { return showContract(session, *shown); });

        auto grantCommand = balance.add("grant", translate("cli", "More incidents were bought; administrators only"));
        const auto granted = contractArgument(grantCommand);
        const auto more = grantCommand.number("UNITS", translate("cli", "How many more"), 1, kMostUnits);
        grantCommand.runs([=](Session& session) -> Result<ExitStatus> {
            if (!*more)
                return fail(ErrorCode::Missing, Subject::Units);
            return grant(session, *granted, static_cast<int>(**more));
        });

        auto adjustCommand =
            balance.add("adjust", translate("cli", "Corrects what is left by hand; supervisors and administrators"));
        const auto adjusted = contractArgument(adjustCommand);
        const auto units = adjustCommand.number("--units", translate("cli", "How many more, or fewer with a minus"),
                                                -kMostUnits, kMostUnits);
        const auto reason = adjustCommand.text("--reason", translate("cli", "Why"), Need::Required);
        adjustCommand.example(
            u"helpdeskctl balance adjust 7015528340 --units 1 --reason \"Microsoft gave the quota request back\""_s);
        adjustCommand.runs([=](Session& session) -> Result<ExitStatus> {
            if (!*units)
                return fail(ErrorCode::Missing, Subject::Units);
            return adjust(session, *adjusted, static_cast<int>(**units), *reason);
        });
    }

    void addBalanceOfTickets(Command& balance)
    {
        auto ticketCommand = balance.add("ticket", translate("cli", "What pays for a ticket"));
        const auto shown = ticketCommand.ticketNumber();
        ticketCommand.runs([shown](Session& session) {
            return onTicket(
                session, WorkspaceMode::Read, *shown,
                [](BalanceService& balances, const Actor& actor, TicketId id) { return balances.ofTicket(actor, id); });
        });

        auto markCommand = balance.add("chargeable", translate("cli", "Whether the customer pays for a ticket"));
        const auto marked = markCommand.ticketNumber();
        const auto on = markCommand.oneOf("VALUE", translate("cli", "on or off"), {u"on"_s, u"off"_s}, Need::Required);
        markCommand.runs([=](Session& session) {
            return onTicket(session, WorkspaceMode::Write, *marked,
                            [on](BalanceService& balances, const Actor& actor, TicketId id) {
                                return balances.setChargeable(actor, id, *on == "on"_L1);
                            });
        });

        auto withdrawCommand =
            balance.add("withdraw-cost", translate("cli", "The approval of the cost holds no longer"));
        const auto withdrawn = withdrawCommand.ticketNumber();
        const auto reason = withdrawCommand.text("--reason", translate("cli", "Why"), Need::Required);
        withdrawCommand.runs([=](Session& session) {
            return onTicket(session, WorkspaceMode::Write, *withdrawn,
                            [reason](BalanceService& balances, const Actor& actor, TicketId id) {
                                return balances.withdrawApproval(actor, id, *reason);
                            });
        });
    }

    void addApproval(Command& balance)
    {
        auto command = balance.add("approve-cost", translate("cli", "Records that the customer agreed to pay"));
        const auto number = command.ticketNumber();
        const auto amount = command.text("--amount", translate("cli", "Up to how much, as 150.00"), Need::Required);
        const auto currency = command.text("--currency", translate("cli", "Three letters, as EUR"), Need::Required);
        const auto by = command.text("--by", translate("cli", "Who at the customer agreed"), Need::Required);
        const auto channel = command.choice<Channel>("--channel", translate("cli", "How they said so"), Need::Required);
        const auto at = command.text("--at", translate("cli", "When, as 2026-11-24T10:00Z; without it now"));
        const auto note = command.text("--note", translate("cli", "What else to keep, for example an order number"));
        command.example(
            u"helpdeskctl balance approve-cost 12 --amount 150.00 --currency EUR --by \"Petra Lang\" --channel phone"_s);
        command.runs([=](Session& session) -> Result<ExitStatus> {
            CostApproval approval;
            HD_TRY(approval.amount, readMoney(*amount, *currency));
            approval.approvedBy = *by;
            approval.channel = **channel;
            approval.note = *note;
            approval.approvedAt = session.now();
            if (!at->isEmpty()) {
                const auto moment = Instant::fromIso(*at);
                if (!moment)
                    return fail(ErrorCode::Invalid, Subject::Date, {*at});
                approval.approvedAt = *moment;
            }
            return onTicket(session, WorkspaceMode::Write, *number,
                            [approval](BalanceService& balances, const Actor& actor, TicketId id) {
                                return balances.approveCost(actor, id, approval);
                            });
        });
    }

} // namespace

void addBalanceCommands(Command& root)
{
    auto balance = root.add("balance", translate("cli", "Incidents left, and what customers agreed to pay"));
    addContracts(balance);
    addBalanceOfTickets(balance);
    addApproval(balance);
    auto policyCommand =
        balance.add("policy", translate("cli", "Shows or changes how incidents and hours are counted"));
    const PolicyOptions options(policyCommand);
    policyCommand.example(u"helpdeskctl balance policy --designation solutions_partner --hours-required off"_s);
    policyCommand.runs([options](Session& session) { return policy(session, options); });
}

} // namespace helpdesk::cli
