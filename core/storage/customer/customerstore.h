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
    Result<std::vector<CustomerId>> findByDomain(const QString& lowerCaseDomain);
    /// All that bear exactly this name, case and accents aside.
    Result<std::vector<CustomerId>> findByName(const QString& name);
    /// Known from an earlier import of customers and not yet marked as gone: (id, tenant id).
    Result<std::vector<std::pair<CustomerId, QString>>> listUnmarkedImports();
    Result<> markMissing(CustomerId id, Instant now);

    /// Alphabetical, after `after`; a null `namePart` does not restrict.
    Result<std::vector<CustomerRow>> list(const QString& namePart, int limit, const std::optional<CustomerRow>& after);
    Result<qint64> count();
    /// Empty when there is none.
    Result<std::optional<CustomerRow>> findRow(CustomerId id);
    /// Invalid when the ticket has none, or is gone.
    Result<CustomerId> findOfTicket(TicketId ticket);

    Result<ContactId> insertContact(const Contact& contact);
    /// `contact.revision` is the new revision, `seen` the one it replaces. Errors: Conflict(Contact, {name}).
    Result<> updateContact(const Contact& contact, qint64 seen);
    /// Errors: NotFound(Contact).
    Result<Contact> findContact(ContactId id);
    /// Authorised ones first, by name.
    Result<std::vector<Contact>> listContacts(CustomerId customer);

private:
    Result<> insertDomains(CustomerId id, const QStringList& domains);
    Result<> insertAccess(CustomerId id, const std::vector<CustomerAccess>& access);
    Result<> replaceParts(const Customer& customer);
    Result<QStringList> listDomains(CustomerId id);
    Result<std::vector<CustomerAccess>> listAccess(CustomerId id);

    Database& m_database;
};

/// Maps the columns that every list of customers starts with.
CustomerRow customerRowOf(const Statement& row);

/// Lower case, sorted, each once, the primary one included: how a customer's domains are kept.
QStringList keptDomains(const Customer& customer);

} // namespace helpdesk
