// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int ticketsAtOnce = 500;

    Result<ExitStatus> listTickets(Session& session, const QString& query, qint64 limit)
    {
        HD_TRY(const auto filter, parseTicketFilter(query, session.zone(), session.now()));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto names, logins(*workspace));
        ListPrinter printer(session, ticketRowFields(session, {}, {}));
        std::optional<TicketRow> after;
        while (limit > 0) {
            HD_TRY(
                const auto page,
                workspace->tickets().list(actor, filter, static_cast<int>(std::min<qint64>(limit, ticketsAtOnce)), after));
            for (const auto& row : page.rows)
                printer.row(ticketRowFields(session, row, names));
            if (session.environment().isCancelled())
                return fail(ErrorCode::Cancelled);
            if (page.complete || page.rows.empty())
                break;
            after = page.rows.back();
            limit -= static_cast<qint64>(page.rows.size());
        }
        printer.finish();
        return ExitStatus::Done;
    }

} // namespace

void addTicketList(Command& ticket)
{
    auto command = ticket.add("list", translate("cli", "Lists tickets; without a query the active ones"));
    const auto query = command.texts(
        "QUERY", translate("cli", "Search text, for example: status:open severity:A outlook"), Need::Optional);
    const auto limit = command.number("--limit", translate("cli", "At most so many"), 1);
    command.example(u"helpdeskctl ticket list 'status:open assignee:me sort:-updated'"_s);
    command.example(u"helpdeskctl ticket list '(severity:A OR sla:breached) has:escalation -customer:contoso'"_s);
    command.example(u"helpdeskctl ticket list is:any customer:contoso.com --format json"_s);
    command.runs([=](Session& session) {
        return listTickets(session, query->join(u' '), limit->value_or(std::numeric_limits<qint64>::max()));
    });
}

} // namespace helpdesk::cli
