// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/instant.h"
#include "domain/imports/importkind.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// A row that was not taken, and why.
struct Rejection {
    qint64 line = 0; ///< of the file, from 1; for JSON the line where the item starts
    Reason reason;
    QString raw; ///< the row as it stood in the file, to save and mend; CSV kinds only

    bool operator==(const Rejection&) const = default;
};

/// What a file did, or in a dry run would do.
struct ImportOutcome {
    QString fileName;
    ImportKind kind = ImportKind::Customers;
    bool dryRun = false;
    qint64 read = 0; ///< records; read = added + changed + unchanged + rejected
    qint64 added = 0; ///< "new" in JSON
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 missing = 0; ///< known from an earlier file of this kind and no longer in this one; marked, not deleted
    std::vector<Rejection> rejections;
    std::vector<Reason> warnings; ///< for example "announced_more": 37 announced, 1 in the file
    QString rejectedHeader; ///< header line that goes above saved rejected rows
    BatchId batch; ///< invalid in a dry run
};

struct ImportOptions {
    std::optional<ImportKind> kind; ///< empty: recognise
    CustomerId customer; ///< for files that name none
    QString mapping; ///< name of a shipped mapping, or path of a mapping file; ticket logs only
    bool addCustomers = false; ///< of access files: a customer not known yet is added with its tenant id and name
    /// Kinds of which a file came before this one in the same go: what is missing here stands there, and is not gone.
    std::vector<ImportKind> before;
    bool dryRun = false;
};

/// A past import.
struct ImportBatch {
    BatchId id;
    QString fileName;
    QString sha256;
    ImportKind kind = ImportKind::Customers;
    Instant at;
    UserId user;
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};

} // namespace helpdesk
