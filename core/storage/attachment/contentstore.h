// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "storage/database.h"

#include <QStringList>

class QIODevice;

namespace helpdesk {

/// The bytes of files, each once, under their SHA-256. Read and written a megabyte at a time. Assumes a transaction when
/// it writes.
class ContentStore {
public:
    explicit ContentStore(Database& database);

    Result<bool> holds(const QString& sha256);
    /// Takes everything from `source`. What is there already is not stored again.
    /// Errors: FileUnreadable {name, why} when it gives other bytes than were announced; Cancelled.
    Result<> insert(const QString& sha256, qint64 size, QIODevice& source, const QString& name, Task& task);
    /// Errors: FileNotWritable {name, why}; WorkspaceCorrupt when the bytes are not those of the hash; Cancelled.
    Result<> write(const QString& sha256, QIODevice& target, const QString& name, Task& task);
    /// Lets go of bytes that no attachment has any more.
    Result<> dropUnused(const QString& sha256);
    /// Every attachment has its bytes, every hash is that of its bytes, and none are kept for nobody.
    /// What is wrong, one English line each. Errors: Cancelled.
    Result<QStringList> check(Task& task);

private:
    Result<> insertPiece(const QString& sha256, int place, const QByteArray& piece);
    Result<std::optional<QByteArray>> piece(const QString& sha256, int place);
    Result<bool> isWhole(const QString& sha256, qint64 size, Task& task);
    Result<qint64> sizeOf(const QString& sha256); ///< -1: not there

    Database& m_database;
};

} // namespace helpdesk
