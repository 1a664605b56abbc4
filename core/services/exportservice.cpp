// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exportservice.h"

#include "base/fold.h"
#include "services/export/listexport.h"
#include "storage/ticket/referrednames.h"
#include "storage/ticket/textmatch.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/transaction.h"

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // How a column of a statement becomes a cell.
    enum class Cell { Text, Number, Instant, Customer, Tenant, Contact, User, Team };
    struct Column {
        const char* key;
        Cell cell;
    };

    constexpr auto kCustomerColumns = std::to_array<Column>({{"tenant_id", Cell::Text},
                                                             {"name", Cell::Text},
                                                             {"primary_domain", Cell::Text},
                                                             {"country", Cell::Text},
                                                             {"cloud", Cell::Text},
                                                             {"relationship", Cell::Text},
                                                             {"qualification", Cell::Text},
                                                             {"email", Cell::Text},
                                                             {"phone", Cell::Text},
                                                             {"open_tickets", Cell::Number},
                                                             {"subscriptions", Cell::Number},
                                                             {"missing_from_import", Cell::Number},
                                                             {"updated_at", Cell::Instant}});

    constexpr auto kSubscriptionColumns = std::to_array<Column>({{"customer", Cell::Text},
                                                                 {"tenant_id", Cell::Text},
                                                                 {"subscription_id", Cell::Text},
                                                                 {"parent_subscription_id", Cell::Text},
                                                                 {"friendly_name", Cell::Text},
                                                                 {"offer_name", Cell::Text},
                                                                 {"offer_id", Cell::Text},
                                                                 {"status", Cell::Text},
                                                                 {"quantity", Cell::Number},
                                                                 {"unit_type", Cell::Text},
                                                                 {"billing_type", Cell::Text},
                                                                 {"billing_cycle", Cell::Text},
                                                                 {"term_duration", Cell::Text},
                                                                 {"auto_renew", Cell::Number},
                                                                 {"is_trial", Cell::Number},
                                                                 {"created_at", Cell::Instant},
                                                                 {"commitment_end_at", Cell::Instant},
                                                                 {"cancellation_allowed_until_at", Cell::Instant},
                                                                 {"missing_from_import", Cell::Number},
                                                                 {"updated_at", Cell::Instant}});

    constexpr auto kTicketColumns = std::to_array<Column>({{"number", Cell::Number},
                                                           {"title", Cell::Text},
                                                           {"state", Cell::Text},
                                                           {"severity", Cell::Text},
                                                           {"service", Cell::Text},
                                                           {"category", Cell::Text},
                                                           {"problem", Cell::Text},
                                                           {"customer", Cell::Customer},
                                                           {"tenant_id", Cell::Tenant},
                                                           {"contact", Cell::Contact},
                                                           {"assignee", Cell::User},
                                                           {"team", Cell::Team},
                                                           {"channel", Cell::Text},
                                                           {"created_at", Cell::Instant},
                                                           {"updated_at", Cell::Instant},
                                                           {"resolved_at", Cell::Instant},
                                                           {"closed_at", Cell::Instant},
                                                           {"due_at", Cell::Instant}});

    template <size_t N>
    QStringList keysIn(const std::array<Column, N>& columns)
    {
        QStringList keys;
        for (const auto& column : columns)
            keys << QString::fromLatin1(column.key);
        return keys;
    }

    QByteArrayView nameOf(ReferredNames& names, qint64 id, Cell cell)
    {
        switch (cell) {
        case Cell::Customer:
            return names.customer(id, ReferredNames::Name);
        case Cell::Tenant:
            return names.customer(id, ReferredNames::TenantId);
        case Cell::Contact:
            return names.contact(id);
        case Cell::User:
            return names.user(id);
        case Cell::Team:
            return names.team(id);
        case Cell::Text:
        case Cell::Number:
        case Cell::Instant:
            break;
        }
        return {};
    }

    // `names`: of what ids stand for, where there are such columns.
    void writeCell(ListExport& file, const Statement& row, int column, Cell cell, ReferredNames* names)
    {
        switch (cell) {
        case Cell::Text:
            file.cells().utf8Text(row.utf8(column));
            return;
        case Cell::Number:
            if (row.isNull(column))
                file.cells().plain({});
            else
                file.cells().number(row.integer(column));
            return;
        case Cell::Instant:
            file.instant(row.optionalInstant(column));
            return;
        case Cell::Customer:
        case Cell::Tenant:
        case Cell::Contact:
        case Cell::User:
        case Cell::Team:
            file.cells().utf8Text(names ? nameOf(*names, row.integer(column), cell) : QByteArrayView());
            return;
        }
    }

    struct Chosen {
        int column; // of the statement
        Cell cell;
    };

    template <size_t N>
    Result<std::vector<Chosen>> chosenOf(const std::array<Column, N>& columns, const QStringList& keys)
    {
        const auto all = keysIn(columns);
        std::vector<Chosen> chosen;
        for (const auto& key : keys.isEmpty() ? all : keys) {
            const auto at = all.indexOf(key);
            if (at < 0)
                return fail(ErrorCode::Invalid, Subject::Field, {key, all.join(", "_L1)});
            chosen.push_back({static_cast<int>(at), columns[static_cast<size_t>(at)].cell});
        }
        return chosen;
    }

    // The statement has run.
    template <size_t N>
    Result<qint64> writeRows(ListExport& file, Statement& rows, const std::array<Column, N>& columns,
                             const ExportColumns& wanted, ReferredNames* names = nullptr)
    {
        HD_TRY(const auto chosen, chosenOf(columns, wanted.keys));
        HD_CHECK(file.open(wanted.keys.isEmpty() ? keysIn(columns) : wanted.keys, wanted.headers));
        while (rows.next()) {
            for (const auto& [column, cell] : chosen)
                writeCell(file, rows, column, cell, names);
            HD_CHECK(file.endRow());
        }
        HD_CHECK(rows.finish());
        if (names)
            HD_CHECK(names->finish());
        return file.close();
    }

} // namespace

