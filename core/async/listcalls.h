// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/agentload.h"
#include "domain/ticket/ordersteps.h"
#include "domain/ticket/ticketlisting.h"

namespace helpdesk {

/// Words are looked for in every text there is. Such lists are read on a thread of their own, so that nothing else waits for
/// them; a change may be told before an answer that does not have it yet.
bool looksForWords(const TicketCriteria& criteria);

/// What became of a list: its order now, and the way to it.
struct ListUpdate {
    SharedOrder order;
    std::optional<std::vector<OrderStep>> steps; ///< none: so many that a view is faster at beginning anew
    std::vector<TicketRow> rows; ///< in no order; also of tickets that are not in the list
    // Of a list in groups: `order` has their headings, and not what is folded.
    SharedOrder tickets; ///< all, group by group
    std::vector<TicketGroup> groups;
};

/// The door to lists of any length. Answers and errors are those of TicketService.
class ListCalls {
public:
    explicit ListCalls(AsyncWorkspace& workspace);

    /// Above so many tickets an order is read beside all other reading: a million takes its time.
    static constexpr int longList = 20'000;

    /// The order now, and the steps to it from the one on show, compared where it is read. `expected`: about how many tickets
    /// the list has.
    Answer<ListUpdate> update(const TicketFilter& filter, const std::vector<TicketId>& rows, const SharedOrder& shown,
                              int expected);
    /// The same of a list in groups, with so many rows of its top.
    Answer<ListUpdate> updateGroups(const TicketFilter& filter, const GroupWish& wish, const std::vector<TicketId>& rows, int first,
                                    const SharedOrder& shown, int expected);
    /// In no order; what is gone is absent.
    Answer<std::vector<TicketRow>> rows(const std::vector<TicketId>& ids);
    /// Those of `ids` that the filter finds, in no order.
    Answer<std::vector<TicketId>> among(const TicketFilter& filter, const std::vector<TicketId>& ids);
    Answer<std::vector<AgentLoad>> agentLoads();

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
