// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/outagecommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/outageoutput.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/outage/healthstatus.h"
#include "services/outageservice.h"
#include "ui/text/outagelabels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> listOutages(Session& session, bool running, qint64 limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto rows, workspace->outages().list(actor, static_cast<int>(limit)));
        ListPrinter printer(session, outageRowFields(session, {}));
        for (const auto& row : rows) {
            if (!running || row.outage.isRunning())
                printer.row(outageRowFields(session, row));
        }
        printer.finish();
        return ExitStatus::Done;
    }

    QJsonArray ticketsJson(Session& session, const std::vector<TicketRow>& rows, const Logins& logins)
    {
        QJsonArray array;
        for (const auto& row : rows)
            array << toJson(ticketRowFields(session, row, logins));
        return array;
    }

    QJsonObject partsJson(Session& session, const OutageDetails& details, const Logins& logins)
    {
        QJsonArray posts;
        for (const auto& post : details.posts)
            posts << QJsonObject{{u"at"_s, post.at.toIso()},
                                 {u"kind"_s, QString(keyOf(post.kind))},
                                 {u"author"_s, post.author},
                                 {u"text"_s, post.text}};
        QJsonArray customers;
        for (const auto& customer : details.customers)
            customers << QJsonObject{{u"customer"_s, customer.name},
                                     {u"tenant_id"_s, customer.tenantId},
                                     {u"tickets"_s, customer.tickets},
                                     {u"claimed"_s, customer.claimed}};
        return {{u"posts"_s, posts},
                {u"customers"_s, customers},
                {u"tickets"_s, ticketsJson(session, details.tickets, logins)},
                {u"proposals"_s, ticketsJson(session, details.proposals, logins)}};
    }

    void sayTickets(Session& session, const QString& title, const std::vector<TicketRow>& rows)
    {
        if (rows.empty())
            return;
        session.say({});
        session.say(title);
        for (const auto& row : rows)
            session.say(u"  #%1  %2  %3  %4"_s.arg(row.number).arg(label(row.state), row.customerName, row.title));
    }

    Result<ExitStatus> showOutage(Session& session, const QString& number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outage, workspace->outages().findByNumber(number));
        HD_TRY(const auto details, workspace->outages().details(actor, outage.id));
        HD_TRY(const auto names, logins(*workspace));
        printFacts(session, outageFields(session, details.outage), partsJson(session, details, names));
        if (session.format() != Format::Table)
            return ExitStatus::Done;
        sayTickets(session, translate("cli", "Linked tickets"), details.tickets);
        sayTickets(session, translate("cli", "Open tickets that may be about it"), details.proposals);
        for (const auto& post : details.posts) {
            session.say({});
            session.say(instantCell(post.at, session.zone()).text
                        + (post.author.isEmpty() ? QString() : u"  "_s + post.author));
            session.say(post.text);
        }
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    class OutageOptions {
    public:
        explicit OutageOptions(Command& command)
            : m_title(command.optionalText("--title", translate("cli", "What is wrong")))
            , m_workload(command.optionalText("--workload", translate("cli", "For example Exchange Online")))
            , m_feature(command.optionalText("--feature", translate("cli", "Part of the workload")))
            , m_impact(command.optionalText("--impact", translate("cli", "What users notice")))
            , m_service(command.choice<Service>("--service", translate("cli", "The service")))
            , m_class(command.choice<OutageClass>("--classification", translate("cli", "Incident or advisory")))
            , m_status(command.choice<HealthStatus>("--status", translate("cli", "Where it stands")))
            , m_started(command.optionalText("--started", translate("cli", "When it began, as in 2026-11-23T09:20")))
            , m_ended(command.optionalText("--ended", translate("cli", "When it ended; empty: it still runs")))
        {
        }

        /// Errors: Invalid(Date).
        Result<> applyTo(Session& session, Outage& outage) const
        {
            outage.title = m_title->value_or(outage.title);
            outage.workload = m_workload->value_or(outage.workload);
            outage.feature = m_feature->value_or(outage.feature);
            outage.impact = m_impact->value_or(outage.impact);
            outage.service = m_service->value_or(outage.service);
            if (*m_class)
                outage.advisory = **m_class == OutageClass::Advisory;
            if (*m_status)
                outage.status = keyOf(**m_status);
            if (*m_started) {
                HD_TRY(const auto at, momentOf(session, **m_started));
                outage.startedAt = at.value_or(outage.startedAt);
            }
            if (*m_ended) {
                HD_TRY(outage.endedAt, momentOf(session, **m_ended));
            }
            return {};
        }

    private:
        Value<std::optional<QString>> m_title;
        Value<std::optional<QString>> m_workload;
        Value<std::optional<QString>> m_feature;
        Value<std::optional<QString>> m_impact;
        Value<std::optional<Service>> m_service;
        Value<std::optional<OutageClass>> m_class;
        Value<std::optional<HealthStatus>> m_status;
        Value<std::optional<QString>> m_started;
        Value<std::optional<QString>> m_ended;
    };

    Result<ExitStatus> add(Session& session, const QString& number, const OutageOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        Outage outage;
        outage.number = number;
        outage.startedAt = session.now();
        outage.status = keyOf(HealthStatus::Reported);
        HD_CHECK(options.applyTo(session, outage));
        HD_TRY(const auto added, workspace->outages().add(actor, outage));
        printFacts(session, outageFields(session, added));
        return ExitStatus::Done;
    }

    Result<ExitStatus> edit(Session& session, const QString& number, const OutageOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto outage, workspace->outages().findByNumber(number));
        HD_CHECK(options.applyTo(session, outage));
        HD_TRY(const auto edited, workspace->outages().edit(actor, outage));
        printFacts(session, outageFields(session, edited));
        return ExitStatus::Done;
    }

    Result<ExitStatus> removeOutage(Session& session, const QString& number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outage, workspace->outages().findByNumber(number));
        HD_CHECK(workspace->outages().remove(actor, outage.id));
        if (session.format() == Format::Json)
            printJson(session, {{u"outage"_s, outage.number}, {u"removed"_s, true}});
        else
            session.say(translate("cli", "Outage %1 is removed.").arg(outage.number));
        return ExitStatus::Done;
    }

    Result<ExitStatus> note(Session& session, const QString& number, const QString& text)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outage, workspace->outages().findByNumber(number));
        HD_CHECK(workspace->outages().addNote(actor, outage.id, session.textOrInput(text)));
        if (session.format() == Format::Table)
            session.say(translate("cli", "The note is added to outage %1.").arg(outage.number));
        else
            printFacts(session, outageFields(session, outage));
        return ExitStatus::Done;
    }

} // namespace

