// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/macro/macro.h"
#include "domain/macro/macrooutcome.h"
#include "domain/macro/macrotext.h"
#include "services/sla/servicelevels.h"
#include "services/ticketaction.h"

#include <optional>

namespace helpdesk {

/// One run of a macro: first its texts on each ticket, as it will be after the change, then the attributes as a bulk edit does
/// them. Without an action nothing is written, and what cannot be is told instead of ending the run.
class MacroRun {
public:
    MacroRun(Database& database, const Actor& actor, const Macro& macro, const MacroReader& reader, Instant now,
             TicketAction* action);

    /// Errors: those of MacroService::run().
    Result<MacroOutcome> over(const std::vector<TicketId>& ids, Task& task);

private:
    /// The answer: those on which the texts can stand.
    Result<std::vector<TicketId>> sayOn(const std::vector<TicketId>& ids, Task& task);
    Result<bool> sayOn(TicketId id);
    Result<MacroTexts> textsFor(const Ticket& ticket);
    Result<MacroWords> wordsFor(const Ticket& ticket);
    Result<CalendarRules> hoursOf(const Ticket& ticket);
    Result<> store(Ticket ticket, const MacroTexts& texts);
    Result<> refuse(TicketId id, const Error& error);
    Result<> show(TicketId id, MacroTexts texts);

    Database& m_database;
    const Actor& m_actor;
    const Macro& m_macro;
    const MacroReader& m_reader;
    Instant m_now;
    TicketAction* m_action;
    TicketChanges m_changes;
    std::optional<QString> m_partner;
    std::optional<ServiceLevels> m_levels;
    MacroOutcome m_outcome;
    qint64 m_refused = 0; ///< by the texts
    std::vector<BulkRefusal> m_refusals;
};

} // namespace helpdesk
