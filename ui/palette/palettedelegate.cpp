// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedelegate.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/palette/palettemodel.h"

#include <QIcon>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kIconSize = 20;

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto colors = colorsFor(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    auto area = option.rect.adjusted(spacing::medium, 0, -spacing::medium, 0);
    const auto icon = grown(kIconSize);
    const QRect iconArea(area.left(), area.center().y() - icon / 2 + 1, icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconArea);
    area.setLeft(iconArea.right() + spacing::medium);
    painter->setFont(option.font);
    const auto hint = index.data(PaletteModel::HintRole).toString();
    const auto metrics = painter->fontMetrics();
    const bool blocked = index.data(PaletteModel::BlockedRole).toBool();
    auto text = index.data().toString();
    // A reason is long and read after what it is about; a key or a kind is short and always whole.
    const auto room = area.width() - (blocked ? metrics.horizontalAdvance(text) + spacing::medium : 0);
    const auto beside = metrics.elidedText(hint, Qt::ElideRight, room);
    painter->setPen(colors.mutedText);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, beside);
    area.setRight(area.right() - metrics.horizontalAdvance(beside) - spacing::medium);
    painter->setPen(blocked ? colors.mutedText : colors.text);
    text = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {320, qMax(rowHeight, option.fontMetrics.height() + spacing::medium)};
}

} // namespace helpdesk
