// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/linkbutton.h"

#include "ui/base/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kLine = focusRingWidth; // below the words, so that they begin where their column does
    constexpr int kNarrowest = 80;
    constexpr int kWidest = 420;
    constexpr auto kTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setWords(const QString& words)
{
    if (m_words == words)
        return;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QRect LinkButton::textArea(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width), 10000), kTextFlags, m_words);
}

int LinkButton::heightForWidth(int width) const
{
    return textArea(width).height() + kLine;
}

QSize LinkButton::sizeHint() const
{
    const auto width = qMin(kWidest, fontMetrics().horizontalAdvance(m_words) + 1);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {kNarrowest, fontMetrics().height() + kLine};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const auto colors = colorsFor(palette());
    QPainter painter(this);
    if (hasFocus()) {
        painter.fillRect(rect(), colors.selection);
        painter.fillRect(QRect(0, height() - kLine, width(), kLine), colors.accent);
    }
    auto shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? colors.accent : colors.mutedText);
    painter.drawText(rect(), kTextFlags, m_words);
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace helpdesk
