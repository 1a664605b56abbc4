// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/audit/auditrow.h"

namespace helpdesk {

/// A list as somebody looks at it: its filter, its order and its columns, which are also those of its export.
struct ExportList {
    enum class Kind { Tickets, Customers, Subscriptions, Cases, Audit };

    Kind kind = Kind::Tickets;
    TicketFilter filter; ///< of tickets
    QString namePart; ///< of customers; of cases the text they are searched by
    CustomerId customer; ///< of subscriptions; invalid: of all customers
    QString customerName;
    QStringList columns; ///< stable keys of those on show, in their order; empty: the list is not on the screen
    AuditFilter audit{}; ///< of the audit
};

/// What the list is called where one of several is chosen.
QString titleOf(const ExportList& list);
/// A file name for it, with the day in it.
QString fileNameFor(const ExportList& list, Instant now);
/// Stable keys of all columns that an export of it can have.
QStringList allColumnsOf(const ExportList& list);
/// Writes it; progress is in rows without an end known before.
Answer<qint64> writeList(AsyncWorkspace& workspace, const ExportList& list, const QString& path,
                         const CsvOptions& options, const ExportColumns& columns);

} // namespace helpdesk
