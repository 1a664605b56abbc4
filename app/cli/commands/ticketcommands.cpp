// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/parse/command.h"
#include "app/cli/words.h"

namespace helpdesk::cli {

void addTicketCommands(Command& root)
{
    auto ticket = root.add("ticket", translate("cli", "Tickets: create, find, work on them"));
    addTicketCreate(ticket);
    addTicketList(ticket);
    addTicketShow(ticket);
    addTicketHistory(ticket);
    addTicketTriggers(ticket);
    addTicketDo(ticket);
    addTicketMessages(ticket);
    addTicketAttachments(ticket);
    addTicketAssign(ticket);
    addTicketEdit(ticket);
}

} // namespace helpdesk::cli
