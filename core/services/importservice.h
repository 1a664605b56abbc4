// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/imports/importoutcome.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;
struct ImportFile;

/// Takes files in: one transaction per file, a dry run does the same and rolls back. Blocking; on the thread
/// of the database.
class ImportService {
public:
    ImportService(Database& database, const Clock& clock);

    /// Errors: those of readImportFile(), CustomerNeeded {file}, NotFound(Customer), Cancelled; storage errors.
    /// On any error nothing of this file is in the workspace.
    Result<ImportOutcome> import(const Actor& actor, const QString& path, const ImportOptions& options, Task& task);
    /// What import() would do, done on a copy of the workspace in the system's temporary folder: no lock is taken,
    /// others write on. Also through a connection that only reads. Errors: as import, and those of the copy.
    Result<ImportOutcome> preview(const Actor& actor, const QString& path, const ImportOptions& options, Task& task);
    /// As import(), of a file already read.
    Result<ImportOutcome> store(const Actor& actor, const ImportFile& file, const ImportOptions& options, Task& task);
    /// Newest first.
    Result<std::vector<ImportBatch>> batches(int limit);
    /// Names of the mappings that ship with the program.
    QStringList shippedMappings() const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
