// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/balanceoutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/balance/moneytext.h"
#include "services/balanceservice.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr qint64 kMostMinutes = 60 * 100'000;

    Result<ExitStatus> listHourBlocks(Session& session, const QString& customer)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto id, workspace->customers().resolve(customer));
        HD_TRY(const auto account, workspace->balances().hours(id));
        printHours(session, account);
        return ExitStatus::Done;
    }

    /// A block as the command line describes it.
    class BlockOptions {
    public:
        explicit BlockOptions(Command& command)
            : m_minutes(command.number("--minutes", translate("cli", "Minutes bought"), 1, kMostMinutes))
            , m_hours(command.number("--hours", translate("cli", "Hours bought"), 1, kMostMinutes / 60))
            , m_from(command.text("--from", translate("cli", "First day, as 2026-01-01")))
            , m_to(command.text("--to", translate("cli", "Last day, as 2026-12-31; what is left then lapses")))
            , m_price(command.text("--price", translate("cli", "What was paid, as 900.00")))
            , m_currency(command.text("--currency", translate("cli", "Three letters, as EUR")))
            , m_reference(command.text("--reference", translate("cli", "Order or invoice number")))
        {
            command.excludes("--minutes", "--hours");
        }

        /// Errors: Missing(Minutes), Invalid(Date|Amount|Currency).
        Result<HourBlock> block() const
        {
            HourBlock block;
            if (!*m_minutes && !*m_hours)
                return fail(ErrorCode::Missing, Subject::Minutes);
            block.minutes = static_cast<int>(*m_minutes ? **m_minutes : **m_hours * 60);
            HD_TRY(block.validFrom, firstMoment(*m_from));
            HD_TRY(block.validTo, lastMoment(*m_to));
            if (!m_price->isEmpty()) {
                HD_TRY(block.price, readMoney(*m_price, *m_currency));
            }
            block.reference = *m_reference;
            return block;
        }

    private:
        Value<std::optional<qint64>> m_minutes;
        Value<std::optional<qint64>> m_hours;
        Value<QString> m_from;
        Value<QString> m_to;
        Value<QString> m_price;
        Value<QString> m_currency;
        Value<QString> m_reference;
    };

    Result<ExitStatus> add(Session& session, const QString& customer, const BlockOptions& options)
    {
        HD_TRY(auto block, options.block());
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(block.customer, workspace->customers().resolve(customer));
        HD_TRY(const auto added, workspace->balances().addHours(actor, block));
        HD_TRY(const auto account, workspace->balances().hours(added.customer));
        for (const auto& one : account.balance.blocks) {
            if (one.block.id == added.id)
                printFacts(session, blockFields(session, one));
        }
        return ExitStatus::Done;
    }

    Result<ExitStatus> correct(Session& session, qint64 block, int minutes, const QString& reason)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto account, workspace->balances().correctHours(actor, HourBlockId(block), minutes, reason));
        printHours(session, account);
        return ExitStatus::Done;
    }

    Value<QString> customerText(Command& command)
    {
        return command.text("CUSTOMER", translate("cli", "Tenant id, domain or a unique part of the name"),
                            Need::Required);
    }

} // namespace

void addHoursCommands(Command& root)
{
    auto hours = root.add("hours", translate("cli", "Time that customers paid for ahead"));
    auto listCommand = hours.add("list", translate("cli", "What a customer has left, block by block"));
    const auto listed = customerText(listCommand);
    listCommand.runs([listed](Session& session) { return listHourBlocks(session, *listed); });

    auto addCommand = hours.add("add", translate("cli", "A customer bought time; supervisors and administrators"));
    const auto buyer = customerText(addCommand);
    const BlockOptions options(addCommand);
    addCommand.example(
        u"helpdeskctl hours add contoso.com --hours 10 --from 2026-01-01 --to 2026-12-31 --price 900.00 --currency EUR"_s);
    addCommand.runs([=](Session& session) { return add(session, *buyer, options); });

    auto correctCommand =
        hours.add("correct", translate("cli", "Corrects a block by hand; supervisors and administrators"));
    const auto block = correctCommand.number("BLOCK", translate("cli", "The number of the block"), 1);
    const auto minutes = correctCommand.number("--minutes", translate("cli", "How many more, or fewer with a minus"),
                                               -kMostMinutes, kMostMinutes);
    const auto reason = correctCommand.text("--reason", translate("cli", "Why"), Need::Required);
    correctCommand.example(u"helpdeskctl hours correct 3 --minutes -15 --reason \"Counted twice\""_s);
    correctCommand.runs([=](Session& session) -> Result<ExitStatus> {
        if (!*block)
            return fail(ErrorCode::Missing, Subject::HourBlock);
        if (!*minutes)
            return fail(ErrorCode::Missing, Subject::Minutes);
        return correct(session, **block, static_cast<int>(**minutes), *reason);
    });
}

} // namespace helpdesk::cli
