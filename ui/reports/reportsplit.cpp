// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportsplit.h"

#include "ui/reports/reportchart.h"
#include "ui/reports/reporttableview.h"

namespace helpdesk {

ReportSplit::ReportSplit(ReportChart& chart, ReportTableView& table, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_table(table)
{
    setChildrenCollapsible(false);
    addWidget(&chart);
    addWidget(&table);
    connect(&table, &ReportTableView::columnsFitted, this, &ReportSplit::share);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_dragged = true; });
}

void ReportSplit::setBeside(bool beside)
{
    const auto orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (orientation == this->orientation())
        return;
    setOrientation(orientation);
    m_dragged = false;
    share();
}

void ReportSplit::share()
{
    if (m_dragged)
        return;
    if (orientation() == Qt::Vertical)
        return setSizes({height() / 2, height() / 2});
    constexpr int kLeastShares = 3; // of either
    const auto whole = width() - handleWidth();
    const auto least = whole / kLeastShares;
    const auto table = qBound(least, m_table.wholeWidth(), whole - least);
    setSizes({whole - table, table});
}

void ReportSplit::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    share();
}

} // namespace helpdesk
