// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// Rolls back when it goes out of scope, unless commit() succeeded. Only services open one; stores assume one.
class Transaction {
public:
    /// To write: takes the write lock at once, so that no later statement can fail for it.
    static Result<Transaction> begin(Database& database);
    /// A look at one moment, for reads of several statements that must agree. Takes no lock; inside a transaction that
    /// is open already it joins that one, and neither commits nor rolls it back.
    static Result<Transaction> beginReading(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database;
};

} // namespace helpdesk
