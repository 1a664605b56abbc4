// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/tickettexts.h"

#include "storage/rows.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostFiles = 100;

    void bindReader(Statement& statement, const Actor& actor, TicketId ticket, int limit)
    {
        statement.bind(ticket).bind(actor.role == Role::Administrator).bind(actor.user.value()).bind(actor.user.value()).bind(limit);
    }

} // namespace

TicketTexts::TicketTexts(Database& database)
    : m_database(database)
{
}

Result<std::optional<TicketHit>> TicketTexts::find(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms,
                                                   int& limit)
{
    HD_TRY(auto hit, findMessage(actor, ticket, terms, limit));
    if (hit)
        return hit;
    return findFile(actor, ticket, terms);
}

Result<std::optional<TicketHit>> TicketTexts::findMessage(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms,
                                                          int& limit)
{
    std::optional<TicketHit> best;
    QString text;
    size_t most = 0;
    HD_TRY(auto rows, m_database.statement(u"search/list_messages_newest_first"_s));
    bindReader(rows, actor, ticket, limit);
    HD_CHECK(rows.run());
    while (most < terms.size() && rows.next()) {
        --limit;
        const auto body = rows.text(4);
        const auto found = termsFound(body, terms);
        if (found <= most)
            continue;
        most = found;
        text = body;
        best = TicketHit{ticket,       HitPlace::Message, rows.id<MessageTag>(0), rows.optionalKey<MessageKind>(1),
                         rows.text(2), rows.instant(3),   {}};
    }
    if (most < terms.size())
        HD_CHECK(rows.finish());
    if (best)
        best->snippet = snippetOf(text, terms);
    return best;
}

Result<std::optional<TicketHit>> TicketTexts::findFile(const Actor& actor, TicketId ticket, const std::vector<SearchTerm>& terms)
{
    HD_TRY(auto rows, m_database.statement(u"search/list_files_newest_first"_s));
    bindReader(rows, actor, ticket, kMostFiles);
    HD_CHECK(rows.run());
    std::optional<TicketHit> best;
    size_t most = 0;
    while (rows.next()) {
        const auto name = rows.text(2);
        const auto found = termsFound(name, terms);
        if (found <= most)
            continue;
        most = found;
        best = TicketHit{ticket, HitPlace::Attachment, {}, {}, rows.text(0), rows.instant(1), snippetOf(name, terms)};
    }
    HD_CHECK(rows.finish());
    return best;
}

} // namespace helpdesk
