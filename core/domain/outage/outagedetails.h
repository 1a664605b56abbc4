// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/outage.h"
#include "domain/ticket/ticketrow.h"

namespace helpdesk {

/// What a list shows of an outage. Counts are of the tickets the reader may see.
struct OutageRow {
    Outage outage;
    int tickets = 0; ///< linked
    int openTickets = 0; ///< linked and neither resolved nor closed
    int customers = 0; ///< of the linked tickets
    int claims = 0;

    bool operator==(const OutageRow&) const = default;
};

/// A customer whose ticket is linked.
struct HitCustomer {
    CustomerId id;
    QString name;
    QString tenantId;
    int tickets = 0;
    bool claimed = false; ///< there is a claim for this outage

    bool operator==(const HitCustomer&) const = default;
};

/// Everything a window shows of an outage, as it is at one moment.
struct OutageDetails {
    Outage outage;
    std::vector<OutagePost> posts; ///< newest first
    std::vector<TicketRow> tickets; ///< linked ones, open ones first
    std::vector<TicketRow> proposals; ///< open ones that look alike and are linked to no outage; the likeliest first
    std::vector<HitCustomer> customers; ///< by name
};

/// One reply to the customers of an outage.
struct OutageAnswer {
    QString body; ///< with placeholders, see answertext.h
    bool resolve = false; ///< also resolve what may be resolved
    QString cause;
    QString solution;
    std::vector<TicketId> tickets; ///< whom to answer; empty: every linked ticket that is open
};

/// What the answer does to one ticket.
struct OutageAnswerLine {
    TicketRow ticket;
    QString contactName;
    QString contactEmail;
    QString body; ///< as this customer reads it
    bool resolves = false;
    std::vector<Reason> blockers; ///< why it is not resolved, when that was asked for
};

} // namespace helpdesk
