// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"

#include "base/logging.h"
#include "storage/interruption.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Prepared once: a transaction costs no parsing. Never interrupted: it might have begun or ended all the same.
    Result<> control(Database& database, const QString& sql)
    {
        const Interruption none(database, nullptr);
        HD_TRY(auto statement, database.composed(sql));
        return statement.run();
    }

} // namespace

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    const auto rolledBack = control(*m_database, u"ROLLBACK"_s);
    // A full disk makes SQLite roll back by itself.
    if (!rolledBack && !rolledBack.error().detail.contains("no transaction is active"_L1))
        qCWarning(lcStorage) << "roll back failed:" << rolledBack.error().detail;
}

Result<Transaction> Transaction::begin(Database& database)
{
    HD_CHECK(control(database, u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database& database)
{
    auto begun = control(database, u"BEGIN"_s);
    Transaction transaction(database);
    if (begun)
        return transaction;
    // A look within a write, or within another look, is part of that one and ends with it.
    transaction.m_database = nullptr;
    if (begun.error().detail.contains("within a transaction"_L1)
        || begun.error().arguments.join(u' ').contains("within a transaction"_L1))
        return transaction;
    return failure(begun);
}

Result<> Transaction::commit()
{
    HD_CHECK(control(*m_database, u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace helpdesk
