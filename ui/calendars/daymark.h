// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/calendardays.h"

#include <QWidget>

namespace helpdesk {

struct Colors;

/// Draws the number of a day as its kind is marked.
void paintDayMark(QPainter& painter, const QRect& area, DayKind kind, const QString& text, const Colors& colors);

/// The marks of days with the words for them: what stands below a year.
class DayLegend final : public QWidget {
    Q_OBJECT

public:
    explicit DayLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int arrange(int width, QPainter* painter) const;
};

} // namespace helpdesk
