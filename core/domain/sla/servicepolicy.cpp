// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/servicepolicy.h"

#include <algorithm>

namespace helpdesk {

namespace {

    using std::chrono::hours;
    using std::chrono::minutes;

    // Business time never runs faster than the calendar: minutes of calendar time may well be more and come first.
    bool comesBehind(const ServiceTarget& answer, const ServiceTarget& resolution)
    {
        const bool comparable = answer.basis == TimeBasis::Business || resolution.basis == TimeBasis::Calendar;
        return comparable && resolution.time > minutes(0) && answer.time > resolution.time;
    }

} // namespace

const ServiceTarget& ServicePolicy::target(Severity severity, ServiceClock clock) const
{
    return targets[static_cast<size_t>(severity)][static_cast<size_t>(clock)];
}

ServiceTarget& ServicePolicy::target(Severity severity, ServiceClock clock)
{
    return targets[static_cast<size_t>(severity)][static_cast<size_t>(clock)];
}

bool ServicePolicy::pauses(TicketState state) const
{
    return std::find(pausing.begin(), pausing.end(), state) != pausing.end();
}

bool ServicePolicy::pauses(TicketState state, ServiceClock clock) const
{
    switch (clock) {
    case ServiceClock::FirstResponse:
        return false;
    case ServiceClock::NextResponse:
        return nextResponsePauses && pauses(state);
    case ServiceClock::PeriodicUpdate:
    case ServiceClock::Resolution:
        return pauses(state);
    }
    Q_UNREACHABLE();
    return false;
}

Result<> checkPolicy(const ServicePolicy& policy)
{
    for (const auto severity : valuesOf<Severity>()) {
        const auto& resolution = policy.target(severity, ServiceClock::Resolution);
        for (const auto clock : {ServiceClock::FirstResponse, ServiceClock::NextResponse}) {
            if (comesBehind(policy.target(severity, clock), resolution))
                return fail(ErrorCode::Invalid, Subject::Target, {keyOf(clock), keyOf(severity)});
        }
    }
    return {};
}

// Severity A is work round the clock (domain.md, 1.5), the others keep the partner's hours.
ServicePolicy shippedPolicy()
{
    constexpr auto business = TimeBasis::Business;
    constexpr auto calendar = TimeBasis::Calendar;
    ServicePolicy policy;
    policy.targets = {{
        {{{hours(1), calendar}, {hours(1), calendar}, {hours(4), calendar}, {hours(8), business}}},
        {{{hours(4), business}, {hours(4), business}, {hours(9), business}, {hours(24), business}}},
        {{{hours(8), business}, {hours(8), business}, {hours(27), business}, {hours(40), business}}},
    }};
    for (const auto state : valuesOf<TicketState>()) {
        if (categoryOf(state) == StateCategory::Waiting)
            policy.pausing.push_back(state);
    }
    return policy;
}

CalendarRules shippedCalendar(const QString& timeZone)
{
    CalendarRules rules;
    rules.timeZone = timeZone;
    for (size_t day = 0; day < 5; ++day)
        rules.week[day] = {{9 * 60, 18 * 60}};
    return rules;
}

} // namespace helpdesk
