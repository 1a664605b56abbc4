// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "domain/macro/macro.h"
#include "domain/macro/macrooutcome.h"
#include "domain/ticket/ticketselection.h"

#include <vector>

namespace helpdesk {

class Database;

/// Macros people keep, and what becomes of tickets by them. A private macro does not exist for anybody but its owner. Blocking;
/// on the thread of the database.
class MacroService {
public:
    MacroService(Database& database, const Clock& clock);

    /// Those the actor sees, by name.
    Result<std::vector<Macro>> list(const Actor& actor);
    /// By its name; the actor's own one before a shared one. Errors: NotFound {name}.
    Result<Macro> findByName(const Actor& actor, const QString& name);
    /// The actor becomes the owner. Errors: those of checkedMacro(), AlreadyExists(Name), NotFound of what an attribute names.
    Result<Macro> add(const Actor& actor, const Macro& macro);
    /// Writes all but the owner. Errors: as add, NotFound, PermissionDenied(Role).
    Result<Macro> edit(const Actor& actor, const Macro& macro);
    /// Errors: NotFound, PermissionDenied(Role).
    Result<> remove(const Actor& actor, MacroId id);

    /// Does to each ticket what the macro says: all or nothing, one undo, which takes the attributes back; what was noted stays
    /// said, and a prepared reply stays a draft of the actor. Nothing is sent. What is gone, or not there for the actor, is
    /// passed over. A dry run writes nothing, needs no writing connection, and tells which tickets cannot have it.
    /// Errors: NotFound; for the first ticket that cannot, unless in a dry run, those of TicketService::edit() and macroText();
    /// Cancelled.
    Result<MacroOutcome> run(const Actor& actor, MacroId id, const TicketSelection& selection, const MacroReader& reader,
                             bool dryRun, Task& task);

private:
    Result<> check(const Macro& macro);
    Result<> name(Macro& macro);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
