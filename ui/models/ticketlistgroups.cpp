// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/listcalls.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/models/tickethits.h"
#include "ui/models/ticketmarks.h"
#include "ui/text/grouptext.h"

#include <QTimeZone>

// A list in groups: its order has headings among the tickets, as ids that no ticket has, and leaves out what is folded. So rows,
// selection and steps of a change are what they are without groups.

namespace helpdesk {

namespace {

    constexpr int kFirstRows = 200;

} // namespace

GroupWish TicketListModel::wish() const
{
    return {m_grouping.value_or(TicketGrouping::Customer), QTimeZone::systemTimeZone(), m_folded};
}

// There is no page of it before its whole order is known.
void TicketListModel::startGroups()
{
    const auto none = std::make_shared<ListOrder>();
    const auto expected = m_extent == Extent::Complete ? ticketCount() : ListCalls::longList;
    m_pages.ask(
        ListCalls(m_workspace).updateGroups(m_filter, wish(), {}, kFirstRows, none, expected),
        [this](const ListUpdate& update) { showGroups(update); }, [this](const Error& error) { fail(error); });
}

void TicketListModel::showGroups(const ListUpdate& update)
{
    m_extent = Extent::Complete;
    takeGroups(update);
    resetTo(update.order, update.rows);
    began();
}

void TicketListModel::takeGroups(const ListUpdate& update)
{
    m_shownGrouping = m_grouping;
    m_groups = update.groups;
    m_tickets = update.tickets;
    m_headings.clear();
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_headings.insert(headingOf(m_groups[i].key), i);
}

/// Headings that stayed say what is another about them.
void TicketListModel::tellGroups(const std::vector<TicketGroup>& before)
{
    for (const auto& group : before) {
        const auto place = m_headings.constFind(headingOf(group.key));
        if (place == m_headings.constEnd() || m_groups[*place] == group)
            continue;
        const auto row = rowOf(headingOf(group.key));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, HeadingRole, GroupCountRole});
    }
}

void TicketListModel::setFolded(TicketId heading, bool folded)
{
    if (!m_grouping || folded == isFolded(heading))
        return;
    if (folded)
        m_folded.insert(groupKeyOf(heading));
    else
        m_folded.remove(groupKeyOf(heading));
    if (const auto row = rowOf(heading); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {FoldedRole, Qt::AccessibleTextRole});
    refold();
}

void TicketListModel::foldAll(bool folded)
{
    m_folded.clear();
    if (folded) {
        for (const auto& group : m_groups)
            m_folded.insert(group.key);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FoldedRole, Qt::AccessibleTextRole});
    refold();
}

/// Behind an order that is on its way: that one does not know of it.
void TicketListModel::refold()
{
    if (m_grouping && !m_stale && m_extent == Extent::Complete)
        readOrder();
}

void TicketListModel::setMark(const std::optional<ViewMark>& mark)
{
    m_marks->setMark(mark);
    m_marks->look(readIds());
}

void TicketListModel::keep(const std::vector<TicketRow>& rows, int from, int to)
{
    put(rows, from, to);
    std::vector<TicketId> read;
    for (const auto& row : rows)
        read.push_back(row.id);
    m_marks->look(read);
    m_hits->renew(read);
}

QString TicketListModel::headingText(TicketId heading) const
{
    const auto place = m_headings.constFind(heading);
    if (!m_shownGrouping || place == m_headings.constEnd())
        return {};
    return groupText(*m_shownGrouping, m_groups[*place], m_workspace.clock().now().toLocal().date(), QLocale());
}

QVariant TicketListModel::headingData(TicketId heading, int column, int role) const
{
    const auto place = m_headings.constFind(heading);
    const auto count = place == m_headings.constEnd() ? 0 : m_groups[*place].count;
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? headingText(heading) : QString();
    case HeadingRole:
        return headingText(heading);
    case Qt::ToolTipRole:
        return tr("%1, %Ln ticket(s)", "a group", count).arg(headingText(heading));
    case Qt::AccessibleTextRole:
        return isFolded(heading) ? tr("%1, %Ln ticket(s), folded", "a group", count).arg(headingText(heading))
                                 : tr("%1, %Ln ticket(s), unfolded", "a group", count).arg(headingText(heading));
    case IdRole:
        return heading.value();
    case GroupCountRole:
        return count;
    case FoldedRole:
        return isFolded(heading);
    default:
        return {};
    }
}

} // namespace helpdesk
