// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/macroservice.h"

#include "base/fold.h"
#include "domain/audit/auditfacts.h"
#include "services/auditedaction.h"
#include "services/macrorun.h"
#include "services/ticketbulk.h"
#include "services/ticketediting.h"
#include "storage/macro/macrostore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<Macro> findMacro(Database& database, const Actor& actor, MacroId id)
    {
        HD_TRY(const auto macro, MacroStore(database).find(id));
        if (!macro || !maySee(actor, *macro))
            return fail(ErrorCode::NotFound);
        return *macro;
    }

    Result<Macro> findChangeableMacro(Database& database, const Actor& actor, MacroId id)
    {
        HD_TRY(const auto macro, findMacro(database, actor, id));
        if (!mayChange(actor, macro))
            return fail(ErrorCode::PermissionDenied, Subject::Role, {QString(keyOf(Role::Supervisor))});
        return macro;
    }

} // namespace

MacroService::MacroService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<Macro>> MacroService::list(const Actor& actor)
{
    HD_TRY(auto macros, MacroStore(m_database).list(actor.user));
    for (auto& macro : macros)
        HD_CHECK(name(macro));
    return macros;
}

Result<> MacroService::name(Macro& macro)
{
    NameStore names(m_database);
    for (auto change = macro.changes.cbegin(); change != macro.changes.cend(); ++change) {
        if (!namesThing(change.key()) || change->isEmpty() || *change == runnerOfMacro)
            continue;
        HD_TRY(const auto text, nameOfValue(names, change.key(), *change));
        macro.names.insert(change.key(), text);
    }
    return {};
}

Result<Macro> MacroService::findByName(const Actor& actor, const QString& name)
{
    HD_TRY(auto macro, MacroStore(m_database).findByName(actor.user, name));
    if (!macro)
        return fail(ErrorCode::NotFound, {name});
    HD_CHECK(this->name(*macro));
    return std::move(*macro);
}

// Belongs into the transaction that stores it.
Result<> MacroService::check(const Macro& macro)
{
    HD_TRY(const auto seen, MacroStore(m_database).list(macro.owner));
    const auto taken = std::ranges::any_of(seen, [&macro](const Macro& other) {
        return other.id != macro.id && folded(other.name) == folded(macro.name);
    });
    if (taken)
        return fail(ErrorCode::AlreadyExists, Subject::Name, {macro.name});
    auto named = macro.changes;
    if (named.value(TicketField::Assignee) == runnerOfMacro)
        named.remove(TicketField::Assignee);
    return checkReferences(m_database, named);
}

Result<Macro> MacroService::add(const Actor& actor, const Macro& macro)
{
    HD_TRY(auto added, checkedMacro(macro));
    added.id = {};
    added.owner = actor.user;
    added.ownerName = actor.name;
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Macro, AuditAct::Added));
    HD_CHECK(check(added));
    HD_TRY(added.id, MacroStore(m_database).insert(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Macro, added.id.value()));
    HD_CHECK(name(added));
    action.about(added.id, added.name);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<Macro> MacroService::edit(const Actor& actor, const Macro& macro)
{
    HD_TRY(auto edited, checkedMacro(macro));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Macro, AuditAct::Edited));
    HD_TRY(auto present, findChangeableMacro(m_database, actor, edited.id));
    edited.owner = present.owner;
    edited.ownerName = present.ownerName;
    HD_CHECK(check(edited));
    HD_CHECK(MacroStore(m_database).update(edited));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Macro, edited.id.value()));
    HD_CHECK(name(present));
    HD_CHECK(name(edited));
    action.about(edited.id, edited.name);
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<> MacroService::remove(const Actor& actor, MacroId id)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Macro, AuditAct::Removed));
    HD_TRY(auto present, findChangeableMacro(m_database, actor, id));
    HD_CHECK(name(present));
    HD_CHECK(MacroStore(m_database).remove(id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Macro, id.value()));
    action.about(id, present.name);
    action.changed(auditFacts(present), {});
    return action.commit();
}

Result<MacroOutcome> MacroService::run(const Actor& actor, MacroId id, const TicketSelection& selection,
                                       const MacroReader& reader, bool dryRun, Task& task)
{
    if (dryRun) {
        HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
        HD_TRY(const auto macro, findMacro(m_database, actor, id));
        HD_TRY(const auto ids, selectedTickets(m_database, selection, actor));
        return MacroRun(m_database, actor, macro, reader, m_clock.now(), nullptr).over(ids, task);
    }
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"macro"_s, true));
    HD_TRY(const auto macro, findMacro(m_database, actor, id));
    HD_TRY(const auto ids, selectedTickets(m_database, selection, actor));
    HD_TRY(auto outcome, MacroRun(m_database, actor, macro, reader, action.now(), &action).over(ids, task));
    if (outcome.isEmpty())
        return outcome;
    if (outcome.edit.changed == 0)
        HD_CHECK(action.operations().forbidUndo(action.operation()));
    HD_CHECK(action.commit());
    return outcome;
}

} // namespace helpdesk
