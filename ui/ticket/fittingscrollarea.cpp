// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/fittingscrollarea.h"

#include "ui/base/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastLines = 3; // below this scrolling would be a keyhole

} // namespace

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
    , m_edge(new QWidget(this))
    , m_leastLines(kLeastLines)
{
    m_edge->setObjectName(u"cutEdge"_s);
    m_edge->setAttribute(Qt::WA_StyledBackground); // a plain QWidget paints none
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FittingScrollArea::placeEdge);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FittingScrollArea::placeEdge);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showFocused(now); });
}

int FittingScrollArea::contentHeight() const
{
    const auto* layout = widget()->layout();
    const auto wide = viewport()->width();
    if (layout->hasHeightForWidth())
        return layout->totalHeightForWidth(wide);
    return layout->totalSizeHint().height();
}

void FittingScrollArea::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

QSize FittingScrollArea::sizeHint() const
{
    return {widget()->layout()->totalMinimumSize().width(), contentHeight()};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const auto bar = verticalScrollBar()->sizeHint().width(); // which may come any time
    return {widget()->layout()->totalMinimumSize().width() + bar,
            qMin(contentHeight(), fontMetrics().lineSpacing() * m_leastLines)};
}

bool FittingScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeEdge();
    if (event->size().width() != event->oldSize().width())
        fit();
    if (event->size().height() < event->oldSize().height())
        showFocused(QApplication::focusWidget());
}

void FittingScrollArea::showFocused(QWidget* focused)
{
    bringIntoSight(*this, focused);
}

void FittingScrollArea::placeEdge()
{
    m_edge->setGeometry(0, height() - 1, viewport()->width(), 1);
    m_edge->setVisible(verticalScrollBar()->value() < verticalScrollBar()->maximum());
    m_edge->raise();
}

void FittingScrollArea::fit()
{
    updateGeometry();
}

} // namespace helpdesk
