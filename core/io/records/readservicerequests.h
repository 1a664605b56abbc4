// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// Get-PartnerServiceRequest | Export-Csv. Errors: Cancelled.
Result<> readServiceRequests(CsvTable& table, Gathering& gathering);
/// REST bodies. Errors: Cancelled.
Result<> readServiceRequests(const JsonFile& json, Gathering& gathering);

} // namespace helpdesk
