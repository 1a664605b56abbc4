// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// Why something cannot be done with an outage. Each has its sentence in ui/text/reasonpresenter.cpp.
namespace helpdesk::outagereason {

using Key = QLatin1StringView;

inline constexpr Key nobodyToAnswer("outage_nobody_to_answer"); ///< no linked ticket is open
inline constexpr Key hasTickets("outage_has_tickets"); ///< {how many}: unlink them first
inline constexpr Key hasClaims("outage_has_claims"); ///< {how many}
inline constexpr Key nobodyHit("outage_nobody_hit"); ///< no linked ticket names a customer without a claim

inline constexpr std::array all{nobodyToAnswer, hasTickets, hasClaims, nobodyHit};

} // namespace helpdesk::outagereason
