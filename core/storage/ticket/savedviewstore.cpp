// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/savedviewstore.h"

#include "base/fold.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    SavedView viewOf(const Statement& row)
    {
        SavedView view;
        view.id = row.id<SavedViewTag>(0);
        view.owner = row.id<UserTag>(1);
        view.ownerName = row.text(2);
        view.shared = row.boolean(3);
        view.name = row.text(4);
        view.searchText = row.text(5);
        view.grouping = row.optionalKey<TicketGrouping>(6);
        if (const auto text = row.text(7); !text.isEmpty())
            view.mark = ViewMark{text, row.key(8, MarkColor::Red)};
        view.columns = columnsOf(row.text(9));
        return view;
    }

    /// Everything but owner and id, in the order of both statements.
    void bindLook(Statement& statement, const SavedView& view)
    {
        statement.bind(view.shared).bind(view.name).bind(folded(view.name)).bind(view.searchText);
        statement.bind(view.grouping ? QString(keyOf(*view.grouping)) : QString());
        statement.bind(view.mark ? view.mark->searchText : QString());
        statement.bind(view.mark ? QString(keyOf(view.mark->color)) : QString());
        statement.bind(columnsText(view.columns));
    }

} // namespace

SavedViewStore::SavedViewStore(Database& database)
    : m_database(database)
{
}

Result<SavedViewId> SavedViewStore::insert(const SavedView& view)
{
    HD_TRY(auto statement, m_database.statement(u"view/insert_view"_s));
    bindLook(statement.bind(view.owner), view);
    return insertedId<SavedViewTag>(statement);
}

Result<> SavedViewStore::update(const SavedView& view)
{
    HD_TRY(auto statement, m_database.statement(u"view/update_view"_s));
    bindLook(statement, view);
    return statement.bind(view.id).run();
}

Result<> SavedViewStore::remove(SavedViewId id)
{
    HD_TRY(auto places, m_database.statement(u"view/delete_places_of_view"_s));
    HD_CHECK(places.bind(id).run());
    HD_TRY(auto statement, m_database.statement(u"view/delete_view"_s));
    return statement.bind(id).run();
}

Result<std::optional<SavedView>> SavedViewStore::find(SavedViewId id)
{
    HD_TRY(auto statement, m_database.statement(u"view/find_view"_s));
    return firstRow(statement.bind(id), viewOf);
}

Result<std::optional<SavedViewId>> SavedViewStore::findByName(UserId owner, const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"view/find_view_by_name"_s));
    return firstRow(statement.bind(owner).bind(folded(name)),
                    [](const Statement& row) { return row.id<SavedViewTag>(0); });
}

Result<std::vector<SavedView>> SavedViewStore::list(UserId reader)
{
    HD_TRY(auto statement, m_database.statement(u"view/list_views"_s));
    HD_TRY(auto views, allRows(statement.bind(reader).bind(reader), viewOf));
    for (size_t i = 0; i < views.size(); ++i)
        views[i].position = static_cast<int>(i);
    return views;
}

Result<> SavedViewStore::arrange(UserId reader, const std::vector<SavedViewId>& order)
{
    HD_TRY(auto removal, m_database.statement(u"view/delete_places_of_user"_s));
    HD_CHECK(removal.bind(reader).run());
    for (size_t i = 0; i < order.size(); ++i) {
        HD_TRY(auto insertion, m_database.statement(u"view/insert_place"_s));
        HD_CHECK(insertion.bind(reader).bind(order[i]).bind(static_cast<int>(i)).run());
    }
    return {};
}

} // namespace helpdesk
