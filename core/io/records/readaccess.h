// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// GDAP relationships: the tool's `ExistingGdapRelationship.csv` and its failures (domain.md 5.9).
Result<> readRelationships(CsvTable& table, Gathering& gathering);
/// GDAP relationships as Graph or the tool write them in JSON, with their roles.
Result<> readRelationships(const JsonFile& json, Gathering& gathering);
/// Who still has DAP (domain.md 4.8).
Result<> readDelegatedCustomers(const JsonFile& json, Gathering& gathering);
/// `dap_terminated.csv`.
Result<> readTerminatedDelegations(CsvTable& table, Gathering& gathering);

} // namespace helpdesk
