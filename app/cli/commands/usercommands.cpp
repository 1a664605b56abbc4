// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields userFields(const User& user)
    {
        return {{u"login"_s, translate("cli", "Login"), textCell(user.login)},
                {u"name"_s, translate("cli", "Name", "of a person"), textCell(user.name)},
                {u"role"_s, translate("cli", "Role"), enumCell(user.role)},
                {u"email"_s, translate("cli", "Mail"), textCell(user.email)},
                {u"language"_s, translate("cli", "Language"), textCell(user.language)},
                {u"active"_s, translate("cli", "Active"), flagCell(user.active)}};
    }

    /// What is given on the command line; the rest stays.
    struct UserOptions {
        Value<std::optional<QString>> name;
        Value<std::optional<QString>> email;
        Value<std::optional<Role>> role;
        Value<std::optional<QString>> language;

        explicit UserOptions(Command& command)
            : name(command.optionalText("--name", translate("cli", "The person's name")))
            , email(command.optionalText("--email", translate("cli", "Mail address")))
            , role(command.choice<Role>("--role", translate("cli", "What the person may do")))
            , language(command.optionalText("--language", translate("cli", "en, ru, or empty for the system's")))
        {
        }

        void applyTo(User& user) const
        {
            user.name = name->value_or(user.name);
            user.email = email->value_or(user.email);
            user.role = role->value_or(user.role);
            user.language = language->value_or(user.language);
        }
    };

    Result<ExitStatus> listUsers(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto users, workspace->users().list());
        ListPrinter printer(session, userFields({}));
        for (const auto& user : users)
            printer.row(userFields(user));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showUser(Session& session, const QString& login)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto user, workspace->users().findByLogin(login));
        printFacts(session, userFields(user));
        return ExitStatus::Done;
    }

    Result<ExitStatus> add(Session& session, const User& wanted)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto user, workspace->users().add(actor, wanted));
        printFacts(session, userFields(user));
        return ExitStatus::Done;
    }

    Result<ExitStatus> edit(Session& session, const QString& login, const UserOptions& options, const QString& active)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto wanted, workspace->users().findByLogin(login));
        options.applyTo(wanted);
        if (!active.isEmpty())
            wanted.active = active == "on"_L1;
        HD_TRY(const auto user, workspace->users().edit(actor, wanted));
        printFacts(session, userFields(user));
        return ExitStatus::Done;
    }

} // namespace

void addUserCommands(Command& root)
{
    auto user = root.add("user", translate("cli", "The people who work here"));
    user.add("list", translate("cli", "Lists users")).runs(listUsers);

    auto showCommand = user.add("show", translate("cli", "Shows a user"));
    const auto shown = showCommand.text("LOGIN", translate("cli", "The login"), Need::Required);
    showCommand.runs([shown](Session& session) { return showUser(session, *shown); });

    auto addCommand = user.add("add", translate("cli", "Adds a user; administrators only"));
    const auto added = addCommand.text("LOGIN", translate("cli", "The login"), Need::Required);
    const UserOptions addOptions(addCommand);
    addCommand.example(u"helpdeskctl user add anna --name \"Anna Hedlund\" --role supervisor"_s);
    addCommand.runs([=](Session& session) {
        User wanted;
        wanted.login = *added;
        wanted.name = *added;
        addOptions.applyTo(wanted);
        return add(session, wanted);
    });

    auto editCommand = user.add("edit", translate("cli", "Changes a user; administrators only"));
    const auto edited = editCommand.text("LOGIN", translate("cli", "The login"), Need::Required);
    const UserOptions editOptions(editCommand);
    const auto active =
        editCommand.oneOf("--active", translate("cli", "Whether the person works here"), {u"on"_s, u"off"_s});
    editCommand.example(u"helpdeskctl user edit anna --active off"_s);
    editCommand.runs([=](Session& session) { return edit(session, *edited, editOptions, *active); });
}

} // namespace helpdesk::cli
