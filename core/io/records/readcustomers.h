// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// Customers.csv of Partner Center, and Get-PartnerCustomer | Export-Csv. Errors: Cancelled.
Result<> readCustomers(CsvTable& table, Gathering& gathering);
/// REST bodies. Errors: Cancelled.
Result<> readCustomers(const JsonFile& json, Gathering& gathering);

} // namespace helpdesk
