// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shots/stage.h"

namespace helpdesk::shots {

/// Writes the file of this name that the import scenes know, and answers with its path.
/// Errors: FileNotWritable.
Result<QString> sampleFile(Stage& stage, const QString& name);

} // namespace helpdesk::shots
