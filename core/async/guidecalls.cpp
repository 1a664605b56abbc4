// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<GuidedDiagnosis> AsyncWorkspace::diagnosis(TicketId id)
{
    return d->read<GuidedDiagnosis>(
        [actor = actor(), id](Workspace& workspace, Task&) { return workspace.guides().diagnosis(actor, id); });
}

Answer<GuidedDiagnosis> AsyncWorkspace::chooseGuide(TicketId id, const QString& guide)
{
    return d->write<GuidedDiagnosis>([actor = actor(), id, guide](Workspace& workspace, Task&) {
        return workspace.guides().choose(actor, id, guide);
    });
}

Answer<GuidedDiagnosis> AsyncWorkspace::answerGuide(TicketId id, const GivenAnswer& given)
{
    return d->write<GuidedDiagnosis>([actor = actor(), id, given](Workspace& workspace, Task&) {
        return workspace.guides().answer(actor, id, given);
    });
}

Answer<std::vector<Guide>> AsyncWorkspace::guides()
{
    return d->read<std::vector<Guide>>([](Workspace& workspace, Task&) { return workspace.guides().list(); });
}

Answer<std::vector<Article>> AsyncWorkspace::articles()
{
    return d->read<std::vector<Article>>([](Workspace& workspace, Task&) { return workspace.guides().articles(); });
}

Answer<RoutingDecision> AsyncWorkspace::routes(TicketId id)
{
    return d->read<RoutingDecision>(
        [actor = actor(), id](Workspace& workspace, Task&) { return workspace.routing().decide(actor, id); });
}

} // namespace helpdesk
