// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportdefinition.h"

#include <QString>

namespace helpdesk {

/// What one figure of a report counts, in a sentence. Empty for one that has none of its own: that of the report holds.
QString metricDefinition(ReportName report, const QString& metric);

/// A word that all reports share, and what it means: the median, the previous period, the zone.
struct ReportTerm {
    QString word;
    QString meaning;
};
std::vector<ReportTerm> reportTerms();

} // namespace helpdesk
