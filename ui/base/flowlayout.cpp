// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/flowlayout.h"

#include "ui/base/tokens.h"

#include <QWidget>

namespace helpdesk {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setEven(bool even)
{
    m_even = even;
    invalidate();
}

int FlowLayout::widest() const
{
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            width = std::max(width, item->sizeHint().width());
    }
    return width;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    auto* item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool move) const
{
    const auto inner = area.marginsRemoved(contentsMargins());
    const bool rightToLeft = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    const int even = m_even ? std::min(widest(), inner.width()) : 0;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    const auto place = [&] { // what is lower than its line stands in the middle of it
        for (const auto& [item, rect] : line)
            item->setGeometry(rect.translated(0, (lineHeight - rect.height()) / 2));
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        auto size = item->sizeHint();
        if (m_even)
            size.setWidth(even);
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            place();
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move) {
            const int left = rightToLeft ? 2 * inner.x() + inner.width() - x - size.width() : x;
            line.emplace_back(item.get(), QRect(QPoint(left, y), size));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    place();
    return y + lineHeight - area.y() + contentsMargins().bottom();
}

} // namespace helpdesk
