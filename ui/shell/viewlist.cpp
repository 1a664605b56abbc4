// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewlist.h"

#include "ui/shell/viewdelegate.h"

namespace helpdesk {

namespace {

    constexpr int kFewestRows = 2;

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
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void ViewList::showRow(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(model()->index(row, 0));
    }
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
