// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/businesscalendar.h"
#include "domain/sla/clockevent.h"
#include "domain/sla/serviceclock.h"
#include "domain/sla/servicepolicy.h"

#include <span>

namespace helpdesk {

/// What the four clocks of a ticket show at `now`, in the order of ServiceClock: a pure function, nothing is kept.
/// Events are in the order they happened; later ones than `now` are not looked at. Of the next response and the
/// periodic update it is the round that runs or ended last; of the resolution the present episode.
/// ../shared/semantics.md, section 2. Errors: Missing(Calendar) when the calendar stops opening.
Result<std::vector<ClockReading>> readClocks(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                             std::span<const ClockEvent> events, Instant now);

/// Every round of every clock until `now`, each as it ended or as it stands: what was promised, once for each time it was.
/// Errors: as readClocks().
Result<std::vector<ClockReading>> clockRounds(const ServicePolicy& policy, const BusinessCalendar& calendar,
                                              std::span<const ClockEvent> events, Instant now);

/// The earliest promise that is not kept yet; none when nothing runs. It does not depend on the moment the clocks
/// were read at, as long as nothing happened between.
std::optional<TicketDue> earliestDue(const std::vector<ClockReading>& clocks);

} // namespace helpdesk
