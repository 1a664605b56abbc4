// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/session.h"

namespace helpdesk::cli {

/// Finds anew what is due after a change that is kept already, with progress. Ctrl+C leaves the rest for `sla recompute`.
/// Errors: those of DueRecompute::run() but Cancelled.
Result<> recomputeDues(Session& session, Workspace& workspace);

} // namespace helpdesk::cli
