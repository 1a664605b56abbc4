// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/attachment/preparedfile.h"
#include "domain/partner/user.h"
#include "domain/ticket/message.h"

#include <QStringList>

#include <vector>

namespace helpdesk {

class Database;

/// Files of tickets. A file is prepared first, which needs no database and may take its time, and stored then. Who may not
/// see a ticket does not see its files; files of a draft are its owner's alone.
/// Blocking; on the thread of the database.
class AttachmentService {
public:
    AttachmentService(Database& database, const Clock& clock);

    /// Looks a file through. Errors: see prepareFile().
    static Result<PreparedFile> prepare(const QString& path, Stripping stripping, Task& task);
    /// The same of a picture from the clipboard.
    static Result<PreparedFile> prepare(const QString& name, const QByteArray& bytes);

    /// Chosen for the message that the actor is writing to this ticket, kept with its draft, and sent with it
    /// (NewMessage::fromDraft). `kind`: of that message, should there be no draft yet. No change of the ticket.
    /// Errors: NotFound(Ticket), FileUnreadable, DiskFull, Cancelled.
    Result<Attachment> addToDraft(const Actor& actor, TicketId ticket, MessageKind kind, const PreparedFile& file, Task& task);
    /// To the ticket, with a message when one is given, at once: one transaction.
    /// Errors: NotFound(Ticket), FileUnreadable, DiskFull, Cancelled.
    Result<std::vector<Attachment>> attach(const Actor& actor, TicketId ticket, const std::vector<PreparedFile>& files,
                                           const std::optional<NewMessage>& message, Task& task);

    /// What was sent, and what belongs to the ticket itself; oldest first. Errors: NotFound(Ticket).
    Result<std::vector<Attachment>> ofTicket(const Actor& actor, TicketId ticket);
    /// What the actor has chosen for the message in the making.
    Result<std::vector<Attachment>> ofDraft(const Actor& actor, TicketId ticket);
    /// Errors: NotFound(Attachment).
    Result<Attachment> find(const Actor& actor, AttachmentId id);

    /// Errors of the three: NotFound(Attachment). Those of a sent file are one operation for undo and an event each.
    Result<Attachment> rename(const Actor& actor, AttachmentId id, const QString& name); ///< also Missing(Name)
    Result<Attachment> setSensitive(const Actor& actor, AttachmentId id, bool sensitive);
    /// Off the ticket; undo brings it back. A file of a draft goes for good.
    Result<> remove(const Actor& actor, AttachmentId id);

    /// Writes the bytes to a file, whole or not at all, and proves their hash.
    /// Errors: NotFound(Attachment), FileNotWritable, WorkspaceCorrupt, Cancelled.
    Result<> save(const Actor& actor, AttachmentId id, const QString& path, Task& task);

    /// Errors: Cancelled. See ContentStore::check().
    Result<QStringList> check(Task& task);

private:
    Result<> storeContent(const PreparedFile& file, Task& task);
    Result<Attachment> changed(const Actor& actor, const Attachment& before, const Attachment& after, const QString& kind,
                               QJsonObject event);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
