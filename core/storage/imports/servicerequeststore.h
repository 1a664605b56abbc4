// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/servicerequest.h"
#include "storage/database.h"

namespace helpdesk {

/// A case at Microsoft with what only we know of it.
struct KeptServiceRequest {
    qint64 id = 0;
    ServiceRequest request;
    CustomerId customer; ///< invalid: not known whose it is
    BatchId batch;
    bool missingFromImport = false;

    bool operator==(const KeptServiceRequest&) const = default;
};

/// Cases at Microsoft. Assumes a transaction when it writes.
class ServiceRequestStore {
public:
    explicit ServiceRequestStore(Database& database);

    Result<> insert(const KeptServiceRequest& request);
    Result<> update(const KeptServiceRequest& request);
    Result<std::optional<KeptServiceRequest>> findByNumber(const QString& number);
    /// Imported and not yet marked as gone: (id, number).
    Result<std::vector<std::pair<qint64, QString>>> listUnmarkedImports(CustomerId customer);
    Result<> markMissing(qint64 id);

private:
    Database& m_database;
};

} // namespace helpdesk
