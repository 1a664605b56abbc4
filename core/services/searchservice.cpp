// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/searchservice.h"

#include "base/logging.h"
#include "storage/search/searchstore.h"
#include "storage/search/tickettexts.h"
#include "storage/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // To read a text and look through it takes about 40 microseconds.
    constexpr int kMostTextsOfTicket = 300;
    constexpr int kMostTexts = 5000;

    // The comparison counts as a write, though it is none: it is rolled back.
    Result<bool> indexAgrees(Database& database)
    {
        HD_TRY(const auto transaction, Transaction::begin(database));
        return SearchStore(database).agreesWithTexts();
    }

    // A file that cannot be written was not changed by us since it was compared last.
    Result<bool> indexAgreesFromOutside(const QString& path)
    {
        auto writing = Database::open(path, DatabaseMode::Write);
        if (writing)
            return indexAgrees(**writing);
        if (writing.error().code != ErrorCode::WorkspaceReadOnly)
            return failure(writing);
        qCInfo(lcStorage) << "the full-text index is not compared: the file cannot be written";
        return true;
    }

} // namespace

SearchService::SearchService(Database& database)
    : m_database(database)
{
}

Result<SearchPage> SearchService::hits(const Actor& actor, const QString& text, HitOrder order, int limit, Task& task,
                                       qint64 after)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    SearchPage page;
    // One more than asked for tells whether anything follows.
    HD_TRY(page.hits, SearchStore(m_database).list(searchTerms(text), actor, order, limit + 1, after, task));
    page.complete = page.hits.size() <= static_cast<size_t>(limit);
    if (!page.complete)
        page.hits.pop_back();
    return page;
}

Result<std::vector<TicketHit>> SearchService::hitsOf(const Actor& actor, const std::vector<TicketId>& tickets,
                                                     const std::vector<SearchTerm>& terms, Task& task)
{
    std::vector<TicketHit> hits;
    if (terms.empty())
        return hits;
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    TicketTexts texts(m_database);
    auto left = kMostTexts;
    for (const auto ticket : tickets) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto most = std::min(left, kMostTextsOfTicket);
        auto limit = most;
        HD_TRY(auto hit, texts.find(actor, ticket, terms, limit));
        left -= most - limit;
        if (hit)
            hits.push_back(*std::move(hit));
    }
    return hits;
}

Result<QStringList> SearchService::check(Task& task)
{
    HD_TRY(auto problems, SearchStore(m_database).checkDocuments());
    if (task.isCancelled())
        return fail(ErrorCode::Cancelled);
    auto agrees = indexAgrees(m_database);
    if (!agrees && agrees.error().code == ErrorCode::WorkspaceReadOnly)
        agrees = indexAgreesFromOutside(m_database.path());
    if (!agrees)
        return failure(agrees);
    if (!*agrees)
        problems << u"the full-text index does not agree with the texts"_s;
    return problems;
}

Result<> SearchService::rebuild()
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(SearchStore(m_database).rebuild());
    return transaction.commit();
}

} // namespace helpdesk
