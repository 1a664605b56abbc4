// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/customer/customerenums.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

/// Field lengths as the Partner Center address has them (domain.md 4.1).
struct Address {
    QString line1;
    QString line2;
    QString city;
    QString state;
    QString postalCode;
    QString region;
    QString phone;

    bool operator==(const Address&) const = default;
};

/// What we may do in the customer's tenant.
struct CustomerAccess {
    AccessKind kind = AccessKind::Gdap;
    QString relationshipId; ///< Microsoft's id of the relationship; empty for DAP
    AccessStatus status = AccessStatus::Active;
    QStringList roles; ///< snake_case role names
    std::optional<Instant> startsAt;
    std::optional<Instant> endsAt; ///< empty: no end (DAP)

    bool operator==(const CustomerAccess&) const = default;
};

/// A company we support, one Microsoft tenant.
struct Customer {
    CustomerId id;
    qint64 revision = 0;
    QString tenantId; ///< canonical GUID; empty when the company has none or it is not known yet
    QString name;
    QString primaryDomain;
    QStringList domains; ///< all verified ones, the primary included
    QString commerceId;
    QString country; ///< ISO 3166-1 alpha-2
    Cloud cloud = Cloud::Commercial;
    Relationship relationship = Relationship::Reseller;
    QString qualification; ///< None, Education, Nonprofit, GovernmentCommunityCloud...
    QString associatedPartnerId; ///< MPN id of the indirect reseller
    QString registrationNumber;
    std::optional<bool> allowsDelegatedAccess; ///< DAP; empty: the source did not say
    QString email;
    QString phone;
    Address address;
    QString language; ///< BCP 47, from the billing profile
    QString billingName; ///< the billing profile's person
    QString billingEmail;
    std::vector<CustomerAccess> access;
    QString note;
    QJsonObject extra; ///< columns of an import that we do not know
    QString externalReference; ///< in the ticket log it came from
    BatchId batch; ///< the import that wrote it last
    bool missingFromImport = false; ///< the newest complete file no longer had it
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const Customer&) const = default;
};

/// A person on the customer's side.
struct Contact {
    ContactId id;
    qint64 revision = 0;
    CustomerId customer;
    QString name;
    QString email;
    QString phone;
    QString language;
    bool authorised = false; ///< may open requests for this customer
    bool reachable24x7 = false;
    QString note;
    BatchId batch;

    bool operator==(const Contact&) const = default;
};

/// What a list of customers shows.
struct CustomerRow {
    CustomerId id;
    QString tenantId;
    QString name;
    QString primaryDomain;
    QString country;
    Cloud cloud = Cloud::Commercial;
    int openTickets = 0;
    int subscriptions = 0;
    bool missingFromImport = false;

    bool operator==(const CustomerRow&) const = default;
};

/// One answer of the caller search: the customer and what it was found by.
struct CallerMatch {
    CustomerRow customer;
    QString matchedBy; ///< name, domain, tenant_id, email, phone, subscription_id, contact
    ContactId contact; ///< when a contact's name, mail or phone matched
    QString contactName;
    SubscriptionId subscription; ///< when a subscription id matched

    bool operator==(const CallerMatch&) const = default;
};

} // namespace helpdesk
