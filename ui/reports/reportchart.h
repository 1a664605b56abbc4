// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/chartdata.h"

#include <QTimer>
#include <QWidget>

class QChart;
class QChartView;

namespace helpdesk {

/// One figure as a chart: parts of time as columns with the previous period as a dashed line over them, all else as bars, the
/// previous ones hatched. Nothing is told by colour alone, and nothing that the table does not have; so it takes no focus.
/// Follows palette and size of text.
class ReportChart final : public QWidget {
    Q_OBJECT

public:
    explicit ReportChart(QWidget* parent = nullptr);

    /// `now` and `before` name the two periods.
    void show(const ChartData& figure, const QString& now, const QString& before);
    const ChartData& shown() const { return m_data; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void fit();

    ChartData m_data;
    QString m_now;
    QString m_before;
    QChartView* m_view;
    QTimer m_again; ///< several reasons to draw are one drawing
};

} // namespace helpdesk
