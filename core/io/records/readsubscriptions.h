// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// The subscription export of Partner Center, and Get-PartnerCustomerSubscription | Export-Csv. Errors: Cancelled.
Result<> readSubscriptions(CsvTable& table, Gathering& gathering);
/// REST bodies. Errors: Cancelled.
Result<> readSubscriptions(const JsonFile& json, Gathering& gathering);
/// The Azure subscriptions inside an Azure plan, REST. Errors: Cancelled.
Result<> readEntitlements(const JsonFile& json, Gathering& gathering);

} // namespace helpdesk
