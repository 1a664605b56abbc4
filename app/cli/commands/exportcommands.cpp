// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/exportoptions.h"
#include "app/cli/words.h"
#include "services/caseservice.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    void addTicketExport(Command& exports)
    {
        auto command = exports.add("tickets", translate("cli", "Tickets; without a query the active ones"));
        const auto query = command.texts("QUERY", translate("cli", "Search text"), Need::Optional);
        const FileOptions options(command);
        command.example(u"helpdeskctl export tickets 'is:any created:>=-30d' --out tickets.csv"_s);
        command.runs([=](Session& session) -> Result<ExitStatus> {
            HD_TRY(const auto filter, parseTicketFilter(query->join(u' '), session.zone(), session.now()));
            return exportList(
                session, options, u"tickets"_s, query->join(u' '), [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.exports().tickets(actor, filter, options.path(), csv,
                                                       options.columns(ExportService::ticketColumns()), task);
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
            return exportList(session, options, u"customers"_s, query->join(u' '), [&](Workspace& workspace, const CsvOptions& csv, Task& task) {
                return workspace.exports().customers(query->join(u' '), options.path(), csv,
                                                     options.columns(ExportService::customerColumns()), task);
            });
        });
    }

    void addSubscriptions(Command& exports)
    {
        auto command = exports.add("subscriptions", translate("cli", "Subscriptions of all customers"));
        const FileOptions options(command);
        command.runs([=](Session& session) {
            return exportList(session, options, u"subscriptions"_s, {}, [&](Workspace& workspace, const CsvOptions& csv, Task& task) {
                return workspace.exports().subscriptions(
                    {}, options.path(), csv, options.columns(ExportService::subscriptionColumns()), task);
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
                session, options, u"cases"_s, query->join(u' '), [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.cases().exportCases(actor, query->join(u' '), options.path(), csv,
                                                         options.columns(CaseService::exportColumns()), task);
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
                session, options, u"time"_s, query->join(u' '), [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                    HD_TRY(const auto actor, session.actor());
                    return workspace.exports().time(actor, filter, options.path(), csv,
                                                    options.columns(ExportService::timeColumns()), task);
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
