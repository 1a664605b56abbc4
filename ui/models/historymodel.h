// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketevent.h"

#include <QAbstractTableModel>

#include <vector>

namespace helpdesk {

/// What happened to one ticket, oldest first, one event a row. Later events are appended; only another
/// ticket resets.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole, ///< int of EventKind
        InstantRole, ///< qint64, UTC milliseconds
    };

    explicit HistoryModel(QObject* parent = nullptr);

    void setEvents(TicketId ticket, const std::vector<TicketEvent>& events);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void retranslate();

    TicketId m_ticket;
    std::vector<TicketEvent> m_events;
};

} // namespace helpdesk
