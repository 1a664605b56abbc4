// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/fittingscrollarea.h"

#include "ui/base/contentheight.h"
#include "ui/base/cutedge.h"
#include "ui/base/focussight.h"
#include "ui/base/freshlayout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace helpdesk {

namespace {

    constexpr int kLeastLines = 3; // below this scrolling would be a keyhole

} // namespace

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
    , m_leastLines(kLeastLines)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
    new FocusSight(*this);
    new ContentHeight(*this);
    new CutEdge(*this);
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
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

// Qt lays out level by level, each when its request is delivered: until then the part stands where it was made.
void FittingScrollArea::leadTo(QWidget& part, int margin)
{
    refreshLayouts(*widget());
    updateGeometry();
    for (auto* waiting : std::initializer_list<QWidget*>{widget(), viewport(), this}) // which gives the content its height
        QCoreApplication::sendPostedEvents(waiting, QEvent::LayoutRequest);
    ensureWidgetVisible(&part, 0, margin);
}

} // namespace helpdesk
