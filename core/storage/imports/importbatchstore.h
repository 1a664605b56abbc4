// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/importoutcome.h"
#include "storage/database.h"

namespace helpdesk {

/// Past imports. Assumes a transaction when it writes.
class ImportBatchStore {
public:
    explicit ImportBatchStore(Database& database);

    Result<BatchId> insert(const ImportBatch& batch);
    /// What the file did is known only at its end.
    Result<> updateCounts(const ImportBatch& batch);
    /// Newest first.
    Result<std::vector<ImportBatch>> list(int limit);

private:
    Database& m_database;
};

} // namespace helpdesk
