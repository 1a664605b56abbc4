// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace helpdesk {

class ReportChart;
class ReportTableView;

/// A chart above its table, or beside it where there is room for both. Above it each has one half; beside it the table gets the width of
/// its columns, as far as it leaves the chart a share. Until somebody drags them.
class ReportSplit final : public QSplitter {
    Q_OBJECT

public:
    ReportSplit(ReportChart& chart, ReportTableView& table, QWidget* parent = nullptr);

    void setBeside(bool beside);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    ReportTableView& m_table;
    bool m_dragged = false;
};

} // namespace helpdesk
