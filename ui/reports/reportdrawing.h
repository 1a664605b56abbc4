// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/tokens.h"
#include "ui/reports/chartdata.h"

#include <QFont>
#include <QSize>

class QChart;

namespace helpdesk {

/// How a chart is drawn where it stands.
struct ChartLook {
    Colors colors;
    QFont font;
    QSize room; ///< in pixels: labels that would meet are left out
    QString now; ///< names of the periods
    QString before;
};

/// A chart of its own, without a parent.
QChart* drawnChart(const ChartData& data, const ChartLook& look);

} // namespace helpdesk
