// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/wordsieve.h"

#include "../temporaryworkspace.h"
#include "actors.h"
#include "base/fold.h"
#include "domain/search/searchterm.h"
#include "storage/customer/customerstore.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/ticket/ticketstore.h"
#include "storage/transaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A ticket as somebody who reads everything knows it.
struct KnownTicket {
    TicketRow row;
    bool restricted = false;
    QStringList texts;
};

/// Two hundred tickets that say common and rare words, in titles and in up to five messages.
class Said {
public:
    explicit Said(unsigned seed)
        : m_random(seed)
    {
        REQUIRE_OK(database().execute(u"INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
                                      "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1)"_s));
        for (const auto& name : {u"Mail & Co"_s, u"Contoso"_s, u"Printworks"_s}) {
            Customer customer;
            customer.revision = 1;
            customer.name = name;
            customer.tenantId = name;
            REQUIRE_OK(CustomerStore(database()).insert(customer));
        }
        auto together = Transaction::begin(database());
        REQUIRE_OK(together);
        for (int i = 0; i < 200; ++i)
            insert(i);
        REQUIRE_OK(together->commit());
    }

    Database& database() { return m_workspace.database(); }
    const std::vector<KnownTicket>& tickets() const { return m_tickets; }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    /// What is searched for: one to three words and phrases, now and then one that must not occur.
    TicketFilter search()
    {
        static const QStringList words{u"mail"_s, u"ma"_s, u"outlook"_s, u"printer:"_s, u"printer"_s, u"seldom"_s, u"never"_s,
                                       u"1007"_s, u"quota error"_s, u"mail outlook"_s, u"елка"_s, u"o"_s, u"works"_s, u"!"_s};
        TicketFilter filter;
        filter.anyState = below(3) != 0;
        filter.descending = below(2) != 0;
        filter.sort = below(2) ? TicketSort::Updated : TicketSort::Number;
        for (int i = below(3); i >= 0; --i)
            filter.words << words[below(static_cast<int>(words.size()))];
        if (below(4) == 0)
            filter.withoutWords << words[below(static_cast<int>(words.size()))];
        if (below(4) == 0)
            filter.severities = {Severity::B};
        return filter;
    }

private:
    QString text()
    {
        static const QStringList words{u"mail"_s,  u"mail"_s,    u"Outlook"_s, u"the"_s,  u"quota"_s, u"error"_s, u"printer"_s,
                                       u"tenant"_s, u"printers"_s, u"mailbox"_s, u"Ёлка"_s, u"o"_s,     u"office"_s};
        QStringList said;
        for (int i = 1 + below(6); i > 0; --i)
            said << words[below(static_cast<int>(words.size()))];
        if (below(150) == 0)
            said << u"seldom"_s;
        return said.join(u' ');
    }

