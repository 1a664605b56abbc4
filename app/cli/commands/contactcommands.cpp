// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/customeroutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> add(Session& session, const QString& customer, const NewContact& contact)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->customers().resolve(customer));
        HD_TRY(const auto added, workspace->customers().addContact(actor, id, contact));
        if (session.format() == Format::Table)
            session.say(translate("cli", "Contact %1 is added.").arg(added.name));
        else
            printFacts(session, contactFields(added));
        return ExitStatus::Done;
    }

} // namespace

void addContactCommands(Command& root)
{
    auto contact = root.add("contact", translate("cli", "The people on the customer's side"));
    auto command = contact.add("add", translate("cli", "Adds a contact"));
    const auto customer =
        command.text("--customer", translate("cli", "Tenant id, domain or a unique part of the name"), Need::Required);
    const auto name = command.text("--name", translate("cli", "The person's name"), Need::Required);
    const auto email = command.text("--email", translate("cli", "Mail address"));
    const auto phone = command.text("--phone", translate("cli", "Phone number"));
    const auto language = command.text("--language", translate("cli", "Language, for example de"));
    const auto authorised = command.flag("--authorised", translate("cli", "May open requests for the customer"));
    const auto reachable = command.flag("--reachable-24x7", translate("cli", "Can be reached around the clock"));
    command.example(
        u"helpdeskctl contact add --customer contoso.com --name \"Megan Bowen\" --email meganb@contoso.com --authorised"_s);
    command.runs([=](Session& session) {
        return add(session, *customer, {*name, *email, *phone, *language, *authorised, *reachable});
    });
}

} // namespace helpdesk::cli
