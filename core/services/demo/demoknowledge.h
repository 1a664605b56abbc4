// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/demopartner.h"

namespace helpdesk {

/// A guide and an article of the partner's own, beside the shipped ones.
Result<> fillDemoKnowledge(Database& database, const DemoTime& time, const DemoStaff& staff);

} // namespace helpdesk
