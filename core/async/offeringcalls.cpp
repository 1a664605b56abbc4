// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/offeringcalls.h"

#include "async/asyncworkspace_p.h"
#include "services/offeringservice.h"

namespace helpdesk {

Answer<std::vector<SupportTier>> OfferingCalls::tiers()
{
    return m_workspace.inside().read<std::vector<SupportTier>>(
        [](Workspace& workspace, Task&) { return workspace.offering().tiers(); });
}

Answer<SupportTier> OfferingCalls::addTier(const SupportTier& tier)
{
    return m_workspace.inside().write<SupportTier>(
        [actor = m_workspace.actor(), tier](Workspace& workspace, Task&) { return workspace.offering().addTier(actor, tier); });
}

Answer<SupportTier> OfferingCalls::editTier(const SupportTier& tier)
{
    return m_workspace.inside().write<SupportTier>([actor = m_workspace.actor(), tier](Workspace& workspace, Task&) {
        return workspace.offering().editTier(actor, tier);
    });
}

Answer<> OfferingCalls::removeTier(TierId id)
{
    return m_workspace.inside().write<void>(
        [actor = m_workspace.actor(), id](Workspace& workspace, Task&) { return workspace.offering().removeTier(actor, id); });
}

Answer<CustomerOffering> OfferingCalls::offeringOf(CustomerId customer)
{
    return m_workspace.inside().read<CustomerOffering>(
        [customer](Workspace& workspace, Task&) { return workspace.offering().offeringOf(customer); });
}

Answer<SupportAgreement> OfferingCalls::addAgreement(const SupportAgreement& agreement, bool replaces)
{
    return m_workspace.inside().write<SupportAgreement>(
        [actor = m_workspace.actor(), agreement, replaces](Workspace& workspace, Task&) {
            return workspace.offering().addAgreement(actor, agreement, replaces);
        });
}

Answer<SupportAgreement> OfferingCalls::editAgreement(const SupportAgreement& agreement)
{
    return m_workspace.inside().write<SupportAgreement>(
        [actor = m_workspace.actor(), agreement](Workspace& workspace, Task&) {
            return workspace.offering().editAgreement(actor, agreement);
        });
}

Answer<std::vector<OfferingChange>> OfferingCalls::changesOf(AgreementId agreement)
{
    return m_workspace.inside().read<std::vector<OfferingChange>>(
        [agreement](Workspace& workspace, Task&) { return workspace.offering().changesOf(agreement); });
}

Answer<SupportCoverage> OfferingCalls::coverage(TicketId ticket)
{
    return m_workspace.inside().read<SupportCoverage>([actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
        return workspace.offering().coverage(actor, ticket);
    });
}

} // namespace helpdesk
