// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/attachment/preparedfile.h"

namespace helpdesk {

/// Reads a file through, in pieces, and says what it is: its size, hash and type, and whether it holds secrets. A browser's
/// log is read whole; Stripping::Strip takes its secrets out. Other files are not changed by it.
/// Errors: FileMissing, FileUnreadable {path, why}; Invalid(Attachment) {name} when too large; Missing(Name); Cancelled;
/// with Strip on a log that cannot be read SyntaxError.
Result<PreparedFile> prepareFile(const QString& path, Stripping stripping, Task& task);

/// The same of bytes that are no file yet, a picture from the clipboard. Never a log.
Result<PreparedFile> prepareBytes(const QString& name, const QByteArray& bytes);

} // namespace helpdesk
