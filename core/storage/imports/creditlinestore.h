// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/creditline.h"
#include "storage/database.h"

namespace helpdesk {

/// Credits of reconciliation files, kept to be matched with claims. Assumes a transaction when it writes.
class CreditLineStore {
public:
    explicit CreditLineStore(Database& database);

    /// False when this very line is here already, from whichever import.
    Result<bool> add(const CreditLine& line);
    /// The customer's, newest period first.
    Result<std::vector<CreditLine>> listOfCustomer(CustomerId customer);
    /// Of all customers, the latest stored first.
    Result<std::vector<CreditLine>> list(int limit);

private:
    Database& m_database;
};

} // namespace helpdesk
