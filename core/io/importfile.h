// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/customer/customer.h"
#include "domain/imports/catalogue.h"
#include "domain/imports/creditline.h"
#include "domain/imports/importoutcome.h"
#include "domain/imports/servicerequest.h"
#include "domain/outage.h"
#include "domain/subscription/subscription.h"
#include "domain/ticket/ticket.h"

#include <QHash>

#include <functional>
#include <vector>

namespace helpdesk {

/// Where a record stood in its file.
struct RecordOrigin {
    qint64 line = 0;
    QString raw; ///< CSV kinds only
};

/// A file says only part of a thing; `apply` writes just that part into what is known already.
struct CustomerRecord {
    RecordOrigin origin;
    QString tenantId; ///< canonical GUID
    std::function<void(Customer&)> apply;
};

struct SubscriptionRecord {
    RecordOrigin origin;
    QString guid; ///< canonical GUID
    QString customerTenantId; ///< empty: the file does not say
    std::function<void(Subscription&)> apply;
};

struct EntitlementRecord {
    RecordOrigin origin;
    QString planGuid; ///< of the Azure plan's subscription
    AzureEntitlement entitlement;
};

struct ServiceRequestRecord {
    RecordOrigin origin;
    QString number;
    QString customerTenantId; ///< empty: the file does not say
    std::function<void(ServiceRequest&)> apply;
    QString azureSubscription = {}; ///< whose it is, where it names the customer by its Azure subscription
};

struct OutageRecord {
    RecordOrigin origin;
    QString number;
    std::function<void(Outage&)> apply;
    std::vector<OutagePost> posts;
};

/// What a file says of one delegated access to a customer's tenant.
struct AccessRecord {
    RecordOrigin origin;
    AccessKind kind = AccessKind::Gdap;
    QString relationshipId; ///< empty for DAP: a customer has one at most
    QString customerTenantId;
    QString customerName; ///< empty: the file does not say
    std::function<void(CustomerAccess&)> apply;
};

/// A credit on an invoice. The line's own customer and batch are empty: whoever stores it fills them.
struct CreditRecord {
    RecordOrigin origin;
    QString customerTenantId;
    CreditLine line;
};

/// One moment of a ticket in somebody else's log.
struct LoggedMoment {
    Instant at;
    TicketState state = TicketState::New;
    std::optional<Severity> severity;
    QString assignee; ///< as the source names them; empty: nobody
    QString team;
    QString actor; ///< who did it
    QString body; ///< a text said at this moment, if the source keeps one

    bool operator==(const LoggedMoment&) const = default;
};

/// A ticket of somebody else's log, its rows put together in the order of their instants.
struct LoggedTicket {
    RecordOrigin origin; ///< of the first row
    QString reference; ///< the source's number
    bool keepsNumber = false; ///< the source is a workspace like this one: the ticket keeps its number here
    QString title;
    QString body;
    QString customer;
    QString contact;
    std::optional<Service> service;
    std::optional<Category> category;
    QString problemType;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    Channel channel = Channel::Import;
    Instant createdAt;
    std::optional<Instant> resolvedAt; ///< as the last row says, whatever its state
    std::optional<Instant> closedAt; ///< likewise
    std::vector<LoggedMoment> moments; ///< at least one
    QHash<QString, QString> facts; ///< of the last row

    bool operator==(const LoggedTicket&) const = default;
};

/// A file read and understood; nothing is stored yet. Only the vectors of its kind are filled:
/// one, but for reconciliation files, which speak of customers, subscriptions and credits at once.
struct ImportFile {
    QString fileName; ///< without folder
    QString sha256;
    ImportKind kind = ImportKind::Customers;
    QString encoding;
    qint64 read = 0; ///< records in the file, rejected ones included; several rows of one thing are one record
    qint64 rows = 0; ///< rows or items in the file
    bool complete = false; ///< a whole listing: what is not in it is gone at the source
    QString customerTenantId; ///< of the whole file, for example from links.self.uri
    QString customerHint; ///< a tenant id in the file's name: a proposal, never more
    std::vector<CustomerRecord> customers;
    std::vector<SubscriptionRecord> subscriptions;
    std::vector<EntitlementRecord> entitlements;
    std::vector<ServiceRequestRecord> serviceRequests;
    std::vector<AccessRecord> accesses;
    std::vector<CreditRecord> credits;
    std::vector<SupportTopic> supportTopics;
    std::vector<Offer> offers;
    std::vector<ProductName> productNames;
    std::vector<OutageRecord> outages;
    std::vector<LoggedTicket> tickets;
    std::vector<Rejection> rejections;
    QStringList rejectedIds; ///< of rejected rows whose id could be read: they are in the listing all the same
    std::vector<Reason> warnings;
    QString rejectedHeader;
};

/// Reads and parses a file (plain or gzip). Blocking; asks `task` for cancel.
/// Errors: FileMissing, FileUnreadable, FormatUnknown, EncodingUnknown, SyntaxError {line, column, found, expected}
/// (found empty: the end of the file; expected empty: no single sign), Invalid(ImportKind) {wanted, recognised or
/// empty}, Invalid(Mapping) {"file: key: value", what is allowed}, NotFound(Mapping), Cancelled.
Result<ImportFile> readImportFile(const QString& path, const ImportOptions& options, Task& task);

} // namespace helpdesk
