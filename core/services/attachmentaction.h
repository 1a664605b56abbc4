// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/ticketaction.h"
#include "storage/attachment/attachmentstore.h"

namespace helpdesk {

// What acts on tickets do to files, inside their transaction.

/// The event of a file: `act` and what is said of it besides its id and name.
Result<> recordFile(TicketAction& action, const Ticket& ticket, const Attachment& file, const QString& act,
                    QJsonObject more = {});
/// What the actor has chosen for the message goes with it, but for what is kept.
Result<> sendDraftFiles(TicketAction& action, const Ticket& ticket, MessageId message,
                        const std::vector<AttachmentId>& kept);
/// Undo and redo of what an event of a file tells. Errors: UndoImpossible when the file is not as the event left it.
Result<> reverseFile(TicketAction& action, const Ticket& ticket, const QJsonObject& event, bool back);
/// What was chosen for a message is not wanted any more. Assumes a transaction.
Result<> dropDraftFiles(Database& database, UserId user, TicketId ticket);

} // namespace helpdesk
