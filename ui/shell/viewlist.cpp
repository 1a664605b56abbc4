// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewlist.h"

#include "ui/shell/viewdelegate.h"

#include <QFocusEvent>
#include <QScrollArea>

namespace helpdesk {

namespace {

    constexpr auto kStay = std::chrono::milliseconds(150); // longer than a key that is held repeats itself

} // namespace

ViewList::ViewList(QAbstractItemModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    m_rows = new ViewDelegate(this);
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto resized = [this] { updateGeometry(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(&model, &QAbstractItemModel::modelReset, this, resized);
    connect(this, &QListView::clicked, this, &ViewList::choose);
    connect(this, &QListView::activated, this, &ViewList::choose);
    m_walk.setSingleShot(true);
    m_walk.setInterval(kStay);
    connect(&m_walk, &QTimer::timeout, this, [this] {
        if (currentIndex().isValid())
            Q_EMIT walkedTo(currentIndex().row());
    });
}

void ViewList::choose(const QModelIndex& index)
{
    m_walk.stop();
    Q_EMIT chosen(index.row());
}

void ViewList::showRow(int row)
{
    m_walk.stop();
    m_shown = row < 0 ? QModelIndex() : model()->index(row, 0);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(model()->index(row, 0));
    }
}

void ViewList::keyPressEvent(QKeyEvent* event)
{
    const auto before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        m_walk.start();
}

// Qt gives a list without one its first row as the current one, and does not scroll to it. A mouse is there already.
void ViewList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        scrollTo(currentIndex());
}

void ViewList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    if (m_walk.isActive())
        showRow(m_shown.isValid() ? m_shown.row() : -1);
}

int ViewList::heightOf(int rows) const
{
    return rows * qMax(1, sizeHintForRow(0)) + 2 * frameWidth();
}

int ViewList::wholeWidth() const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, ViewDelegate::wholeWidth(font(), model()->index(row, 0)));
    return width;
}

void ViewList::setRowHeight(int height)
{
    if (height == sizeHintForRow(0))
        return;
    m_rows->setRowHeight(height);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

// The list is as tall as its rows; what scrolls is the side bar.
void ViewList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    for (auto* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const auto row = qMax(1, sizeHintForRow(0));
            const auto middle = row * index.row() + row / 2;
            area->ensureVisible(0, mapTo(area->widget(), QPoint(0, middle)).y(), 0, row);
            return;
        }
    }
}

QSize ViewList::sizeHint() const
{
    return {qMax(minimumSizeHint().width(), wholeWidth()), heightOf(model()->rowCount())};
}

QSize ViewList::minimumSizeHint() const
{
    return {0, heightOf(model()->rowCount())};
}

} // namespace helpdesk
