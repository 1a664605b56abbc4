// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchstore.h"

#include "storage/rows.h"
#include "storage/search/searchmatch.h"

#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // To weigh a text costs about two microseconds, and a common word stands in a million of them.
    constexpr int kMostWeighed = 20'000;
    constexpr size_t kRowsPerLook = 64;
    constexpr qsizetype kMostProblems = 20;

    QString queryOf(HitOrder order)
    {
        switch (order) {
        case HitOrder::Newest:
            return u"search/list_newest.sqlite"_s;
        case HitOrder::Oldest:
            return u"search/list_oldest.sqlite"_s;
        case HitOrder::Relevance:
            return u"search/list_relevant.sqlite"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    // Of a ticket itself the title is shown, and the reference where only that was found.
    Snippet snippetOfTicket(const SearchHit& hit, const QString& reference, const std::vector<SearchTerm>& terms)
    {
        auto snippet = snippetOf(hit.title, terms);
        if (snippet.marks.empty() && !reference.isEmpty())
            snippet = snippetOf(reference, terms);
        return snippet;
    }

    SearchHit hitOf(const Statement& row, const std::vector<SearchTerm>& terms)
    {
        SearchHit hit;
        hit.document = row.integer(0);
        hit.place = row.key(1, HitPlace::Message);
        hit.ticket = row.id<TicketTag>(3);
        hit.number = row.integer(4);
        hit.title = row.text(5);
        hit.state = row.key<TicketState>(6);
        hit.customerName = row.text(7);
        hit.messageKind = row.optionalKey<MessageKind>(8);
        hit.author = row.text(10);
        hit.at = row.instant(11);
        if (hit.place == HitPlace::Message)
            hit.message = row.id<MessageTag>(2);
        if (hit.place == HitPlace::Attachment)
            hit.attachment = row.id<AttachmentTag>(2);
        hit.snippet =
            hit.place == HitPlace::Title ? snippetOfTicket(hit, row.text(12), terms) : snippetOf(row.text(9), terms);
        return hit;
    }

    void bindActor(Statement& statement, const Actor& actor)
    {
        statement.bind(actor.role == Role::Administrator).bind(actor.user.value()).bind(actor.user.value());
    }

} // namespace

SearchStore::SearchStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<SearchHit>> SearchStore::list(const std::vector<SearchTerm>& terms, const Actor& actor,
                                                 HitOrder order, int limit, qint64 after, Task& task)
{
    std::vector<SearchHit> hits;
    const auto weighed = order == HitOrder::Relevance;
    HD_TRY(const auto expression, weighed ? Result<QString>(matchExpression(terms)) : lazyMatchExpression(m_database, terms));
    if (expression.isEmpty())
        return hits;
    HD_TRY(auto rows, m_database.statement(queryOf(order)));
    rows.bind(expression);
    if (weighed)
        rows.bind(kMostWeighed);
    else if (order == HitOrder::Newest && after == 0)
        rows.bind(std::numeric_limits<qint64>::max());
    else
        rows.bind(after);
    bindActor(rows, actor);
    HD_CHECK(rows.bind(limit).run());
    while (rows.next()) {
        if (hits.size() % kRowsPerLook == 0 && task.isCancelled())
            return fail(ErrorCode::Cancelled);
        hits.push_back(hitOf(rows, terms));
    }
    HD_CHECK(rows.finish());
    return hits;
}

Result<qint64> SearchStore::countHits(const SearchTerm& term, qint64 limit)
{
    HD_TRY(const auto expression, lazyMatchExpression(m_database, {term}));
    if (expression.isEmpty())
        return 0;
    HD_TRY(auto row, m_database.statement(u"search/count_hits.sqlite"_s));
    row.bind(expression).bind(limit);
    HD_TRY(const auto count, firstRow(row, [](const Statement& found) { return found.integer(0); }));
    return count.value_or(0);
}

Result<QStringList> SearchStore::checkDocuments()
{
    QStringList problems;
    HD_TRY(auto missing, m_database.statement(u"search/list_missing.sqlite"_s));
    HD_CHECK(missing.run());
    while (problems.size() < kMostProblems && missing.next()) {
        problems << u"%1 %2 of ticket %3 is not in the full-text index"_s.arg(missing.text(0), missing.text(1),
                                                                          missing.text(2));
    }
    HD_CHECK(missing.finish());
    HD_TRY(auto surplus, m_database.statement(u"search/list_surplus.sqlite"_s));
    HD_CHECK(surplus.run());
    while (problems.size() < kMostProblems && surplus.next())
        problems << u"the full-text index holds %1 %2, which is not there"_s.arg(surplus.text(0), surplus.text(1));
    HD_CHECK(surplus.finish());
    HD_TRY(auto misled, m_database.statement(u"search/list_misled.sqlite"_s));
    HD_CHECK(misled.run());
    while (problems.size() < kMostProblems && misled.next()) {
        problems << u"searches do not know that %1 %2 is of ticket %3"_s.arg(misled.text(0), misled.text(1), misled.text(2));
    }
    HD_CHECK(misled.finish());
    return problems;
}

Result<bool> SearchStore::agreesWithTexts()
{
    HD_TRY(auto comparison, m_database.statement(u"search/compare.sqlite"_s));
    auto compared = comparison.run();
    if (!compared && compared.error().code != ErrorCode::WorkspaceCorrupt)
        return failure(compared);
    return compared.has_value();
}

Result<> SearchStore::rebuild()
{
    return runAll({u"search/delete_documents.sqlite"_s, u"search/delete_tickets.sqlite"_s, u"search/defer.sqlite"_s,
                   u"search/insert_missing_documents.sqlite"_s, u"search/insert_tickets.sqlite"_s,
                   u"search/rebuild.sqlite"_s, u"search/end_deferral.sqlite"_s});
}

Result<> SearchStore::defer()
{
    return runAll({u"search/defer.sqlite"_s});
}

Result<> SearchStore::catchUp()
{
    return runAll({u"search/insert_missing_documents.sqlite"_s, u"search/insert_tickets.sqlite"_s,
                   u"search/index_deferred.sqlite"_s, u"search/end_deferral.sqlite"_s});
}

Result<> SearchStore::runAll(const QStringList& statements)
{
    for (const auto& name : statements) {
        HD_TRY(auto statement, m_database.statement(name));
        HD_CHECK(statement.run());
    }
    return {};
}

} // namespace helpdesk
