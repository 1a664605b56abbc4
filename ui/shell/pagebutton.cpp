// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagebutton.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/shell/sidebarentry.h"

#include <QAction>
#include <QPainter>

namespace helpdesk {

using namespace Qt::StringLiterals;

PageButton::PageButton(QAction& page, QWidget* parent)
    : QToolButton(parent)
    , m_page(page)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, &page, &QAction::trigger);
    connect(&page, &QAction::changed, this, &PageButton::follow);
    follow();
}

void PageButton::follow()
{
    setVisible(m_page.isVisible());
    setIcon(m_page.icon());
    setText(m_page.iconText());
    setAccessibleName(m_page.iconText());
    setToolTip(u"%1 (%2)"_s.arg(m_page.iconText(), m_page.shortcut().toString(QKeySequence::NativeText)));
    updateGeometry();
}

void PageButton::setFolded(bool folded)
{
    setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

int PageButton::wholeWidth() const
{
    return wholeEntryWidth({icon(), text(), {}}, font());
}

QSize PageButton::sizeHint() const
{
    const auto width = toolButtonStyle() == Qt::ToolButtonIconOnly ? minimumSizeHint().width() : wholeWidth();
    return {width, qMin(usualEntryHeight(fontMetrics()), maximumHeight())};
}

QSize PageButton::minimumSizeHint() const
{
    return {iconSize().width() + 2 * spacing::small, leastEntryHeight(fontMetrics())};
}

void PageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    SideBarEntry entry{icon(), toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : text(), {}};
    entry.shown = isChecked();
    entry.hovered = underMouse();
    entry.focused = hasFocus();
    paintEntry(painter, rect(), entry, font(), palette());
}

} // namespace helpdesk
