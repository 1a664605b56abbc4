// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/ticket/listorder.h"

#include <QSet>
#include <QString>

namespace helpdesk {

/// What a list of tickets is told apart by, under headings.
enum class TicketGrouping { Customer, Subscription, Service, Severity, Due };
template <>
struct EnumKeys<TicketGrouping> {
    static constexpr std::array<KeyOf<TicketGrouping>, 5> keys{{{TicketGrouping::Customer, "customer"},
                                                                {TicketGrouping::Subscription, "subscription"},
                                                                {TicketGrouping::Service, "service"},
                                                                {TicketGrouping::Severity, "severity"},
                                                                {TicketGrouping::Due, "due"}}};
};

/// One group of such a list. The key is the id of customer or subscription, the number of service or severity in their order
/// from 1, or the Julian day on which its tickets are due; 0: those without.
struct TicketGroup {
    qint64 key = 0;
    QString name; ///< of customer or subscription; else empty
    int count = 0;

    bool operator==(const TicketGroup&) const = default;
};

/// The heading of a group stands in the order of a list as an id that no ticket has.
inline TicketId headingOf(qint64 groupKey)
{
    return TicketId(-1 - groupKey);
}
inline bool isHeading(TicketId id)
{
    return id.value() < 0;
}
inline qint64 groupKeyOf(TicketId heading)
{
    return -1 - heading.value();
}

/// What each ticket is grouped by, in no order.
struct GroupKeys {
    std::vector<TicketId> tickets;
    std::vector<qint64> keys; ///< of the ticket at the same place
};

struct GroupedOrder {
    std::vector<TicketId> shown; ///< each heading, and behind it the tickets of its group unless that is folded
    std::vector<TicketId> tickets; ///< all, group by group
    std::vector<TicketGroup> groups; ///< those that have tickets
};

/// The tickets of `order` below the headings of their groups, within each in that order. The groups come as `groups` has them,
/// with counts made here; a ticket of another key, or of none, is among those without. Takes time with the length alone.
GroupedOrder groupedOrder(const std::vector<TicketId>& order, const GroupKeys& keys, std::vector<TicketGroup> groups,
                          const QSet<qint64>& folded);

} // namespace helpdesk
