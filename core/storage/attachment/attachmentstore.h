// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "storage/database.h"

#include <vector>

namespace helpdesk {

/// Which ticket has which file. Assumes a transaction when it writes. Lists are oldest first.
class AttachmentStore {
public:
    explicit AttachmentStore(Database& database);

    /// Its content must be there.
    Result<AttachmentId> insert(const Attachment& attachment);
    /// Errors: NotFound(Attachment).
    Result<Attachment> find(AttachmentId id);
    /// Name, mark, removal, and where it belongs.
    Result<> update(const Attachment& attachment);
    Result<> remove(AttachmentId id);

    /// Sent ones and those of the ticket itself, without removed ones.
    Result<std::vector<Attachment>> listOfTicket(TicketId ticket);
    Result<std::vector<Attachment>> listOfDraft(UserId user, TicketId ticket);
    /// Removed ones too: when messages move to another ticket, all of theirs go along.
    Result<std::vector<Attachment>> listOfMessage(MessageId message);
    Result<int> countOfDraft(UserId user, TicketId ticket);
    /// A draft is there, so that it is listed and counted also without words.
    Result<> ensureDraft(UserId user, TicketId ticket, QLatin1StringView messageKind, Instant now);

private:
    Database& m_database;
};

} // namespace helpdesk
