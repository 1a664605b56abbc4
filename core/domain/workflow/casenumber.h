// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/escalation.h"

namespace helpdesk {

/// Whether `other` stands in the way of `leg` under the number they both bear: the numbers of service requests are Microsoft's,
/// all others their target's own. A leg that came back gives its number to the next one of its ticket.
bool takesNumberOf(const Escalation& leg, const Escalation& other);

} // namespace helpdesk
