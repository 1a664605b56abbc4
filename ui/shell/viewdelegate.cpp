// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewdelegate.h"

#include "ui/models/viewlistmodel.h"
#include "ui/shell/sidebarentry.h"

#include <QLocale>

namespace helpdesk {

namespace {

    SideBarEntry entryAt(const QModelIndex& index)
    {
        SideBarEntry entry;
        entry.counted = true;
        entry.icon = index.data(Qt::DecorationRole).value<QIcon>();
        entry.name = index.data().toString();
        entry.beside = index.data(ViewListModel::ProblemRole).toString();
        entry.problem = !entry.beside.isEmpty();
        if (const auto count = index.data(ViewListModel::CountRole); count.isValid())
            entry.beside = QLocale().toString(count.toLongLong());
        return entry;
    }

} // namespace

void ViewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto entry = entryAt(index);
    entry.shown = option.state.testFlag(QStyle::State_Selected);
    entry.hovered = option.state.testFlag(QStyle::State_MouseOver);
    entry.focused = option.state.testFlag(QStyle::State_HasFocus) || (m_target.isValid() && m_target == index);
    paintEntry(*painter, option.rect, entry, option.font, option.palette);
}

int ViewDelegate::wholeWidth(const QFont& font, const QModelIndex& index)
{
    return wholeEntryWidth(entryAt(index), font);
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, m_height > 0 ? m_height : usualEntryHeight(option.fontMetrics)};
}

} // namespace helpdesk
