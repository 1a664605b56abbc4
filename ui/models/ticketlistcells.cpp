// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/icons.h"
#include "ui/base/localtime.h"
#include "ui/base/pill.h"
#include "ui/models/tickethits.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/models/ticketmarks.h"
#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    Instant instantOf(const TicketRow& row, int column)
    {
        return column == TicketListModel::CreatedColumn ? row.createdAt : row.updatedAt;
    }

    std::optional<TicketDue> dueOf(const TicketRow& row)
    {
        return row.dueAt && row.dueClock ? std::optional(TicketDue{*row.dueAt, *row.dueClock}) : std::nullopt;
    }

    QString dueTip(const TicketRow& row, Instant now)
    {
        const auto due = dueOf(row);
        return due ? dueSentence(*due, now, QLocale(), QTimeZone::systemTimeZone()) : QString();
    }

    bool isDate(int column)
    {
        return column == TicketListModel::UpdatedColumn || column == TicketListModel::CreatedColumn;
    }

} // namespace

std::optional<TicketSort> TicketListModel::sortOf(int column)
{
    switch (column) {
    case NumberColumn:
        return TicketSort::Number;
    case SeverityColumn:
        return TicketSort::Severity;
    case StateColumn:
        return TicketSort::State;
    case CustomerColumn:
        return TicketSort::Customer;
    case TitleColumn:
        return TicketSort::Title;
    case AssigneeColumn:
        return TicketSort::Assignee;
    case UpdatedColumn:
        return TicketSort::Updated;
    case CreatedColumn:
        return TicketSort::Created;
    case DueColumn:
        return TicketSort::Due;
    default:
        return std::nullopt;
    }
}

int TicketListModel::columnOf(TicketSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return UpdatedColumn;
}

QString TicketListModel::exportKeyOf(int column)
{
    const auto sort = sortOf(column).value_or(TicketSort::Number);
    if (sort == TicketSort::Updated || sort == TicketSort::Created || sort == TicketSort::Due)
        return keyOf(sort) + "_at"_L1;
    return QString(keyOf(sort));
}

int TicketListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TicketListModel::displayText(const TicketRow& row, int column) const
{
    switch (column) {
    case NumberColumn:
        return u"#%1"_s.arg(row.number);
    case SeverityColumn:
        return QString(keyOf(row.severity));
    case StateColumn:
        return stateText(row.state, row.escalationApproved);
    case CustomerColumn:
        return row.customer.isValid() ? row.customerName : tr("Unknown caller");
    case TitleColumn:
        return row.title;
    case AssigneeColumn:
        return row.assigneeName;
    case UpdatedColumn:
    case CreatedColumn:
        return ageText(instantOf(row, column), m_workspace.clock().now());
    case DueColumn:
        return row.dueAt ? dueText(*row.dueAt, m_workspace.clock().now(), QLocale(), QTimeZone::systemTimeZone())
                         : QString();
    default:
        return {};
    }
}

QVariant TicketListModel::decoration(const TicketRow& row, int column) const
{
    if (column == SeverityColumn)
        return iconOf(iconOf(row.severity), toneOf(row.severity));
    if (column == DueColumn && isLate(row))
        return iconOf(Icon::Late, Tone::Danger);
    return {};
}

bool TicketListModel::isLate(const TicketRow& row) const
{
    return row.dueAt && helpdesk::isLate(*row.dueAt, m_workspace.clock().now());
}

QString TicketListModel::othersText(TicketId ticket) const
{
    const auto names = m_others.value(ticket);
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? tr("%1 has this ticket open.", "a user").arg(names.front())
                             : tr("%1 have this ticket open.", "several users").arg(QLocale().createSeparatedList(names));
}

// A narrow list may have no room for the state in words.
QString TicketListModel::titleTip(const TicketRow& row) const
{
    const auto tip = tr("%1\n%2", "a title and the state").arg(row.title, displayText(row, StateColumn));
    QStringList lines{tip};
    if (m_marks->isMarked(row.id))
        lines << markText();
    if (const auto hit = hitText(row.id); !hit.isEmpty())
        lines << hit;
    if (const auto others = othersText(row.id); !others.isEmpty())
        lines << others;
    return lines.join(u'\n');
}

QString TicketListModel::markText() const
{
    const auto& mark = *m_marks->mark();
    return tr("Marked %1 by the view: %2", "a colour and a search text").arg(label(mark.color), mark.searchText);
}

