// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "app/cli/session.h"
#include "domain/sla/serviceclock.h"

namespace helpdesk::cli {

/// Seconds for programs, hours and minutes for people.
Cell spanCell(std::chrono::milliseconds time);
Fields clockFields(Session& session, const ClockReading& reading);
/// One object per clock, under its name; a table or a file has a line for each.
void printClocks(Session& session, const std::vector<ClockReading>& clocks);

/// `sla explain`: each clock of a ticket, interval by interval, and what was promised and why.
Result<ExitStatus> explainClocks(Session& session, qint64 number);

} // namespace helpdesk::cli
