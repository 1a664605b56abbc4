// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlerror.h"

namespace helpdesk {

namespace {

    constexpr int kShortRead = 522; // SQLITE_IOERR_SHORT_READ: the file ends too early
    constexpr int kSharedMemorySize = 4874; // SQLITE_IOERR_SHMSIZE: no room for the index of the log

    // Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of an extended code.
    ErrorCode codeOf(int sqliteCode)
    {
        if (sqliteCode == kShortRead)
            return ErrorCode::WorkspaceCorrupt;
        if (sqliteCode == kSharedMemorySize)
            return ErrorCode::DiskFull;
        switch (sqliteCode & 0xff) {
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return ErrorCode::WorkspaceLocked;
        case 8: // SQLITE_READONLY
            return ErrorCode::WorkspaceReadOnly;
        case 9: // SQLITE_INTERRUPT
            return ErrorCode::Cancelled;
        case 11: // SQLITE_CORRUPT
            return ErrorCode::WorkspaceCorrupt;
        case 13: // SQLITE_FULL
            return ErrorCode::DiskFull;
        case 14: // SQLITE_CANTOPEN
            return ErrorCode::FileUnreadable;
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
    // A statement misused is told by the driver itself, not by the database.
    const auto text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    QStringList arguments{path};
    if (code == ErrorCode::StorageFailed)
        arguments = {text};
    else if (code == ErrorCode::FileUnreadable)
        arguments << text;
    return {code, Subject::None, arguments, {}, error.nativeErrorCode() + u' ' + text, where};
}

} // namespace helpdesk
