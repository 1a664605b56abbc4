// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "base/task.h"
#include "domain/audit/exportnote.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"

namespace helpdesk::cli {

/// How the file of a list is written; the same for all lists.
class FileOptions {
public:
    explicit FileOptions(Command& command);

    const QString& path() const { return *m_out; }
    /// Errors: Invalid(TimeZone).
    Result<CsvOptions> csv(Session& session) const;
    /// All of these, with what stands above them.
    ExportColumns columns(const QStringList& keys) const;

private:
    QChar delimiter() const;

    Value<QString> m_out;
    Value<QString> m_delimiter;
    Value<QString> m_zone;
    Value<bool> m_noBom;
    Value<bool> m_noGuard;
    Value<QString> m_headers;
};

/// Writes the rows and answers with their number.
using ListWriter = std::function<Result<qint64>(Workspace&, const CsvOptions&, Task&)>;

/// Runs `write` with progress, has the audit told of the file, and says how many rows it has. `list` and `condition`: see ExportNote.
Result<ExitStatus> exportList(Session& session, const FileOptions& options, const QString& list, const QString& condition,
                              const ListWriter& write);

/// The audit is told of a file that was written from a workspace that is only read. Nothing where that cannot be written.
Result<> noteExport(Session& session, const Actor& actor, const ExportNote& note);

} // namespace helpdesk::cli
