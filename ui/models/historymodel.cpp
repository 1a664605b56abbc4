// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include "ui/base/languagewatch.h"
#include "ui/text/eventpresenter.h"
#include "ui/text/timetext.h"

#include <algorithm>

namespace helpdesk {

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &HistoryModel::retranslate);
}

void HistoryModel::setEvents(TicketId ticket, const std::vector<TicketEvent>& events)
{
    const bool continues = ticket == m_ticket && m_events.size() <= events.size()
        && std::equal(m_events.begin(), m_events.end(), events.begin());
    if (!continues) {
        beginResetModel();
        m_ticket = ticket;
        m_events = events;
        endResetModel();
    } else if (events.size() > m_events.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(events.size()) - 1);
        m_events = events;
        endInsertRows();
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& event = m_events[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case WhenColumn:
            return dayTimeText(event.at, QLocale(), QTimeZone::systemTimeZone());
        case WhoColumn:
            return event.actor.isValid() || !event.actorName.isEmpty() ? event.actorName : tr("The program");
        case WhatColumn:
            return sentence(event);
        default:
            return {};
        }
    case IdRole:
        return event.id.value();
    case KindRole:
        return static_cast<int>(event.kind);
    case InstantRole:
        return event.at.milliseconds();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What happened");
    default:
        return {};
    }
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace helpdesk
