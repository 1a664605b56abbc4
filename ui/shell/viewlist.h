// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace helpdesk {

class ViewDelegate;

/// A list of views in the side bar, as tall as its rows: the side bar scrolls them all. What is marked is on show: who walks with
/// the arrows is shown where they stay, and who leaves before has walked nowhere.
class ViewList final : public QListView {
    Q_OBJECT

public:
    explicit ViewList(QAbstractItemModel& model, QWidget* parent = nullptr);

    /// Marks the row as the one on show; -1: none.
    void showRow(int row);

    void setRowHeight(int height);
    /// What its longest name takes with the number beside it, in pixels.
    int wholeWidth() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row); ///< by click or Enter
    void walkedTo(int row); ///< by a key, which may be followed by another

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(const QModelIndex& index);
    int heightOf(int rows) const;

    ViewDelegate* m_rows = nullptr;
    QTimer m_walk;
    QPersistentModelIndex m_shown;
};

} // namespace helpdesk
