// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/outagecommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/outageoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/outageservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// With or without `#`. Errors: Invalid(Ticket), NotFound(Ticket).
    Result<std::vector<TicketId>> ticketsOf(Workspace& workspace, const QStringList& numbers)
    {
        std::vector<TicketId> tickets;
        for (const auto& text : numbers) {
            bool isNumber = false;
            const auto number = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&isNumber);
            if (!isNumber || number <= 0)
                return fail(ErrorCode::Invalid, Subject::Ticket, {text});
            HD_TRY(const auto id, workspace.tickets().findByNumber(number));
            tickets.push_back(id);
        }
        return tickets;
    }

    ExitStatus sayChanged(Session& session, const Outage& outage, int changed, bool linked)
    {
        if (session.format() != Format::Table)
            printFacts(session,
                       {{u"outage"_s, translate("cli", "Outage"), textCell(outage.number)},
                        {linked ? u"linked"_s : u"unlinked"_s, translate("cli", "Tickets"), numberCell(changed)}});
        else if (linked)
            session.say(translate("cli", "%n ticket(s) linked to %1.", nullptr, changed).arg(outage.number));
        else
            session.say(translate("cli", "%n ticket(s) unlinked from %1.", nullptr, changed).arg(outage.number));
        return ExitStatus::Done;
    }

    Result<ExitStatus> link(Session& session, const QString& number, const QStringList& numbers, bool similar)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        auto& outages = workspace->outages();
        HD_TRY(const auto outage, outages.findByNumber(number));
        HD_TRY(auto tickets, ticketsOf(*workspace, numbers));
        if (similar) {
            HD_TRY(const auto details, outages.details(actor, outage.id));
            for (const auto& row : details.proposals)
                tickets.push_back(row.id);
        }
        HD_TRY(const auto linked, outages.link(actor, outage.id, tickets));
        return sayChanged(session, outage, linked, true);
    }

    Result<ExitStatus> unlink(Session& session, const QString& number, const QStringList& numbers)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outage, workspace->outages().findByNumber(number));
        HD_TRY(const auto tickets, ticketsOf(*workspace, numbers));
        HD_TRY(const auto unlinked, workspace->outages().unlink(actor, outage.id, tickets));
        return sayChanged(session, outage, unlinked, false);
    }

    struct AnswerOptions {
        Value<QString> text;
        Value<bool> resolve;
        Value<QString> cause;
        Value<QString> solution;
        Value<QStringList> tickets;
        Value<bool> dryRun;

        explicit AnswerOptions(Command& command)
            : text(command.text("TEXT",
                                translate("cli",
                                          "The reply; - reads standard input. It may hold {customer}, {contact}, "
                                          "{ticket}, {title}, {outage} and {service}"),
                                Need::Required))
            , resolve(command.flag("--resolve", translate("cli", "Also resolve the tickets that may be resolved")))
            , cause(command.text("--cause", translate("cli", "The cause, for --resolve")))
            , solution(command.text("--solution", translate("cli", "The solution, for --resolve")))
            , tickets(command.repeated("--ticket", translate("cli", "Only this ticket; may be given several times"),
                                       Need::Optional, "N"))
            , dryRun(command.flag("--dry-run", translate("cli", "Only show who would read what")))
        {
        }
    };

    Result<ExitStatus> answer(Session& session, const QString& number, const AnswerOptions& options)
    {
        const auto mode = *options.dryRun ? WorkspaceMode::Read : WorkspaceMode::Write;
        HD_TRY(auto* workspace, session.open(mode));
        HD_TRY(const auto actor, session.actor());
        auto& outages = workspace->outages();
        HD_TRY(const auto outage, outages.findByNumber(number));
        OutageAnswer wanted{
            session.textOrInput(*options.text), *options.resolve, *options.cause, *options.solution, {}};
        HD_TRY(wanted.tickets, ticketsOf(*workspace, *options.tickets));
        HD_TRY(const auto lines,
               *options.dryRun ? outages.previewAnswer(actor, outage.id, wanted)
                               : outages.answer(actor, outage.id, wanted));
        ListPrinter printer(session, answerLineFields({}));
        for (const auto& line : lines)
            printer.row(answerLineFields(line));
        printer.finish();
        return ExitStatus::Done;
    }

} // namespace

void addOutageTickets(Command& outage)
{
    auto linkCommand = outage.add("link", translate("cli", "Links tickets to an outage"));
    const auto linked = outageNumber(linkCommand);
    const auto numbers = linkCommand.texts("TICKETS", translate("cli", "Ticket numbers"), Need::Optional);
    const auto similar = linkCommand.flag(
        "--similar", translate("cli", "All open tickets of its service that were opened while it ran"));
    linkCommand.runs([=](Session& session) { return link(session, *linked, *numbers, *similar); });

    auto unlinkCommand = outage.add("unlink", translate("cli", "Unlinks tickets from an outage"));
    const auto unlinked = outageNumber(unlinkCommand);
    const auto gone = unlinkCommand.texts("TICKETS", translate("cli", "Ticket numbers"), Need::Required);
    unlinkCommand.runs([=](Session& session) { return unlink(session, *unlinked, *gone); });

    auto answerCommand = outage.add("answer", translate("cli", "Replies to all open tickets of an outage in one act"));
    const auto answered = outageNumber(answerCommand);
    const AnswerOptions options(answerCommand);
    answerCommand.example(u"helpdeskctl outage answer EX226792 \"Dear {contact}, {service} works again.\" --resolve "
                          "--cause \"Outage at Microsoft\" --solution \"Microsoft restored the service\""_s);
    answerCommand.runs([=](Session& session) { return answer(session, *answered, options); });
}

} // namespace helpdesk::cli
