// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/customer/customer.h"

namespace helpdesk {

class Database;

/// Understands what a caller says and looks it up: GUID, mail address, domain, phone number, or a name.
/// Best first, each (customer, contact, subscription) once.
Result<std::vector<CallerMatch>> lookUpCaller(Database& database, const QString& text, int limit);

} // namespace helpdesk
