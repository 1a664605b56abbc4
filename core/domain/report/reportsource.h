// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// What is walked, one fact after the other.
enum class ReportSource {
    Tickets,
    Legs, ///< of escalations, without those withdrawn
    Work, ///< steps of tickets that recorded time
    Prices, ///< what customers agreed to pay, by ticket
    Claims, ///< of service credit, with or without a ticket
    Incidents, ///< entries of our contracts' ledgers that belong to a ticket and stand
    Guides, ///< what happened on the way through the guide of a ticket
    Reviews, ///< of the quality of work, what holds of each reviewer and ticket
};

} // namespace helpdesk