Value<QString> outageNumber(Command& command)
{
    return command.text("OUTAGE", translate("cli", "The number of the outage, for example EX226792"), Need::Required);
}

void addOutageCommands(Command& root)
{
    auto outage = root.add("outage", translate("cli", "Incidents of Microsoft's services and the tickets they caused"));
    auto listCommand = outage.add("list", translate("cli", "Lists outages, running ones first"));
    const auto running = listCommand.flag("--running", translate("cli", "Only those that still run"));
    const auto limit = listCommand.number("--limit", translate("cli", "At most so many"), 1);
    listCommand.runs(
        [=](Session& session) { return listOutages(session, *running, limit->value_or(std::numeric_limits<int>::max())); });
    auto showCommand = outage.add("show", translate("cli", "Shows an outage with what was said and its tickets"));
    const auto shown = outageNumber(showCommand);
    showCommand.runs([shown](Session& session) { return showOutage(session, *shown); });

    auto addCommand = outage.add("add", translate("cli", "Adds an outage by hand"));
    const auto added = outageNumber(addCommand);
    const OutageOptions addOptions(addCommand);
    addCommand.example(u"helpdeskctl outage add EX226792 --service office365 --workload \"Exchange Online\" "
                       "--title \"Mail is delayed\" --started 2026-11-23T09:20"_s);
    addCommand.runs([=](Session& session) { return add(session, *added, addOptions); });

    auto editCommand = outage.add("edit", translate("cli", "Changes an outage"));
    const auto edited = outageNumber(editCommand);
    const OutageOptions editOptions(editCommand);
    editCommand.runs([=](Session& session) { return edit(session, *edited, editOptions); });

    auto removeCommand = outage.add("remove", translate("cli", "Removes an outage without tickets and claims"));
    const auto removed = outageNumber(removeCommand);
    removeCommand.runs([removed](Session& session) { return removeOutage(session, *removed); });

    auto noteCommand = outage.add("note", translate("cli", "Notes something about an outage"));
    const auto noted = outageNumber(noteCommand);
    const auto text = noteCommand.text("TEXT", translate("cli", "The text; - reads standard input"), Need::Required);
    noteCommand.runs([=](Session& session) { return note(session, *noted, *text); });
    addOutageTickets(outage);
}

} // namespace helpdesk::cli