    void insert(int place)
    {
        Ticket ticket;
        ticket.number = 1001 + place;
        ticket.revision = 1;
        ticket.title = text();
        ticket.state = valuesOf<TicketState>()[static_cast<size_t>(below(8))];
        ticket.severity = valuesOf<Severity>()[static_cast<size_t>(below(3))];
        ticket.customer = CustomerId(below(4));
        ticket.createdAt = Instant(place);
        ticket.updatedAt = Instant(below(1'000));
        ticket.restricted = below(20) == 0;
        const auto id = TicketStore(database()).insert(ticket);
        REQUIRE_OK(id);
        KnownTicket known{{}, ticket.restricted, {ticket.title}};
        for (int i = below(5); i > 0; --i) {
            known.texts << text();
            REQUIRE_OK(TicketStore(database())
                           .insertMessage({{}, *id, MessageKind::Reply, false, UserId(1), {}, known.texts.back(), Instant(place)}));
        }
        const auto row = findTicketRow(database(), *id, administrator);
        REQUIRE_OK(row);
        known.row = row->value();
        m_tickets.push_back(known);
    }

    TemporaryWorkspace m_workspace;
    std::mt19937 m_random;
    std::vector<KnownTicket> m_tickets;
};

bool standsIn(const QString& text, const SearchTerm& term)
{
    const auto words = wordsOf(text);
    const auto length = static_cast<size_t>(term.words.size());
    for (size_t from = 0; from + length <= words.size(); ++from) {
        bool same = true;
        for (size_t i = 0; i < length; ++i) {
            const auto wanted = folded(term.words[static_cast<qsizetype>(i)]);
            const auto& word = words[from + i].word;
            same = same && (term.open && i + 1 == length ? word.startsWith(wanted) : word == wanted);
        }
        if (same)
            return true;
    }
    return false;
}

bool says(const KnownTicket& ticket, const QString& word)
{
    const auto term = searchTerm(word);
    if (term.words.isEmpty())
        return false;
    return QString::number(ticket.row.number) == word || folded(ticket.row.customerName).contains(folded(word))
        || std::ranges::any_of(ticket.texts, [&](const QString& text) { return standsIn(text, term); });
}

bool fits(const KnownTicket& ticket, const TicketFilter& filter, const Actor& actor)
{
    const auto said = [&](const QString& word) { return says(ticket, word); };
    return (filter.anyState || isActive(ticket.row.state)) && (!ticket.restricted || actor.role == Role::Administrator)
        && (filter.severities.empty() || ticket.row.severity == filter.severities.front())
        && std::ranges::all_of(filter.words, said) && std::ranges::none_of(filter.withoutWords, said);
}

/// The list that everybody must come to.
std::vector<TicketRow> expected(const Said& said, const TicketFilter& filter, const Actor& actor)
{
    std::vector<TicketRow> rows;
    for (const auto& ticket : said.tickets()) {
        if (fits(ticket, filter, actor))
            rows.push_back(ticket.row);
    }
    std::ranges::sort(rows, [&](const TicketRow& one, const TicketRow& other) {
        const auto key = [&](const TicketRow& row) {
            return std::pair(filter.sort == TicketSort::Updated ? row.updatedAt.milliseconds() : row.number, row.id);
        };
        return filter.descending ? key(other) < key(one) : key(one) < key(other);
    });
    return rows;
}

std::vector<TicketId> idsOf(const std::vector<TicketRow>& rows)
{
    std::vector<TicketId> ids;
    for (const auto& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

TEST_CASE("whatever words are searched for, lists hold the tickets that say them, in their order", "[wordsieve]")
{
    Said said(GENERATE(1U, 2U, 3U));
    for (int round = 0; round < 150; ++round) {
        const auto filter = said.search();
        const auto& actor = round % 2 ? administrator : agent;
        INFO(filter.words.join(u'|').toStdString() << " without " << filter.withoutWords.join(u'|').toStdString());
        const auto whole = expected(said, filter, actor);
        const auto listed = listTickets(said.database(), filter, actor, 1000);
        REQUIRE_OK(listed);
        CHECK(*listed == whole);
        const auto order = listTicketOrder(said.database(), filter, actor);
        REQUIRE_OK(order);
        CHECK(*order == idsOf(whole));
        const auto counted = countTickets(said.database(), filter, actor);
        REQUIRE_OK(counted);
        CHECK(static_cast<size_t>(*counted) == whole.size());
        auto ids = listTicketIds(said.database(), filter, actor);
        REQUIRE_OK(ids);
        CHECK(std::ranges::is_sorted(*ids));
        CHECK(ids->size() == whole.size());
    }
}

TEST_CASE("pages of a search join to the whole list", "[wordsieve]")
{
    Said said(4);
    for (int round = 0; round < 40; ++round) {
        const auto filter = said.search();
        INFO(filter.words.join(u'|').toStdString());
        std::vector<TicketRow> joined;
        std::optional<TicketRow> after;
        for (;;) {
            const auto page = listTickets(said.database(), filter, agent, 7, after);
            REQUIRE_OK(page);
            joined.insert(joined.end(), page->begin(), page->end());
            if (page->size() < 7)
                break;
            after = page->back();
        }
        CHECK(joined == expected(said, filter, agent));
    }
}

TEST_CASE("an export of a search holds the tickets of its list", "[wordsieve]")
{
    Said said(5);
    for (int round = 0; round < 40; ++round) {
        const auto filter = said.search();
        INFO(filter.words.join(u'|').toStdString());
        auto rows = openExport(said.database(), filter, agent);
        REQUIRE_OK(rows);
        std::vector<qint64> numbers;
        while (rows->next())
            numbers.push_back(rows->integer(0));
        REQUIRE_OK(rows->finish());
        std::vector<qint64> wanted;
        for (const auto& row : expected(said, filter, agent))
            wanted.push_back(row.number);
        CHECK(numbers == wanted);
    }
}

TEST_CASE("a sieve lets the same tickets through however little it knows beforehand", "[wordsieve]")
{
    Said said(6);
    for (int round = 0; round < 60; ++round) {
        auto filter = said.search();
        filter.anyState = true;
        filter.severities.clear();
        INFO(filter.words.join(u'|').toStdString());
        for (const qint64 known : {1, 20, 100'000}) {
            auto sieve = WordSieve::open(said.database(), filter, 10, {}, known);
            REQUIRE_OK(sieve);
            for (const auto& ticket : said.tickets()) {
                const auto passes = sieve->passes(ticket.row.id);
                REQUIRE_OK(passes);
                if (sieve->lead().sql.isEmpty())
                    CHECK(*passes == fits(ticket, filter, administrator));
            }
        }
    }
}

TEST_CASE("a sieve begins with the tickets of a rare word, and with the list where every few say it", "[wordsieve]")
{
    Said said(7);
    const auto lead = [&](const QStringList& words, qint64 page) {
        TicketFilter filter;
        filter.anyState = true;
        filter.words = words;
        const auto sieve = WordSieve::open(said.database(), filter, page);
        REQUIRE_OK(sieve);
        return sieve->lead();
    };
    CHECK(lead({u"mail"_s}, 10).sql.isEmpty());
    CHECK(lead({u"mail"_s, u"outlook"_s}, 10).sql.isEmpty());
    CHECK(lead({u"mail"_s}, 0).sql.isEmpty());
    const auto rare = lead({u"mail"_s, u"seldom"_s, u"outlook"_s}, 10);
    REQUIRE_FALSE(rare.sql.isEmpty());
    CHECK(rare.sql.startsWith(u"t.id IN"_s));
    CHECK_FALSE(lead({u"never"_s}, 10).sql.isEmpty());
}

TEST_CASE("a text that changes while a search is on its way is not missed by the next", "[wordsieve]")
{
    Said said(8);
    TicketFilter filter;
    filter.anyState = true;
    filter.words = {u"seldom"_s, u"zebra"_s};
    CHECK(listTickets(said.database(), filter, administrator, 10)->empty());
    REQUIRE_OK(said.database().execute(u"UPDATE ticket SET title = 'seldom a zebra' WHERE id = 17"_s));
    CHECK(listTickets(said.database(), filter, administrator, 10)->size() == 1);
    REQUIRE_OK(said.database().execute(u"UPDATE ticket SET title = 'seldom' WHERE id = 17"_s));
    CHECK(listTickets(said.database(), filter, administrator, 10)->empty());
}

namespace {

/// Six thousand tickets of a title and two messages each. Of three words each stands in about a fifth of them, a fourth in old
/// texts alone; every fourth ticket is closed, every fifth somebody's.
class ManyTickets {
public:
    ManyTickets()
    {
        run(u"INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
            "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1)"_s);
        run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
            "INSERT INTO ticket (number, revision, title, state, severity, problem_type, channel, caller_note, frozen_subscription, "
            "created_at, updated_at, episode, cause, solution, contact_overridden, guide_done, escalation_approved, restricted, "
            "assignee_id) SELECT 1000 + i, 1, CASE WHEN i % 2 THEN 'common' ELSE 'usual' END || CASE WHEN i < 1500 THEN ' ancient' "
            "ELSE '' END, CASE WHEN i % 4 THEN 'new' ELSE 'closed' END, CASE i % 3 WHEN 0 THEN 'A' ELSE 'B' END, '', 'phone', '', '', "
            "i, i * 7919 % 6007, 1, '', '', 0, 0, 0, i % 40 = 3, CASE WHEN i % 5 = 0 THEN 1 END FROM n"_s);
        for (int round = 0; round < 2; ++round) {
            run(u"INSERT INTO ticket_message (ticket_id, kind, by_customer, author_name, body, at) SELECT id, 'reply', 0, 'Anna', "
                "'common' || CASE id * %1 % 11 WHEN 0 THEN ' red' WHEN 1 THEN ' green' WHEN 2 THEN ' blue' ELSE '' END, 5 FROM ticket"_s
                    .arg(round + 4));
        }
    }

    /// By SQL alone, without the index.
    std::vector<TicketId> saying(const QStringList& words, const QString& condition, bool descending)
    {
        auto sql = u"SELECT t.id FROM ticket AS t WHERE (%1)"_s.arg(condition);
        for (const auto& word : words) {
            sql += u" AND (t.title LIKE '%%1%' OR EXISTS (SELECT 1 FROM ticket_message AS m WHERE m.ticket_id = t.id AND m.body LIKE '%%1%'))"_s
                       .arg(word);
        }
        sql += u" ORDER BY t.updated_at %1, t.id %1"_s.arg(descending ? u"DESC"_s : u"ASC"_s);
        auto rows = database().composed(sql);
        REQUIRE_OK(rows);
        REQUIRE_OK(rows->run());
        std::vector<TicketId> ids;
        while (rows->next())
            ids.push_back(rows->id<TicketTag>(0));
        return ids;
    }

    void run(const QString& sql) { REQUIRE_OK(database().execute(sql)); }
    Database& database() { return m_workspace.database(); }

private:
    TemporaryWorkspace m_workspace;
};

struct FieldCase {
    QString search;
    QString condition;
};

} // namespace

TEST_CASE("words in thousands of tickets find the same with few, many and no other things asked", "[wordsieve]")
{
    ManyTickets f;
    const std::vector<FieldCase> fields{{u"is:any"_s, u"1 = 1"_s},
                                        {u""_s, u"t.state <> 'closed'"_s},
                                        {u"status:closed"_s, u"t.state = 'closed'"_s},
                                        {u"severity:A is:any"_s, u"t.severity = 'A'"_s},
                                        {u"-severity:A is:any"_s, u"t.severity <> 'A'"_s},
                                        {u"assignee:none is:any"_s, u"t.assignee_id IS NULL"_s},
                                        {u"assignee:anna"_s, u"t.assignee_id = 1 AND t.state <> 'closed'"_s},
                                        {u"number:1007,2345 is:any"_s, u"t.number IN (1007, 2345)"_s},
                                        {u"service:azure is:any"_s, u"t.service = 'azure'"_s},
                                        {u"created:<1970-01-02 is:any"_s, u"1 = 1"_s}};
    for (const auto& words : {QStringList{u"red"_s}, QStringList{u"red"_s, u"green"_s}, QStringList{u"common"_s, u"blue"_s},
                              QStringList{u"ancient"_s}, QStringList{u"ancient"_s, u"common"_s, u"red"_s}, QStringList{u"usual"_s},
                              QStringList{u"nowhere"_s, u"red"_s}}) {
        for (const auto& field : fields) {
            const auto text = words.join(u' ') + u' ' + field.search;
            INFO(text.toStdString());
            auto filter = parseTicketFilter(text, QTimeZone::utc(), Instant(1'000'000'000));
            REQUIRE_OK(filter);
            for (const bool descending : {true, false}) {
                filter->descending = descending;
                const auto whole = f.saying(words, field.condition, descending);
                const auto order = listTicketOrder(f.database(), *filter, administrator);
                REQUIRE_OK(order);
                CHECK(*order == whole);
                const auto page = listTickets(f.database(), *filter, administrator, 50);
                REQUIRE_OK(page);
                CHECK(idsOf(*page) == std::vector(whole.begin(), whole.begin() + std::min<ptrdiff_t>(50, std::ssize(whole))));
            }
        }
    }
}

TEST_CASE("the list is walked past all but the tickets of a word in many texts, and led where it would have to be walked far", "[wordsieve]")
{
    ManyTickets f;
    const auto isLed = [&f](const QString& text) {
        const auto filter = parseTicketFilter(text, QTimeZone::utc(), Instant(1'000'000'000));
        REQUIRE_OK(filter);
        const auto sql = listTicketsSql(f.database(), *filter, administrator);
        REQUIRE_OK(sql);
        return sql->join(u' ').contains(u"json_each"_s);
    };
    CHECK_FALSE(isLed(u"red is:any"_s));
    CHECK_FALSE(isLed(u"red severity:A is:any"_s));
    CHECK_FALSE(isLed(u"red status:closed"_s));
    CHECK(isLed(u"red has:attachment is:any"_s)); // each on the way would have to be looked up
    CHECK(isLed(u"1234 is:any"_s));
}
