// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewdelegate.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/viewlistmodel.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kIconSize = 20;
    constexpr int kFewestLetters = 4;
    constexpr int kCountDigits = 4;

} // namespace

void ViewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto colors = colorsFor(option.palette);
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.selection : colors.window);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), cornerRadius, cornerRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, focusRingWidth));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), cornerRadius, cornerRadius);
    }
    auto area = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const auto icon = grown(kIconSize);
    const QRect iconArea(area.left(), area.center().y() - icon / 2 + 1, icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconArea);
    area.setLeft(iconArea.right() + spacing::small);
    auto font = option.font;
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const auto count = index.data(ViewListModel::CountRole);
    auto text = index.data(ViewListModel::ProblemRole).toString();
    painter->setPen(text.isEmpty() ? colors.mutedText : colors.danger);
    if (count.isValid())
        text = QLocale().toString(count.toLongLong());
    if (!text.isEmpty()) {
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(text) - spacing::small);
    }
    painter->setPen(colors.text);
    const auto metrics = painter->fontMetrics();
    if (area.width() > metrics.averageCharWidth() * kFewestLetters) // in a folded side bar the tool tip has the name
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

int ViewDelegate::wholeWidth(const QFont& font, const QModelIndex& index)
{
    auto chosen = font;
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    return metrics.horizontalAdvance(index.data().toString()) + metrics.horizontalAdvance(u'0') * kCountDigits
        + grown(kIconSize) + 4 * spacing::small;
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, qMax(rowHeight, option.fontMetrics.height() + spacing::medium)};
}

} // namespace helpdesk
