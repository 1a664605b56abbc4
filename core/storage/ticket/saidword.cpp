// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/saidword.h"

#include "base/fold.h"
#include "storage/rows.h"
#include "storage/search/documenttickets.h"
#include "storage/search/searchmatch.h"
#include "storage/search/textsaying.h"
#include "storage/ticket/linkcondition.h"
#include "storage/ticket/textmatch.h"

#include <algorithm>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kNone = 0; // no document has this id: all of them have been read
    constexpr qint64 kEnoughToJudge = 3'000;
    // To find a text of a phrase, the index goes through those of each of its words.
    constexpr qint64 kDearerByPhrase = 10;
    // To read a text takes as long as to go on by so many documents that have the word. Where many texts would have to be read, to go
    // on is the better way after all.
    constexpr double kFar = 300;
    constexpr int kMostTexts = 250;

    qint64 dearness(const SearchTerm& term)
    {
        return term.words.size() > 1 ? kDearerByPhrase : 1;
    }

} // namespace

SaidWord::SaidWord(Database& database, QString word, Statement documents)
    : m_database(database)
    , m_word(std::move(word))
    , m_term(searchTerm(m_word))
    , m_statement(std::move(documents))
    , m_reached(std::numeric_limits<qint64>::max())
{
}

Result<std::unique_ptr<SaidWord>> SaidWord::find(Database& database, const QString& word, qint64 known)
{
    HD_TRY(auto documents, database.statement(u"search/list_documents_saying.sqlite"_s));
    std::unique_ptr<SaidWord> said(new SaidWord(database, word, std::move(documents)));
    HD_CHECK(said->findLinked(database));
    const auto& term = said->m_term;
    if (term.words.isEmpty()) {
        said->m_reached = kNone;
        return said;
    }
    HD_CHECK(said->findNamed(database, known));
    HD_TRY(const auto expression, lazyMatchExpression(database, {term}));
    HD_CHECK(said->m_statement.bind(expression).run());
    const auto dearer = dearness(term);
    HD_CHECK(said->readUpTo(std::min(known, kEnoughToJudge) / dearer));
    if (said->estimate() < known / dearer)
        HD_CHECK(said->readUpTo(known / dearer));
    return said;
}

Result<> SaidWord::readUpTo(qint64 documents)
{
    while (m_reached != kNone && static_cast<qint64>(m_documents.size()) < documents)
        HD_CHECK(readOne());
    return {};
}

// Most words are no part of any name.
Result<> SaidWord::findNamed(Database& database, qint64 known)
{
    const auto pattern = likePattern(folded(m_word));
    HD_TRY(auto named, database.statement(u"search/list_named"_s));
    HD_TRY(const auto customers, allRows(named.bind(pattern), [](const Statement& row) { return row.id<CustomerTag>(0); }));
    m_customers = QSet<CustomerId>(customers.begin(), customers.end());
    if (m_customers.isEmpty())
        return {};
    HD_TRY(auto row, database.statement(u"search/count_tickets_of_named"_s));
    HD_TRY(const auto count, firstRow(row.bind(pattern).bind(known), [](const Statement& found) { return found.integer(0); }));
    m_named = count.value_or(0);
    m_manyNamed = m_named >= known;
    return {};
}

Result<> SaidWord::findLinked(Database& database)
{
    HD_TRY(const auto linked, listTicketsLinkedBy(database, m_word));
    m_linked = QSet<TicketId>(linked.begin(), linked.end());
    return {};
}

Result<bool> SaidWord::isSaidIn(qint64 document)
{
    if (document < m_reached && m_textsRead < kMostTexts && isFar(document)) {
        ++m_textsRead;
        HD_TRY(const auto said, documentSaysPlainly(m_database, document, m_term));
        if (said)
            return *said;
    }
    while (document < m_reached)
        HD_CHECK(readOne());
    return document < static_cast<qint64>(m_said.size()) && m_said[static_cast<size_t>(document)];
}

// As if it stood in all documents as often as in those that were read.
bool SaidWord::isFar(qint64 document) const
{
    const auto read = static_cast<double>(static_cast<qint64>(m_said.size()) - m_reached);
    const auto between = static_cast<double>(m_documents.size()) * static_cast<double>(m_reached - document) / std::max(read, 1.0);
    return between * static_cast<double>(dearness(m_term)) > kFar;
}

Result<> SaidWord::readOne()
{
    if (!m_statement.next()) {
        m_reached = kNone;
        return m_statement.finish();
    }
    m_reached = m_statement.integer(0);
    const auto place = static_cast<size_t>(m_reached);
    if (m_said.empty()) // the newest document
        m_said.resize(place + 1);
    m_said[place] = true;
    m_documents.push_back(m_reached);
    return {};
}

// The rest of the documents is taken to be like those that were read.
qint64 SaidWord::estimate() const
{
    const auto newest = static_cast<double>(m_said.size());
    const auto read = newest - static_cast<double>(m_reached);
    const auto documents = read > 0 ? static_cast<double>(m_documents.size()) * newest / read : 0.0;
    return static_cast<qint64>(documents) + m_named + m_linked.size();
}

double SaidWord::ticketsUntil(double texts, double tickets, qint64 documents, bool newestFirst) const
{
    const auto known = static_cast<double>(m_documents.size());
    if (known < static_cast<double>(m_named + m_linked.size())) // its tickets stand anywhere
        return std::min(tickets, texts * tickets / std::max(static_cast<double>(estimate()), 1.0));
    if (texts >= known || documents <= 0)
        return tickets;
    const auto place = static_cast<size_t>(texts);
    const auto document = newestFirst ? documents - m_documents[place] : m_documents[m_documents.size() - 1 - place];
    return tickets * static_cast<double>(document) / static_cast<double>(documents);
}

Result<std::vector<TicketId>> SaidWord::tickets(Database& database) const
{
    std::vector<TicketId> tickets(m_linked.begin(), m_linked.end());
    tickets.reserve(tickets.size() + m_documents.size() + static_cast<size_t>(m_named));
    HD_TRY(auto ofDocuments, DocumentTickets::open(database));
    for (const auto document : m_documents) {
        HD_TRY(const auto ticket, ofDocuments.ticketOf(document));
        if (ticket.isValid())
            tickets.push_back(ticket);
    }
    HD_TRY(auto ofCustomer, database.statement(u"ticket/list_ids_of_customer"_s));
    for (const auto customer : m_customers) {
        HD_CHECK(ofCustomer.bind(customer).run());
        while (ofCustomer.next())
            tickets.push_back(ofCustomer.id<TicketTag>(0));
        HD_CHECK(ofCustomer.finish());
    }
    std::ranges::sort(tickets);
    tickets.erase(std::unique(tickets.begin(), tickets.end()), tickets.end());
    return tickets;
}

} // namespace helpdesk
