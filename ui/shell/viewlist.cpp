// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewlist.h"

#include "ui/shell/viewdelegate.h"

namespace helpdesk {

namespace {

    constexpr int kFewestRows = 2;
    constexpr auto kStay = std::chrono::milliseconds(150); // longer than a key that is held repeats itself

} // namespace

ViewList::ViewList(QAbstractItemModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new ViewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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

QSize ViewList::sizeHint() const
{
    int width = minimumSizeHint().width();
    for (int row = 0; row < model()->rowCount(); ++row)
        width = qMax(width, ViewDelegate::wholeWidth(font(), model()->index(row, 0)));
    return {width, heightOf(model()->rowCount())};
}

QSize ViewList::minimumSizeHint() const
{
    return {80, heightOf(qMin(kFewestRows, model()->rowCount()))};
}

} // namespace helpdesk
