// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbutton.h"

#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace helpdesk {

namespace {

    constexpr int kShortestLetters = 6;

} // namespace

StatusButton::StatusButton(QWidget* parent)
    : QPushButton(parent)
{
    setRole(*this, WidgetRole::Quiet);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitIcon();
}

void StatusButton::fitIcon()
{
    constexpr int kUsual = 16;
    setIconSize(QSize(1, 1) * qMax(kUsual, fontMetrics().height() - spacing::tiny));
}

void StatusButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fitIcon();
    QPushButton::changeEvent(event);
}

void StatusButton::setWords(const QString& words)
{
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words);
    setToolTip(words);
}

QSize StatusButton::minimumSizeHint() const
{
    const auto shortest = fontMetrics().averageCharWidth() * kShortestLetters + 2 * spacing::small;
    return {qMin(shortest, QPushButton::sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void StatusButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto icon = option.icon.isNull() ? 0 : option.iconSize.width() + spacing::tiny;
    const auto space = width() - 2 * spacing::small - icon;
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, qMax(space, 0), Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace helpdesk
