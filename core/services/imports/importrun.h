// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/change.h"
#include "domain/imports/importoutcome.h"
#include "domain/partner/user.h"
#include "io/importfile.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

#include <map>

namespace helpdesk {

/// One file on its way into the workspace: who, when, what was done so far. Lives inside one transaction.
class ImportRun {
public:
    ImportRun(Database& database, const ImportFile& file, const ImportOptions& options, Instant now, Task& task);

    Database& database;
    const ImportFile& file;
    const ImportOptions& options;
    const Instant now;
    BatchId batch;
    ImportOutcome outcome;

    /// Call before each record: progress, and the question whether to go on. Errors: Cancelled.
    Result<> step();
    void reject(const RecordOrigin& origin, const char* reason, const QStringList& arguments);
    void added(ChangedThing thing, qint64 id);
    void changed(ChangedThing thing, qint64 id);
    void unchanged() { ++outcome.unchanged; }
    void missing(ChangedThing thing, qint64 id);
    /// Something written beside the record itself, for example the contact of a ticket.
    void touched(ChangedThing thing, qint64 id) { m_changes[thing].push_back(id); }

    /// The id stands in the file, even if its row was rejected.
    bool isInFile(const QString& id) const { return m_seen.contains(id); }
    void seen(const QString& id) { m_seen.insert(id); }

    /// Tells the change feed, one row per thing or one for many.
    Result<> announce();

private:
    Task& m_task;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::map<ChangedThing, std::vector<qint64>> m_changes;
    QSet<QString> m_seen;
};

// Each takes the records of its kind from the run's file.
Result<> importCustomers(ImportRun& run);
Result<> importSubscriptions(ImportRun& run);
Result<> importEntitlements(ImportRun& run);
Result<> importServiceRequests(ImportRun& run);
Result<> importCatalogue(ImportRun& run);
Result<> importOutages(ImportRun& run);
Result<> importTicketLog(ImportRun& run);
Result<> importAccesses(ImportRun& run);
Result<> importReconciliation(ImportRun& run);

} // namespace helpdesk
