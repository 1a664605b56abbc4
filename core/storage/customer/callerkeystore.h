// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/customer/callerkeys.h"
#include "storage/database.h"

namespace helpdesk {

/// Keeps the lookup words of customers and contacts. Assumes a transaction. An invalid contact: the
/// customer itself.
class CallerKeyStore {
public:
    explicit CallerKeyStore(Database& database);

    Result<> insert(CustomerId customer, ContactId contact, const CallerKeys& keys);
    /// Writes only when they differ.
    Result<> replace(CustomerId customer, ContactId contact, const CallerKeys& keys);

private:
    Database& m_database;
};

} // namespace helpdesk
