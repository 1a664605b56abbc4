// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/caseservice.h"
#include "ui/text/columnlabels.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// How the file is written; the same for all lists.
    class FileOptions {
    public:
        explicit FileOptions(Command& command)
            : m_out(command.text("--out", translate("cli", "The file to write"), Need::Required))
            , m_delimiter(command.oneOf("--delimiter",
                                        translate("cli", "Between cells; without it as the language has it"),
                                        {u","_s, u";"_s, u"comma"_s, u"semicolon"_s, u"tab"_s}))
            , m_zone(
                  command.text("--zone", translate("cli", "Time zone of the times, for example Europe/Berlin or UTC")))
            , m_noBom(command.flag("--no-bom", translate("cli", "Without byte order mark")))
            , m_noGuard(command.flag("--no-formula-guard",
                                     translate("cli", "Leave texts that look like formulas as they are")))
            , m_headers(command.oneOf("--headers", translate("cli", "What the first line says"),
                                      {u"translated"_s, u"keys"_s}))
        {
        }

        const QString& path() const { return *m_out; }
        bool translatedHeaders() const { return *m_headers == "translated"_L1; }

        /// Errors: Invalid(TimeZone).
        Result<CsvOptions> csv(Session& session) const
        {
            CsvOptions options;
            options.delimiter = delimiter();
            options.byteOrderMark = !*m_noBom;
            options.formulaGuard = !*m_noGuard;
            options.zone = m_zone->isEmpty() ? session.zone() : QTimeZone(m_zone->toUtf8());
            if (!options.zone.isValid())
                return fail(ErrorCode::Invalid, Subject::TimeZone, {*m_zone, u"Europe/Berlin, UTC"_s});
            return options;
        }

    private:
        QChar delimiter() const
        {
            if (*m_delimiter == "tab"_L1)
                return u'\t';
            if (*m_delimiter == ";"_L1 || *m_delimiter == "semicolon"_L1)
                return u';';
            if (m_delimiter->isEmpty() && QLocale().decimalPoint() == ","_L1)
                return u';';
            return u',';
        }

        Value<QString> m_out;
        Value<QString> m_delimiter;
        Value<QString> m_zone;
        Value<bool> m_noBom;
        Value<bool> m_noGuard;
        Value<QString> m_headers;
    };

    ExportColumns columnsFor(const FileOptions& options, const QStringList& keys)
    {
        ExportColumns columns{keys, {}};
        if (options.translatedHeaders())
            columns.headers = columnLabels(keys);
        return columns;
    }

    using Write = std::function<Result<qint64>(Workspace&, const CsvOptions&, Task&)>;

    Result<ExitStatus> exportList(Session& session, const FileOptions& options, const Write& write)
    {
        HD_TRY(const auto csv, options.csv(session));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        Result<qint64> rows;
        {
            TerminalTask task(session.environment(), translate("cli", "Exporting"));
            rows = write(*workspace, csv, task);
        }
        if (!rows)
            return failure(rows);
        if (session.format() == Format::Json)
            printJson(session, {{u"file"_s, options.path()}, {u"rows"_s, *rows}});
        else
            session.say(translate("cli", "Rows written to %1: %2").arg(options.path(), QString::number(*rows)));
        return ExitStatus::Done;
    }

    void addTicketExport(Command& exports)
    {
        auto command = exports.add("tickets", translate("cli", "Tickets; without a query the active ones"));
        const auto query = command.texts("QUERY", translate("cli", "Search text"), Need::Optional);
        const FileOptions options(command);
        command.example(u"helpdeskctl export tickets 'is:any created:>=-30d' --out tickets.csv"_s);
        command.runs([=](Session& session) -> Result<ExitStatus> {
            HD_TRY(const auto filter, parseTicketFilter(query->join(u' '), session.zone(), session.now()));
            return exportList(
                session, options, [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.exports().tickets(actor, filter, options.path(), csv,
                                                       columnsFor(options, ExportService::ticketColumns()), task);
                });
        });
    }

    void addCustomers(Command& exports)
    {
        auto command = exports.add("customers", translate("cli", "Customers"));
        const auto query =
            command.texts("QUERY", translate("cli", "Only those with this part in the name"), Need::Optional);
        const FileOptions options(command);
        command.runs([=](Session& session) {
            return exportList(session, options, [&](Workspace& workspace, const CsvOptions& csv, Task& task) {
                return workspace.exports().customers(query->join(u' '), options.path(), csv,
                                                     columnsFor(options, ExportService::customerColumns()), task);
            });
        });
    }

    void addSubscriptions(Command& exports)
    {
        auto command = exports.add("subscriptions", translate("cli", "Subscriptions of all customers"));
        const FileOptions options(command);
        command.runs([=](Session& session) {
            return exportList(session, options, [&](Workspace& workspace, const CsvOptions& csv, Task& task) {
                return workspace.exports().subscriptions(
                    {}, options.path(), csv, columnsFor(options, ExportService::subscriptionColumns()), task);
            });
        });
    }

    void addCases(Command& exports)
    {
        auto command = exports.add("cases", translate("cli", "Escalations of all tickets with who owes whom"));
        const auto query = command.texts("QUERY", translate("cli", "Only those with these words"), Need::Optional);
        const FileOptions options(command);
        command.runs([=](Session& session) {
            return exportList(
                session, options, [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.cases().exportCases(actor, query->join(u' '), options.path(), csv,
                                                         columnsFor(options, CaseService::exportColumns()), task);
                });
        });
    }

    void addTime(Command& exports)
    {
        auto command =
            exports.add("time", translate("cli", "Time recorded on tickets, for the billing; whatever their state"));
        const auto query = command.texts("QUERY", translate("cli", "Search text"), Need::Optional);
        const FileOptions options(command);
        command.example(u"helpdeskctl export time 'updated:>=2026-11-01' --out november.csv"_s);
        command.runs([=](Session& session) -> Result<ExitStatus> {
            HD_TRY(auto filter, parseTicketFilter(query->join(u' '), session.zone(), session.now()));
            filter.anyState = filter.anyState || filter.states.empty(); // time is recorded at the end of the work
            return exportList(
                session, options, [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.exports().time(actor, filter, options.path(), csv,
                                                    columnsFor(options, ExportService::timeColumns()), task);
                });
        });
    }

} // namespace

void addExportCommands(Command& root)
{
    auto exports = root.add("export", translate("cli", "Writes lists to CSV files"));
    addTicketExport(exports);
    addCustomers(exports);
    addSubscriptions(exports);
    addCases(exports);
    addTime(exports);
}

} // namespace helpdesk::cli
