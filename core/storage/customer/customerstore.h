// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "storage/database.h"

namespace helpdesk {

/// Customers with their domains, access and contacts. Assumes a transaction when it writes.
class CustomerStore {
public:
    explicit CustomerStore(Database& database);

    /// Stores the customer, its domains and its access.
    Result<CustomerId> insert(const Customer& customer);
    /// Writes all fields, domains and access; `customer.revision` is the new revision, `seen` the one it replaces.
    /// Errors: Conflict {name}.
    Result<> update(const Customer& customer, qint64 seen);
    /// Errors: NotFound(Customer).
    Result<Customer> find(CustomerId id);
    Result<std::optional<CustomerId>> findByTenantId(const QString& canonicalGuid);
    Result<std::optional<CustomerId>> findByExternalReference(const QString& reference);

    Result<ContactId> insertContact(const Contact& contact);
    Result<> updateContact(const Contact& contact);
    Result<Contact> findContact(ContactId id);
    Result<std::vector<Contact>> listContacts(CustomerId customer);

private:
    Database& m_database;
};

} // namespace helpdesk
