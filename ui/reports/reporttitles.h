// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/reportwish.h"

#include <QString>

#include <vector>

namespace helpdesk {

QString presetTitle(PeriodPreset preset);
/// What rows may be of, in a list of choices.
QString groupingTitle(ReportBy by);

/// Reports that answer a question of the same kind, under a title.
struct ReportShelf {
    QString title;
    std::vector<ReportName> reports;
};
/// All reports there are, each once; one that nobody put on a shelf stands on the last.
std::vector<ReportShelf> reportShelves();

} // namespace helpdesk
