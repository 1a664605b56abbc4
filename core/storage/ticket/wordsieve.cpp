// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/wordsieve.h"

#include "storage/rows.h"
#include "storage/ticket/saidword.h"
#include "storage/ticket/ticketorder.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What a search costs, in microseconds or whatever they are on another machine: a ticket that comes along the list and is
    // asked; one that is left out inside an index, by its fields, and one that is passed by here; one that is looked up, for its
    // fields or to be sorted; a text that leads to its ticket; a ticket asked for other words.
    constexpr double kOnTheWay = 4;
    constexpr double kLeftOut = 0.08;
    constexpr double kPassedBy = 0.25;
    constexpr double kLookedUp = 3;
    constexpr double kLedTo = 0.4;
    constexpr double kAsked = 3;
    // What has an end is rather taken than a walk that may have none, if it costs no more.
    constexpr double kSure = 60'000;
    // Each thing else that the search asks for is taken to leave one ticket of so many, where nobody looks how many it leaves.
    constexpr qint64 kLeftByField = 3;
    // So many tickets are looked at to judge all; fewer than so many are not judged.
    constexpr size_t kSample = 200;
    constexpr size_t kWorthASample = 1'000;
    // A severity that no more tickets have, of so many known ones each, is rather read than each of these looked up.
    constexpr size_t kReadForEach = 2;
    // No further are the tickets of a person or customer counted.
    constexpr qint64 kMostCounted = 30'000;

    /// An index holds the order and all that is asked for: what is passed by costs nothing but the way.
    bool isWalkedInside(const TicketCriteria& criteria, TicketSort sort)
    {
        auto rest = criteria;
        rest.words.clear();
        rest.withoutWords.clear();
        rest.states.clear();
        rest.anyState = false;
        rest.clauses.clear();
        if (sort == TicketSort::Updated) {
            rest.assigneeLogins.clear();
            rest.customers.clear();
            rest.severities.clear();
            rest.services.clear();
            rest.categories.clear();
            rest.updatedFrom.reset();
            rest.updatedBefore.reset();
        }
        const auto areInside = [sort](const TicketClause& clause) {
            return std::ranges::all_of(clause.anyOf, [sort](const auto& one) { return isWalkedInside(one, sort); });
        };
        return rest == TicketCriteria() && std::ranges::all_of(criteria.clauses, areInside);
    }

    bool clausesHaveWords(const TicketCriteria& criteria)
    {
        const auto hasWords = [](const TicketCriteria& one) {
            return !one.words.isEmpty() || !one.withoutWords.isEmpty() || clausesHaveWords(one);
        };
        return std::ranges::any_of(
            criteria.clauses, [&](const TicketClause& clause) { return std::ranges::any_of(clause.anyOf, hasWords); });
    }

    /// The list is a part of all by an index of its own: of some people or customers, and nothing else.
    bool isOfSomebody(const TicketFilter& filter)
    {
        return filter.assigneeLogins.isEmpty() != filter.customers.isEmpty() && filter.severities.empty()
            && filter.services.empty() && filter.categories.empty() && filter.clauses.empty()
            && isWalkedInside(filter, filter.sort);
    }

    /// How many tickets say the words, until so many of them are all else that is asked for. "Changed since" takes nothing away
    /// from the beginning of a list whose newest change comes first.
    qint64 sayingUntil(qint64 page, const TicketCriteria& criteria)
    {
        const auto& c = criteria;
        for (const bool asked : {!c.states.empty(),          !c.assigneeLogins.isEmpty(), !c.customers.isEmpty(),
                                 !c.severities.empty(),      !c.services.empty(),         !c.categories.empty(),
                                 !c.teams.isEmpty(),         !c.numbers.empty(),          c.approvalPending.has_value(),
                                 c.createdFrom.has_value(),  c.createdBefore.has_value(), c.updatedBefore.has_value(),
                                 c.dueFrom.has_value(),      c.dueBefore.has_value(),     !c.serviceRequests.isEmpty(),
                                 !c.outages.isEmpty(),       !c.tenants.isEmpty(),        !c.domains.isEmpty(),
                                 !c.subscriptions.isEmpty(), !c.contacts.isEmpty(),       !c.parts.empty(),
                                 !c.promises.empty(),        !c.clauses.empty()}) {
            if (asked)
                page *= kLeftByField;
        }
        return page;
    }

    Result<qint64> numberOf(Database& database, const QString& query)
    {
        HD_TRY(auto row, database.statement(query));
        HD_TRY(const auto number, firstRow(row, [](const Statement& found) { return found.integer(0); }));
        return number.value_or(0);
    }

    std::vector<TicketId> inBoth(const std::vector<TicketId>& some, const std::vector<TicketId>& others)
    {
        std::vector<TicketId> both;
        std::ranges::set_intersection(some, others, std::back_inserter(both));
        return both;
    }

    /// By id. Nothing where there are more than `most`.
    Result<std::optional<std::vector<TicketId>>> ticketsOf(Database& database, const std::vector<Severity>& severities,
                                                           size_t most)
    {
        std::vector<TicketId> tickets;
        for (const auto severity : severities) {
            SqlPiece query{u"SELECT t.id\nFROM ticket AS t\nWHERE "_s, {}};
            query.append(hasSeverityByIndex(severity));
            query.append({u"\nLIMIT ?"_s, {static_cast<qint64>(most - tickets.size() + 1)}});
            HD_TRY(auto found, database.composed(query.sql));
            query.bindTo(found);
            HD_TRY(const auto ids, allRows(found, [](const Statement& row) { return row.id<TicketTag>(0); }));
            tickets.insert(tickets.end(), ids.begin(), ids.end());
            if (tickets.size() > most)
                return std::optional<std::vector<TicketId>>();
        }
        std::ranges::sort(tickets);
        return std::optional(std::move(tickets));
    }

} // namespace

