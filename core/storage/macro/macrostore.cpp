// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/macro/macrostore.h"

#include "base/fold.h"
#include "storage/rows.h"

#include <QJsonObject>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject changesToJson(const TicketChanges& changes)
    {
        QJsonObject json;
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            json.insert(QString(keyOf(change.key())), change.value());
        return json;
    }

    TicketChanges changesFrom(const QJsonObject& json)
    {
        TicketChanges changes;
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            if (const auto field = fromKey<TicketField>(entry.key()))
                changes.insert(*field, entry->toString());
        }
        return changes;
    }

    Macro macroOf(const Statement& row)
    {
        return {row.id<MacroTag>(0), row.id<UserTag>(1),       row.text(2), row.boolean(3),
                row.text(4),         changesFrom(row.json(5)), row.text(6), row.text(7)};
    }

} // namespace

MacroStore::MacroStore(Database& database)
    : m_database(database)
{
}

Result<MacroId> MacroStore::insert(const Macro& macro)
{
    HD_TRY(auto statement, m_database.statement(u"macro/insert_macro"_s));
    statement.bind(macro.owner).bind(macro.shared).bind(macro.name).bind(folded(macro.name));
    statement.bind(changesToJson(macro.changes)).bind(macro.note).bind(macro.reply);
    return insertedId<MacroTag>(statement);
}

Result<> MacroStore::update(const Macro& macro)
{
    HD_TRY(auto statement, m_database.statement(u"macro/update_macro"_s));
    statement.bind(macro.shared).bind(macro.name).bind(folded(macro.name));
    statement.bind(changesToJson(macro.changes)).bind(macro.note).bind(macro.reply).bind(macro.id);
    return statement.run();
}

Result<> MacroStore::remove(MacroId id)
{
    HD_TRY(auto statement, m_database.statement(u"macro/delete_macro"_s));
    return statement.bind(id).run();
}

Result<std::optional<Macro>> MacroStore::find(MacroId id)
{
    HD_TRY(auto statement, m_database.statement(u"macro/find_macro"_s));
    return firstRow(statement.bind(id), macroOf);
}

Result<std::optional<Macro>> MacroStore::findByName(UserId reader, const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"macro/list_macros_by_name"_s));
    HD_TRY(auto found, allRows(statement.bind(folded(name)).bind(reader).bind(reader), macroOf));
    return found.empty() ? std::optional<Macro>() : std::optional(std::move(found.front()));
}

Result<std::vector<Macro>> MacroStore::list(UserId reader)
{
    HD_TRY(auto statement, m_database.statement(u"macro/list_macros"_s));
    return allRows(statement.bind(reader), macroOf);
}

} // namespace helpdesk
