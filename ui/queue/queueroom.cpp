// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/freshlayout.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/ticket/ticketpane.h"

#include <QEvent>
#include <QSplitter>

// Which of the two has room, and what is remembered of it for the next session.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastList = 26; // digits: a severity, and a title with a line below it

} // namespace

void QueuePage::fitPanes()
{
    if (m_pane->isHidden())
        refreshLayouts(*m_pane); // nobody else does
    const auto list = fontMetrics().horizontalAdvance(u'0') * kLeastList;
    m_narrow = width() < list + m_split->handleWidth() + m_pane->minimumSizeHint().width();
    m_left->setVisible(!m_fullWidth);
    m_pane->setVisible(m_fullWidth || !m_narrow);
}

QSize QueuePage::minimumSizeHint() const
{
    const auto left = m_left->minimumSizeHint();
    const auto right = m_pane->minimumSizeHint();
    return {qMax(left.width(), right.width()), qMax(left.height(), right.height())};
}

void QueuePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

// The ticket asks for more or less room with what it shows, the language and the size of text.
bool QueuePage::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitPanes();
    return QWidget::event(event);
}

QByteArray QueuePage::saveLayout() const
{
    return m_split->saveState();
}

QByteArray QueuePage::saveHeader() const
{
    return m_list->saveColumns();
}

QByteArray QueuePage::saveOrders() const
{
    QStringList orders;
    for (auto order = m_orders.begin(); order != m_orders.end(); ++order)
        orders << keyOf(order.key()) + u' ' + order.value();
    return orders.join(u'\n').toUtf8();
}

QByteArray QueuePage::saveGroupings() const
{
    QStringList groupings;
    for (auto grouping = m_groupings.begin(); grouping != m_groupings.end(); ++grouping)
        groupings << keyOf(grouping.key()) + u' ' + keyOf(grouping.value());
    return groupings.join(u'\n').toUtf8();
}

void QueuePage::restoreLayout(const QByteArray& splitter, const QByteArray& header, const QByteArray& orders,
                              const QByteArray& groupings)
{
    for (const auto& line : QString::fromUtf8(groupings).split(u'\n', Qt::SkipEmptyParts)) {
        const auto view = fromKey<StandardView>(line.section(u' ', 0, 0));
        const auto grouping = fromKey<TicketGrouping>(line.section(u' ', 1));
        if (view && grouping)
            m_groupings.insert(*view, *grouping);
    }
    for (const auto& line : QString::fromUtf8(orders).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto view = fromKey<StandardView>(line.section(u' ', 0, 0)))
            m_orders.insert(*view, line.section(u' ', 1));
    }
    if (!splitter.isEmpty())
        m_split->restoreState(splitter);
    if (!header.isEmpty())
        m_list->restoreColumns(header);
}

} // namespace helpdesk
