// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/macrocommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/macroservice.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"
#include "ui/text/timetext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// Numbers of tickets, or one search text.
    Result<TicketSelection> selectionOf(Session& session, Workspace& workspace, const QStringList& words)
    {
        std::vector<qint64> numbers;
        for (const auto& word : words) {
            bool isNumber = false;
            const auto number = (word.startsWith(u'#') ? word.mid(1) : word).toLongLong(&isNumber);
            if (isNumber)
                numbers.push_back(number);
        }
        if (numbers.size() != static_cast<size_t>(words.size())) {
            HD_TRY(auto filter, parseTicketFilter(words.join(u' '), session.zone(), session.now()));
            return TicketSelection(std::move(filter));
        }
        std::vector<TicketId> ids;
        for (const auto number : numbers) {
            HD_TRY(const auto id, workspace.tickets().findByNumber(number));
            ids.push_back(id);
        }
        return TicketSelection(std::move(ids));
    }

    QJsonArray textsJson(const MacroOutcome& outcome)
    {
        QJsonArray texts;
        for (const auto& one : outcome.texts)
            texts << QJsonObject{{u"number"_s, one.row.number}, {u"note"_s, one.note}, {u"reply"_s, one.reply}};
        return texts;
    }

    QJsonArray examplesJson(Session& session, const MacroOutcome& outcome)
    {
        QJsonArray examples;
        for (const auto& example : outcome.edit.examples)
            examples << toJson(ticketRowFields(session, example.row, {}));
        return examples;
    }

    /// What will be said, before it is: a text is not written unseen.
    void sayTexts(Session& session, const MacroOutcome& outcome)
    {
        for (const auto& one : outcome.texts) {
            session.say({});
            session.say(u"#%1  %2"_s.arg(one.row.number).arg(one.row.title));
            if (!one.note.isEmpty())
                session.say(translate("cli", "Note: %1").arg(one.note));
            if (!one.reply.isEmpty())
                session.say(translate("cli", "Prepared reply: %1").arg(one.reply));
        }
    }

    void print(Session& session, const MacroOutcome& outcome, bool dryRun)
    {
        if (session.format() == Format::Json) {
            printJson(session,
                      {{u"matched"_s, outcome.edit.matched},
                       {u"changed"_s, outcome.edit.changed},
                       {u"noted"_s, outcome.noted},
                       {u"prepared"_s, outcome.prepared},
                       {u"dry_run"_s, dryRun},
                       {u"examples"_s, examplesJson(session, outcome)},
                       {u"texts"_s, textsJson(outcome)}});
            return;
        }
        if (!outcome.edit.examples.empty() && (dryRun || session.format() == Format::Csv)) {
            ListPrinter list(session, ticketRowFields(session, {}, {}));
            for (const auto& example : outcome.edit.examples)
                list.row(ticketRowFields(session, example.row, {}));
            list.finish();
        }
        if (session.format() == Format::Csv)
            return;
        if (!dryRun) {
            session.say(macroDoneText(outcome));
            if (outcome.edit.changed > 0)
                session.say(translate("cli", "Take the changes back with: helpdeskctl undo"));
            return;
        }
        sayTexts(session, outcome);
        session.say(translate("cli", "Tickets found: %1. Would be changed: %2. Notes: %3. Prepared replies: %4. Dry run: "
                                     "nothing was changed.")
                        .arg(outcome.edit.matched)
                        .arg(outcome.edit.changed)
                        .arg(outcome.noted)
                        .arg(outcome.prepared));
    }

    ExitStatus complainOf(Session& session, const MacroOutcome& outcome)
    {
        for (const auto& refusal : outcome.edit.refusals)
            session.complain(u"#%1 %2: %3"_s.arg(refusal.row.number).arg(refusal.row.title, sentence(refusal.error)));
        return ExitStatus::Failed;
    }

    Result<ExitStatus> run(Session& session, const QString& name, const QStringList& words, bool dryRun)
    {
        HD_TRY(auto* workspace, session.open(dryRun ? WorkspaceMode::Read : WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto macro, workspace->macros().findByName(actor, name));
        HD_TRY(const auto selection, selectionOf(session, *workspace, words));
        const MacroReader reader{session.zone(), [locale = QLocale()](QDate day) { return dayText(day, locale); }};
        TerminalTask task(session.environment(), translate("cli", "Editing tickets"));
        const auto attempt = [&](bool dry) { return workspace->macros().run(actor, macro.id, selection, reader, dry, task); };
        auto outcome = attempt(dryRun);
        if (!outcome) {
            // Which of them cannot have it is told by a look.
            const auto look = attempt(true);
            if (look && !look->edit.refusals.empty())
                return complainOf(session, *look);
            return failure(outcome);
        }
        if (!outcome->edit.refusals.empty())
            return complainOf(session, *outcome);
        print(session, *outcome, dryRun);
        return ExitStatus::Done;
    }

} // namespace

void addMacroRun(Command& macro)
{
    auto command = macro.add("run", translate("cli", "Does to tickets what a macro says, to all or none; sends nothing"));
    const auto name = command.text("MACRO", translate("cli", "The name of the macro"), Need::Required);
    const auto words =
        command.texts("QUERY", translate("cli", "Numbers of tickets, or a search text as in: ticket list"), Need::Required);
    const auto dryRun = command.flag("--dry-run", translate("cli", "Only shows what would change, and each text"));
    command.example(u"helpdeskctl macro run \"Ask for logs\" 1042 1043 --dry-run"_s);
    command.example(u"helpdeskctl macro run \"Take over\" status:new customer:contoso.com"_s);
    command.runs([=](Session& session) { return run(session, *name, *words, *dryRun); });
}

} // namespace helpdesk::cli
