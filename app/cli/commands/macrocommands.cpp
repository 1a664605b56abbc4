// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/macrocommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/fieldassignment.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/macroservice.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonObject changesJson(const Macro& macro, const QHash<UserId, QString>& logins)
    {
        QJsonObject json;
        for (auto change = macro.changes.cbegin(); change != macro.changes.cend(); ++change) {
            auto value = macro.names.value(change.key(), *change);
            if (change.key() == TicketField::Assignee)
                value = logins.value(UserId(change->toLongLong()), *change);
            json.insert(QString(keyOf(change.key())), value);
        }
        return json;
    }

    Fields macroFields(const Macro& macro)
    {
        return {{u"name"_s, translate("cli", "Name", "of a macro"), textCell(macro.name)},
                {u"shared"_s, translate("cli", "For everybody"), flagCell(macro.shared)},
                {u"owner"_s, translate("cli", "Owner"), textCell(macro.ownerName)},
                {u"does"_s, translate("cli", "Does"), textCell(macroSummary(macro))}};
    }

    void sayText(Session& session, const QString& what, const QString& text)
    {
        if (text.isEmpty())
            return;
        session.say({});
        session.say(what.arg(text));
    }

    Result<> printMacro(Session& session, Workspace& workspace, const Macro& macro)
    {
        HD_TRY(const auto names, logins(workspace));
        auto fields = macroFields(macro);
        if (session.format() == Format::Table) { // where texts keep their lines
            printFacts(session, fields);
            sayText(session, translate("cli", "Note: %1"), macro.note);
            sayText(session, translate("cli", "Prepared reply: %1"), macro.reply);
            return {};
        }
        fields.push_back({u"note"_s, translate("cli", "Note"), textCell(macro.note)});
        fields.push_back({u"reply"_s, translate("cli", "Prepared reply"), textCell(macro.reply)});
        printFacts(session, fields, {{u"changes"_s, changesJson(macro, names)}});
        return {};
    }

    Result<ExitStatus> listMacros(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto macros, workspace->macros().list(actor));
        ListPrinter printer(session, macroFields({}));
        for (const auto& macro : macros)
            printer.row(macroFields(macro));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showMacro(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto macro, workspace->macros().findByName(actor, name));
        HD_CHECK(printMacro(session, *workspace, macro));
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    class MacroOptions {
    public:
        explicit MacroOptions(Command& command)
            : m_settings(command.repeated(
                "--set",
                translate("cli", "A field and its new value; may be given again; assignee=me is whoever runs it. Fields: %1")
                    .arg(keysOf<TicketField>().join(u", "_s)),
                Need::Optional))
            , m_note(command.optionalText("--note", translate("cli", "An internal note; - reads standard input")))
            , m_reply(command.optionalText(
                  "--reply", translate("cli", "A reply that is prepared as a draft and never sent; - reads standard input")))
            , m_shared(command.flag("--shared", translate("cli", "Everybody may run it")))
        {
        }

        /// Needs no workspace. Errors: those of readAssignments().
        Result<std::vector<FieldAssignment>> assignments() const { return readAssignments(*m_settings); }

        Result<> applyTo(Session& session, Workspace& workspace, const Actor& actor, Macro& macro) const
        {
            HD_TRY(const auto wanted, assignments());
            HD_TRY(const auto changes, resolvedChanges(workspace, actor, CustomerId(), wanted));
            macro.changes.insert(changes);
            for (const auto& assignment : wanted) {
                if (assignment.field == TicketField::Assignee
                    && assignment.value.compare(runnerOfMacro, Qt::CaseInsensitive) == 0)
                    macro.changes.insert(TicketField::Assignee, runnerOfMacro);
            }
            if (*m_note)
                macro.note = session.textOrInput(**m_note);
            if (*m_reply)
                macro.reply = session.textOrInput(**m_reply);
            macro.shared = macro.shared || *m_shared;
            return {};
        }

    private:
        Value<QStringList> m_settings;
        Value<std::optional<QString>> m_note;
        Value<std::optional<QString>> m_reply;
        Value<bool> m_shared;
    };

    ExitStatus wrongUsage(Session& session, const Error& error)
    {
        session.complain(sentence(error));
        return ExitStatus::Usage;
    }

    Result<ExitStatus> add(Session& session, const QString& name, const MacroOptions& options)
    {
        if (const auto read = options.assignments(); !read)
            return wrongUsage(session, read.error());
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        Macro macro;
        macro.name = name;
        HD_CHECK(options.applyTo(session, *workspace, actor, macro));
        HD_TRY(const auto added, workspace->macros().add(actor, macro));
        HD_CHECK(printMacro(session, *workspace, added));
        return ExitStatus::Done;
    }

    struct Renewal {
        Value<std::optional<QString>> name;
        Value<QStringList> left; ///< fields it no longer sets
        Value<bool> unshared;
    };

    Result<> applyRenewal(const Renewal& renewal, Macro& macro)
    {
        macro.name = renewal.name->value_or(macro.name);
        for (const auto& key : *renewal.left) {
            const auto field = fromKey<TicketField>(key);
            if (!field)
                return fail(ErrorCode::Invalid, Subject::Field, {key, keysOf<TicketField>().join(u", "_s)});
            macro.changes.remove(*field);
        }
        macro.shared = macro.shared && !*renewal.unshared;
        return {};
    }

    Result<ExitStatus> edit(Session& session, const QString& name, const MacroOptions& options, const Renewal& renewal)
    {
        Macro nothing;
        if (const auto read = options.assignments(); !read)
            return wrongUsage(session, read.error());
        if (const auto read = applyRenewal(renewal, nothing); !read)
            return wrongUsage(session, read.error());
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto macro, workspace->macros().findByName(actor, name));
        HD_CHECK(applyRenewal(renewal, macro));
        HD_CHECK(options.applyTo(session, *workspace, actor, macro));
        HD_TRY(const auto edited, workspace->macros().edit(actor, macro));
        HD_CHECK(printMacro(session, *workspace, edited));
        return ExitStatus::Done;
    }

    Result<ExitStatus> removeMacro(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto macro, workspace->macros().findByName(actor, name));
        HD_CHECK(workspace->macros().remove(actor, macro.id));
        if (session.format() == Format::Json)
            printJson(session, {{u"macro"_s, macro.name}, {u"removed"_s, true}});
        else
            session.say(translate("cli", "The macro “%1” is removed.").arg(macro.name));
        return ExitStatus::Done;
    }

    Value<QString> macroName(Command& command)
    {
        return command.text("MACRO", translate("cli", "The name of the macro"), Need::Required);
    }

} // namespace

