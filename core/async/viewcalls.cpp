// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<std::vector<SavedView>> AsyncWorkspace::savedViews()
{
    return d->read<std::vector<SavedView>>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.views().list(actor); });
}

Answer<SavedView> AsyncWorkspace::addView(const SavedView& view)
{
    return d->write<SavedView>(
        [actor = actor(), view](Workspace& workspace, Task&) { return workspace.views().add(actor, view); });
}

Answer<SavedView> AsyncWorkspace::editView(const SavedView& view)
{
    return d->write<SavedView>(
        [actor = actor(), view](Workspace& workspace, Task&) { return workspace.views().edit(actor, view); });
}

Answer<> AsyncWorkspace::removeView(SavedViewId view)
{
    return d->write<void>(
        [actor = actor(), view](Workspace& workspace, Task&) { return workspace.views().remove(actor, view); });
}

Answer<> AsyncWorkspace::arrangeViews(const std::vector<SavedViewId>& order)
{
    return d->write<void>(
        [actor = actor(), order](Workspace& workspace, Task&) { return workspace.views().arrange(actor, order); });
}

Answer<std::vector<SavedViewCount>> AsyncWorkspace::savedViewCounts(const QTimeZone& zone)
{
    return d->readAtLength<std::vector<SavedViewCount>>([actor = actor(), zone](Workspace& workspace, Task& task) {
        return workspace.views().counts(actor, zone, task);
    });
}

} // namespace helpdesk
