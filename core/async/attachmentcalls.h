// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/attachment/preparedfile.h"

namespace helpdesk {

/// Files of tickets, for windows. Errors of each call are those of AttachmentService. Looking a file through and writing one
/// out take place beside the threads that lists wait for; progress and cancel are the future's.
class AttachmentCalls {
public:
    explicit AttachmentCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<PreparedFile> prepare(const QString& path, Stripping stripping);
    Answer<PreparedFile> prepare(const QString& name, const QByteArray& bytes);
    Answer<Attachment> addToDraft(TicketId ticket, MessageKind kind, const PreparedFile& file);
    Answer<std::vector<Attachment>> ofTicket(TicketId ticket);
    Answer<Attachment> rename(AttachmentId id, const QString& name);
    Answer<Attachment> setSensitive(AttachmentId id, bool sensitive);
    Answer<> remove(AttachmentId id);
    /// `protect`: the file can only be read, and by this user alone.
    Answer<> save(AttachmentId id, const QString& path, bool protect = false);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
