// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/customer/customerdetails.h"
#include "domain/outage.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Use cases around customers, contacts, subscriptions. Blocking; on the thread of the database.
class CustomerService {
public:
    CustomerService(Database& database, const Clock& clock);

    /// By part of the name, alphabetical, keyset-paged by the last row.
    Result<std::vector<CustomerRow>> list(const QString& namePart, int limit,
                                          const std::optional<CustomerRow>& after = {});
    Result<qint64> count();
    /// Of these customers, and of those whose tickets these are, each once; what is gone is absent.
    Result<std::vector<CustomerRow>> rows(const std::vector<CustomerId>& customers,
                                          const std::vector<TicketId>& tickets);
    /// Everything the caller may say: letters of the company, domain, tenant id, mail, phone, contact's name,
    /// subscription or Azure entitlement id. Best first; fast enough for every keystroke.
    Result<std::vector<CallerMatch>> findCaller(const QString& text, int limit);
    /// Exactly one customer by tenant id, domain or a unique part of the name.
    /// Errors: NotFound(Customer, {text}), Ambiguous(Customer, {text, up to five names...}).
    Result<CustomerId> resolve(const QString& text);
    Result<CustomerDetails> details(const Actor& actor, CustomerId id);

    /// Errors: Missing(Name), Invalid(TenantId|Domain|Email|Country), AlreadyExists(TenantId).
    Result<Customer> add(const Actor& actor, const Customer& customer);
    /// Writes on revision `customer.revision`. Errors: as add, Conflict, NotFound.
    Result<Customer> edit(const Actor& actor, const Customer& customer);
    /// Errors: Missing(Name), Invalid(Email), NotFound(Customer).
    Result<Contact> addContact(const Actor& actor, CustomerId customer, const NewContact& contact);
    /// Writes on revision `contact.revision`. Errors: as addContact, Conflict(Contact, {name}), NotFound(Contact).
    Result<Contact> editContact(const Actor& actor, const Contact& contact);

    Result<std::vector<Subscription>> subscriptions(const std::optional<CustomerId>& customer, int limit);
    /// By our id. Errors: NotFound(Subscription).
    Result<Subscription> subscription(SubscriptionId id);
    /// By Microsoft's GUID, an Azure entitlement id or a unique part of the name.
    /// Errors: NotFound(Subscription), Ambiguous(Subscription).
    Result<Subscription> resolveSubscription(const QString& text, const std::optional<CustomerId>& customer);

    /// Running ones, newest first.
    Result<std::vector<Outage>> runningOutages();

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
