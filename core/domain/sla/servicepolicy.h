// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/calendarrules.h"
#include "domain/sla/serviceclock.h"
#include "domain/ticket/ticketenums.h"

#include <array>
#include <vector>

namespace helpdesk {

enum class TimeBasis { Business, Calendar };
template <>
struct EnumKeys<TimeBasis> {
    static constexpr std::array<KeyOf<TimeBasis>, 2> keys{
        {{TimeBasis::Business, "business"}, {TimeBasis::Calendar, "calendar"}}};
};

/// How long a clock may run. No time: not promised.
struct ServiceTarget {
    std::chrono::minutes time{};
    TimeBasis basis = TimeBasis::Business;

    bool operator==(const ServiceTarget&) const = default;
};

/// What is promised to a customer, by severity.
struct ServicePolicy {
    /// Of each severity, in the order of ServiceClock.
    std::array<std::array<ServiceTarget, 4>, 3> targets{};
    /// In these states periodic update and resolution stand still.
    std::vector<TicketState> pausing;
    bool nextResponsePauses = false;

    const ServiceTarget& target(Severity severity, ServiceClock clock) const;
    ServiceTarget& target(Severity severity, ServiceClock clock);
    bool pauses(TicketState state) const;
    bool pauses(TicketState state, ServiceClock clock) const;
    bool operator==(const ServicePolicy&) const = default;
};

/// Errors: Invalid(Target, {clock, severity}) for an answer that would be due behind the resolution.
Result<> checkPolicy(const ServicePolicy& policy);

/// The policy that is shipped: managed service as most partners sell it.
ServicePolicy shippedPolicy();
/// The opening hours that are shipped: Monday to Friday, 9 to 18.
CalendarRules shippedCalendar(const QString& timeZone);

} // namespace helpdesk
