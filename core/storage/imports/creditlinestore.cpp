// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/imports/creditlinestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// All that tells two lines apart. The batch is not of it: a file may be imported again.
    QString keyOfLine(const CreditLine& line)
    {
        const auto iso = [](const std::optional<Instant>& at) { return at ? at->toIso() : QString(); };
        return QStringList{QString::number(line.customer.value()),
                           line.invoiceNumber,
                           line.subscriptionGuid,
                           line.chargeType.toLower(),
                           line.reasonCode.toLower(),
                           line.amount.currency,
                           QString::number(line.amount.minorUnits),
                           iso(line.startsAt),
                           iso(line.endsAt),
                           QString::number(line.copy)}
            .join(u'|');
    }

    CreditLine creditLineOf(const Statement& row)
    {
        const auto currency = row.text(7);
        return {row.integer(0),
                row.id<CustomerTag>(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                {row.integer(8), currency},
                {row.integer(9), currency},
                row.optionalInstant(10),
                row.optionalInstant(11),
                static_cast<int>(row.integer(12)),
                row.id<BatchTag>(13)};
    }

} // namespace

CreditLineStore::CreditLineStore(Database& database)
    : m_database(database)
{
}

Result<bool> CreditLineStore::add(const CreditLine& line)
{
    HD_TRY(auto insertion, m_database.statement(u"imports/insert_credit_line"_s));
    insertion.bind(keyOfLine(line)).bind(line.customer).bind(line.invoiceNumber).bind(line.subscriptionGuid);
    insertion.bind(line.chargeType).bind(line.reasonCode).bind(line.description).bind(line.amount.currency);
    insertion.bind(line.amount.minorUnits).bind(line.total.minorUnits).bind(line.startsAt).bind(line.endsAt);
    HD_CHECK(insertion.bind(line.copy).bind(line.batch).run());
    return insertion.affectedRows() > 0;
}

Result<std::vector<CreditLine>> CreditLineStore::listOfCustomer(CustomerId customer)
{
    HD_TRY(auto rows, m_database.statement(u"imports/list_credit_lines_of_customer"_s));
    return allRows(rows.bind(customer), creditLineOf);
}

Result<std::vector<CreditLine>> CreditLineStore::list(int limit)
{
    HD_TRY(auto rows, m_database.statement(u"imports/list_credit_lines"_s));
    return allRows(rows.bind(limit), creditLineOf);
}

} // namespace helpdesk
