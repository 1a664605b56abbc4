// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr size_t namedTickets = 20;

    QString ticketNumbers(const UndoOutcome& outcome)
    {
        QStringList numbers;
        for (size_t i = 0; i < std::min(namedTickets, outcome.ticketNumbers.size()); ++i)
            numbers << u"#%1"_s.arg(outcome.ticketNumbers[i]);
        if (outcome.ticketNumbers.size() > namedTickets)
            numbers << u"..."_s;
        return numbers.join(u", "_s);
    }

    /// What kind of act was taken back, as a whole sentence.
    QString undoneText(const UndoOutcome& outcome)
    {
        const auto numbers = ticketNumbers(outcome);
        if (outcome.kind == "assign"_L1)
            return translate("cli", "The assignment is undone: %1").arg(numbers);
        if (outcome.kind == "trigger"_L1)
            return translate("cli", "The workflow step is undone: %1").arg(numbers);
        if (outcome.kind == "case"_L1)
            return translate("cli", "The change of the case is undone: %1").arg(numbers);
        if (outcome.kind == "cost"_L1)
            return translate("cli", "What was recorded about the cost is undone: %1").arg(numbers);
        if (outcome.kind == "bulk_edit"_L1)
            return translate("cli", "The bulk edit is undone: %1").arg(numbers);
        return translate("cli", "The edit is undone: %1").arg(numbers);
    }

    QString redoneText(const UndoOutcome& outcome)
    {
        const auto numbers = ticketNumbers(outcome);
        if (outcome.kind == "assign"_L1)
            return translate("cli", "The assignment is done again: %1").arg(numbers);
        if (outcome.kind == "trigger"_L1)
            return translate("cli", "The workflow step is done again: %1").arg(numbers);
        if (outcome.kind == "case"_L1)
            return translate("cli", "The change of the case is done again: %1").arg(numbers);
        if (outcome.kind == "cost"_L1)
            return translate("cli", "What was recorded about the cost holds again: %1").arg(numbers);
        if (outcome.kind == "bulk_edit"_L1)
            return translate("cli", "The bulk edit is done again: %1").arg(numbers);
        return translate("cli", "The edit is done again: %1").arg(numbers);
    }

    using Step = Result<UndoOutcome> (TicketService::*)(const Actor&);

    Result<ExitStatus> takeBack(Session& session, Step step, QString (*text)(const UndoOutcome&))
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outcome, (workspace->tickets().*step)(actor));
        if (session.format() == Format::Table) {
            session.say(text(outcome));
            return ExitStatus::Done;
        }
        QJsonArray numbers;
        for (const auto number : outcome.ticketNumbers)
            numbers << number;
        printFacts(session, {{u"kind"_s, {}, textCell(outcome.kind)}, {u"tickets"_s, {}, {numbers, {}}}});
        return ExitStatus::Done;
    }

} // namespace

void addUndoCommands(Command& root)
{
    root.add("undo", translate("cli", "Takes back your last edit, assignment, workflow step or bulk edit"))
        .runs([](Session& session) { return takeBack(session, &TicketService::undo, undoneText); });
    root.add("redo", translate("cli", "Does again what was undone")).runs([](Session& session) {
        return takeBack(session, &TicketService::redo, redoneText);
    });
}

} // namespace helpdesk::cli
