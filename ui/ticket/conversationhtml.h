// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/ticket/message.h"

#include <QColor>
#include <QString>

#include <vector>

namespace helpdesk {

/// Colours of the four kinds of entry, from the theme.
struct ConversationColours {
    QColor text;
    QColor muted;
    QColor link;
    QColor surface; ///< the customer's words
    QColor reply;
    QColor note;
    QColor call;
    QColor line;
    QColor accent; ///< edge of our reply
    QColor noteEdge;
    QColor warning; ///< the mark of a sensitive file
};

/// The conversation as rich text: every word escaped, links visible, each kind with a label, a background
/// and an edge of its own, its files below. `now` decides between "today 14:02" and a date.
/// Files are links `attachment:ID`; their pictures are `icon:attachment` and `icon:lock`.
QString conversationHtml(const std::vector<Message>& messages, const std::vector<Attachment>& files,
                         const ConversationColours& colours, Instant now);

/// Plain text as HTML, its web and mail addresses as links.
QString linkedHtml(const QString& plain);

} // namespace helpdesk
