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

    /// Scrolls to a part of the content that may not be laid out yet, with so many pixels above and below it.
    void leadTo(QWidget& part, int margin);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int contentHeight() const;

    int m_leastLines;
};

} // namespace helpdesk
