// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/wrappingcheckbox.h"

#include "ui/base/tokens.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace helpdesk {

namespace {

    constexpr auto kWrappedFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
    constexpr int kLeastCharacters = 24;

} // namespace

WrappingCheckBox::WrappingCheckBox(QWidget* parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappingCheckBox::textArea(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, QCheckBox::sizeHint().height()); // the box stands beside the first line
    const auto line = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    const auto top = (option.rect.height() - fontMetrics().height()) / 2;
    const auto words =
        fontMetrics().boundingRect(QRect(0, 0, qMax(1, line.width()), 10000), static_cast<int>(kWrappedFlags), text());
    return {line.left(), top, line.width(), words.height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const auto area = textArea(width);
    return qMax(QCheckBox::sizeHint().height(), area.top() + area.height());
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const auto whole = QCheckBox::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * kLeastCharacters), whole.height()};
}

bool WrappingCheckBox::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.setHeight(QCheckBox::sizeHint().height());
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const auto colors = colorsFor(palette());
    painter.setPen(isEnabled() ? colors.text : colors.mutedText);
    painter.drawText(textArea(width()), kWrappedFlags, text());
}

} // namespace helpdesk
