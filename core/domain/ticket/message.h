// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <vector>

namespace helpdesk {

enum class MessageKind { CustomerMessage, Reply, InternalNote, PhoneCall };
template <>
struct EnumKeys<MessageKind> {
    static constexpr std::array<KeyOf<MessageKind>, 4> keys{{{MessageKind::CustomerMessage, "customer_message"},
                                                             {MessageKind::Reply, "reply"},
                                                             {MessageKind::InternalNote, "internal_note"},
                                                             {MessageKind::PhoneCall, "phone_call"}}};
};

/// One entry of the conversation; never changed once said.
struct Message {
    MessageId id;
    TicketId ticket;
    MessageKind kind = MessageKind::InternalNote;
    bool byCustomer = false; ///< an incoming call or message
    UserId author; ///< of our side; invalid when the customer speaks
    QString authorName; ///< as it was then
    QString body; ///< plain text
    Instant at;

    bool operator==(const Message&) const = default;
};

struct NewMessage {
    MessageKind kind = MessageKind::InternalNote;
    bool byCustomer = false;
    QString authorName; ///< of the customer's side; empty: the ticket's contact
    QString body;
    std::optional<Instant> at; ///< empty: now
    bool fromDraft = false; ///< the agent's draft goes with it, and its files
    std::vector<Id<struct AttachmentTag>> keptFiles{}; ///< of the draft, chosen for a message of another kind: they stay there
};

} // namespace helpdesk
