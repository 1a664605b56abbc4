// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/listedpolicy.h"
#include "storage/database.h"

namespace helpdesk {

/// In their order; the default one, as shipped or changed, is the last.
Result<std::vector<ListedPolicy>> policiesInForce(Database& database);

/// Those that ship and those of the workspace, by name; one of the workspace stands in place of a shipped one of its name.
Result<std::vector<NamedCalendar>> calendarsInForce(Database& database);
/// Errors: NotFound(Calendar, {name}).
Result<NamedCalendar> calendarInForce(Database& database, const QString& name);

} // namespace helpdesk
