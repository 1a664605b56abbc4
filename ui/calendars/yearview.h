// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendardays.h"

#include <QWidget>

namespace helpdesk {

/// The twelve months of a year with the days marked that differ from others of their weekday: by shape, by weight of the digits and
/// only then by colour. One day is the current one: the arrows go by day and week, Page Up and Down by month, with Ctrl by year.
class YearView final : public QWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget* parent = nullptr);

    void setRules(const CalendarRules& rules);
    void setDay(QDate day); ///< shows its year
    QDate day() const { return m_day; }
    /// "Friday, 2026-12-25: closed"; as people read it.
    QString wordsOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override; ///< the cursor is the current day

Q_SIGNALS:
    void dayChanged(QDate day);
    void dayActivated(QDate day); ///< by Enter, Space or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Month {
        QRect area;
        int cell = 0; ///< width of a day
        int line = 0; ///< height of a day
    };

    QSize cellSize() const;
    QSize monthSize() const;
    int columnsIn(int width) const;
    Month month(int number) const;
    QRect dayArea(QDate day) const;
    QDate dayAt(QPoint place) const;
    void paintMonth(QPainter& painter, int number) const;
    void paintDay(QPainter& painter, QDate day) const;
    void announce();
    void followDay(); ///< where the page it stands on scrolls

    CalendarRules m_rules;
    QDate m_day;
};

} // namespace helpdesk
