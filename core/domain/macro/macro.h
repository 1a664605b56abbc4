// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketchanges.h"

namespace helpdesk {

using MacroId = Id<struct MacroTag>;

/// What somebody does to tickets again and again, under a name: attributes that change, an internal note, and a reply that is
/// prepared for whoever runs it and never sent. At least one of the three.
struct Macro {
    MacroId id;
    UserId owner;
    QString ownerName; ///< read only
    bool shared = false; ///< everybody runs it; otherwise the owner alone
    QString name; ///< unique among those that its owner sees, case aside
    TicketChanges changes; ///< the assignee may be `runnerOfMacro`
    QString note; ///< with placeholders, see macrotext.h; empty: none
    QString reply; ///< the same
    QHash<TicketField, QString> names{}; ///< of the things that the changes name; read only

    bool operator==(const Macro&) const = default;
};

inline constexpr qsizetype longestMacroName = 60;
/// As the value of the assignee: whoever runs the macro.
inline constexpr QLatin1StringView runnerOfMacro("me");

bool maySee(const Actor& actor, const Macro& macro);
/// The owner may; a shared one supervisors and administrators too.
bool mayChange(const Actor& actor, const Macro& macro);

/// The macro as it is kept: texts trimmed. Errors: Missing(Name), Invalid(Name), Missing(Value) when it does nothing, those of
/// withChanges(), and those of checkMacroText() with the subject Body for the note and Message for the reply.
Result<Macro> checkedMacro(Macro macro);

/// What it changes when that person runs it.
TicketChanges changesFor(const Macro& macro, const Actor& actor);

} // namespace helpdesk
