// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/attachmentservice.h"
#include "services/searchservice.h"
#include "storage/ticket/ticketstore.h"
#include "storage/transaction.h"
#include "ticketfixture.h"

#include <QFile>

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct SearchFixture : TicketFixture {
    std::vector<SearchHit> hits(const QString& text) { return page(text, 100).hits; }
    SearchPage page(const QString& text, int limit, qint64 after = 0)
    {
        return unwrap(search.hits(anna, text, HitOrder::Newest, limit, quiet, after));
    }
    QStringList problems() { return unwrap(search.check(quiet)); }
    Message say(const Ticket& ticket, const QString& body)
    {
        NewMessage message;
        message.body = body;
        return unwrap(tickets->addMessage(anna, ticket.id, message));
    }

    SearchService search{*database};
    AttachmentService files{*database, clock};
    QuietTask quiet;
};

/// Acts drawn at random, of which some may be refused: what counts is what the index says afterwards.
class RandomActs {
public:
    RandomActs(SearchFixture& fixture, unsigned seed)
        : m_fixture(fixture)
        , m_random(seed)
    {
    }

    void act()
    {
        auto& tickets = *m_fixture.tickets;
        if (m_made.empty() || below(6) == 0) {
            auto form = m_fixture.form();
            form.title = words(3);
            form.body = words(8);
            m_made.push_back(SearchFixture::unwrap(tickets.create(m_fixture.anna, form)).id);
            return;
        }
        const auto ticket = m_fixture.stored(m_made[below(m_made.size())]);
        switch (below(7)) {
        case 0:
            m_fixture.say(ticket, words(5));
            break;
        case 1: {
            const TicketChanges changes{{TicketField::Title, words(2)}};
            REQUIRE_OK(tickets.edit(m_fixture.anna, ticket.id, ticket.revision, changes));
            break;
        }
        case 2:
            attach(ticket);
            break;
        case 3:
            changeFile(ticket);
            break;
        case 4:
            (void)tickets.fire(m_fixture.anna, ticket.id, ticket.revision, Trigger::StartDiagnosis, {});
            break;
        case 5:
            (void)tickets.undo(m_fixture.anna);
            break;
        default:
            (void)tickets.redo(m_fixture.anna);
        }
    }

private:
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }

    QString words(int count)
    {
        static const QStringList known{u"Straße"_s, u"ёлка"_s,  u"mail"_s,    u"AADSTS50076"_s, u"и\u0306од"_s,
                                       u"don't"_s,  u"10.0.1"_s, u"Outlook"_s, u"Łódź"_s,        u"no\u00adhyphen"_s};
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen << known[static_cast<qsizetype>(below(static_cast<size_t>(known.size())))];
        return chosen.join(u' ');
    }

    void attach(const Ticket& ticket)
    {
        const auto file = SearchFixture::unwrap(AttachmentService::prepare(words(1) + u".txt"_s, words(4).toUtf8()));
        if (below(2) == 0)
            REQUIRE_OK(m_fixture.files.attach(m_fixture.anna, ticket.id, {file}, {}, m_fixture.quiet));
        else
            REQUIRE_OK(m_fixture.files.addToDraft(m_fixture.anna, ticket.id, MessageKind::InternalNote, file, m_fixture.quiet));
    }

    void changeFile(const Ticket& ticket)
    {
        const auto files = SearchFixture::unwrap(m_fixture.files.ofTicket(m_fixture.anna, ticket.id));
        if (files.empty())
            return;
        const auto& file = files[below(files.size())];
        if (below(2) == 0)
            (void)m_fixture.files.rename(m_fixture.anna, file.id, words(1) + u".log"_s);
        else
            (void)m_fixture.files.remove(m_fixture.anna, file.id);
    }

    SearchFixture& m_fixture;
    std::mt19937 m_random;
    std::vector<TicketId> m_made;
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "what was said is found at once, and drafts are not", "[search]")
{
    const auto ticket = create();
    CHECK(hits(u"arrive"_s).size() == 1);
    say(ticket, u"The tenant shows AADSTS50076 again"_s);
    const auto found = hits(u"aadsts500"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().ticket == ticket.id);
    CHECK(found.front().customerName == u"Contoso Ltd"_s);
    CHECK(marked(found.front().snippet, u"<"_s, u">"_s) == u"The tenant shows <AADSTS50076> again"_s);
    const auto file = unwrap(AttachmentService::prepare(u"trace.txt"_s, "content"));
    REQUIRE_OK(files.addToDraft(anna, ticket.id, MessageKind::InternalNote, file, quiet));
    CHECK(hits(u"trace"_s).empty());
}

