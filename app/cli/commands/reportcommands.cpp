// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/reportoutput.h"
#include "app/cli/parse/command.h"
#include "app/cli/perioddays.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/policyservice.h"
#include "services/reportservice.h"
#include "ui/paper/paper.h"
#include "ui/text/reporttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    struct ReportWishes {
        Value<QString> from;
        Value<QString> to;
        Value<QString> zone;
        Value<std::optional<ReportBy>> by;
        Value<QString> where;
        Value<QString> out;
    };

    Result<ReportAnswer> ask(Session& session, Workspace& workspace, ReportName report, const ReportWishes& wishes)
    {
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto zone, periodZone(session, workspace, *wishes.zone));
        ReportQuestion question{report, {}, *wishes.by, {}};
        HD_TRY(question.period, periodFrom(session, zone, *wishes.from, *wishes.to));
        HD_TRY(question.where, parseTicketFilter(*wishes.where, zone, session.now()));
        TerminalTask task(session.environment(), reportTitle(report));
        return workspace.reports().answer(actor, question, task);
    }

    Result<> writeReport(Workspace& workspace, const ReportAnswer& answer, const QString& path)
    {
        if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
            CsvOptions options;
            options.zone = answer.period.zone;
            if (QLocale().decimalPoint() == ","_L1)
                options.delimiter = u';';
            HD_TRY([[maybe_unused]] const auto rows, workspace.reports().writeCsv(answer, path, options));
            return {};
        }
        return writePaper({reportTitle(answer.report), reportHtml(answer)}, *paperFormatOf(path), path);
    }

    Result<ExitStatus> report(Session& session, ReportName name, const ReportWishes& wishes)
    {
        const auto& path = *wishes.out;
        if (!path.isEmpty() && !path.endsWith(".csv"_L1, Qt::CaseInsensitive) && !paperFormatOf(path))
            return fail(ErrorCode::Invalid, Subject::File, {path, u".csv, .pdf, .html"_s});
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto answer, ask(session, *workspace, name, wishes));
        HD_TRY(const bool isSlow, workspace->policies().isRecomputeDemanded());
        if (isSlow) {
            session.complain(translate(
                "cli", "The figures are right, but they take their time until `helpdeskctl sla recompute` has been through all tickets."));
        }
        if (path.isEmpty()) {
            printReport(session, answer);
            return ExitStatus::Done;
        }
        HD_CHECK(writeReport(*workspace, answer, path));
        if (session.format() == Format::Json)
            printJson(session, reportJson(answer));
        else
            session.say(translate("cli", "%1 is written.").arg(path));
        return ExitStatus::Done;
    }

    QString groupingKeys(const ReportDefinition& definition)
    {
        QStringList keys;
        for (const auto by : groupingsOf(definition))
            keys << QString(keyOf(by));
        return keys.join(u", "_s);
    }

    Fields definitionFields(ReportName name)
    {
        const auto& definition = definitionOf(name);
        QStringList metrics;
        for (const auto& metric : definition.metrics)
            metrics << QString::fromLatin1(metric.key);
        return {{u"report"_s, translate("cli", "Report"), textCell(QString(keyOf(name)))},
                {u"title"_s, translate("cli", "Title"), textCell(reportTitle(name))},
                {u"by"_s, translate("cli", "Rows by"), textCell(groupingKeys(definition))},
                {u"figures"_s, translate("cli", "Figures"), textCell(metrics.join(u", "_s))},
                {u"definition"_s, translate("cli", "What it counts"), textCell(reportDefinition(name))}};
    }

    Result<ExitStatus> listReports(Session& session)
    {
        ListPrinter list(session, definitionFields(ReportName::Flow));
        for (const auto name : valuesOf<ReportName>())
            list.row(definitionFields(name));
        list.finish();
        return ExitStatus::Done;
    }

    void addReport(Command& reports, ReportName name)
    {
        auto command = reports.add(keyOf(name).data(), reportTitle(name));
        const ReportWishes wishes{
            command.text("--from", translate("cli", "First day; without it 30 days in all. 2026-12-31, today, or as in --from=-7d")),
            command.text("--to", translate("cli", "Last day; without it today")),
            command.text("--zone",
                         translate("cli", "Time zone of the days; without it that of the partner's profile, or the machine's")),
            command.choice<ReportBy>("--by", translate("cli", "What the rows are of")),
            command.text("--where", translate("cli", "Search text of the tickets; without it all")),
            command.text("--out", translate("cli", "The file to write: .csv, .pdf or .html"))};
        command.example(u"helpdeskctl report %1 --from 2026-10-01 --to 2026-10-31 --zone Europe/Berlin"_s.arg(keyOf(name)));
        command.runs([=](Session& session) { return report(session, name, wishes); });
    }

} // namespace

void addReportCommands(Command& root)
{
    auto reports = root.add("report", translate("cli", "Figures of a period, beside those of the previous one"));
    auto listing = reports.add("list", translate("cli", "All reports and what each counts"));
    listing.runsWithoutWorkspace([](Session& session) { return listReports(session); });
    for (const auto name : valuesOf<ReportName>())
        addReport(reports, name);
    reports.example(u"helpdeskctl report sla --from 2026-10-01 --to 2026-10-31 --by customer --out october.pdf"_s);
}

} // namespace helpdesk::cli