void addMacroCommands(Command& root)
{
    auto macro = root.add("macro", translate("cli", "What is done to tickets again and again, under a name"));
    auto listCommand = macro.add("list", translate("cli", "Lists your own macros and those for everybody"));
    listCommand.runs([](Session& session) { return listMacros(session); });
    auto showCommand = macro.add("show", translate("cli", "Shows a macro with its texts"));
    const auto shown = macroName(showCommand);
    showCommand.runs([shown](Session& session) { return showMacro(session, *shown); });

    auto addCommand = macro.add("add", translate("cli", "Adds a macro of yours: fields, a note, a prepared reply. %1")
                                           .arg(macroPlaceholdersText()));
    const auto added = macroName(addCommand);
    const MacroOptions addOptions(addCommand);
    addCommand.example(u"helpdeskctl macro add \"Take over\" --set assignee=me --note \"{agent} has it since {today}\""_s);
    addCommand.example(
        u"helpdeskctl macro add \"Ask for logs\" --shared --reply \"Hello {contact}, please send the logs by {today+2wd}.\""_s);
    addCommand.runs([=](Session& session) { return add(session, *added, addOptions); });

    auto editCommand = macro.add("edit", translate("cli", "Changes a macro; what is not given stays"));
    const auto edited = macroName(editCommand);
    const MacroOptions editOptions(editCommand);
    const Renewal renewal{editCommand.optionalText("--name", translate("cli", "Its new name")),
                          editCommand.repeated("--leave", translate("cli", "A field that it no longer sets; may be given again"),
                                               Need::Optional, "FIELD"),
                          editCommand.flag("--private", translate("cli", "Only the owner may run it"))};
    editCommand.excludes("--shared", "--private");
    editCommand.example(u"helpdeskctl macro edit \"Take over\" --set severity=B --leave team --private"_s);
    editCommand.runs([=](Session& session) { return edit(session, *edited, editOptions, renewal); });

    auto removeCommand = macro.add("remove", translate("cli", "Removes a macro; what it did to tickets stays"));
    const auto removed = macroName(removeCommand);
    removeCommand.runs([removed](Session& session) { return removeMacro(session, *removed); });
    addMacroRun(macro);
}

} // namespace helpdesk::cli
