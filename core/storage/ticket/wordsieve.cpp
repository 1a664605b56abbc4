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
    // asked; a text that leads to its ticket; a ticket asked for other words; a ticket looked up to be sorted.
    constexpr double kOnTheWay = 4;
    constexpr double kLedTo = 2;
    constexpr double kAsked = 3;
    constexpr double kSorted = 3;
    // Each thing else that the search asks for is taken to leave one ticket of so many.
    constexpr qint64 kLeftByField = 3;

    /// How many tickets say the words, until so many of them are all else that is asked for. "Changed since" takes nothing away
    /// from the beginning of a list whose newest change comes first.
    qint64 sayingUntil(qint64 page, const TicketCriteria& criteria)
    {
        const auto& c = criteria;
        for (const bool asked :
             {!c.states.empty(), !c.assigneeLogins.isEmpty(), !c.customers.isEmpty(), !c.severities.empty(), !c.services.empty(),
              !c.categories.empty(), !c.teams.isEmpty(), !c.numbers.empty(), c.approvalPending.has_value(),
              c.createdFrom.has_value(), c.createdBefore.has_value(), c.updatedBefore.has_value(), c.dueFrom.has_value(),
              c.dueBefore.has_value(), !c.serviceRequests.isEmpty(), !c.outages.isEmpty(), !c.tenants.isEmpty(),
              !c.domains.isEmpty(), !c.subscriptions.isEmpty(), !c.contacts.isEmpty(), !c.parts.empty(), !c.promises.empty(),
              !c.clauses.empty()}) {
            if (asked)
                page *= kLeftByField;
        }
        return page;
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
    HD_TRY(const auto led, sieve.isLedCheaply(sayingUntil(page, criteria)));
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
    auto led = 0.0;
    auto tickets = all; // that are led to
    auto said = 1.0; // by so many of those the other words
    for (const auto& word : m_words) {
        const auto part = std::min(1.0, static_cast<double>(word->estimate()) / all);
        if (&word == &m_words.front() || isCutCheaply(*word, tickets)) {
            led += static_cast<double>(word->estimate()) * kLedTo;
            tickets *= part;
        } else {
            said *= part;
        }
    }
    const auto untilFull = [page](double from, double passing) {
        return page == 0 ? from : std::min(from, static_cast<double>(page) * from / std::max(passing, 1.0));
    };
    led += tickets * kSorted;
    if (said < 1.0 || !m_without.empty())
        led += untilFull(tickets, tickets * said) * kAsked;
    return led <= untilFull(all, tickets * said) * kOnTheWay;
}

// Rather than to sort all and to ask them.
bool WordSieve::isCutCheaply(const SaidWord& word, double tickets)
{
    return word.isAllKnown() && static_cast<double>(word.estimate()) * kLedTo < tickets * kSorted;
}

// Other words of which all is known cut what the rarest leads to, as long as that is less work than to sort it. Common ones
// are asked when its tickets come along.
Result<> WordSieve::leadByTheRarest()
{
    HD_TRY(auto tickets, m_words.front()->tickets(m_database));
    m_words.erase(m_words.begin());
    while (!m_words.empty() && isCutCheaply(*m_words.front(), static_cast<double>(tickets.size()))) {
        HD_TRY(const auto others, m_words.front()->tickets(m_database));
        std::vector<TicketId> both;
        std::ranges::set_intersection(tickets, others, std::back_inserter(both));
        tickets = std::move(both);
        m_words.erase(m_words.begin());
    }
    m_lead = amongTickets(tickets);
    return {};
}

Result<bool> WordSieve::passes(TicketId ticket)
{
    if (m_words.empty() && m_without.empty())
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
