// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changefeed.h"
#include "storage/transaction.h"
#include "temporaryworkspace.h"

using namespace helpdesk;

TEST_CASE("a reader gets what was committed after its sequence, oldest first", "[changefeed]")
{
    TemporaryWorkspace workspace;
    ChangeFeed feed(workspace.database());
    const auto empty = feed.last();
    REQUIRE_OK(empty);
    CHECK(*empty == 0);

    REQUIRE_OK(feed.insert(ChangedThing::Ticket, 7));
    REQUIRE_OK(feed.insert(ChangedThing::Customer, 0));
    const auto second = feed.last();
    REQUIRE_OK(second);
    REQUIRE_OK(feed.insert(ChangedThing::Import, 3));

    const auto all = feed.listAfter(*empty);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 3);
    CHECK(all->front() == Change{1, ChangedThing::Ticket, 7});
    CHECK((*all)[1] == Change{2, ChangedThing::Customer, 0});
    const auto rest = feed.listAfter(*second);
    REQUIRE_OK(rest);
    CHECK(*rest == std::vector<Change>{{3, ChangedThing::Import, 3}});
}

TEST_CASE("the feed keeps its newest rows only and never uses a sequence twice", "[changefeed]")
{
    TemporaryWorkspace workspace;
    ChangeFeed feed(workspace.database());
    constexpr qint64 inserted = 23'500;
    {
        auto transaction = Transaction::begin(workspace.database());
        REQUIRE_OK(transaction);
        for (qint64 i = 0; i < inserted; ++i) {
            if (const auto done = feed.insert(ChangedThing::Ticket, i); !done)
                FAIL(problem(done));
        }
        REQUIRE_OK(transaction->commit());
    }
    const auto rows = feed.listAfter(0);
    REQUIRE_OK(rows);
    CHECK(rows->size() >= 20'000);
    CHECK(rows->size() <= 21'000);
    CHECK(rows->back().sequence == inserted);
}
