// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/attachmentcalls.h"

#include "async/asyncworkspace_p.h"
#include "services/attachmentservice.h"

#include <QFile>

namespace helpdesk {

Answer<PreparedFile> AttachmentCalls::prepare(const QString& path, Stripping stripping)
{
    return m_workspace.inside().readAtLength<PreparedFile>([path, stripping](Workspace&, Task& task) {
        return AttachmentService::prepare(path, stripping, task);
    });
}

Answer<PreparedFile> AttachmentCalls::prepare(const QString& name, const QByteArray& bytes)
{
    return m_workspace.inside().readAtLength<PreparedFile>(
        [name, bytes](Workspace&, Task&) { return AttachmentService::prepare(name, bytes); });
}

Answer<Attachment> AttachmentCalls::addToDraft(TicketId ticket, MessageKind kind, const PreparedFile& file)
{
    return m_workspace.inside().write<Attachment>(
        [actor = m_workspace.actor(), ticket, kind, file](Workspace& workspace, Task& task) {
            return workspace.attachments().addToDraft(actor, ticket, kind, file, task);
        });
}

Answer<std::vector<Attachment>> AttachmentCalls::ofTicket(TicketId ticket)
{
    return m_workspace.inside().read<std::vector<Attachment>>(
        [actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
            return workspace.attachments().ofTicket(actor, ticket);
        });
}

Answer<Attachment> AttachmentCalls::rename(AttachmentId id, const QString& name)
{
    return m_workspace.inside().write<Attachment>(
        [actor = m_workspace.actor(), id, name](Workspace& workspace, Task&) {
            return workspace.attachments().rename(actor, id, name);
        });
}

Answer<Attachment> AttachmentCalls::setSensitive(AttachmentId id, bool sensitive)
{
    return m_workspace.inside().write<Attachment>(
        [actor = m_workspace.actor(), id, sensitive](Workspace& workspace, Task&) {
            return workspace.attachments().setSensitive(actor, id, sensitive);
        });
}

Answer<> AttachmentCalls::remove(AttachmentId id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.attachments().remove(actor, id);
    });
}

Answer<> AttachmentCalls::save(AttachmentId id, const QString& path, bool protect)
{
    return m_workspace.inside().readAtLength<void>(
        [actor = m_workspace.actor(), id, path, protect](Workspace& workspace, Task& task) {
            auto saved = workspace.attachments().save(actor, id, path, task);
            if (saved && protect)
                QFile::setPermissions(path, QFileDevice::ReadOwner);
            return saved;
        });
}

} // namespace helpdesk
