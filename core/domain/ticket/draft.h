// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/message.h"

#include <QJsonObject>

namespace helpdesk {

/// What one agent is writing to one ticket and has not sent: a message, inputs of triggers, or both.
struct Draft {
    MessageKind kind = MessageKind::Reply;
    bool byCustomer = true; ///< of a phone call: the customer called
    QString body;
    /// What was filled into the forms of triggers and not fired: trigger key -> (field key -> value).
    QJsonObject forms = {};
    bool hasFiles = false; ///< files were chosen for the message

    bool isEmpty() const { return body.trimmed().isEmpty() && forms.isEmpty() && !hasFiles; }
    bool operator==(const Draft&) const = default;
};

/// A draft in the list of an agent's drafts.
struct DraftRow {
    TicketId ticket;
    qint64 ticketNumber = 0;
    QString ticketTitle;
    Draft draft;
    Instant updatedAt;

    bool operator==(const DraftRow&) const = default;
};

} // namespace helpdesk
