// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlerror.h"

namespace helpdesk {

namespace {

    // Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of an extended code.
    ErrorCode codeOf(int sqliteCode)
    {
        switch (sqliteCode & 0xff) {
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return ErrorCode::WorkspaceLocked;
        case 8: // SQLITE_READONLY
            return ErrorCode::WorkspaceReadOnly;
        case 11: // SQLITE_CORRUPT
            return ErrorCode::WorkspaceCorrupt;
        case 13: // SQLITE_FULL
            return ErrorCode::DiskFull;
        case 26: // SQLITE_NOTADB
            return ErrorCode::WorkspaceForeign;
        default:
            return ErrorCode::StorageFailed;
        }
    }

} // namespace

Error storageError(const QSqlError& error, const QString& path, std::source_location where)
{
    const auto code = codeOf(error.nativeErrorCode().toInt());
    QStringList arguments{path};
    if (code == ErrorCode::StorageFailed)
        arguments = {error.databaseText()};
    return {code, Subject::None, arguments, {}, error.nativeErrorCode() + u' ' + error.databaseText(), where};
}

} // namespace helpdesk
