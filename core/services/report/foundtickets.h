// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportfact.h"

#include <QHash>

namespace helpdesk {

/// The tickets that a report found, and the row each belongs to: four bytes for each, for what comes behind them.
class FoundTickets {
public:
    void add(const ReportFact& ticket);
    bool contains(TicketId ticket) const { return placeOf(ticket) >= 0; }
    /// Gives a fact the row of its ticket, which was found.
    void giveRow(ReportFact& fact) const;

private:
    struct Row {
        qint64 id = 0;
        QByteArray text;
    };

    int placeOf(TicketId ticket) const;
    int rowOf(const ReportFact& ticket);

    std::vector<int> m_places; ///< in m_rows, by the id of the ticket; below 0: not found
    std::vector<Row> m_rows;
    QHash<qint64, int> m_byId;
    QHash<QByteArray, int> m_byText;
};

} // namespace helpdesk
