// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/serviceclocks.h"

#include <QJsonArray>

namespace helpdesk {

/// What the program does by itself when a promise is in danger or broken.
enum class LadderAct { Notify, Reassign, RaiseSeverity, RequireHandover };
template <>
struct EnumKeys<LadderAct> {
    static constexpr std::array<KeyOf<LadderAct>, 4> keys{{{LadderAct::Notify, "notify"},
                                                           {LadderAct::Reassign, "reassign"},
                                                           {LadderAct::RaiseSeverity, "raise_severity"},
                                                           {LadderAct::RequireHandover, "require_handover"}}};
};

/// A step of an escalation ladder: when so much of a target is used up, or so long before or behind it, in the target's
/// own kind of time.
struct LadderStep {
    ServiceClock clock = ServiceClock::Resolution;
    std::optional<int> percent; ///< of the target
    std::chrono::minutes offset{}; ///< without a percent: before (negative) or behind the target
    std::vector<LadderAct> acts;
    QString assignee; ///< login of who takes over, for Reassign

    bool operator==(const LadderStep&) const = default;
};
using Ladder = std::vector<LadderStep>;

/// As `75%`, `-30` or `+15`: with its clock it names the step, so that it is known again when others come and go.
QString stepText(const LadderStep& step);

/// Errors: Invalid(Policy, {the place}) for a step that is there twice, without an act, outside 1 to 1000 percent, or that
/// hands the ticket to nobody.
Result<> checkLadder(const Ladder& ladder);

/// `[{"clock": "resolution", "at": "75%", "do": ["notify"], "assignee": "boris"}]`. Errors: Invalid(Policy, {the place}).
Result<Ladder> ladderFromJson(const QJsonValue& json);
QJsonArray ladderToJson(const Ladder& ladder);

/// A step of the round that is owed.
struct LadderMoment {
    LadderStep step;
    Instant startedAt; ///< of the round: a step is taken once in each
    Instant at;
    std::optional<Instant> due; ///< of the clock

    bool operator==(const LadderMoment&) const = default;
};

/// When the steps of what is owed come, the earliest first; those of a paused clock do not. Later events than `now` are not
/// looked at, and the moments do not depend on it otherwise. Errors: as readClocks().
Result<std::vector<LadderMoment>> ladderMoments(const ServicePolicy& policy, const Ladder& ladder,
                                                const BusinessCalendar& calendar, std::span<const ClockEvent> events,
                                                Instant now);

} // namespace helpdesk
