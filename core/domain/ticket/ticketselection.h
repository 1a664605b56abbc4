// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketfilter.h"

#include <optional>
#include <utility>
#include <vector>

namespace helpdesk {

/// Which tickets an act is for: some by their ids, or all that a filter finds, but for some. What the actor may not see is
/// never among them.
struct TicketSelection {
    TicketSelection(TicketFilter all, std::vector<TicketId> without = {})
        : filter(std::move(all))
        , ids(std::move(without))
    {
    }
    explicit TicketSelection(std::vector<TicketId> those)
        : ids(std::move(those))
    {
    }

    std::optional<TicketFilter> filter;
    std::vector<TicketId> ids; ///< those that are meant; with a filter those that are left out

    bool operator==(const TicketSelection&) const = default;
};

} // namespace helpdesk
