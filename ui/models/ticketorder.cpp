// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketorder.h"

#include <limits>
#include <utility>

namespace helpdesk {

namespace {

    // Those without a due instant come last, up and down.
    qint64 dueKey(const TicketRow& row, bool descending)
    {
        return row.dueAt ? row.dueAt->milliseconds() : descending ? -1 : std::numeric_limits<qint64>::max();
    }

    std::optional<qint64> orderKey(const TicketRow& row, TicketSort sort, bool descending)
    {
        switch (sort) {
        case TicketSort::Updated:
            return row.updatedAt.milliseconds();
        case TicketSort::Created:
            return row.createdAt.milliseconds();
        case TicketSort::Number:
            return row.number;
        case TicketSort::Severity:
            return static_cast<qint64>(row.severity);
        case TicketSort::State:
            return static_cast<qint64>(row.state);
        case TicketSort::Due:
            return dueKey(row, descending);
        case TicketSort::Customer:
        case TicketSort::Title:
        case TicketSort::Assignee:
            return std::nullopt;
        }
        Q_UNREACHABLE();
        return std::nullopt;
    }

} // namespace

std::optional<bool> comesBefore(const TicketRow& one, const TicketRow& other, TicketSort sort, bool descending)
{
    const auto oneKey = orderKey(one, sort, descending);
    const auto otherKey = orderKey(other, sort, descending);
    if (!oneKey || !otherKey)
        return std::nullopt;
    const auto left = std::pair(*oneKey, one.id);
    const auto right = std::pair(*otherKey, other.id);
    return descending ? right < left : left < right;
}

bool isOrderKnown(TicketSort sort)
{
    return orderKey(TicketRow(), sort, false).has_value();
}

} // namespace helpdesk
