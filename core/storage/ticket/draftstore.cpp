// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/draftstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Draft readDraft(const Statement& row, int column)
    {
        return {row.key<MessageKind>(column, MessageKind::InternalNote), row.boolean(column + 1), row.text(column + 2),
                row.json(column + 3), row.boolean(column + 4)};
    }

} // namespace

DraftStore::DraftStore(Database& database)
    : m_database(database)
{
}

Result<> DraftStore::save(UserId user, TicketId ticket, const Draft& draft, Instant now)
{
    HD_TRY(auto saving, m_database.statement(u"draft/save_draft"_s));
    return saving.bind(user)
        .bind(ticket)
        .bind(draft.kind)
        .bind(draft.byCustomer)
        .bind(draft.body.isNull() ? u""_s : draft.body)
        .bind(draft.forms)
        .bind(now)
        .run();
}

Result<> DraftStore::remove(UserId user, TicketId ticket)
{
    HD_TRY(auto removal, m_database.statement(u"draft/remove_draft"_s));
    return removal.bind(user).bind(ticket).run();
}

Result<> DraftStore::removeMessage(UserId user, TicketId ticket)
{
    {
        HD_TRY(auto clearing, m_database.statement(u"draft/clear_body"_s));
        HD_CHECK(clearing.bind(user).bind(ticket).run());
    }
    HD_TRY(auto removal, m_database.statement(u"draft/remove_empty_draft"_s));
    return removal.bind(user).bind(ticket).run();
}

Result<std::optional<Draft>> DraftStore::find(UserId user, TicketId ticket)
{
    HD_TRY(auto row, m_database.statement(u"draft/find_draft"_s));
    HD_CHECK(row.bind(user).bind(ticket).run());
    std::optional<Draft> found;
    if (row.next())
        found = readDraft(row, 0);
    HD_CHECK(row.finish());
    return found;
}

Result<std::vector<DraftRow>> DraftStore::list(const Actor& actor)
{
    HD_TRY(auto rows, m_database.statement(u"draft/list_drafts"_s));
    HD_CHECK(rows.bind(actor.user).bind(actor.role == Role::Administrator).run());
    std::vector<DraftRow> drafts;
    while (rows.next())
        drafts.push_back({rows.id<TicketTag>(0), rows.integer(1), rows.text(2), readDraft(rows, 3), rows.instant(8)});
    HD_CHECK(rows.finish());
    return drafts;
}

Result<int> DraftStore::count(const Actor& actor)
{
    HD_TRY(auto row, m_database.statement(u"draft/count_drafts"_s));
    HD_CHECK(row.bind(actor.user).bind(actor.role == Role::Administrator).bind(actor.user).run());
    const auto counted = row.next() ? static_cast<int>(row.integer(0)) : 0;
    HD_CHECK(row.finish());
    return counted;
}

} // namespace helpdesk
