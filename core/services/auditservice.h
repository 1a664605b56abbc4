// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/audit/auditrow.h"
#include "domain/audit/exportnote.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"
#include "domain/partner/user.h"

#include <functional>

namespace helpdesk {

class Database;

/// What was done by whom to anything: the events of tickets and the entries of all other acts, as one list. Read by supervisors and
/// administrators; of tickets only what they may see. Nothing here changes it, and the database refuses whoever tries.
/// Blocking; on the thread of the database. Errors of all that reads: PermissionDenied(Role).
class AuditService {
public:
    AuditService(Database& database, const Clock& clock);

    /// Newest first, behind `after`; inside indexes, however many there are.
    Result<AuditPage> list(const Actor& actor, const AuditFilter& filter, const std::optional<AuditPlace>& after, int limit);

    /// Columns: at, person, thing, act, name (of a ticket its number), title (of a ticket), what (a sentence), data (JSON as stored).
    static QStringList exportColumns();
    /// Puts a row into a sentence; called on the thread of the database.
    using Words = std::function<QString(const AuditRow&)>;
    /// All that the filter finds, newest first, streaming; the file appears whole or not at all. Returns the number of rows.
    /// Errors: those of ExportService.
    Result<qint64> exportTo(const Actor& actor, const AuditFilter& filter, const Words& words, const QString& path,
                            const CsvOptions& options, const ExportColumns& columns, Task& task);

    /// A list went into a file: an entry of its own. On a writing connection.
    Result<> noteExport(const Actor& actor, const ExportNote& note);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
