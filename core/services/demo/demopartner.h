// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "services/demo/demotime.h"

#include <QHash>

namespace helpdesk {

class Database;

/// Who works in the demo. "me" is the administrator who opens the workspace.
struct DemoStaff {
    QHash<QString, User> users; ///< by login, and "me"
    QHash<QString, TeamId> teams;
};

/// Fills the partner's profile, support plans, staff, teams, outages, saved views and macros from partner.json.
Result<DemoStaff> fillDemoPartner(Database& database, const DemoTime& time);
/// The zone of the partner's profile.
Result<QTimeZone> demoZone();

} // namespace helpdesk
