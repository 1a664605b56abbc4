// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/yearview.h"

#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/calendars/daymark.h"
#include "ui/offering/hourstext.h"
#include "ui/text/timetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace helpdesk {

namespace {

    constexpr int kMonths = 12;
    constexpr int kWeekDays = 7;
    constexpr int kWeeks = 6;
    constexpr int kHeadLines = 2; ///< name of the month, names of the days
    constexpr int kMostColumns = 4;

    int columnOf(QDate day)
    {
        const auto first = static_cast<int>(QLocale().firstDayOfWeek());
        return (day.dayOfWeek() - first + kWeekDays) % kWeekDays;
    }

    QString capitalised(const QString& word)
    {
        return word.left(1).toUpper() + word.mid(1);
    }

} // namespace

YearView::YearView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearView"));
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearView::setRules(const CalendarRules& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    announce();
    update();
}

void YearView::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    announce();
    update();
    followDay();
    Q_EMIT dayChanged(day);
}

QString YearView::wordsOf(QDate day) const
{
    const auto name = tr("%1, %2", "a day of the week, a date")
                          .arg(capitalised(QLocale().standaloneDayName(day.dayOfWeek())), dayText(day, QLocale()));
    const auto hours = slotsText(m_rules.slotsOn(day));
    switch (dayKind(m_rules, day)) {
    case DayKind::Open:
        return tr("%1: open %2", "a day, its hours").arg(name, hours);
    case DayKind::Closed:
        return tr("%1: closed as every week", "a day").arg(name);
    case DayKind::Holiday:
        return tr("%1: holiday, closed", "a day").arg(name);
    case DayKind::Other:
        return tr("%1: other hours than usual, %2", "a day, its hours").arg(name, hours);
    case DayKind::Extra:
        return tr("%1: open beyond the usual, %2", "a day, its hours").arg(name, hours);
    }
    Q_UNREACHABLE();
    return {};
}

void YearView::announce()
{
    setAccessibleName(tr("Days of the year %1").arg(m_day.year()));
    const auto words = m_day.isValid() ? wordsOf(m_day) : QString();
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void YearView::followDay()
{
    if (!hasFocus())
        return;
    for (auto* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return bringIntoSight(*area, this, spacing::large);
    }
}

QVariant YearView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle && m_day.isValid() ? dayArea(m_day) : QWidget::inputMethodQuery(query);
}

QSize YearView::cellSize() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00")) + spacing::small + spacing::tiny,
            fontMetrics().height() + spacing::tiny};
}

QSize YearView::monthSize() const
{
    const auto cell = cellSize();
    return {cell.width() * kWeekDays + spacing::large, cell.height() * (kWeeks + kHeadLines) + spacing::medium};
}

int YearView::columnsIn(int width) const
{
    auto columns = qBound(1, width / monthSize().width(), kMostColumns);
    while (kMonths % columns != 0)
        --columns;
    return columns;
}

QSize YearView::sizeHint() const
{
    const auto width = monthSize().width() * 3;
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    return {monthSize().width(), monthSize().height()};
}

int YearView::heightForWidth(int width) const
{
    return kMonths / columnsIn(width) * monthSize().height();
}

YearView::Month YearView::month(int number) const
{
    const auto columns = columnsIn(width());
    const auto size = monthSize();
    const auto cell = cellSize();
    const auto wide = width() / columns;
    const auto column = (number - 1) % columns;
    const auto row = (number - 1) / columns;
    return {{column * wide, row * size.height(), wide, size.height()}, cell.width(), cell.height()};
}

QRect YearView::dayArea(QDate day) const
{
    const auto [area, cell, line] = month(day.month());
    const auto before = columnOf(QDate(day.year(), day.month(), 1));
    const auto place = before + day.day() - 1;
    return {area.left() + place % kWeekDays * cell, area.top() + (kHeadLines + place / kWeekDays) * line, cell, line};
}

QDate YearView::dayAt(QPoint place) const
{
    for (QDate day(m_day.year(), 1, 1); day.year() == m_day.year(); day = day.addDays(1)) {
        if (dayArea(day).contains(place))
            return day;
    }
    return {};
}

void YearView::paintEvent(QPaintEvent* event)
{
    if (!m_day.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 1; number <= kMonths; ++number) {
        if (month(number).area.intersects(event->rect()))
            paintMonth(painter, number);
    }
}

void YearView::paintMonth(QPainter& painter, int number) const
{
    const auto colors = colorsFor(palette());
    const auto [area, cell, line] = month(number);
    auto font = painter.font();
    font.setBold(true);
    painter.save();
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRect(area.left() + spacing::tiny, area.top(), area.width(), line), Qt::AlignVCenter,
                     capitalised(QLocale().standaloneMonthName(number)));
    painter.restore();
    painter.setPen(colors.mutedText);
    const QDate first(m_day.year(), number, 1);
    for (int i = 0; i < kWeekDays; ++i) {
        const auto day = first.addDays(i);
        const QRect head(area.left() + columnOf(day) * cell, area.top() + line, cell, line);
        painter.drawText(head, Qt::AlignCenter,
                         QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat));
    }
    for (auto day = first; day.month() == number; day = day.addDays(1))
        paintDay(painter, day);
}

void YearView::paintDay(QPainter& painter, QDate day) const
{
    const auto colors = colorsFor(palette());
    const auto area = dayArea(day);
    paintDayMark(painter, area, dayKind(m_rules, day), QString::number(day.day()), colors);
    if (day != m_day)
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.controlBorder, hasFocus() ? focusRingWidth : 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), spacing::tiny, spacing::tiny);
    painter.restore();
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    const bool byYear = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-kWeekDays));
    case Qt::Key_Down:
        return setDay(m_day.addDays(kWeekDays));
    case Qt::Key_PageUp:
        return setDay(byYear ? m_day.addYears(-1) : m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(byYear ? m_day.addYears(1) : m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(QDate(m_day.year(), 1, 1));
    case Qt::Key_End:
        return setDay(QDate(m_day.year(), kMonths, 31));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT dayActivated(m_day);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setDay(dayAt(event->pos()));
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && dayAt(event->pos()) == m_day)
        Q_EMIT dayActivated(m_day);
}

void YearView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? wordsOf(day) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        announce();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

} // namespace helpdesk
