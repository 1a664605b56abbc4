// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/escalationcommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/output/caseoutput.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/workflow/reasonkeys.h"
#include "services/caseservice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int widestText = 100;

    Result<ExitStatus> list(Session& session, const QString& text, std::optional<CaseTurn> turn)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto rows, workspace->cases().open(actor));
        ListPrinter printer(session, caseRowFields(session, {}));
        for (const auto& row : rows) {
            if (matches(row, text) && (!turn || row.debt.turn == *turn))
                printer.row(caseRowFields(session, row));
        }
        printer.finish();
        return ExitStatus::Done;
    }

    QJsonObject detailsJson(Session& session, const CaseDetails& details)
    {
        QJsonArray messages;
        for (const auto& message : details.messages)
            messages << toJson(caseMessageFields(session, message));
        auto object = toJson(caseFields(session, details));
        object.insert(u"messages"_s, messages);
        return object;
    }

    void printMessages(Session& session, const std::vector<CaseMessage>& messages)
    {
        const int columns = session.environment().columns;
        const int width = columns > 0 ? std::min(columns, widestText) - 4 : 0;
        for (const auto& message : messages) {
            QStringList parts{label(message.direction), label(message.channel)};
            if (!message.authorName.isEmpty())
                parts << oneLine(message.authorName);
            session.say(u"  %1  %2"_s.arg(instantCell(message.at, session.zone()).text, parts.join(u", "_s)));
            for (const auto& line : wrapped(message.body, width))
                session.say(line.isEmpty() ? line : u"    "_s + line);
        }
    }

    Result<std::vector<CaseDetails>> detailsOf(Session& session, Workspace& workspace, qint64 number, int leg)
    {
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto ticket, workspace.tickets().findByNumber(number));
        HD_TRY(const auto legs, workspace.cases().ofTicket(actor, ticket));
        std::vector<CaseDetails> details;
        for (const auto& row : legs) {
            if (leg > 0 && row.legNumber != leg)
                continue;
            HD_TRY(auto one, workspace.cases().details(actor, row.leg.id));
            details.push_back(std::move(one));
        }
        if (details.empty() && leg > 0)
            return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(leg)});
        return details;
    }

    Result<ExitStatus> show(Session& session, qint64 number, int leg)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto found, detailsOf(session, *workspace, number, leg));
        if (session.format() == Format::Json) {
            QJsonArray legs;
            for (const auto& details : found)
                legs << detailsJson(session, details);
            session.environment().out.write(QJsonDocument(legs).toJson(QJsonDocument::Indented));
            return ExitStatus::Done;
        }
        if (session.format() == Format::Csv) {
            ListPrinter printer(session, caseFields(session, {}));
            for (const auto& details : found)
                printer.row(caseFields(session, details));
            printer.finish();
            return ExitStatus::Done;
        }
        if (found.empty())
            session.say(translate("cli", "This ticket was never escalated."));
        for (const auto& details : found) {
            if (&details != &found.front())
                session.say({});
            printFacts(session, caseFields(session, details));
            printMessages(session, details.messages);
        }
        return ExitStatus::Done;
    }

} // namespace

Result<EscalationId> legOf(const std::vector<CaseRow>& legs, int number, bool (*fits)(const CaseRow&))
{
    QStringList fitting;
    EscalationId found;
    for (const auto& row : legs) {
        if (row.legNumber == number)
            return row.leg.id;
        if (number > 0 || !fits(row))
            continue;
        fitting << QString::number(row.legNumber);
        found = row.leg.id;
    }
    if (number > 0)
        return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(number)});
    if (fitting.size() == 1)
        return found;
    auto blocked = fail(ErrorCode::Blocked, Subject::Leg);
    blocked.value().reasons = {fitting.isEmpty() ? Reason{reasonkey::legOver, {}}
                                                 : Reason{reasonkey::legNeeded, {fitting.join(", "_L1)}}};
    return blocked;
}

void addEscalationList(Command& escalation)
{
    auto command =
        escalation.add("list", translate("cli", "Lists the open cases: who owes whom, the most urgent first"));
    const auto query = command.texts("QUERY", translate("cli", "Only those with these words"), Need::Optional);
    const auto turn = command.choice<CaseTurn>("--turn", translate("cli", "Only those where this is so"));
    command.example(u"helpdeskctl escalation list --turn target_owes"_s);
    command.runs([=](Session& session) { return list(session, query->join(u' '), *turn); });
}

void addEscalationShow(Command& escalation)
{
    auto command = escalation.add("show", translate("cli", "Shows the cases of a ticket with what was said on them"));
    const auto number = command.ticketNumber();
    const auto leg = command.number("--leg", translate("cli", "Only this one, counted on the ticket from 1"), 1);
    command.runs([=](Session& session) { return show(session, *number, static_cast<int>(leg->value_or(0))); });
}

void addEscalationCommands(Command& root)
{
    auto escalation = root.add("escalation", translate("cli", "Cases handed to Microsoft, a provider or a publisher"));
    addEscalationList(escalation);
    addEscalationShow(escalation);
    addEscalationSteps(escalation);
    addEscalationUpdate(escalation);
    addEscalationAttach(escalation);
    addEscalationPacket(escalation);
}

} // namespace helpdesk::cli
