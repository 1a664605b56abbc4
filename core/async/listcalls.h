// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/ticketlisting.h"

namespace helpdesk {

/// Words are looked for in every text there is. Such lists are read on a thread of their own, so that nothing else waits for
/// them; a change may be told before an answer that does not have it yet.
bool looksForWords(const TicketCriteria& criteria);

/// The door to lists of any length. Answers and errors are those of TicketService.
class ListCalls {
public:
    explicit ListCalls(AsyncWorkspace& workspace);

    /// Above so many tickets an order is read beside all other reading: a million takes its time.
    static constexpr int longList = 20'000;

    /// `expected`: about how many tickets the list has.
    Answer<TicketListing> listing(const TicketFilter& filter, const std::vector<TicketId>& rows, int expected);
    /// In no order; what is gone is absent.
    Answer<std::vector<TicketRow>> rows(const std::vector<TicketId>& ids);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
