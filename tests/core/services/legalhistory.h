// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "madeworkspace.h"

#include "domain/workflow/transitions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace helpdesk {

/// What is wrong with the histories: state events that the workflow's table does not have, or that do not
/// begin where the one before ended, or do not end at the ticket's state.
inline QStringList illegalHistories(const MadeWorkspace& made)
{
    QStringList problems;
    QString ticket;
    QString state;
    QString kept;
    QString stored;
    const auto close = [&] {
        if (!ticket.isEmpty() && state != stored)
            problems << QStringLiteral("%1 is %2, its history ends at %3").arg(ticket, stored, state);
    };
    const auto rows = made.rows(QStringLiteral("SELECT t.number, t.state, e.data FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id"
                                               " WHERE e.kind IN ('created', 'state') ORDER BY t.number, e.at, e.id"));
    for (const auto& row : rows) {
        const auto number = row.section(u'|', 0, 0);
        const auto data = QJsonDocument::fromJson(row.section(u'|', 2).toUtf8()).object();
        if (number != ticket) {
            close();
            ticket = number;
            stored = row.section(u'|', 1, 1);
            state = data[QStringLiteral("state")].toString();
            continue;
        }
        const auto from = data[QStringLiteral("from")].toString();
        const auto to = data[QStringLiteral("to")].toString();
        const auto trigger = fromKey<Trigger>(data[QStringLiteral("trigger")].toString());
        const auto legal = std::any_of(transitions.begin(), transitions.end(), [&](const Transition& transition) {
            const auto target = transition.to ? QString(keyOf(*transition.to)) : kept;
            return trigger == transition.trigger && from == keyOf(transition.from) && to == target;
        });
        if (!legal || from != state)
            problems << QStringLiteral("%1: %2 -> %3 in state %4").arg(number, from, to, state);
        if (trigger == Trigger::AskCustomer)
            kept = from;
        state = to;
    }
    close();
    return problems;
}

} // namespace helpdesk
