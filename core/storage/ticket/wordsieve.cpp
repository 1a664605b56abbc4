// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/wordsieve.h"

#include "storage/rows.h"
#include "storage/ticket/saidword.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What a search costs, in microseconds or whatever they are on another machine: a ticket that comes along the list and is
    // asked; a text that leads to its ticket; that ticket asked for other words; a ticket looked up to be sorted.
    constexpr double kOnTheWay = 2;
    constexpr double kLedTo = 1;
    constexpr double kAsked = 2;
    constexpr double kSorted = 3;
    // What else the search asks for is taken to leave one ticket of so many.
    constexpr qint64 kLeftByFields = 10;

    bool isWordsAlone(const TicketCriteria& criteria)
    {
        auto rest = criteria;
        rest.words.clear();
        rest.withoutWords.clear();
        rest.anyState = false;
        rest.promisesAt = {};
        return rest == TicketCriteria();
    }

    Result<qint64> newestTicket(Database& database)
    {
        HD_TRY(auto row, database.statement(u"ticket/find_newest"_s));
        HD_TRY(const auto newest, firstRow(row, [](const Statement& found) { return found.integer(0); }));
        return newest.value_or(0);
    }

} // namespace

WordSieve::WordSieve(Database& database, Statement documentsOfTicket)
    : m_database(database)
    , m_documentsOfTicket(std::move(documentsOfTicket))
{
}

WordSieve::WordSieve(WordSieve&& other) noexcept = default;
WordSieve::~WordSieve() = default;

Result<WordSieve> WordSieve::open(Database& database, const TicketCriteria& criteria, qint64 page, qint64 known)
{
    HD_TRY(auto documents, database.statement(u"search/list_documents_of_ticket"_s));
    WordSieve sieve(database, std::move(documents));
    HD_CHECK(sieve.add(criteria.words, sieve.m_words, known));
    HD_CHECK(sieve.add(criteria.withoutWords, sieve.m_without, known));
    std::ranges::stable_sort(sieve.m_words, {}, [](const auto& word) { return word->estimate(); });
    if (sieve.m_words.empty() || !sieve.m_words.front()->isAllKnown())
        return sieve;
    HD_TRY(const auto led, sieve.isLedCheaply(isWordsAlone(criteria) ? page : page * kLeftByFields));
    if (led)
        HD_CHECK(sieve.leadByTheRarest());
    return sieve;
}

Result<> WordSieve::add(const QStringList& words, std::vector<std::unique_ptr<SaidWord>>& to, qint64 known)
{
    auto each = words;
    each.removeDuplicates();
    for (const auto& word : each) {
        HD_TRY(auto said, SaidWord::find(m_database, word, known));
        to.push_back(std::move(said));
    }
    return {};
}

// Either way finds the same. How many tickets would come along until a page is full follows from how common the words are,
// as if they had nothing to do with each other.
Result<bool> WordSieve::isLedCheaply(qint64 page)
{
    HD_TRY(const auto newest, newestTicket(m_database));
    const auto all = std::max(1.0, static_cast<double>(newest));
    auto passing = all;
    for (const auto& word : m_words)
        passing *= std::min(1.0, static_cast<double>(word->estimate()) / all);
    const auto comingAlong = page == 0 ? all : std::min(all, static_cast<double>(page) * all / std::max(passing, 1.0));
    const bool alone = m_words.size() == 1 && m_without.empty();
    const auto led = static_cast<double>(m_words.front()->estimate()) * (alone ? kLedTo : kLedTo + kAsked);
    return led + passing * kSorted <= comingAlong * kOnTheWay;
}

// Other words of which all is known are cut with the rarest, as long as that is less work than to ask its tickets.
Result<> WordSieve::leadByTheRarest()
{
    HD_TRY(auto tickets, m_words.front()->tickets(m_database));
    m_words.erase(m_words.begin());
    while (!m_words.empty() && m_words.front()->isAllKnown()
           && static_cast<double>(m_words.front()->estimate()) * kLedTo < static_cast<double>(tickets.size()) * kAsked) {
        HD_TRY(const auto others, m_words.front()->tickets(m_database));
        std::vector<TicketId> both;
        std::ranges::set_intersection(tickets, others, std::back_inserter(both));
        tickets = std::move(both);
        m_words.erase(m_words.begin());
    }
    std::vector<TicketId> passing;
    for (const auto ticket : tickets) {
        HD_TRY(const auto passes, this->passes(ticket));
        if (passes)
            passing.push_back(ticket);
    }
    m_lead = amongTickets(passing);
    return {};
}

Result<bool> WordSieve::passes(TicketId ticket)
{
    if (!m_lead.sql.isEmpty() || (m_words.empty() && m_without.empty()))
        return true;
    HD_CHECK(take(ticket));
    for (const auto& word : m_words) {
        HD_TRY(const auto said, isSaid(*word));
        if (!said)
            return false;
    }
    for (const auto& word : m_without) {
        HD_TRY(const auto said, isSaid(*word));
        if (said)
            return false;
    }
    return true;
}

Result<> WordSieve::take(TicketId ticket)
{
    m_ticket = ticket;
    m_customer.reset();
    m_documents.clear();
    HD_CHECK(m_documentsOfTicket.bind(ticket).run());
    while (m_documentsOfTicket.next())
        m_documents.push_back(m_documentsOfTicket.integer(0));
    return m_documentsOfTicket.finish();
}

Result<bool> WordSieve::isSaid(SaidWord& word)
{
    if (word.isLinkedWith(m_ticket))
        return true;
    for (const auto document : m_documents) {
        HD_TRY(const auto said, word.isSaidIn(document));
        if (said)
            return true;
    }
    return isNamed(word);
}

Result<bool> WordSieve::isNamed(const SaidWord& word)
{
    if (!word.hasCustomers())
        return false;
    if (!m_customer) {
        HD_TRY(auto row, m_database.statement(u"ticket/find_customer"_s));
        HD_TRY(const auto found, firstRow(row.bind(m_ticket), [](const Statement& of) { return of.id<CustomerTag>(0); }));
        m_customer = found.value_or(CustomerId());
    }
    return word.isNameOf(*m_customer);
}

} // namespace helpdesk
