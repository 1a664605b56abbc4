// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<> AsyncWorkspace::saveDraft(TicketId ticket, const Draft& draft)
{
    return d->writeToTheEnd<void>([actor = actor(), ticket, draft](Workspace& workspace, Task&) {
        return workspace.drafts().save(actor, ticket, draft);
    });
}

Answer<> AsyncWorkspace::discardDraft(TicketId ticket)
{
    return d->writeToTheEnd<void>(
        [actor = actor(), ticket](Workspace& workspace, Task&) { return workspace.drafts().discard(actor, ticket); });
}

Answer<std::vector<DraftRow>> AsyncWorkspace::drafts()
{
    return d->read<std::vector<DraftRow>>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.drafts().list(actor); });
}

Answer<> AsyncWorkspace::saveNewTicketDraft(const NewTicketDraft& draft)
{
    return d->writeToTheEnd<void>([actor = actor(), draft](Workspace& workspace, Task&) {
        return workspace.drafts().saveNewTicket(actor, draft);
    });
}

Answer<> AsyncWorkspace::discardNewTicketDraft(const QString& key)
{
    return d->writeToTheEnd<void>([actor = actor(), key](Workspace& workspace, Task&) {
        return workspace.drafts().discardNewTicket(actor, key);
    });
}

Answer<std::vector<NewTicketDraft>> AsyncWorkspace::newTicketDrafts()
{
    return d->read<std::vector<NewTicketDraft>>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.drafts().newTickets(actor); });
}

Answer<int> AsyncWorkspace::draftCount()
{
    return d->read<int>([actor = actor()](Workspace& workspace, Task&) { return workspace.drafts().count(actor); });
}

} // namespace helpdesk