const std::vector<SearchTerm>& TicketListModel::terms() const
{
    return m_hits->terms();
}

// Rows of an older question are not searched for the words of this one.
const TicketHit* TicketListModel::hitAt(const QModelIndex& index) const
{
    const auto ticket = idAt(index);
    return m_stale || !ticket.isValid() ? nullptr : m_hits->find(ticket);
}

QString TicketListModel::hitSource(const TicketHit& hit) const
{
    const auto when = localMoment(hit.at, m_workspace.clock().now());
    if (hit.place == HitPlace::Attachment)
        return tr("File of %1, %2", "who added a file, and when").arg(hit.author, when);
    return hit.author.isEmpty() ? tr("Customer, %1", "who wrote a text, and when").arg(when)
                                : tr("%1, %2", "who wrote a text, and when").arg(hit.author, when);
}

QString TicketListModel::hitText(TicketId ticket) const
{
    const auto* hit = m_stale ? nullptr : m_hits->find(ticket);
    return hit ? tr("%1: %2", "who wrote a text and when, and the text").arg(hitSource(*hit), hit->snippet.text) : QString();
}

QString TicketListModel::titleSpoken(const TicketRow& row) const
{
    auto words = row.title;
    if (m_marks->isMarked(row.id))
        words = tr("%1. %2", "a title, and what marks the ticket").arg(words, markText());
    if (const auto hit = hitText(row.id); !hit.isEmpty())
        words = tr("%1. %2", "a title, and where the words of the search stand").arg(words, hit);
    if (m_others.contains(row.id))
        words = tr("%1. %2", "a title, and who has the ticket open").arg(words, othersText(row.id));
    return words;
}

QVariant TicketListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (const auto entry = entryAt(index); isHeading(entry))
        return headingData(entry, column, role);
    const auto* read = rowAt(index.row());
    if (!read) {
        want(index.row());
        if (role == IdRole)
            return idAt(index).value();
        return role == Qt::DisplayRole && column == TitleColumn ? QVariant(u"\u2026"_s) : QVariant();
    }
    const auto& row = *read;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        if (column == DueColumn)
            return dueTip(row, m_workspace.clock().now());
        if (isDate(column))
            return dayTimeText(instantOf(row, column), QLocale(), QTimeZone::systemTimeZone());
        if (column == TitleColumn)
            return titleTip(row);
        return column == SeverityColumn ? QVariant(label(row.severity)) : displayText(row, column);
    case Qt::AccessibleTextRole:
        if (column == DueColumn)
            return dueTip(row, m_workspace.clock().now());
        if (column == TitleColumn)
            return titleSpoken(row);
        return column == SeverityColumn ? QVariant(tr("Severity %1").arg(label(row.severity)))
                                        : displayText(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case IdRole:
        return row.id.value();
    case NumberRole:
        return row.number;
    case StateRole:
        return static_cast<int>(row.state);
    case ApprovedRole:
        return row.escalationApproved;
    case SeverityRole:
        return static_cast<int>(row.severity);
    case OthersRole:
        return othersText(row.id);
    case MarkRole:
        return m_marks->isMarked(row.id) ? QVariant(static_cast<int>(m_marks->mark()->color)) : QVariant();
    case LateRole:
        return isLate(row);
    case InstantRole:
        if (column == DueColumn)
            return row.dueAt ? QVariant(row.dueAt->milliseconds()) : QVariant();
        return isDate(column) ? QVariant(instantOf(row, column).milliseconds()) : QVariant();
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto sorted = sortOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !sorted)
        return {};
    return label(*sorted);
}

QList<int> TicketListModel::changedRoles(const TicketRow& before, const TicketRow& after) const
{
    if (before == after)
        return {};
    QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    if (before.state != after.state)
        roles << StateRole;
    if (before.escalationApproved != after.escalationApproved)
        roles << ApprovedRole;
    if (before.severity != after.severity)
        roles << Qt::DecorationRole << SeverityRole;
    if (before.updatedAt != after.updatedAt || before.createdAt != after.createdAt)
        roles << InstantRole;
    if (before.dueAt != after.dueAt || before.dueClock != after.dueClock)
        roles << InstantRole << Qt::DecorationRole << LateRole;
    return roles;
}

void TicketListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

} // namespace helpdesk
