// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportlist.h"

#include "async/auditcalls.h"
#include "async/casecalls.h"
#include "ui/text/audittext.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct ExportTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::ExportTexts)
    };

} // namespace

QString titleOf(const ExportList& list)
{
    switch (list.kind) {
    case ExportList::Kind::Tickets:
        return ExportTexts::tr("Tickets in the list on screen");
    case ExportList::Kind::Customers:
        return list.namePart.isEmpty() ? ExportTexts::tr("All customers")
                                       : ExportTexts::tr("Customers with “%1” in the name").arg(list.namePart);
    case ExportList::Kind::Subscriptions:
        return list.customer.isValid() ? ExportTexts::tr("Subscriptions of %1").arg(list.customerName)
                                       : ExportTexts::tr("Subscriptions of all customers");
    case ExportList::Kind::Cases:
        return list.namePart.isEmpty() ? ExportTexts::tr("Escalations of all tickets")
                                       : ExportTexts::tr("Escalations with “%1”").arg(list.namePart);
    case ExportList::Kind::Audit:
        return ExportTexts::tr("Acts in the audit on screen");
    }
    return {};
}

QString fileNameFor(const ExportList& list, Instant now)
{
    const auto day = now.toLocal().date().toString(Qt::ISODate);
    switch (list.kind) {
    case ExportList::Kind::Tickets:
        return ExportTexts::tr("tickets-%1.csv").arg(day);
    case ExportList::Kind::Customers:
        return ExportTexts::tr("customers-%1.csv").arg(day);
    case ExportList::Kind::Subscriptions:
        return ExportTexts::tr("subscriptions-%1.csv").arg(day);
    case ExportList::Kind::Cases:
        return ExportTexts::tr("cases-%1.csv").arg(day);
    case ExportList::Kind::Audit:
        return ExportTexts::tr("audit-%1.csv").arg(day);
    }
    return {};
}

QStringList allColumnsOf(const ExportList& list)
{
    switch (list.kind) {
    case ExportList::Kind::Tickets:
        return AsyncWorkspace::ticketColumns();
    case ExportList::Kind::Customers:
        return AsyncWorkspace::customerColumns();
    case ExportList::Kind::Subscriptions:
        return AsyncWorkspace::subscriptionColumns();
    case ExportList::Kind::Cases:
        return CaseCalls::exportColumns();
    case ExportList::Kind::Audit:
        return AuditCalls::exportColumns();
    }
    return {};
}

Answer<qint64> writeList(AsyncWorkspace& workspace, const ExportList& list, const QString& path,
                         const CsvOptions& options, const ExportColumns& columns)
{
    switch (list.kind) {
    case ExportList::Kind::Tickets:
        return workspace.exportTickets(list.filter, path, options, columns);
    case ExportList::Kind::Customers:
        return workspace.exportCustomers(list.namePart, path, options, columns);
    case ExportList::Kind::Cases:
        return CaseCalls(workspace).exportCases(list.namePart, path, options, columns);
    case ExportList::Kind::Audit:
        return AuditCalls(workspace).exportTo(
            list.audit, [](const AuditRow& row) { return sentence(row); }, path, options, columns);
    case ExportList::Kind::Subscriptions:
        break;
    }
    const auto customer = list.customer.isValid() ? std::optional(list.customer) : std::nullopt;
    return workspace.exportSubscriptions(customer, path, options, columns);
}

} // namespace helpdesk
