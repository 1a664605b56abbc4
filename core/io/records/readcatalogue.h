// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// GET /v1/servicerequests/supporttopics. Errors: Cancelled.
Result<> readSupportTopics(const JsonFile& json, Gathering& gathering);
/// GET /v1/offers. Errors: Cancelled.
Result<> readOffers(const JsonFile& json, Gathering& gathering);
/// "Product names and service plan identifiers for licensing": a row per plan, a record per product.
/// Errors: Cancelled.
Result<> readProductNames(CsvTable& table, Gathering& gathering);

} // namespace helpdesk
