// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace helpdesk {

/// As tall as what it holds while there is room, and scrolling it when there is not.
class FittingScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent = nullptr);

    /// How many lines stay in sight, if there are so many; three unless told.
    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int contentHeight() const;
    void fit();
    void placeEdge();
    void showFocused(QWidget* focused);

    QWidget* m_edge; ///< where more lies below
    int m_leastLines;
};

} // namespace helpdesk
