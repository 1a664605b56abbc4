// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/attachment/attachment.h"
#include "domain/search/snippet.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticketenums.h"

namespace helpdesk {

/// Newest and oldest go by when a text came into this workspace; relevance by how rare the words are and how often they
/// stand in how short a text, a word of a title counting four times.
enum class HitOrder { Newest, Oldest, Relevance };
template <>
struct EnumKeys<HitOrder> {
    static constexpr std::array<KeyOf<HitOrder>, 3> keys{
        {{HitOrder::Newest, "newest"}, {HitOrder::Oldest, "oldest"}, {HitOrder::Relevance, "relevance"}}};
};

/// Where something was found.
enum class HitPlace { Title, Message, Attachment };
template <>
struct EnumKeys<HitPlace> {
    static constexpr std::array<KeyOf<HitPlace>, 3> keys{
        {{HitPlace::Title, "ticket"}, {HitPlace::Message, "message"}, {HitPlace::Attachment, "attachment"}}};
};

/// A text in which all that was searched for stands: the title (or reference) of a ticket, a message or note, the name
/// of a file.
struct SearchHit {
    qint64 document = 0; ///< its place in the order of coming in; the next page begins behind it
    TicketId ticket;
    qint64 number = 0;
    QString title;
    TicketState state = TicketState::New;
    QString customerName;
    HitPlace place = HitPlace::Message;
    MessageId message; ///< of a message
    std::optional<MessageKind> messageKind;
    AttachmentId attachment; ///< of a file's name
    QString author; ///< of the message; who added the file
    Instant at;
    Snippet snippet;
};

struct SearchPage {
    std::vector<SearchHit> hits;
    bool complete = false; ///< nothing follows
};

} // namespace helpdesk
