// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/commands/triggeroptions.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

void addTicketDo(Command& ticket)
{
    auto command = ticket.add("do", translate("cli", "Moves a ticket on; what it needs is told by: ticket triggers N"));
    const auto number = command.ticketNumber();
    const auto trigger = command.choice<Trigger>("TRIGGER", translate("cli", "What to do"), Need::Required);
    const TriggerOptions options(command);
    command.example(u"helpdeskctl ticket do 12 start_diagnosis"_s);
    command.example(
        u"helpdeskctl ticket do 12 resolve --cause \"Full mailbox\" --solution \"Archive turned on\" --minutes 20"_s);
    command.runs([=](Session& session) -> Result<ExitStatus> {
        HD_TRY(const auto input, options.input());
        return fireTrigger(session, *number, **trigger, input);
    });
}

} // namespace helpdesk::cli
