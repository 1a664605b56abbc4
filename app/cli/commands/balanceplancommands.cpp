// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/balancecommands.h"
#include "app/cli/commands/commands.h"
#include "app/cli/output/balanceoutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/balanceservice.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// What is given on the command line; the rest stays.
    class PlanOptions {
    public:
        explicit PlanOptions(Command& command)
            : m_access(command.optionalText("--access", translate("cli", "Access id of the contract")))
            , m_contract(command.optionalText("--contract", translate("cli", "Contract id")))
            , m_from(command.optionalText("--from", translate("cli", "First day, as 2026-01-01; empty for none")))
            , m_to(command.optionalText("--to", translate("cli", "Last day, as 2026-12-31; empty for none")))
            , m_incidents(command.number("--incidents", translate("cli", "How many incidents were bought"), 0))
            , m_unlimited(command.flag("--not-counted",
                                       translate("cli", "As many incidents as the programme grants, or unlimited")))
        {
            command.excludes("--incidents", "--not-counted");
        }

        /// Errors: Invalid(Date).
        Result<> applyTo(SupportPlan& plan) const
        {
            plan.accessId = m_access->value_or(plan.accessId);
            plan.contractId = m_contract->value_or(plan.contractId);
            if (*m_from) {
                HD_TRY(plan.validFrom, firstMoment(**m_from));
            }
            if (*m_to) {
                HD_TRY(plan.validTo, lastMoment(**m_to));
            }
            if (*m_incidents)
                plan.incidents = static_cast<int>(**m_incidents);
            if (*m_unlimited)
                plan.incidents.reset();
            return {};
        }

    private:
        Value<std::optional<QString>> m_access;
        Value<std::optional<QString>> m_contract;
        Value<std::optional<QString>> m_from;
        Value<std::optional<QString>> m_to;
        Value<std::optional<qint64>> m_incidents;
        Value<bool> m_unlimited;
    };

    Result<ExitStatus> tell(Session& session, BalanceService& balances, SupportPlanId id)
    {
        HD_TRY(const auto contract, balances.contract(id));
        printFacts(session, contractFields(session, contract));
        return ExitStatus::Done;
    }

    Result<ExitStatus> add(Session& session, PlanKind kind, const PlanOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        SupportPlan plan;
        plan.kind = kind;
        HD_CHECK(options.applyTo(plan));
        HD_TRY(const auto added, workspace->balances().addPlan(actor, plan));
        return tell(session, workspace->balances(), added.id);
    }

    Result<ExitStatus> edit(Session& session, const QString& text, const PlanOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        auto& balances = workspace->balances();
        HD_TRY(const auto id, balances.resolve(text));
        HD_TRY(const auto contract, balances.contract(id));
        auto plan = contract.plan;
        HD_CHECK(options.applyTo(plan));
        HD_CHECK(balances.editPlan(actor, plan));
        return tell(session, balances, id);
    }

    Result<ExitStatus> end(Session& session, const QString& text)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->balances().resolve(text));
        HD_CHECK(workspace->balances().endPlan(actor, id));
        return tell(session, workspace->balances(), id);
    }

} // namespace

Value<QString> contractArgument(Command& command)
{
    return command.text("CONTRACT", translate("cli", "Contract id, access id, our id, or a kind of which there is one"),
                        Need::Required);
}

Result<ExitStatus> listContracts(Session& session)
{
    HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
    HD_TRY(const auto contracts, workspace->balances().contracts());
    ListPrinter printer(session, contractFields(session, {}));
    for (const auto& contract : contracts)
        printer.row(contractFields(session, contract));
    printer.finish();
    return ExitStatus::Done;
}

Result<ExitStatus> showContract(Session& session, const QString& text)
{
    HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
    HD_TRY(const auto id, workspace->balances().resolve(text));
    HD_TRY(const auto contract, workspace->balances().contract(id));
    HD_TRY(const auto entries, workspace->balances().ledger(id));
    printContract(session, contract, entries);
    return ExitStatus::Done;
}

void addPlanCommands(Command& root)
{
    auto plan = root.add("plan", translate("cli", "Our support contracts with Microsoft"));
    plan.add("list", translate("cli", "Lists contracts with what is left of them")).runs(listContracts);

    auto showCommand = plan.add("show", translate("cli", "Shows a contract and every entry of its ledger"));
    const auto shown = contractArgument(showCommand);
    showCommand.runs([shown](Session& session) { return showContract(session, *shown); });

    auto addCommand = plan.add("add", translate("cli", "Adds a contract; administrators only"));
    const auto kind = addCommand.choice<PlanKind>("KIND", translate("cli", "What kind of plan"), Need::Required);
    const PlanOptions addOptions(addCommand);
    addCommand.example(
        u"helpdeskctl plan add signature --contract 7015528340 --from 2026-01-01 --to 2026-12-31 --incidents 50"_s);
    addCommand.runs([=](Session& session) { return add(session, **kind, addOptions); });

    auto editCommand = plan.add("edit", translate("cli", "Changes a contract; administrators only"));
    const auto edited = contractArgument(editCommand);
    const PlanOptions editOptions(editCommand);
    editCommand.runs([=](Session& session) { return edit(session, *edited, editOptions); });

    auto endCommand = plan.add("end", translate("cli", "Ends a contract now; administrators only"));
    const auto ended = contractArgument(endCommand);
    endCommand.runs([ended](Session& session) { return end(session, *ended); });
}

} // namespace helpdesk::cli
