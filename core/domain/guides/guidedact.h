// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"
#include "domain/workflow/workflow.h"

namespace helpdesk {

/// The one next thing of a ticket as primaryTrigger() has it, but for a diagnosis that ended outside the baseline
/// boundaries or at a route: then the request is handed on. Without `end` the diagnosis is under way.
std::optional<Trigger> guidedTrigger(const WorkflowFacts& facts, std::optional<GuideEndKind> end);

} // namespace helpdesk
