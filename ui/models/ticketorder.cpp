// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketorder.h"

#include <utility>

namespace helpdesk {

namespace {

    std::optional<qint64> orderKey(const TicketRow& row, TicketSort sort)
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
    const auto oneKey = orderKey(one, sort);
    const auto otherKey = orderKey(other, sort);
    if (!oneKey || !otherKey)
        return std::nullopt;
    const auto left = std::pair(*oneKey, one.id);
    const auto right = std::pair(*otherKey, other.id);
    return descending ? right < left : left < right;
}

bool isOrderKnown(TicketSort sort)
{
    return orderKey(TicketRow(), sort).has_value();
}

} // namespace helpdesk
