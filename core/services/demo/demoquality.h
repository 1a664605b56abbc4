// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/demopartner.h"

namespace helpdesk {

/// Fills what reviewers thought of tickets, from reviews.json: behind the tickets. Errors: those of QualityService::review().
Result<> fillDemoReviews(Database& database, const DemoTime& time, const DemoStaff& staff);

} // namespace helpdesk
