// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerdelegate.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/callercompletionmodel.h"

#include <QPainter>

namespace helpdesk {

int CallerDelegate::rowHeightFor(const QFontMetrics& metrics)
{
    return metrics.lineSpacing() * 2 + spacing::small;
}

void CallerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto colors = colorsFor(option.palette);
    const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    const auto area = option.rect.adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
    const auto half = area.height() / 2;
    const QRect first(area.left(), area.top(), area.width(), half);
    const QRect second(area.left(), area.top() + half, area.width(), half);

    const auto open = cell(CallerCompletionModel::OpenTicketsColumn);
    painter->setPen(colors.mutedText);
    painter->setFont(fontOf(option.font, TextSize::Caption));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, open);
    const auto below = QStringList{cell(CallerCompletionModel::DomainColumn), cell(CallerCompletionModel::MatchColumn)};
    const auto line = below.join(QStringLiteral("   "));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, second.width()));
    const auto taken = painter->fontMetrics().horizontalAdvance(open) + spacing::small;

    painter->setPen(colors.text);
    painter->setFont(fontOf(option.font, TextSize::Normal, TextWeight::Semibold));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(cell(CallerCompletionModel::NameColumn), Qt::ElideRight,
                                                        first.width() - taken));
    painter->restore();
}

QSize CallerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {240, rowHeightFor(option.fontMetrics)};
}

} // namespace helpdesk
