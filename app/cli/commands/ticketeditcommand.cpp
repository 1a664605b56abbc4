// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/fieldassignment.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "ui/text/errorpresenter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    void print(Session& session, const BulkEditOutcome& outcome, bool dryRun)
    {
        if (session.format() == Format::Json) {
            QJsonArray examples;
            for (const auto& example : outcome.examples)
                examples << toJson(ticketRowFields(session, example.row, {}));
            printJson(session,
                      {{u"matched"_s, outcome.matched},
                       {u"changed"_s, outcome.changed},
                       {u"dry_run"_s, dryRun},
                       {u"examples"_s, examples}});
            return;
        }
        if (!outcome.examples.empty() && (dryRun || session.format() == Format::Csv)) {
            ListPrinter list(session, ticketRowFields(session, {}, {}));
            for (const auto& example : outcome.examples)
                list.row(ticketRowFields(session, example.row, {}));
            list.finish();
        }
        if (session.format() == Format::Csv)
            return;
        const auto matched = QString::number(outcome.matched);
        const auto changed = QString::number(outcome.changed);
        if (!dryRun && outcome.changed == 0) {
            session.say(translate("cli", "Tickets found: %1. None needed the change.").arg(matched));
            return;
        }
        session.say(dryRun ? translate("cli", "Tickets found: %1. Would be changed: %2. Dry run: nothing was changed.")
                                 .arg(matched, changed)
                           : translate("cli", "Tickets found: %1. Changed: %2. Take it back with: helpdeskctl undo")
                                 .arg(matched, changed));
    }

    Result<ExitStatus> edit(Session& session, const QString& query, const QStringList& settings, bool dryRun)
    {
        const auto assignments = readAssignments(settings);
        if (!assignments) {
            session.complain(sentence(assignments.error()));
            return ExitStatus::Usage;
        }
        HD_TRY(const auto filter, parseTicketFilter(query, session.zone(), session.now()));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto changes, resolvedChanges(*workspace, actor, filter, *assignments));
        Result<BulkEditOutcome> outcome;
        {
            TerminalTask task(session.environment(), translate("cli", "Editing tickets"));
            outcome = workspace->tickets().bulkEdit(actor, filter, changes, dryRun, task);
        }
        if (!outcome)
            return failure(outcome);
        if (!outcome->refusals.empty())
            return Failure(outcome->refusals.front().error); // as the edit itself would answer
        print(session, *outcome, dryRun);
        return ExitStatus::Done;
    }

} // namespace

void addTicketEdit(Command& ticket)
{
    auto command = ticket.add("edit", translate("cli", "Changes all tickets that a query finds, or none; one undo"));
    const auto query =
        command.text("QUERY", translate("cli", "Search text, for example #12 or customer:contoso.com"), Need::Required);
    const auto fields = keysOf<TicketField>().join(u", "_s);
    const auto settings = command.repeated(
        "--set", translate("cli", "A field and its new value; may be given again. Fields: %1").arg(fields));
    const auto dryRun = command.flag("--dry-run", translate("cli", "Only shows what would change"));
    command.example(u"helpdeskctl ticket edit '#12' --set severity=B --set assignee=anna"_s);
    command.example(u"helpdeskctl ticket edit 'assignee:anna status:open' --set assignee=none --dry-run"_s);
    command.runs([=](Session& session) { return edit(session, *query, *settings, *dryRun); });
}

} // namespace helpdesk::cli
