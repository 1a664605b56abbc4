// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/draftservice.h"
#include "storage/changefeed.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct DraftFixture : TicketFixture {
    Draft note(const QString& body) const { return {MessageKind::InternalNote, false, body}; }
    std::optional<Draft> draftOf(const Actor& actor, const Ticket& ticket)
    {
        return unwrap(drafts.find(actor, ticket.id));
    }

    DraftService drafts{*database, clock};
};

} // namespace

TEST_CASE("a draft is kept per ticket and agent", "[drafts]")
{
    DraftFixture f;
    const auto first = f.create();
    const auto second = f.create();
    REQUIRE_OK(f.drafts.save(f.anna, first.id, f.note(u"half a sent"_s)));
    f.clock.advance(std::chrono::seconds(2));
    REQUIRE_OK(f.drafts.save(f.anna, first.id, {MessageKind::PhoneCall, true, u"half a sentence"_s}));
    f.clock.advance(std::chrono::seconds(2));
    REQUIRE_OK(f.drafts.save(f.anna, second.id, f.note(u"other"_s)));
    REQUIRE_OK(f.drafts.save(f.dave, first.id, f.note(u"Dave's"_s)));

    CHECK(f.draftOf(f.anna, first) == Draft{MessageKind::PhoneCall, true, u"half a sentence"_s});
    CHECK(f.draftOf(f.dave, first) == f.note(u"Dave's"_s));
    CHECK_FALSE(f.draftOf(f.dave, second));
    const auto listed = f.unwrap(f.drafts.list(f.anna));
    REQUIRE(listed.size() == 2);
    CHECK(listed.front().ticket == second.id);
    CHECK(listed.front().ticketNumber == second.number);
    CHECK(listed.front().ticketTitle == second.title);
    CHECK(f.unwrap(f.drafts.count(f.anna)) == 2);
    CHECK(f.unwrap(f.drafts.count(f.dave)) == 1);
}

TEST_CASE("a draft changes neither its ticket nor the change feed", "[drafts]")
{
    DraftFixture f;
    const auto ticket = f.create();
    const auto last = f.unwrap(ChangeFeed(*f.database).last());
    f.clock.advance(std::chrono::minutes(5));
    REQUIRE_OK(f.drafts.save(f.anna, ticket.id, f.note(u"words"_s)));
    REQUIRE_OK(f.drafts.discard(f.anna, ticket.id));
    CHECK(f.stored(ticket.id).revision == ticket.revision);
    CHECK(f.stored(ticket.id).updatedAt == ticket.updatedAt);
    CHECK(f.unwrap(ChangeFeed(*f.database).last()) == last);
}

TEST_CASE("a discarded or emptied draft is gone", "[drafts]")
{
    DraftFixture f;
    const auto ticket = f.create();
    REQUIRE_OK(f.drafts.save(f.anna, ticket.id, f.note(u"words"_s)));
    SECTION("discarded")
    {
        REQUIRE_OK(f.drafts.discard(f.anna, ticket.id));
    }
    SECTION("emptied")
    {
        REQUIRE_OK(f.drafts.save(f.anna, ticket.id, f.note(u" \n"_s)));
    }
    CHECK_FALSE(f.draftOf(f.anna, ticket));
    CHECK(f.unwrap(f.drafts.count(f.anna)) == 0);
}

TEST_CASE("sending a message keeps what was filled into a form", "[drafts]")
{
    DraftFixture f;
    const auto ticket = f.create();
    auto draft = f.note(u"words"_s);
    draft.forms = {{u"resolve"_s, QJsonObject{{u"cause"_s, u"full disk"_s}}}};
    REQUIRE_OK(f.drafts.save(f.anna, ticket.id, draft));
    CHECK(f.draftOf(f.anna, ticket) == draft);

    NewMessage message;
    message.kind = MessageKind::InternalNote;
    message.body = u"words"_s;
    message.fromDraft = true;
    REQUIRE_OK(f.tickets->addMessage(f.anna, ticket.id, message));
    const auto left = f.draftOf(f.anna, ticket);
    REQUIRE(left);
    CHECK(left->body.isEmpty());
    CHECK(left->forms == draft.forms);
    CHECK(f.unwrap(f.drafts.list(f.anna)).front().draft.forms == draft.forms);
}

TEST_CASE("sending a draft removes it and nobody else's", "[drafts]")
{
    DraftFixture f;
    const auto ticket = f.create();
    REQUIRE_OK(f.drafts.save(f.anna, ticket.id, f.note(u"words"_s)));
    REQUIRE_OK(f.drafts.save(f.dave, ticket.id, f.note(u"Dave's"_s)));
    NewMessage message;
    message.body = u"words"_s;
    SECTION("a message from elsewhere leaves it")
    {
        REQUIRE_OK(f.tickets->addMessage(f.anna, ticket.id, message));
        CHECK(f.draftOf(f.anna, ticket));
    }
    SECTION("the message that was drafted takes it along")
    {
        message.fromDraft = true;
        REQUIRE_OK(f.tickets->addMessage(f.anna, ticket.id, message));
        CHECK_FALSE(f.draftOf(f.anna, ticket));
        CHECK(f.draftOf(f.dave, ticket));
    }
}

TEST_CASE("a draft to a ticket that is not there is refused", "[drafts]")
{
    DraftFixture f;
    const auto refused = f.drafts.save(f.anna, TicketId(77), f.note(u"words"_s));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE("a new ticket in the making is kept whole, per agent and window, and ends with the ticket", "[drafts]")
{
    DraftFixture f;
    NewTicketDraft draft;
    draft.key = u"one"_s;
    draft.form.customer = f.contoso;
    draft.form.contact = f.petra;
    draft.form.subscription = f.subscription;
    draft.form.callerNote = u"Contoso Ltd"_s;
    draft.form.title = u"Mail is late"_s;
    draft.form.body = u"Since this mor"_s;
    draft.form.service = Service::Office365;
    draft.form.impact = Impact::One;
    draft.form.channel = Channel::Mail;
    REQUIRE_OK(f.drafts.saveNewTicket(f.anna, draft));
    draft.form.body = u"Since this morning"_s;
    f.clock.advance(std::chrono::seconds(2));
    REQUIRE_OK(f.drafts.saveNewTicket(f.anna, draft));
    NewTicketDraft other;
    other.key = u"two"_s;
    other.form.callerNote = u"Somebody at"_s;
    f.clock.advance(std::chrono::seconds(2));
    REQUIRE_OK(f.drafts.saveNewTicket(f.anna, other));

    auto kept = f.unwrap(f.drafts.newTickets(f.anna));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].form == other.form);
    CHECK(kept[1].form == draft.form);
    CHECK(f.unwrap(f.drafts.newTickets(f.dave)).empty());

    auto form = draft.form;
    form.callerNote.clear();
    form.draftKey = draft.key;
    REQUIRE_OK(f.tickets->create(f.anna, form));
    kept = f.unwrap(f.drafts.newTickets(f.anna));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].key == other.key);
    other.form.callerNote.clear();
    REQUIRE_OK(f.drafts.saveNewTicket(f.anna, other));
    CHECK(f.unwrap(f.drafts.newTickets(f.anna)).empty());
}
