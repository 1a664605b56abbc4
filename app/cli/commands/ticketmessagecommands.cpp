// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> say(Session& session, qint64 number, NewMessage message)
    {
        message.body = session.textOrInput(message.body);
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto said, workspace->tickets().addMessage(actor, id, message));
        if (session.format() == Format::Table)
            session.say(translate("cli", "Ticket #%1: %2 added").arg(QString::number(number), label(said.kind)));
        else
            printFacts(session, messageFields(session, said));
        return ExitStatus::Done;
    }

    Command addMessageCommand(Command& ticket, const char* name, const QString& description, MessageKind kind)
    {
        auto command = ticket.add(name, description);
        const auto number = command.ticketNumber();
        const auto text = command.text("TEXT", translate("cli", "The text; - reads standard input"), Need::Required);
        const auto fromCustomer = kind == MessageKind::PhoneCall
            ? command.flag("--from-customer", translate("cli", "The customer called us"))
            : std::make_shared<bool>(false);
        command.runs([=](Session& session) { return say(session, *number, {kind, *fromCustomer, {}, *text, {}}); });
        return command;
    }

} // namespace

void addTicketMessages(Command& ticket)
{
    addMessageCommand(ticket, "note", translate("cli", "Adds an internal note"), MessageKind::InternalNote);
    addMessageCommand(ticket, "reply", translate("cli", "Adds a reply to the customer"), MessageKind::Reply);
    addMessageCommand(ticket, "call", translate("cli", "Records a phone call"), MessageKind::PhoneCall);
}

} // namespace helpdesk::cli