ExportService::ExportService(Database& database)
    : m_database(database)
{
}

QStringList ExportService::ticketColumns()
{
    return keysIn(kTicketColumns);
}

QStringList ExportService::customerColumns()
{
    return keysIn(kCustomerColumns);
}

QStringList ExportService::subscriptionColumns()
{
    return keysIn(kSubscriptionColumns);
}

Result<qint64> ExportService::tickets(const Actor& actor, const TicketFilter& filter, const QString& path,
                                      const CsvOptions& options, const ExportColumns& columns, Task& task)
{
    HD_CHECK(checkExportTarget(m_database, path));
    ListExport file(path, options, task);
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(auto names, ReferredNames::open(m_database));
    HD_TRY(auto rows, openExport(m_database, filter, actor));
    return writeRows(file, rows, kTicketColumns, columns, &names);
}

Result<qint64> ExportService::customers(const QString& namePart, const QString& path, const CsvOptions& options,
                                        const ExportColumns& columns, Task& task)
{
    HD_CHECK(checkExportTarget(m_database, path));
    ListExport file(path, options, task);
    HD_TRY(auto rows, m_database.statement(u"export/list_customers"_s));
    HD_CHECK(rows.bind(likePattern(folded(namePart))).run());
    return writeRows(file, rows, kCustomerColumns, columns);
}

Result<qint64> ExportService::subscriptions(const std::optional<CustomerId>& customer, const QString& path,
                                            const CsvOptions& options, const ExportColumns& columns, Task& task)
{
    HD_CHECK(checkExportTarget(m_database, path));
    ListExport file(path, options, task);
    HD_TRY(auto rows,
           m_database.statement(customer ? u"export/list_subscriptions_of"_s : u"export/list_subscriptions"_s));
    if (customer)
        rows.bind(*customer);
    HD_CHECK(rows.run());
    return writeRows(file, rows, kSubscriptionColumns, columns);
}

} // namespace helpdesk
