// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/offering/offeringchange.h"
#include "domain/offering/supportcoverage.h"

namespace helpdesk {

/// The door to support tiers and agreements; made where it is needed. Errors are those of OfferingService.
class OfferingCalls {
public:
    explicit OfferingCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<SupportTier>> tiers();
    Answer<SupportTier> addTier(const SupportTier& tier);
    Answer<SupportTier> editTier(const SupportTier& tier);
    Answer<> removeTier(TierId id);

    /// An invalid customer: the tiers alone, for a caller nobody knows.
    Answer<CustomerOffering> offeringOf(CustomerId customer);
    Answer<SupportAgreement> addAgreement(const SupportAgreement& agreement, bool replaces);
    Answer<SupportAgreement> editAgreement(const SupportAgreement& agreement);
    Answer<std::vector<OfferingChange>> changesOf(AgreementId agreement);
    Answer<SupportCoverage> coverage(TicketId ticket);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
