// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../temporaryworkspace.h"
#include "storage/partner/userstore.h"
#include "storage/quality/qualitystore.h"
#include "storage/ticket/ticketstore.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReviewedWorkspace : public TemporaryWorkspace {
public:
    ReviewedWorkspace()
    {
        for (const auto* login : {"anna", "boris", "olga"}) {
            User user;
            user.login = user.name = QString::fromLatin1(login);
            user.addedAt = Instant(5);
            const auto id = UserStore(database()).insert(user);
            REQUIRE_OK(id);
            people.push_back(*id);
        }
        Ticket made;
        made.number = 10001;
        made.title = u"Mail"_s;
        made.revision = 1;
        const auto id = TicketStore(database()).insert(made);
        REQUIRE_OK(id);
        ticket = *id;
    }

    QualityReview review(UserId reviewer, int version, Instant at) const
    {
        QualityReview made;
        made.ticket = ticket;
        made.ticketNumber = 10001;
        made.ticketTitle = u"Mail"_s;
        made.agent = people[0];
        made.agentName = u"anna"_s;
        made.reviewer = reviewer;
        made.reviewerName = reviewer == people[1] ? u"boris"_s : u"olga"_s;
        made.version = version;
        made.at = at;
        made.formKey = u"general"_s;
        made.formVersion = 2;
        made.guide = u"office365.mail_flow"_s;
        made.points = {{{u"first"_s, {u"First?"_s, u"Первое?"_s}, {u"Hint"_s, u"Подсказка"_s}, 10}, 7},
                       {{u"second"_s, {u"Second?"_s, u"Второе?"_s}, {}, 5}, std::nullopt}};
        made.verdict = QualityVerdict::NeedsCoaching;
        made.note = u"Trace first."_s;
        return made;
    }

    std::vector<UserId> people;
    TicketId ticket;
};

} // namespace

TEST_CASE("a review is read as it was written, with its questions", "[storage][quality]")
{
    ReviewedWorkspace workspace;
    QualityStore store(workspace.database());
    auto written = workspace.review(workspace.people[1], 1, Instant(1000));
    const auto id = store.insert(written);
    REQUIRE_OK(id);
    written.id = *id;
    const auto read = store.ofTicket(workspace.ticket);
    REQUIRE_OK(read);
    CHECK(*read == std::vector{written});
    CHECK(read->front().score() == 70);
}

TEST_CASE("a further version takes the place of the one before, which stays", "[storage][quality]")
{
    ReviewedWorkspace workspace;
    QualityStore store(workspace.database());
    REQUIRE_OK(store.insert(workspace.review(workspace.people[1], 1, Instant(1000))));
    REQUIRE_OK(store.insert(workspace.review(workspace.people[2], 1, Instant(1500))));
    REQUIRE_OK(store.insert(workspace.review(workspace.people[1], 2, Instant(2000))));
    const auto all = store.ofTicket(workspace.ticket);
    REQUIRE_OK(all);
    CHECK(all->size() == 3);
    CHECK_FALSE(all->front().latest);
    const auto latest = store.latestOfTicket(workspace.ticket);
    REQUIRE_OK(latest);
    REQUIRE(latest->size() == 2);
    CHECK(latest->front().version == 2);
    const Actor olga{workspace.people[2], u"olga"_s, u"olga"_s, Role::Supervisor};
    const auto list = store.list(olga, Instant(0), Instant(2000), 10);
    REQUIRE_OK(list);
    REQUIRE(list->size() == 1); // the one at 2000 is behind the period, the one at 1000 no longer holds
    CHECK(list->front().reviewer == workspace.people[2]);
    CHECK(store.list(olga, Instant(0), Instant(3000), 1)->size() == 1);
    // The same version twice is a fault of the caller.
    CHECK_FALSE(store.insert(workspace.review(workspace.people[1], 2, Instant(2500))));
}

TEST_CASE("when somebody was added is kept, and no edit changes it", "[storage][quality]")
{
    ReviewedWorkspace workspace;
    UserStore users(workspace.database());
    auto user = users.find(workspace.people[0]);
    REQUIRE_OK(user);
    CHECK(user->addedAt == Instant(5));
    user->addedAt = Instant(9);
    REQUIRE_OK(users.update(*user));
    CHECK(users.find(workspace.people[0])->addedAt == Instant(5));
}

TEST_CASE("a form of one's own is kept under its key", "[storage][quality]")
{
    ReviewedWorkspace workspace;
    QualityStore store(workspace.database());
    REQUIRE_OK(store.putForm(u"mail"_s, "one"));
    REQUIRE_OK(store.putForm(u"general"_s, "two"));
    REQUIRE_OK(store.putForm(u"mail"_s, "three"));
    CHECK(*store.forms() == std::vector<QByteArray>{"two", "three"});
    REQUIRE_OK(store.removeForm(u"mail"_s));
    CHECK(*store.forms() == std::vector<QByteArray>{"two"});
}
