// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/attachmentservice.h"
#include "services/searchservice.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct HitFixture : TicketFixture {
    std::vector<TicketHit> hits(const QString& text, const std::vector<TicketId>& among)
    {
        return unwrap(search.hitsOf(anna, among, searchTerms(text), quiet));
    }
    QString found(const QString& text, const Ticket& ticket)
    {
        const auto all = hits(text, {ticket.id});
        return all.empty() ? QString() : marked(all.front().snippet, u"["_s, u"]"_s);
    }
    Message say(const Ticket& ticket, const QString& body)
    {
        clock.advance(std::chrono::minutes(1));
        NewMessage message;
        message.body = body;
        return unwrap(tickets->addMessage(anna, ticket.id, message));
    }

    SearchService search{*database};
    AttachmentService files{*database, clock};
    QuietTask quiet;
};

} // namespace

TEST_CASE_METHOD(HitFixture, "the newest text with the words of a search is shown, with who wrote it and when", "[search]")
{
    const auto ticket = create();
    say(ticket, u"The quota of the mailbox is used up"_s);
    const auto newest = say(ticket, u"Quota raised"_s);
    say(ticket, u"Petra thanks us"_s);
    const auto all = hits(u"quota"_s, {ticket.id});
    REQUIRE(all.size() == 1);
    CHECK(all.front().ticket == ticket.id);
    CHECK(all.front().message == newest.id);
    CHECK(all.front().author == u"Anna"_s);
    CHECK(all.front().at == newest.at);
    CHECK(marked(all.front().snippet, u"["_s, u"]"_s) == u"[Quota] raised"_s);
}

TEST_CASE_METHOD(HitFixture, "a text with all words goes before a newer one with some of them", "[search]")
{
    const auto ticket = create();
    say(ticket, u"The quota of the mailbox is used up"_s);
    say(ticket, u"Quota raised"_s);
    CHECK(found(u"quota mailbox"_s, ticket) == u"The [quota] of the [mailbox] is used up"_s);
    CHECK(found(u"quota printer"_s, ticket) == u"[Quota] raised"_s);
}

TEST_CASE_METHOD(HitFixture, "a file's name is shown where no message has the words", "[search]")
{
    const auto ticket = create();
    const auto file = unwrap(AttachmentService::prepare(u"quota report.txt"_s, "bytes"_ba));
    REQUIRE_OK(files.attach(anna, ticket.id, {file}, {}, quiet));
    CHECK(found(u"quota"_s, ticket) == u"[quota] report.txt"_s);
    CHECK(hits(u"quota"_s, {ticket.id}).front().place == HitPlace::Attachment);
    say(ticket, u"See the quota"_s);
    CHECK(found(u"quota"_s, ticket) == u"See the [quota]"_s);
}

TEST_CASE_METHOD(HitFixture, "a file that waits in a draft is shown to nobody", "[search]")
{
    const auto ticket = create();
    const auto file = unwrap(AttachmentService::prepare(u"quota report.txt"_s, "bytes"_ba));
    REQUIRE_OK(files.addToDraft(anna, ticket.id, MessageKind::InternalNote, file, quiet));
    CHECK(hits(u"quota"_s, {ticket.id}).empty());
}

TEST_CASE_METHOD(HitFixture, "tickets whose texts do not have the words are absent, and so are those not to be seen", "[search]")
{
    const auto ticket = create();
    const auto other = create();
    say(ticket, u"Quota raised"_s);
    CHECK(hits(u"quota"_s, {other.id, ticket.id}).size() == 1);
    CHECK(hits(u"arrive"_s, {ticket.id}).empty()); // in the title alone
    CHECK(hits(u"quota"_s, {TicketId(9999)}).empty());
    REQUIRE_OK(database->execute(u"UPDATE ticket SET restricted = 1, assignee_id = NULL"_s));
    CHECK(unwrap(search.hitsOf(dave, {ticket.id}, searchTerms(u"quota"_s), quiet)).empty());
    CHECK(unwrap(search.hitsOf(olga, {ticket.id}, searchTerms(u"quota"_s), quiet)).size() == 1);
}

TEST_CASE_METHOD(HitFixture, "of a long ticket the newest three hundred texts are looked at", "[search]")
{
    const auto ticket = create();
    say(ticket, u"The quota is used up"_s);
    for (int i = 0; i < 299; ++i)
        say(ticket, u"And more was said"_s);
    CHECK(found(u"quota"_s, ticket) == u"The [quota] is used up"_s);
    say(ticket, u"And more was said"_s);
    CHECK(found(u"quota"_s, ticket).isEmpty());
}

TEST_CASE_METHOD(HitFixture, "who does not wait any more gets no hits", "[search]")
{
    const auto ticket = create();
    struct GivenUp final : Task {
        void progress(qint64, qint64) override { }
        bool isCancelled() const override { return true; }
    } task;
    const auto answer = search.hitsOf(anna, {ticket.id}, searchTerms(u"mail"_s), task);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Cancelled);
}
