// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace helpdesk {

/// Scrolls up or down until all of `focused` is in sight; of what is taller where its cursor is, or the beginning; Qt's own way makes no more of
/// a text field visible than its cursor. Nothing when it is not within.
void bringIntoSight(QScrollArea& area, const QWidget* focused, int margin = 0);

/// Scrolls a page of controls up and down where it is higher than its place, and keeps the focus in sight wherever that comes
/// from: Qt's own follows it only within.
class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override; ///< as wide as the page needs: it scrolls up and down only

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace helpdesk
