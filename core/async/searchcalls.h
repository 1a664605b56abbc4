// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/search/tickethit.h"

namespace helpdesk {

/// The door to full text; as AsyncWorkspace, and as cheap to make. Errors of each call are those of SearchService.
class SearchCalls {
public:
    explicit SearchCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Cancel the future when the text was typed on: what waits for its turn is dropped then.
    Answer<SearchPage> hits(const QString& text, HitOrder order, int limit, qint64 after = 0);
    /// Where in these tickets the terms stand. Read beside everything else, as lists by words are.
    Answer<std::vector<TicketHit>> hitsOf(const std::vector<TicketId>& tickets, const std::vector<SearchTerm>& terms);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
