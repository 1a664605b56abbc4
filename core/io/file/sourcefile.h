// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>

namespace helpdesk {

/// The content of a file, unpacked when it was a gzip.
struct SourceFile {
    QString name; ///< without folder
    QString sha256; ///< of the file as it lies on disk
    QByteArray bytes;
};

/// Errors: FileMissing, FileUnreadable {path, why}, Cancelled.
Result<SourceFile> readSourceFile(const QString& path, const Task& task);

} // namespace helpdesk
