// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendarrules.h"

#include <QWidget>

namespace helpdesk {

/// One day as a bar of 24 hours with the open ones filled. The mouse draws over it in half hours: what begins on a
/// closed one opens, what begins on an open one closes. The field beside it does the same by keyboard.
class DayBar final : public QWidget {
    Q_OBJECT

public:
    explicit DayBar(QWidget* parent = nullptr);

    void setHours(const TimeSlots& hours);
    const TimeSlots& hours() const { return m_hours; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const helpdesk::TimeSlots& hours);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int halfHourAt(double x) const;
    void draw(int halfHour);

    TimeSlots m_hours;
    TimeSlots m_before; ///< the drawing
    int m_begun = -1; ///< the half hour where the drawing began; none: not drawing
    bool m_opens = true;
};

} // namespace helpdesk
