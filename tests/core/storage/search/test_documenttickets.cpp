// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfixture.h"
#include "storage/search/documenttickets.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Two and a half blocks of texts, of a dozen tickets.
class ManyTexts : public SearchFixture {
public:
    ManyTexts()
    {
        auto together = Transaction::begin(database());
        REQUIRE_OK(together);
        for (int i = 0; i < 12; ++i)
            tickets.push_back(ticket(u"Ticket"_s));
        for (int i = 0; i < 2'000; ++i)
            say(any(), u"text"_s);
        REQUIRE_OK(together->commit());
    }

    TicketId any() { return tickets[std::uniform_int_distribution<size_t>(0, tickets.size() - 1)(random)]; }

    /// As the rows have it, the newest first.
    std::vector<std::pair<qint64, TicketId>> documents()
    {
        auto rows = database().composed(u"SELECT id, ticket_id FROM search_document ORDER BY id DESC"_s);
        REQUIRE_OK(rows);
        REQUIRE_OK(rows->run());
        std::vector<std::pair<qint64, TicketId>> all;
        while (rows->next())
            all.emplace_back(rows->integer(0), rows->id<TicketTag>(1));
        return all;
    }

    /// Whether each of them is found of its ticket, and the file says so itself.
    bool leadToTheirTickets(const std::vector<std::pair<qint64, TicketId>>& asked)
    {
        auto of = DocumentTickets::open(database());
        REQUIRE_OK(of);
        const auto problems = SearchStore(database()).checkDocuments();
        REQUIRE_OK(problems);
        return problems->isEmpty() && std::ranges::all_of(asked, [&](const auto& document) {
                   const auto ticket = of->ticketOf(document.first);
                   REQUIRE_OK(ticket);
                   return *ticket == document.second;
               });
    }

    void run(const QString& sql) { REQUIRE_OK(database().execute(sql)); }

    std::mt19937 random{22};
    std::vector<TicketId> tickets;
};

} // namespace

TEST_CASE("every text leads to its ticket, in whatever order texts are asked for", "[documenttickets]")
{
    ManyTexts f;
    auto documents = f.documents();
    REQUIRE(documents.size() == 2'012);
    CHECK(f.leadToTheirTickets(documents));
    std::ranges::reverse(documents);
    CHECK(f.leadToTheirTickets(documents));
    std::ranges::shuffle(documents, f.random);
    CHECK(f.leadToTheirTickets(documents));
    auto of = DocumentTickets::open(f.database());
    REQUIRE_OK(of);
    for (const qint64 none : {0, 2'013, 5'000}) {
        const auto ticket = of->ticketOf(none);
        REQUIRE_OK(ticket);
        CHECK_FALSE(ticket->isValid());
    }
}

TEST_CASE("a text that goes to another ticket, comes back, is taken out or rolled back leads to where it is",
          "[documenttickets]")
{
    ManyTexts f;
    const auto [one, other] = std::pair(f.tickets[3].value(), f.tickets[7].value());
    f.run(u"UPDATE ticket_message SET ticket_id = %1 WHERE ticket_id = %2 AND id % 2 = 0"_s.arg(other).arg(one));
    CHECK(f.leadToTheirTickets(f.documents()));
    f.run(u"UPDATE ticket_message SET ticket_id = %1 WHERE ticket_id = %2 AND id % 3 = 0"_s.arg(one).arg(other));
    CHECK(f.leadToTheirTickets(f.documents()));
    {
        auto transaction = Transaction::begin(f.database());
        REQUIRE_OK(transaction);
        for (int i = 0; i < 900; ++i)
            f.say(f.any(), u"taken back"_s);
        f.run(u"UPDATE ticket_message SET ticket_id = %1"_s.arg(one));
        CHECK(f.leadToTheirTickets(f.documents()));
    }
    CHECK(f.leadToTheirTickets(f.documents()));
    // The newest: their ids are given to the next. And a hole within a block, and a block that is empty.
    f.run(u"DELETE FROM ticket_message WHERE id > 1900 OR id BETWEEN 700 AND 1640"_s);
    CHECK(f.leadToTheirTickets(f.documents()));
    for (int i = 0; i < 300; ++i)
        f.say(f.any(), u"later"_s);
    CHECK(f.leadToTheirTickets(f.documents()));
}

TEST_CASE("a bulk load that begins within a block, behind a hole, leaves what stood there", "[documenttickets]")
{
    ManyTexts f;
    f.run(u"DELETE FROM ticket_message WHERE id BETWEEN 1700 AND 1750"_s);
    {
        auto transaction = Transaction::begin(f.database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(SearchStore(f.database()).defer());
        for (int i = 0; i < 1'000; ++i)
            f.say(f.any(), u"loaded"_s);
        REQUIRE_OK(SearchStore(f.database()).catchUp());
        REQUIRE_OK(transaction->commit());
    }
    CHECK(f.documents().size() == 2'012 - 51 + 1'000);
    CHECK(f.leadToTheirTickets(f.documents()));
    f.say(f.any(), u"as ever"_s);
    CHECK(f.leadToTheirTickets(f.documents()));
}

TEST_CASE("where the ticket of a text is not kept its row is asked, and a repair keeps it again", "[documenttickets]")
{
    ManyTexts f;
    const auto repair = [&f] {
        auto transaction = Transaction::begin(f.database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(SearchStore(f.database()).rebuild());
        REQUIRE_OK(transaction->commit());
    };
    SECTION("a block is missing")
    {
        f.run(u"DELETE FROM search_ticket WHERE block = 1"_s);
    }
    SECTION("a block was cut off")
    {
        f.run(u"UPDATE search_ticket SET tickets = substr(tickets, 1, 1998) WHERE block = 1"_s);
    }
    SECTION("all are missing")
    {
        f.run(u"DELETE FROM search_ticket"_s);
    }
    const auto problems = SearchStore(f.database()).checkDocuments();
    REQUIRE_OK(problems);
    REQUIRE(problems->size() == 20); // and no more are told
    CHECK(problems->front().startsWith(u"searches do not know that "_s));
    auto of = DocumentTickets::open(f.database());
    REQUIRE_OK(of);
    for (const auto& [document, ticket] : f.documents()) {
        const auto found = of->ticketOf(document);
        REQUIRE_OK(found);
        CHECK(*found == ticket);
    }
    repair();
    CHECK(f.agrees());
    CHECK(f.leadToTheirTickets(f.documents()));
}

TEST_CASE("a text that is kept beside the wrong ticket is told by the check", "[documenttickets]")
{
    ManyTexts f;
    f.run(u"UPDATE search_ticket SET tickets = CAST('0000o' || substr(tickets, 6) AS BLOB) WHERE block = 2"_s);
    const auto problems = SearchStore(f.database()).checkDocuments();
    REQUIRE_OK(problems);
    REQUIRE(problems->size() == 1); // document 1600, of the twelve that are titles and the messages behind
    CHECK(problems->front().startsWith(u"searches do not know that message 1588 is of ticket 10"_s));
}
