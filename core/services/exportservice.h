// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/exports/csvoptions.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

class Database;

/// Writes lists to CSV, streaming: memory stays flat however long the list is. The file appears whole or not
/// at all. Blocking; on the thread of the database. Header cells are the stable keys unless `headers` is given
/// (then one per column). Returns the number of data rows.
/// Errors: FileNotWritable, DiskFull, Cancelled, storage errors.
class ExportService {
public:
    explicit ExportService(Database& database);

    /// Columns: number, title, state, severity, service, category, problem, customer, tenant_id, contact, assignee,
    /// team, channel, created_at, updated_at, resolved_at, closed_at.
    static QStringList ticketColumns();
    Result<qint64> tickets(const Actor& actor, const TicketFilter& filter, const QString& path,
                           const CsvOptions& options, const QStringList& headers, Task& task);
    static QStringList customerColumns();
    Result<qint64> customers(const QString& namePart, const QString& path, const CsvOptions& options,
                             const QStringList& headers, Task& task);
    static QStringList subscriptionColumns();
    Result<qint64> subscriptions(const QString& path, const CsvOptions& options, const QStringList& headers,
                                 Task& task);

private:
    Database& m_database;
};

} // namespace helpdesk
