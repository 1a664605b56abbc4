// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pill.h"

#include "ui/base/typography.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace helpdesk {

namespace {

    constexpr int sidePadding = spacing::small;

    int pillIconSize()
    {
        return grown(14);
    }

    int pillHeight(const QFontMetrics& metrics)
    {
        return metrics.height() + spacing::tiny;
    }

} // namespace

QSize pillSize(const QFont& font, const QString& word, bool hasIcon)
{
    const QFontMetrics metrics(font);
    const int icon = hasIcon ? pillIconSize() + spacing::tiny : 0;
    return {2 * sidePadding + icon + metrics.horizontalAdvance(word), pillHeight(metrics)};
}

int paintPill(QPainter& painter, const QRect& area, const QString& word, Tone tone, std::optional<Icon> icon,
              const QPalette& palette)
{
    auto size = pillSize(painter.font(), word, icon.has_value());
    size.setWidth(std::min(size.width(), area.width()));
    const QRect frame(QPoint(area.x(), area.y() + (area.height() - size.height()) / 2), size);
    const auto color = colorOf(tone, colorsFor(palette));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    const qreal radius = frame.height() / 2.0;
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRect text = frame.adjusted(sidePadding, 0, -sidePadding, 0);
    if (icon) {
        const auto side = pillIconSize();
        iconOf(*icon, tone).paint(&painter, QRect(text.x(), frame.center().y() - side / 2 + 1, side, side));
        text.setLeft(text.left() + side + spacing::tiny);
    }
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width() + 1));
    painter.restore();
    return size.width();
}

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString& word, Tone tone, std::optional<Icon> icon)
{
    m_word = word;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(font(), m_word, m_icon.has_value());
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_word, m_tone, m_icon, palette());
}

void Pill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Pill::retranslate() { }

StatePill::StatePill(QWidget* parent)
    : Pill(parent)
{
    retranslate();
}

void StatePill::setState(TicketState state, bool escalationApproved)
{
    m_state = state;
    m_approved = escalationApproved;
    retranslate();
}

void StatePill::retranslate()
{
    setContent(stateText(m_state, m_approved), toneOf(m_state), iconOf(m_state));
}

SeverityBadge::SeverityBadge(QWidget* parent)
    : Pill(parent)
{
    retranslate();
}

void SeverityBadge::setSeverity(Severity severity)
{
    m_severity = severity;
    retranslate();
}

void SeverityBadge::retranslate()
{
    const auto whole = tr("Severity %1").arg(keyOf(m_severity));
    setContent(m_short ? QString(keyOf(m_severity)) : whole, toneOf(m_severity), iconOf(m_severity));
    setAccessibleName(whole);
    setToolTip(m_short ? whole : QString());
}

void SeverityBadge::setShort(bool shortly)
{
    if (std::exchange(m_short, shortly) != shortly)
        retranslate();
}

int SeverityBadge::shortWidth() const
{
    return pillSize(font(), QString(keyOf(m_severity)), true).width();
}

int SeverityBadge::wholeWidth() const
{
    return pillSize(font(), accessibleName(), true).width();
}

QString stateText(TicketState state, bool escalationApproved)
{
    if (state == TicketState::EscalationReview && escalationApproved)
        return StatePill::tr("Approved, to be filed");
    return label(state);
}

} // namespace helpdesk
