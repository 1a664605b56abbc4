// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/draft.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/ticket/ticketevent.h"
#include "domain/ticket/ticketrow.h"
#include "domain/workflow/workflow.h"

namespace helpdesk {

/// Another ticket of the same customer.
struct RelatedTicket {
    TicketRow row;
    bool sameSubscription = false;

    bool operator==(const RelatedTicket&) const = default;
};

/// What a window needs of a ticket in one answer, as it is at one moment.
struct TicketPane {
    TicketDetails details;
    std::vector<TriggerAnswer> triggers;
    std::vector<TicketEvent> history; ///< oldest first
    std::vector<RelatedTicket> related; ///< open ones of the customer, then recent ones of the subscription
    std::vector<ClockReading> clocks; ///< what is promised to the customer; as of when it was read
    std::optional<Draft> draft; ///< of the one who asks
    std::vector<Attachment> draftAttachments; ///< chosen for it and not sent
};

} // namespace helpdesk
