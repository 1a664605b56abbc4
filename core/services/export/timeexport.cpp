// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/moneytext.h"
#include "domain/balance/ticketcost.h"
#include "services/export/listexport.h"
#include "services/exportservice.h"
#include "storage/balance/hourstore.h"
#include "storage/customer/customerstore.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/transaction.h"
#include "storage/ticket/ticketstore.h"

#include <algorithm>
#include <array>

// The time recorded on tickets, for the billing.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct WorkRow {
        qint64 number = 0;
        QString title;
        QString customer;
        QString tenantId;
        QString agent;
        Instant at;
        int minutes = 0;
        bool chargeable = false;
        int deducted = 0;
        int waived = 0;
        std::optional<Money> price; ///< what the customer agreed to, with the first row of a ticket
    };

    struct WorkColumn {
        const char* key;
        void (*write)(ListExport& file, const WorkRow& row);
    };

    constexpr auto kWorkColumns = std::to_array<WorkColumn>({
        {"number", [](ListExport& file, const WorkRow& row) { file.cells().number(row.number); }},
        {"title", [](ListExport& file, const WorkRow& row) { file.cells().text(row.title); }},
        {"customer", [](ListExport& file, const WorkRow& row) { file.cells().text(row.customer); }},
        {"tenant_id", [](ListExport& file, const WorkRow& row) { file.cells().text(row.tenantId); }},
        {"agent", [](ListExport& file, const WorkRow& row) { file.cells().text(row.agent); }},
        {"recorded_at", [](ListExport& file, const WorkRow& row) { file.instant(row.at); }},
        {"minutes", [](ListExport& file, const WorkRow& row) { file.cells().number(row.minutes); }},
        {"chargeable", [](ListExport& file, const WorkRow& row) { file.cells().number(row.chargeable ? 1 : 0); }},
        {"deducted_minutes", [](ListExport& file, const WorkRow& row) { file.cells().number(row.deducted); }},
        {"waived_minutes", [](ListExport& file, const WorkRow& row) { file.cells().number(row.waived); }},
        {"uncovered_minutes",
         [](ListExport& file, const WorkRow& row) {
             file.cells().number(row.chargeable ? row.minutes - row.deducted - row.waived : 0);
         }},
        {"approved_amount",
         [](ListExport& file, const WorkRow& row) {
             file.cells().plain(row.price ? plainMoney(*row.price) : QString());
         }},
        {"currency",
         [](ListExport& file, const WorkRow& row) { file.cells().text(row.price ? row.price->currency : QString()); }},
    });

    Result<std::vector<const WorkColumn*>> chosenWorkColumns(const QStringList& keys)
    {
        std::vector<const WorkColumn*> chosen;
        for (const auto& key : keys) {
            const auto found = std::find_if(kWorkColumns.begin(), kWorkColumns.end(), [&key](const WorkColumn& column) {
                return key == QLatin1StringView(column.key);
            });
            if (found == kWorkColumns.end())
                return fail(ErrorCode::Invalid, Subject::Field, {key, ExportService::timeColumns().join(", "_L1)});
            chosen.push_back(&*found);
        }
        return chosen;
    }

    Result<std::vector<WorkRow>> workOf(Database& database, TicketId id)
    {
        HourStore hours(database);
        HD_TRY(const auto events, hours.listWorkEvents(id));
        std::vector<WorkRow> rows;
        if (events.empty())
            return rows;
        HD_TRY(const auto ticket, TicketStore(database).find(id));
        WorkRow row;
        row.number = ticket.number;
        row.title = ticket.title;
        if (ticket.customer.isValid()) {
            HD_TRY(const auto customer, CustomerStore(database).find(ticket.customer));
            row.customer = customer.name;
            row.tenantId = customer.tenantId;
        }
        HD_TRY(const auto entries, hours.listEntriesOfTicket(id));
        HD_TRY(const auto told, hours.listCostEvents(id));
        if (const auto cost = ticketCostOf(told); cost.approval)
            row.price = cost.approval->amount;
        for (const auto& event : events) {
            row.agent = event.actorName;
            row.at = event.at;
            row.minutes = event.data.value("minutes"_L1).toInt();
            row.chargeable = event.data.value("chargeable"_L1).toBool();
            row.deducted = 0;
            row.waived = 0;
            for (const auto& entry : entries) {
                if (entry.operation != event.operation || entry.at != event.at)
                    continue;
                row.deducted -= entry.minutes;
                row.waived += entry.worked + entry.minutes;
            }
            rows.push_back(row);
            row.price.reset();
        }
        return rows;
    }

} // namespace

QStringList ExportService::timeColumns()
{
    QStringList keys;
    for (const auto& column : kWorkColumns)
        keys << QString::fromLatin1(column.key);
    return keys;
}

Result<qint64> ExportService::time(const Actor& actor, const TicketFilter& filter, const QString& path,
                                   const CsvOptions& options, const ExportColumns& columns, Task& task)
{
    HD_CHECK(checkExportTarget(m_database, path));
    const auto keys = columns.keys.isEmpty() ? timeColumns() : columns.keys;
    HD_TRY(const auto chosen, chosenWorkColumns(keys));
    ListExport file(path, options, task);
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto tickets, listTicketIds(m_database, filter, actor));
    HD_CHECK(file.open(keys, columns.headers));
    for (const auto id : tickets) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_TRY(const auto rows, workOf(m_database, id));
        for (const auto& row : rows) {
            for (const auto* column : chosen)
                column->write(file, row);
            HD_CHECK(file.endRow());
        }
    }
    return file.close();
}

} // namespace helpdesk
