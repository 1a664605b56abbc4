// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/searchservice.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields infoFields(const WorkspaceInfo& info)
    {
        return {
            {u"path"_s, translate("cli", "Workspace"), textCell(info.path)},
            {u"partner_name"_s, translate("cli", "Partner"), textCell(info.partnerName)},
            {u"schema_version"_s, translate("cli", "Schema version"), numberCell(info.schemaVersion)},
            {u"file_bytes"_s, translate("cli", "Size"), {info.fileBytes, QLocale().formattedDataSize(info.fileBytes)}},
            {u"tickets"_s, translate("cli", "Tickets"), numberCell(info.tickets)},
            {u"active_tickets"_s, translate("cli", "Active tickets"), numberCell(info.activeTickets)},
            {u"messages"_s, translate("cli", "Messages"), numberCell(info.messages)},
            {u"customers"_s, translate("cli", "Customers"), numberCell(info.customers)},
            {u"subscriptions"_s, translate("cli", "Subscriptions"), numberCell(info.subscriptions)},
            {u"users"_s, translate("cli", "Users"), numberCell(info.users)},
        };
    }

    Result<ExitStatus> printInfo(Session& session, Workspace& workspace)
    {
        HD_TRY(const auto info, workspace.info());
        printFacts(session, infoFields(info));
        return ExitStatus::Done;
    }

    void removeWorkspace(const QString& path)
    {
        for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1StringView(suffix));
    }

    struct Filling {
        QString administrator; ///< name of the first user
        bool demo = false;
        std::optional<qint64> tickets;
        quint64 seed = 1;
    };

    /// Whoever makes a workspace is its first administrator, by the system's user name if not told otherwise.
    Result<> nameAdministrator(Session& session, Workspace& workspace, const QString& name)
    {
        const auto login = session.login();
        if (login.isEmpty() && name.isEmpty())
            return {};
        HD_TRY(auto administrator, workspace.users().defaultUser());
        const auto actor = actorOf(administrator);
        administrator.login = login.isEmpty() ? administrator.login : login;
        administrator.name = name.isEmpty() ? login : name;
        HD_CHECK(workspace.users().edit(actor, administrator));
        return {};
    }

    Result<> fill(Session& session, Workspace& workspace, const Filling& filling)
    {
        HD_CHECK(nameAdministrator(session, workspace, filling.administrator));
        TerminalTask task(session.environment(), translate("cli", "Creating tickets"));
        if (filling.tickets)
            return workspace.demo().fillScale(*filling.tickets, filling.seed, task);
        if (filling.demo)
            return workspace.demo().fillDemo(task);
        return {};
    }

    Result<> createFilled(Session& session, const Filling& filling)
    {
        const auto path = session.workspacePath();
        HD_TRY(auto workspace, Workspace::open(path, WorkspaceMode::Create, session.environment().clock));
        auto filled = fill(session, *workspace, filling);
        // Closed first: a half-made file must not stay behind.
        workspace.reset();
        if (!filled)
            removeWorkspace(path);
        return filled;
    }

    Result<ExitStatus> create(Session& session, const Filling& filling)
    {
        HD_CHECK(createFilled(session, filling));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        return printInfo(session, *workspace);
    }

    Result<ExitStatus> check(Session& session, bool repair)
    {
        HD_TRY(auto* workspace, session.open(repair ? WorkspaceMode::Write : WorkspaceMode::Read));
        TerminalTask task(session.environment(), translate("cli", "Checking"));
        if (repair)
            HD_CHECK(workspace->repair());
        HD_TRY(const auto problems, workspace->check(task));
        if (session.format() == Format::Json) {
            printJson(session, {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
        } else {
            for (const auto& problem : problems)
                session.say(problem);
            if (problems.isEmpty())
                session.say(translate("cli", "The workspace is sound."));
        }
        if (problems.isEmpty())
            return ExitStatus::Done;
        session.complain(translate(
            "cli", "The workspace is damaged: %n problem(s). Restore a backup with: helpdeskctl workspace restore FILE",
            nullptr, static_cast<int>(problems.size())));
        return ExitStatus::Failed;
    }

    Result<ExitStatus> backup(Session& session, const QString& target)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        {
            TerminalTask task(session.environment(), translate("cli", "Copying"));
            HD_CHECK(workspace->backup(target, task));
        }
        const QFileInfo file(target);
        if (session.format() == Format::Json)
            printJson(session, {{u"file"_s, target}, {u"bytes"_s, file.size()}});
        else
            session.say(
                translate("cli", "Backup written to %1 (%2).").arg(target, QLocale().formattedDataSize(file.size())));
        return ExitStatus::Done;
    }

    Result<ExitStatus> restore(Session& session, const QString& source)
    {
        const auto path = session.workspacePath();
        const bool replaced = QFile::exists(path);
        HD_CHECK(Workspace::restore(source, path));
        if (session.format() == Format::Json)
            printJson(session, {{u"path"_s, path}, {u"backup"_s, source}});
        else if (replaced)
            session.say(translate("cli", "%1 is restored from %2. What was there is kept as %1.before-restore.")
                            .arg(path, source));
        else
            session.say(translate("cli", "%1 is restored from %2.").arg(path, source));
        return ExitStatus::Done;
    }

    void addCreate(Command& workspace)
    {
        auto command = workspace.add("create", translate("cli", "Makes a new workspace"));
        const auto name = command.text("--name", translate("cli", "Name of its administrator, whose login --as gives"));
        const auto demo = command.flag("--demo", translate("cli", "Fill it with a believable small partner"));
        const auto tickets =
            command.number("--tickets", translate("cli", "Fill it with this many generated tickets"), 1, 10'000'000);
        const auto seed = command.number("--seed", translate("cli", "The same seed makes the same tickets"), 0,
                                         std::numeric_limits<qint64>::max());
        command.example(u"helpdeskctl --workspace demo.helpdesk workspace create --demo"_s);
        command.example(u"helpdeskctl --as anna workspace create --name \"Anna Hedlund\""_s);
        command.excludes("--demo", "--tickets");
        command.runs([=](Session& session) {
            return create(session, {*name, *demo, *tickets, static_cast<quint64>(seed->value_or(1))});
        });
    }

} // namespace

void addWorkspaceCommands(Command& root)
{
    auto workspace = root.add("workspace", translate("cli", "The workspace itself: create, check, back up"));
    addCreate(workspace);
    workspace.add("info", translate("cli", "What the workspace holds"))
        .runs([](Session& session) -> Result<ExitStatus> {
            HD_TRY(auto* opened, session.open(WorkspaceMode::Read));
            return printInfo(session, *opened);
        });
    auto checkCommand = workspace.add("check", translate("cli", "Checks that the file is sound"));
    const auto repair = checkCommand.flag("--repair", translate("cli", "Make the full-text index and the counts of the queues anew first"));
    checkCommand.runs([repair](Session& session) { return check(session, *repair); });
    auto backupCommand = workspace.add("backup", translate("cli", "Writes a consistent copy while others work on"));
    const auto target =
        backupCommand.text("FILE", translate("cli", "The file to write; it must not exist"), Need::Required);
    backupCommand.runs([target](Session& session) { return backup(session, *target); });
    auto restoreCommand = workspace.add(
        "restore", translate("cli", "Replaces the workspace by a backup; the present file is kept beside it"));
    const auto source = restoreCommand.text("FILE", translate("cli", "The backup"), Need::Required);
    restoreCommand.runs([source](Session& session) { return restore(session, *source); });
}

} // namespace helpdesk::cli
