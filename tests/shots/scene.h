// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shots/stage.h"

#include <functional>

namespace helpdesk::shots {

/// One window in one state.
struct Scene {
    QString name; ///< of the picture, in lower case with hyphens
    /// Brings the stage there and answers with the window to look at. The error says what did not come.
    std::function<Result<QWidget*>(Stage&)> set;
    bool everySize = false; ///< of those that must hold at any size of window and text
    bool demo = true; ///< on the demo workspace; an empty one otherwise
};

/// All of them, in the order of a tour.
std::vector<Scene> scenes();

std::vector<Scene> queueScenes();
std::vector<Scene> macroScenes();
std::vector<Scene> ticketScenes();
std::vector<Scene> triggerScenes();
std::vector<Scene> newTicketScenes();
std::vector<Scene> customerScenes();
std::vector<Scene> caseScenes();
std::vector<Scene> outageScenes();
std::vector<Scene> reportScenes();
std::vector<Scene> supervisionScenes();
std::vector<Scene> qualityScenes();
std::vector<Scene> auditScenes();
std::vector<Scene> fileScenes();
std::vector<Scene> searchScenes();
std::vector<Scene> shellScenes();
std::vector<Scene> programScenes();
std::vector<Scene> guideScenes();
std::vector<Scene> offeringScenes();
std::vector<Scene> slaScenes();

} // namespace helpdesk::shots
