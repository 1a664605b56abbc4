// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/report/reportperiod.h"

#include <QTimeZone>

namespace helpdesk {
class Workspace;
}

namespace helpdesk::cli {

class Session;

/// The zone of this id; without one that of the partner's profile, or the machine's. Errors: Invalid(TimeZone).
Result<QTimeZone> periodZone(Session& session, Workspace& workspace, const QString& id);

/// From one day to another, as search text writes days; without an end today, without a beginning 30 days in all.
/// Errors: Invalid(Date).
Result<ReportPeriod> periodFrom(Session& session, const QTimeZone& zone, const QString& from, const QString& to);

} // namespace helpdesk::cli
