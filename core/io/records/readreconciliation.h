// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// Reconciliation files, legacy and of new commerce, and daily usage (domain.md 5.10): customers, their subscriptions
/// and the credits, gathered from all the charges of one invoice. Prices are not kept, credits are.
Result<> readReconciliation(CsvTable& table, Gathering& gathering);

} // namespace helpdesk
