// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/casetargets.h"
#include "domain/sla/businesscalendar.h"
#include "domain/sla/serviceclock.h"
#include "domain/workflow/escalation.h"

namespace helpdesk {

/// Whose turn it is on a leg, the most pressing first.
enum class CaseTurn { Ours, Target, Customer, Review, Nobody };
template <>
struct EnumKeys<CaseTurn> {
    static constexpr std::array<KeyOf<CaseTurn>, 5> keys{
        {{CaseTurn::Ours, "we_owe"}, ///< the target an answer, or the end
         {CaseTurn::Target, "target_owes"}, ///< us an answer
         {CaseTurn::Customer, "customer_update"}, ///< we owe the customer
         {CaseTurn::Review, "review"}, ///< not filed yet
         {CaseTurn::Nobody, "nobody"}}};
};

/// What was said on a leg, as far as its clocks look at it.
struct CaseTalk {
    std::optional<Instant> firstAnswer; ///< the first word of the target
    std::optional<Instant> lastAnswer;
    std::optional<Instant> askedSince; ///< our first word after their last one
    std::optional<Instant> customerTold; ///< our last word to the customer of the ticket
    bool ticketOver = false; ///< resolved, closed or cancelled while the leg is still open

    bool operator==(const CaseTalk&) const = default;
};

/// Who owes whom, since when and until when.
struct CaseDebt {
    CaseTurn turn = CaseTurn::Nobody;
    Instant since;
    std::optional<Instant> due; ///< none: no time is set
    bool promised = false; ///< `due` is a promise of the target; else the moment to ask again, or our own target

    /// How long it is late; zero: it is not.
    std::chrono::milliseconds lateAt(Instant now) const;
    bool operator==(const CaseDebt&) const = default;
};

/// The hours that count: those of the target, and ours.
struct CaseHours {
    const BusinessCalendar& theirs;
    const BusinessCalendar& ours;
};

/// A pure function of what was said and shown; nothing of it is kept. An answer of theirs that the customer has
/// not heard of yet is an update owed to the customer. Errors: Missing(Calendar) when a calendar stops opening.
Result<CaseDebt> readDebt(const Escalation& leg, const CaseTalk& talk, const CaseTargets& targets,
                          const CaseHours& hours, Instant now);

/// The clock of the target's first answer; state None where nothing was promised. `agreedDue` wins over the rules.
Result<ClockReading> readFirstAnswer(const Escalation& leg, const CaseTalk& talk, const CaseTargets& targets,
                                     const CaseHours& hours, Instant now);

} // namespace helpdesk
