// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"
#include "services/balanceservice.h"

namespace helpdesk {

Answer<std::vector<User>> AsyncWorkspace::users()
{
    return d->read<std::vector<User>>([](Workspace& workspace, Task&) { return workspace.users().list(); });
}

Answer<std::vector<Team>> AsyncWorkspace::teams()
{
    return d->read<std::vector<Team>>([](Workspace& workspace, Task&) { return workspace.users().teams(); });
}

Answer<User> AsyncWorkspace::addUser(const User& user)
{
    return d->write<User>(
        [actor = actor(), user](Workspace& workspace, Task&) { return workspace.users().add(actor, user); });
}

Answer<User> AsyncWorkspace::editUser(const User& user)
{
    return d->write<User>(
        [actor = actor(), user](Workspace& workspace, Task&) { return workspace.users().edit(actor, user); });
}

Answer<PartnerProfile> AsyncWorkspace::profile()
{
    return d->read<PartnerProfile>([](Workspace& workspace, Task&) { return workspace.users().profile(); });
}

Answer<> AsyncWorkspace::setProfile(const PartnerProfile& profile)
{
    return d->write<void>([actor = actor(), profile](Workspace& workspace, Task&) {
        return workspace.users().setProfile(actor, profile);
    });
}

Answer<std::vector<SupportPlan>> AsyncWorkspace::supportPlans()
{
    return d->read<std::vector<SupportPlan>>(
        [](Workspace& workspace, Task&) { return workspace.balances().plansAsLeft(); });
}

Answer<SupportPlan> AsyncWorkspace::addSupportPlan(const SupportPlan& plan)
{
    return d->write<SupportPlan>(
        [actor = actor(), plan](Workspace& workspace, Task&) { return workspace.balances().addPlan(actor, plan); });
}

} // namespace helpdesk
