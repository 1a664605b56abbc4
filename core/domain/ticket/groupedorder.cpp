// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/groupedorder.h"

#include <algorithm>

namespace helpdesk {

namespace {

    /// The place of each ticket's group among all.
    std::vector<size_t> placesOf(const std::vector<TicketId>& order, const GroupKeys& keys,
                                 const std::vector<TicketGroup>& groups)
    {
        QHash<qint64, size_t> byKey;
        for (size_t i = 0; i < groups.size(); ++i)
            byKey.insert(groups[i].key, i);
        const auto without = byKey.value(0);
        const ListOrder known(keys.tickets);
        std::vector<size_t> places;
        places.reserve(order.size());
        for (const auto id : order) {
            const auto at = known.rowOf(id);
            places.push_back(at < 0 ? without : byKey.value(keys.keys[static_cast<size_t>(at)], without));
        }
        return places;
    }

} // namespace

GroupedOrder groupedOrder(const std::vector<TicketId>& order, const GroupKeys& keys, std::vector<TicketGroup> groups,
                          const QSet<qint64>& folded)
{
    if (std::ranges::none_of(groups, [](const TicketGroup& group) { return group.key == 0; }))
        groups.push_back({});
    const auto places = placesOf(order, keys, groups);
    for (auto& group : groups)
        group.count = 0;
    for (const auto place : places)
        ++groups[place].count;
    std::vector<size_t> next;
    size_t begin = 0;
    for (const auto& group : groups) {
        next.push_back(begin);
        begin += static_cast<size_t>(group.count);
    }
    GroupedOrder grouped;
    grouped.tickets.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        grouped.tickets[next[places[i]]++] = order[i];
    std::erase_if(groups, [](const TicketGroup& group) { return group.count == 0; });
    auto from = grouped.tickets.cbegin();
    for (const auto& group : groups) {
        const auto to = from + group.count;
        grouped.shown.push_back(headingOf(group.key));
        if (!folded.contains(group.key))
            grouped.shown.insert(grouped.shown.end(), from, to);
        from = to;
    }
    grouped.groups = std::move(groups);
    return grouped;
}

} // namespace helpdesk
