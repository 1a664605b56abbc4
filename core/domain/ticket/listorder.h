// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QHash>

#include <memory>
#include <vector>

namespace helpdesk {

/// The tickets of a list in their order, each once, with the row of each ready to be looked up. Made where the order is read;
/// from then on only looked at, by any thread.
class ListOrder {
public:
    ListOrder() = default;
    explicit ListOrder(std::vector<TicketId> ids);

    const std::vector<TicketId>& ids() const { return m_ids; }
    int size() const { return static_cast<int>(m_ids.size()); }
    TicketId at(int row) const { return m_ids[static_cast<size_t>(row)]; }
    /// -1: not in the list. Takes the same time in a list of any length.
    int rowOf(TicketId id) const;

private:
    std::vector<TicketId> m_ids;
    // Rows by id, in pages of neighbouring ids: only those pages are here that an id of the list lies in.
    QHash<qint64, int> m_pages; ///< where each begins
    std::vector<int> m_rows;
};

using SharedOrder = std::shared_ptr<const ListOrder>;

} // namespace helpdesk
