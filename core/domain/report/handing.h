// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"

#include <QByteArray>
#include <QSet>

#include <array>

namespace helpdesk {

/// How often a ticket was handed on while its history goes by. Agents and teams each have their own way of handing on; the first
/// assignment is none.
class HandingCount {
public:
    /// Other fields than assignee and team are none of its business. Empty: nobody.
    void take(TicketField field, const QByteArray& from, const QByteArray& to);

    int reassignments() const { return m_reassignments; }
    /// Of these, to an agent or a team that had it before.
    int returns() const { return m_returns; }

private:
    struct Line {
        QByteArray present;
        QSet<QByteArray> before;
    };
    void hand(Line& line, const QByteArray& next);

    std::array<Line, 2> m_lines;
    int m_reassignments = 0;
    int m_returns = 0;
};

} // namespace helpdesk
