// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/macro.h"

#include "domain/macro/macrotext.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

bool maySee(const Actor& actor, const Macro& macro)
{
    return macro.shared || macro.owner == actor.user;
}

bool mayChange(const Actor& actor, const Macro& macro)
{
    return macro.owner == actor.user || (macro.shared && actor.role != Role::Agent);
}

Result<Macro> checkedMacro(Macro macro)
{
    macro.name = macro.name.simplified();
    macro.note = macro.note.trimmed();
    macro.reply = macro.reply.trimmed();
    if (macro.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (macro.name.size() > longestMacroName)
        return fail(ErrorCode::Invalid, Subject::Name, {macro.name});
    if (macro.changes.isEmpty() && macro.note.isEmpty() && macro.reply.isEmpty())
        return fail(ErrorCode::Missing, Subject::Value);
    HD_CHECK(checkMacroText(macro.note, Subject::Body));
    HD_CHECK(checkMacroText(macro.reply, Subject::Message));
    auto changes = macro.changes;
    if (changes.value(TicketField::Assignee) == runnerOfMacro)
        changes.remove(TicketField::Assignee);
    Ticket example;
    example.title = u"x"_s;
    HD_CHECK(withChanges(example, changes));
    return macro;
}

TicketChanges changesFor(const Macro& macro, const Actor& actor)
{
    auto changes = macro.changes;
    if (changes.value(TicketField::Assignee) == runnerOfMacro)
        changes.insert(TicketField::Assignee, QString::number(actor.user.value()));
    return changes;
}

} // namespace helpdesk
