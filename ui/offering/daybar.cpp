// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/daybar.h"

#include "ui/base/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr int kMinutesOfDay = 24 * 60;
    constexpr int kHalfHours = 48;
    constexpr int kStep = 30;

    bool isOpenAt(const TimeSlots& hours, int minute)
    {
        return std::ranges::any_of(hours, [minute](const TimeSlot& slot) { return slot.from <= minute && minute < slot.to; });
    }

    TimeSlots without(const TimeSlots& hours, TimeSlot closed)
    {
        TimeSlots rest;
        for (const auto& slot : hours) {
            if (slot.from < std::min(slot.to, closed.from))
                rest.push_back({slot.from, std::min(slot.to, closed.from)});
            if (std::max(slot.from, closed.to) < slot.to)
                rest.push_back({std::max(slot.from, closed.to), slot.to});
        }
        return rest;
    }

    TimeSlots joined(TimeSlots hours, TimeSlot opened)
    {
        hours.push_back(opened);
        std::ranges::sort(hours, {}, &TimeSlot::from);
        TimeSlots merged;
        for (const auto& slot : hours) {
            if (!merged.empty() && slot.from <= merged.back().to)
                merged.back().to = std::max(merged.back().to, slot.to);
            else
                merged.push_back(slot);
        }
        return merged;
    }

} // namespace

DayBar::DayBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void DayBar::setHours(const TimeSlots& hours)
{
    if (m_hours == hours)
        return;
    m_hours = hours;
    update();
}

QSize DayBar::sizeHint() const
{
    return {kHalfHours * 5, spacing::large + 2};
}

QSize DayBar::minimumSizeHint() const
{
    return {kHalfHours * 2, spacing::large + 2};
}

void DayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = colorsFor(palette());
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors.controlBorder);
    painter.setBrush(isEnabled() ? colors.surface : colors.window);
    painter.drawRoundedRect(whole, spacing::tiny, spacing::tiny);
    const auto xOf = [&whole](int minute) { return whole.left() + whole.width() * minute / kMinutesOfDay; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? colors.accent : colors.mutedText);
    for (const auto& slot : m_hours)
        painter.drawRoundedRect(QRectF(xOf(slot.from), whole.top() + 2, xOf(slot.to) - xOf(slot.from), whole.height() - 4), 2, 2);
    painter.setPen(colors.line);
    for (int hour = 6; hour < 24; hour += 6)
        painter.drawLine(QPointF(xOf(hour * 60), whole.top() + 1), QPointF(xOf(hour * 60), whole.bottom() - 1));
}

int DayBar::halfHourAt(double x) const
{
    return std::clamp(static_cast<int>(x * kHalfHours / std::max(1, width())), 0, kHalfHours - 1);
}

void DayBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_before = m_hours;
    m_begun = halfHourAt(event->position().x());
    m_opens = !isOpenAt(m_hours, m_begun * kStep);
    draw(m_begun);
}

void DayBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_begun >= 0)
        draw(halfHourAt(event->position().x()));
}

void DayBar::mouseReleaseEvent(QMouseEvent*)
{
    m_begun = -1;
}

void DayBar::draw(int halfHour)
{
    const TimeSlot drawn{std::min(m_begun, halfHour) * kStep, (std::max(m_begun, halfHour) + 1) * kStep};
    const auto hours = m_opens ? joined(m_before, drawn) : without(m_before, drawn);
    if (hours == m_hours)
        return;
    setHours(hours);
    Q_EMIT edited(hours);
}

} // namespace helpdesk
