// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// Support tickets of Azure subscriptions: a page of the REST interface or what `az support tickets list` prints,
/// with or without their communications. They name no customer but their subscription. A listing covers what its
/// filter asked for, one week as a rule, so nothing is gone that is not in it. Errors: Cancelled.
Result<> readAzureTickets(const JsonFile& json, Gathering& gathering);

} // namespace helpdesk
