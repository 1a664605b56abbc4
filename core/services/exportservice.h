// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/customer/customer.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

class Database;

/// Writes lists to CSV, streaming: memory stays flat however long the list is. The file appears whole or not
/// at all, and never in place of the workspace or of what is no plain file. Blocking; on the thread of the
/// database. Returns the number of data rows.
/// Errors: FileNotWritable, DiskFull, Cancelled, Invalid(Field) for a column that is not one, storage errors.
class ExportService {
public:
    explicit ExportService(Database& database);

    /// Columns: number, title, state, severity, service, category, problem, customer, tenant_id, contact, assignee,
    /// team, channel, created_at, updated_at, resolved_at, closed_at, due_at.
    static QStringList ticketColumns();
    Result<qint64> tickets(const Actor& actor, const TicketFilter& filter, const QString& path,
                           const CsvOptions& options, const ExportColumns& columns, Task& task);
    static QStringList customerColumns();
    Result<qint64> customers(const QString& namePart, const QString& path, const CsvOptions& options,
                             const ExportColumns& columns, Task& task);
    static QStringList subscriptionColumns();
    /// Of one customer, or of all.
    Result<qint64> subscriptions(const std::optional<CustomerId>& customer, const QString& path,
                                 const CsvOptions& options, const ExportColumns& columns, Task& task);
    /// Columns: number, title, customer, tenant_id, agent, recorded_at, minutes, chargeable, deducted_minutes, waived_minutes,
    /// uncovered_minutes, approved_amount (with a ticket's first row), currency.
    static QStringList timeColumns();
    /// The time recorded on tickets, one row for each time somebody recorded any.
    Result<qint64> time(const Actor& actor, const TicketFilter& filter, const QString& path, const CsvOptions& options,
                        const ExportColumns& columns, Task& task);

private:
    Database& m_database;
};

} // namespace helpdesk
