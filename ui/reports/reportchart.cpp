// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportchart.h"

#include "ui/base/fittotext.h"
#include "ui/base/typography.h"
#include "ui/reports/reportdrawing.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastLines = 13;
    constexpr int kMostLines = 5; // for a bar

} // namespace

ReportChart::ReportChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    setObjectName(u"reportChart"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // it would like to stay as large as it was drawn
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addStretch(0); // below few bars: they need not be as thick as there is room
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ReportChart::draw);
    fitToText(*this, [this](const QFontMetrics&) { fit(); });
}

void ReportChart::show(const ChartData& figure, const QString& now, const QString& before)
{
    m_data = figure;
    m_now = now;
    m_before = before;
    fit();
}

void ReportChart::fit()
{
    // Beside a bar stands a line of text with some room, and around all of them are axis and legend.
    const auto lines =
        m_data.overTime ? kLeastLines : qMax(kLeastLines, static_cast<int>(m_data.bars.size()) * 5 / 3 + 6);
    setMinimumHeight(fontMetrics().height() * lines);
    const auto most = kMostLines * (static_cast<int>(m_data.bars.size()) + 2);
    m_view->setMaximumHeight(m_data.overTime ? QWIDGETSIZE_MAX : fontMetrics().height() * qMax(lines, most));
    m_again.start();
}

void ReportChart::draw()
{
    const auto font = fontOf(this->font(), TextSize::Caption);
    auto* chart = drawnChart(m_data, {colorsFor(palette()), font, m_view->size(), m_now, m_before});
    auto* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(colorsFor(palette()).surface);
}

void ReportChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_again.start();
}

void ReportChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_again.start();
}

} // namespace helpdesk
