// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"

#include <QJsonObject>

namespace helpdesk::cli {

class Session;

/// `{"report", "from", "to", "zone", "by", "previous", "rows", "totals"}`; a row holds its figures and, under "previous", those
/// of the period before. Amounts are objects of currencies, `{"EUR": "120.50"}`; what occurs most is `{"name", "count", "of"}`.
QJsonObject reportJson(const ReportAnswer& answer);

/// In the format that was asked for.
void printReport(Session& session, const ReportAnswer& answer);

} // namespace helpdesk::cli
