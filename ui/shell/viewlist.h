// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace helpdesk {

/// A list of views in the side bar, as tall as its rows when there is room for them.
class ViewList final : public QListView {
    Q_OBJECT

public:
    explicit ViewList(QAbstractItemModel& model, QWidget* parent = nullptr);

    /// Marks the row as the one on show; -1: none.
    void showRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row); ///< by click or Enter

private:
    int heightOf(int rows) const;
};

} // namespace helpdesk
