// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbutton.h"

#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace helpdesk {

namespace {

    constexpr int kShortestLetters = 6;

    int shortestWidth(const QWidget& widget)
    {
        return widget.fontMetrics().averageCharWidth() * kShortestLetters + 2 * spacing::medium;
    }

} // namespace

StatusButton::StatusButton(QWidget* parent)
    : QPushButton(parent)
{
    setRole(*this, WidgetRole::Quiet);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusButton::setWords(const QString& words)
{
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words);
    setToolTip(words);
}

QSize StatusButton::minimumSizeHint() const
{
    return {qMin(shortestWidth(*this), QPushButton::sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void StatusButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto icon = option.icon.isNull() ? 0 : option.iconSize.width() + spacing::tiny;
    const auto space = width() - 2 * spacing::medium - icon - (menu() ? spacing::medium : 0);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, qMax(space, 0), Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

StatusLabel::StatusLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void StatusLabel::setWords(const QString& words)
{
    setText(words);
    setToolTip(words);
    setAccessibleName(words);
}

QSize StatusLabel::minimumSizeHint() const
{
    return {qMin(shortestWidth(*this), QLabel::sizeHint().width()), QLabel::sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto area = contentsRect().adjusted(spacing::small, 0, -spacing::small, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace helpdesk
