// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/textmatch.h"

#include "base/fold.h"
#include "storage/rows.h"
#include "storage/search/searchmatch.h"
#include "storage/search/searchstore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Up to so many texts the tickets are taken from the index and sorted; beyond that the list is walked in its order.
    constexpr qint64 kFew = 5'000;

    // Customers are few, and an index holds their folded names: a part of a name is found by looking at all.
    constexpr auto kNamed = "SELECT id FROM customer WHERE name_folded LIKE ? ESCAPE '\\'";

    // Drives a query: the tickets of all texts found. UNION makes each of them one.
    SqlPiece amongFound(const QString& word, const SearchTerm& term)
    {
        SqlPiece piece{u"(t.id IN (SELECT found.ticket_id FROM search_index CROSS JOIN search_document AS found"
                       " ON found.id = search_index.rowid WHERE search_index MATCH ?"
                       " UNION SELECT named.id FROM ticket AS named WHERE named.customer_id IN (%1)"_s.arg(
                           QLatin1StringView(kNamed)),
                       {matchExpression({term}), likePattern(folded(word))}};
        if (const auto number = ticketNumber(word))
            piece.append({u" UNION SELECT numbered.id FROM ticket AS numbered WHERE numbered.number = ?"_s, {*number}});
        piece.sql += "))"_L1;
        return piece;
    }

    // Asked of each ticket on the way along a list. The coalesce() keeps SQLite from going through all hits for each; the
    // index itself is never asked about one text at a time: it looks into all of its pieces for each.
    SqlPiece saidIn(const QString& word, const SearchTerm& term)
    {
        SqlPiece piece{u"(EXISTS (SELECT 1 FROM search_document AS found WHERE found.ticket_id = t.id"
                       " AND coalesce(found.id, 0) IN (SELECT rowid FROM search_index WHERE search_index MATCH ?))"_s,
                       {matchExpression({term})}};
        piece.append({u" OR coalesce(t.customer_id, 0) IN (%1)"_s.arg(QLatin1StringView(kNamed)),
                      {likePattern(folded(word))}});
        if (const auto number = ticketNumber(word))
            piece.append({u" OR t.number = ?"_s, {*number}});
        piece.sql += u')';
        return piece;
    }

    Result<bool> isRare(Database& database, const QString& word, const SearchTerm& term)
    {
        HD_TRY(const auto said, SearchStore(database).countHits(term, kFew));
        if (said >= kFew)
            return false;
        HD_TRY(auto row, database.statement(u"search/count_tickets_of_named"_s));
        row.bind(likePattern(folded(word))).bind(kFew);
        HD_TRY(const auto named, firstRow(row, [](const Statement& found) { return found.integer(0); }));
        return said + named.value_or(0) < kFew;
    }

} // namespace

std::optional<qint64> ticketNumber(const QString& word)
{
    const auto digits = std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const auto number = word.toLongLong(&fits);
    return digits && fits ? std::optional(number) : std::nullopt;
}

QString likePattern(const QString& text)
{
    auto escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + escaped + u'%';
}

SqlPiece ticketSays(const QString& word)
{
    const auto term = searchTerm(word);
    return term.words.isEmpty() ? SqlPiece{u"(1 = 0)"_s, {}} : saidIn(word, term);
}

Result<SqlPiece> ticketSays(Database& database, const QString& word)
{
    const auto term = searchTerm(word);
    if (term.words.isEmpty())
        return SqlPiece{u"(1 = 0)"_s, {}};
    HD_TRY(const auto rare, isRare(database, word, term));
    return rare ? amongFound(word, term) : saidIn(word, term);
}

} // namespace helpdesk
