// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> assign(Session& session, qint64 number, const QString& login)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto assignee, assigneeOf(*workspace, actor, login));
        HD_TRY(const auto before, ticketByNumber(*workspace, actor, number));
        const TicketChanges changes{
            {TicketField::Assignee, assignee.isValid() ? QString::number(assignee.value()) : QString()}};
        HD_CHECK(workspace->tickets().edit(actor, before.ticket.id, before.ticket.revision, changes));
        HD_TRY(const auto after, workspace->tickets().details(actor, before.ticket.id));
        if (session.format() != Format::Table) {
            HD_TRY(const auto names, logins(*workspace));
            HD_TRY(const auto due, dueOf(*workspace, actor, before.ticket.id));
            printFacts(session, ticketFields(session, after, due, names));
        } else if (assignee.isValid()) {
            session.say(
                translate("cli", "Ticket #%1 is assigned to %2.").arg(QString::number(number), after.assigneeName));
        } else {
            session.say(translate("cli", "Ticket #%1 is assigned to nobody.").arg(number));
        }
        return ExitStatus::Done;
    }

} // namespace

void addTicketAssign(Command& ticket)
{
    auto command = ticket.add("assign", translate("cli", "Gives a ticket to somebody"));
    const auto number = command.ticketNumber();
    const auto login = command.text("LOGIN", translate("cli", "A login, me, or none"), Need::Required);
    command.runs([=](Session& session) { return assign(session, *number, *login); });
}

} // namespace helpdesk::cli
