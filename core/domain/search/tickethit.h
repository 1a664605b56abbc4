// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchhit.h"
#include "domain/ticket/ticketcriteria.h"

namespace helpdesk {

/// Where in a ticket of a list the words of the list's search stand: the newest text that has most of them. A file's name is one
/// where no message has any.
struct TicketHit {
    TicketId ticket;
    HitPlace place = HitPlace::Message; ///< never the title, which a list shows anyway
    MessageId message; ///< of a message
    std::optional<MessageKind> messageKind;
    QString author; ///< of the message; who added the file
    Instant at;
    Snippet snippet;

    bool operator==(const TicketHit&) const = default;
};

/// What a list is searched for, as far as texts can have it: the words and phrases of all parts that are not excluded, each once.
std::vector<SearchTerm> termsOf(const TicketCriteria& criteria);

} // namespace helpdesk