WordSieve::WordSieve(Database& database, Statement documentsOfTicket)
    : m_database(database)
    , m_documentsOfTicket(std::move(documentsOfTicket))
{
}

WordSieve::WordSieve(WordSieve&& other) noexcept = default;
WordSieve::~WordSieve() = default;

Result<WordSieve> WordSieve::open(Database& database, const TicketFilter& filter, qint64 page, const SqlPiece& fields,
                                  qint64 known)
{
    HD_TRY(auto documents, database.statement(u"search/list_documents_of_ticket"_s));
    WordSieve sieve(database, std::move(documents));
    HD_CHECK(sieve.add(filter.words, sieve.m_words, known));
    HD_CHECK(sieve.add(filter.withoutWords, sieve.m_without, known));
    std::ranges::stable_sort(sieve.m_words, {}, [](const auto& word) { return word->estimate(); });
    if (sieve.m_words.empty() || !sieve.m_words.front()->isAllKnown())
        return sieve;
    HD_TRY(const auto cheap, sieve.isKnownCheaply(filter, page));
    if (cheap)
        HD_CHECK(sieve.takeKnown(filter, fields, page));
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

// All ways find the same. How many tickets would come along until a page is full follows from how common the words are,
// as if they had nothing to do with each other.
Result<bool> WordSieve::isKnownCheaply(const TicketFilter& filter, qint64 page)
{
    HD_TRY(const auto newest, numberOf(m_database, u"ticket/find_newest"_s));
    m_all = std::max(1.0, static_cast<double>(newest));
    HD_TRY(m_newestDocument, numberOf(m_database, u"search/find_newest_document"_s));
    auto cost = 0.0;
    auto tickets = m_all; // that say the words of which all is known
    auto said = 1.0; // by so many of those the other words
    for (const auto& word : m_words) {
        const auto part = std::min(1.0, static_cast<double>(word->estimate()) / m_all);
        if (&word == &m_words.front() || isCutCheaply(*word, tickets)) {
            cost += static_cast<double>(word->estimate()) * kLedTo;
            tickets *= part;
        } else {
            said *= part;
        }
    }
    const auto wanted = sayingUntil(page, filter);
    HD_TRY(const auto list, ticketsOfList(filter));
    const auto onTheWay = untilFull(filter, wanted, list, tickets * said);
    const auto lookedUp = tickets * kLookedUp;
    const bool inside = isWalkedInside(filter, filter.sort);
    if (!inside && cost + lookedUp < kSure)
        return true;
    cost += inside ? std::min(lookedUp, onTheWay * kPassedBy) : lookedUp;
    if (said < 1.0 || !m_without.empty())
        cost += (wanted == 0 ? tickets : std::min(tickets, static_cast<double>(wanted) / said)) * kAsked;
    return cost <= onTheWay * kOnTheWay;
}

// Rather than to look all up and to ask them.
bool WordSieve::isCutCheaply(const SaidWord& word, double tickets)
{
    return word.isAllKnown() && static_cast<double>(word.estimate()) * kLedTo < tickets * kLookedUp;
}

// Other words of which all is known, and a seldom severity, cut what the rarest leads to, as long as that is less work than to look it
// up. Common words are asked when its tickets come along.
Result<> WordSieve::takeKnown(const TicketFilter& filter, const SqlPiece& fields, qint64 page)
{
    m_rarest = std::move(m_words.front());
    m_words.erase(m_words.begin());
    HD_TRY(auto tickets, m_rarest->tickets(m_database));
    while (!m_words.empty() && isCutCheaply(*m_words.front(), static_cast<double>(tickets.size()))) {
        HD_TRY(const auto others, m_words.front()->tickets(m_database));
        tickets = inBoth(tickets, others);
        m_words.erase(m_words.begin());
    }
    if (!filter.severities.empty()) {
        HD_TRY(const auto severe, ticketsOf(m_database, filter.severities, tickets.size() * kReadForEach));
        if (severe)
            tickets = inBoth(tickets, *severe);
    }
    HD_TRY(const auto led, isLedCheaply(tickets, filter, fields, page));
    if (led) {
        m_lead = amongTickets(tickets);
        return {};
    }
    m_among.emplace(tickets.empty() ? 0 : static_cast<size_t>(tickets.back().value()) + 1);
    for (const auto ticket : tickets)
        (*m_among)[static_cast<size_t>(ticket.value())] = true;
    return {};
}

// To look up each of the tickets, or to walk the list and pass all others by until the page is full. A walk that has to look up what
// it passes has no end that could be foreseen: "created before" leaves out what changed last.
Result<bool> WordSieve::isLedCheaply(const std::vector<TicketId>& tickets, const TicketFilter& filter,
                                     const SqlPiece& fields, qint64 page)
{
    if (!isWalkedInside(filter, filter.sort))
        return true;
    auto passing = static_cast<double>(tickets.size());
    const auto lookedUp = passing * kLookedUp;
    for (const auto& word : m_words)
        passing *= std::min(1.0, static_cast<double>(word->estimate()) / m_all);
    HD_TRY(auto list, ticketsOfList(filter));
    const bool judged = !fields.sql.isEmpty() && tickets.size() >= kWorthASample && !clausesHaveWords(filter);
    if (!judged)
        return lookedUp <= untilFull(filter, sayingUntil(page, filter), list, passing) * kPassedBy;
    HD_TRY(const auto part, partWith(fields, tickets));
    if (isOfSomebody(filter)) {
        HD_TRY(const auto counted, countTicketsUpTo(m_database, fields, kMostCounted));
        if (counted < kMostCounted)
            list = static_cast<double>(counted);
    }
    const auto comes = std::min(1.0, part * m_all / std::max(list, 1.0));
    return lookedUp <= untilFull(filter, page, list, passing * part) * (kLeftOut + comes * kPassedBy);
}

// So many tickets of a list come along until a page is full, when `passing` of all pass in all: those with the rarest word, thinned out.
double WordSieve::untilFull(const TicketFilter& filter, qint64 page, double list, double passing) const
{
    if (page == 0)
        return list;
    const auto& rarest = m_rarest ? *m_rarest : *m_words.front();
    const auto texts = static_cast<double>(page) * static_cast<double>(rarest.estimate()) / std::max(passing, 1.0);
    return rarest.ticketsUntil(texts, list, m_newestDocument, filter.descending);
}

// Lists of active tickets have an index of their own.
Result<double> WordSieve::ticketsOfList(const TicketFilter& filter)
{
    if (namesState(filter) && !impliesActive(filter))
        return m_all;
    HD_TRY(const auto active, numberOf(m_database, u"ticket/count_active"_s));
    return std::min(m_all, static_cast<double>(active));
}

// A few of them tell.
Result<double> WordSieve::partWith(const SqlPiece& fields, const std::vector<TicketId>& tickets)
{
    std::vector<TicketId> sample;
    for (size_t i = 0; i < kSample; ++i)
        sample.push_back(tickets[i * tickets.size() / kSample]);
    HD_TRY(const auto found, countTicketsUpTo(m_database, bothOf(fields, amongTickets(sample)), kSample));
    return static_cast<double>(found) / kSample;
}

Result<bool> WordSieve::passes(TicketId ticket)
{
    if (m_among && !isAmong(ticket))
        return false;
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

bool WordSieve::isAmong(TicketId ticket) const
{
    const auto place = static_cast<size_t>(ticket.value());
    return place < m_among->size() && (*m_among)[place];
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
        HD_TRY(const auto found,
               firstRow(row.bind(m_ticket), [](const Statement& of) { return of.id<CustomerTag>(0); }));
        m_customer = found.value_or(CustomerId());
    }
    return word.isNameOf(*m_customer);
}

} // namespace helpdesk
