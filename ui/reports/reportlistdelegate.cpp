// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportlistdelegate.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kInset = spacing::medium;

    bool isShelf(const QModelIndex& index)
    {
        return !index.flags().testFlag(Qt::ItemIsSelectable);
    }

    QFont fontAt(const QModelIndex& index, const QFont& font)
    {
        return isShelf(index) ? fontOf(font, TextSize::Caption) : font;
    }

} // namespace

void ReportListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto colors = colorsFor(option.palette);
    const auto row = QRectF(option.rect).adjusted(spacing::tiny, 1, -spacing::tiny, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(row, cornerRadius, cornerRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        constexpr auto kHalfRing = focusRingWidth / 2.0;
        painter->setPen(QPen(colors.accent, focusRingWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(kHalfRing, kHalfRing, -kHalfRing, -kHalfRing), cornerRadius,
                                 cornerRadius);
    }
    const auto font = fontAt(index, option.font);
    const auto box = option.rect.adjusted(kInset, 0, -kInset, isShelf(index) ? -spacing::tiny : 0);
    painter->setFont(font);
    painter->setPen(isShelf(index) ? colors.mutedText : colors.text);
    painter->drawText(box, (isShelf(index) ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize ReportListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontAt(index, option.font));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kInset, metrics.height() + spacing::medium};
}

} // namespace helpdesk
