// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedact.h"

namespace helpdesk {

std::optional<Trigger> guidedTrigger(const WorkflowFacts& facts, std::optional<GuideEndKind> end)
{
    const bool handsOn = end == GuideEndKind::Outside || end == GuideEndKind::Route;
    return facts.state == TicketState::Diagnosing && handsOn ? Trigger::RequestEscalation : primaryTrigger(facts);
}

} // namespace helpdesk
