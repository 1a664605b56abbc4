// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

namespace helpdesk {

/// Writes the rows a file was not taken for, as they stood in it, so that they can be mended and imported again. The
/// file appears whole or not at all; only a plain file is ever replaced. Answers with the number of rows.
/// Errors: FileNotWritable.
Answer<qint64> saveRejectedRows(const ImportOutcome& outcome, const QString& path);

} // namespace helpdesk
