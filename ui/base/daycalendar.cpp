// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/daycalendar.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

DayCalendar::DayCalendar(QDate day, QWidget* parent)
    : QCalendarWidget(parent)
{
    setObjectName(u"dayCalendar"_s);
    setWindowFlag(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground); // for its frame
    setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    setVerticalHeaderFormat(NoVerticalHeader);
    for (auto* button : findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::StrongFocus);
    if (day.isValid())
        setSelectedDate(day);
    paintDays();
    followLanguage();
    connect(this, &QCalendarWidget::clicked, this, &DayCalendar::choose);
    connect(this, &QCalendarWidget::activated, this, &DayCalendar::choose);
}

void DayCalendar::choose(QDate day)
{
    close(); // first, so that the focus is not the popup's any more
    Q_EMIT chosen(day);
}

// On the side where there is room, and whole on the screen.
void DayCalendar::openBelow(const QWidget& field)
{
    const auto size = sizeHint();
    const auto room = field.screen()->availableGeometry();
    const auto below = field.mapToGlobal(QPoint(0, field.height()));
    const auto above = field.mapToGlobal(QPoint(0, 0)).y() - size.height();
    const auto y = below.y() + size.height() > room.bottom() && above >= room.top() ? above : below.y();
    move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - size.width())), y);
    show();
    setFocus();
}

// Qt's weekends are red, which is an error's colour here.
void DayCalendar::paintDays()
{
    const auto colors = colorsFor(palette());
    QTextCharFormat format;
    format.setForeground(colors.text);
    for (const auto weekday : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(weekday, format);
    format.setForeground(colors.mutedText);
    setHeaderTextFormat(format);
}

void DayCalendar::followLanguage()
{
    setLocale(QLocale());
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    setAccessibleName(tr("Calendar"));
    if (auto* days = findChild<QWidget*>(u"qt_calendar_calendarview"_s))
        days->setAccessibleName(tr("Days of the month"));
    const auto name = [this](const QString& button, const QString& words, Icon icon) {
        if (auto* found = findChild<QToolButton*>(button)) {
            found->setAccessibleName(words);
            found->setToolTip(words);
            found->setIcon(iconOf(icon));
        }
    };
    name(u"qt_calendar_prevmonth"_s, tr("The month before"), Icon::ChevronLeft);
    name(u"qt_calendar_nextmonth"_s, tr("The month after"), Icon::ChevronRight);
}

void DayCalendar::changeEvent(QEvent* event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintDays();
    else if (event->type() == QEvent::LanguageChange)
        followLanguage();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        adjustSize();
}

} // namespace helpdesk
