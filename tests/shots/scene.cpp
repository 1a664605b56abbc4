// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"

namespace helpdesk::shots {

std::vector<Scene> scenes()
{
    std::vector<Scene> all;
    for (auto* part : {queueScenes, macroScenes, ticketScenes, triggerScenes, newTicketScenes, customerScenes, caseScenes, outageScenes, reportScenes, supervisionScenes, qualityScenes, auditScenes,
                       fileScenes, searchScenes, shellScenes, programScenes, guideScenes, offeringScenes, slaScenes}) {
        for (auto& scene : part())
            all.push_back(std::move(scene));
    }
    return all;
}

} // namespace helpdesk::shots
