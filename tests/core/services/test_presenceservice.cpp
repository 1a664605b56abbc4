// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeworkspace.h"
#include "services/presenceservice.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class PresenceFixture : public MadeWorkspace {
public:
    PresenceFixture()
    {
        me = actorOf(*workspace->users().defaultUser());
        bob = actorOf(added(u"bob"_s, Role::Agent));
    }

    User added(const QString& login, Role role)
    {
        User user;
        user.login = login;
        user.name = login;
        user.role = role;
        const auto stored = workspace->users().add(me, user);
        REQUIRE_OK(stored);
        return *stored;
    }
    TicketId ticket(Category category = Category::Technical)
    {
        NewTicket form;
        form.title = u"Mailbox is full"_s;
        form.category = category;
        const auto made = workspace->tickets().create(me, form);
        REQUIRE_OK(made);
        return made->id;
    }
    void say(const Actor& actor, const QString& window, const std::optional<TicketId>& about)
    {
        REQUIRE_OK(workspace->presence().say(actor, window, about));
    }
    std::vector<TicketId> seenBy(const Actor& actor)
    {
        const auto others = workspace->presence().others(actor);
        REQUIRE_OK(others);
        std::vector<TicketId> tickets;
        for (const auto& one : *others)
            tickets.push_back(one.ticket);
        return tickets;
    }
    qint64 told() { return *workspace->lastChange(); }

    Actor me;
    Actor bob;
};

} // namespace

TEST_CASE_METHOD(PresenceFixture, "others see which ticket somebody has open, until it is left", "[presence]")
{
    const auto first = ticket();
    const auto second = ticket();
    say(bob, u"b"_s, first);
    const auto others = workspace->presence().others(me);
    REQUIRE_OK(others);
    REQUIRE(others->size() == 1);
    CHECK(others->front() == Presence{first, bob.user, u"bob"_s, clock.now()});
    CHECK(seenBy(bob).empty());

    say(bob, u"b"_s, second);
    CHECK(seenBy(me) == std::vector{second});
    say(bob, u"b"_s, std::nullopt);
    CHECK(seenBy(me).empty());
}

TEST_CASE_METHOD(PresenceFixture, "two windows of one agent are one presence on a ticket, the longer one", "[presence]")
{
    const auto one = ticket();
    const auto began = clock.now();
    say(bob, u"b"_s, one);
    clock.advance(std::chrono::seconds(10));
    say(bob, u"c"_s, one);
    const auto others = workspace->presence().others(me);
    REQUIRE_OK(others);
    REQUIRE(others->size() == 1);
    CHECK(others->front().since == began);
    say(bob, u"b"_s, std::nullopt);
    CHECK(seenBy(me) == std::vector{one});
}

TEST_CASE_METHOD(PresenceFixture, "a window that is not heard of any more has nothing open", "[presence]")
{
    const auto one = ticket();
    say(bob, u"b"_s, one);
    clock.advance(presenceRenewal);
    say(bob, u"b"_s, one);
    clock.advance(presenceLifetime);
    CHECK(seenBy(me) == std::vector{one});
    clock.advance(std::chrono::seconds(1));
    CHECK(seenBy(me).empty());
}

TEST_CASE_METHOD(PresenceFixture, "who has what open is told when it changes, and not when it is said again", "[presence]")
{
    const auto one = ticket();
    const auto before = told();
    say(bob, u"b"_s, one);
    CHECK(told() == before + 1);
    clock.advance(presenceRenewal);
    say(bob, u"b"_s, one);
    CHECK(told() == before + 1);
    say(bob, u"b"_s, std::nullopt);
    CHECK(told() == before + 2);
    say(bob, u"b"_s, std::nullopt);
    CHECK(told() == before + 2);
}

TEST_CASE_METHOD(PresenceFixture, "of a restricted ticket only those who may see it learn who has it open", "[presence]")
{
    const auto restricted = ticket(Category::Security);
    const auto ann = actorOf(added(u"ann"_s, Role::Administrator));
    say(me, u"m"_s, restricted);
    CHECK(seenBy(ann) == std::vector{restricted});
    CHECK(seenBy(bob).empty());
    const auto refused = workspace->presence().say(bob, u"b"_s, restricted);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
}
