// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// Why somebody cannot review a ticket: each is given the number of the ticket.
namespace helpdesk::reviewreason {

using Key = QLatin1StringView;

inline constexpr Key notEnded("review_not_ended");
inline constexpr Key nobodys("review_nobodys");
inline constexpr Key ownWork("review_own_work");

inline constexpr std::array all{notEnded, nobodys, ownWork};

} // namespace helpdesk::reviewreason