TEST_CASE_METHOD(SearchFixture, "an edit that is undone leaves the title that is there", "[search]")
{
    const auto ticket = create();
    const TicketChanges changes{{TicketField::Title, u"Printer"_s}};
    REQUIRE_OK(tickets->edit(anna, ticket.id, ticket.revision, changes));
    CHECK(hits(u"printer"_s).size() == 1);
    REQUIRE_OK(tickets->undo(anna));
    CHECK(hits(u"printer"_s).empty());
    CHECK(hits(u"arrive"_s).size() == 1);
    CHECK(problems().isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "pages of hits join to the whole", "[search]")
{
    const auto ticket = create();
    for (int i = 0; i < 7; ++i)
        say(ticket, u"again %1"_s.arg(i));
    QStringList joined;
    qint64 after = 0;
    for (bool complete = false; !complete;) {
        const auto next = page(u"again"_s, 3, after);
        for (const auto& hit : next.hits)
            joined << hit.snippet.text;
        complete = next.complete;
        after = next.hits.back().document;
    }
    CHECK(joined.size() == 7);
    CHECK(joined.first() == u"again 6"_s);
    CHECK(joined.last() == u"again 0"_s);
}

TEST_CASE_METHOD(SearchFixture, "whatever happens to tickets, the index agrees with their texts", "[search]")
{
    const auto seed = GENERATE(1u, 2u, 3u);
    RandomActs acts(*this, seed);
    for (int i = 0; i < 120; ++i)
        acts.act();
    CHECK(problems() == QStringList());
    CHECK(hits(u"strasse"_s).size() == hits(u"Straße"_s).size());
    CHECK_FALSE(hits(u"strasse"_s).empty());
}

TEST_CASE_METHOD(SearchFixture, "killed in the middle of a write, texts and index are as before", "[search]")
{
    const auto ticket = create();
    const auto copy = folder.filePath(u"killed.phd"_s);
    {
        auto transaction = unwrap(Transaction::begin(*database));
        for (int i = 0; i < 2000; ++i) {
            REQUIRE_OK(TicketStore(*database).insertMessage(
                {{}, ticket.id, MessageKind::Reply, false, anna.user, anna.name, u"unfinished %1 "_s.arg(i).repeated(200), clock.now()}));
        }
        // What the disk holds in this moment is what a killed process leaves.
        REQUIRE(QFile::copy(path(), copy));
        REQUIRE(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    auto left = unwrap(Database::open(copy, DatabaseMode::Write));
    SearchService survivor(*left);
    CHECK(unwrap(survivor.check(quiet)) == QStringList());
    CHECK(unwrap(survivor.hits(anna, u"unfinished"_s, HitOrder::Newest, 5, quiet)).hits.empty());
    CHECK(unwrap(survivor.hits(anna, u"arrive"_s, HitOrder::Newest, 5, quiet)).hits.size() == 1);
}

TEST_CASE_METHOD(SearchFixture, "a reading connection notices an index that does not agree, and repairing mends it", "[search]")
{
    create();
    REQUIRE_OK(database->execute(u"INSERT INTO search_index (rowid, text, title) VALUES (1, 'ghost', '')"_s));
    {
        const auto reading = open(DatabaseMode::Read);
        CHECK(unwrap(SearchService(*reading).check(quiet)).size() == 1);
    }
    REQUIRE_OK(search.rebuild());
    const auto reading = open(DatabaseMode::Read);
    CHECK(unwrap(SearchService(*reading).check(quiet)).isEmpty());
    CHECK(hits(u"ghost"_s).empty());
}
