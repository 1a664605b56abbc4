// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/changewatch.h"
#include "services/workspace.h"
#include "support/asyncfixture.h"

#include <QSignalSpy>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Collects what the facade reports.
    struct Reports {
        explicit Reports(AsyncWorkspace& workspace)
        {
            QObject::connect(&workspace, &AsyncWorkspace::changed, &context,
                             [this](const std::vector<Change>& changes) {
                                 all.insert(all.end(), changes.begin(), changes.end());
                                 thread = QThread::currentThread();
                             });
        }

        bool has(ChangedThing thing, qint64 id) const
        {
            return std::any_of(all.begin(), all.end(),
                               [&](const Change& change) { return change.thing == thing && change.id == id; });
        }

        std::vector<Change> all;
        QThread* thread = nullptr;
        QObject context;
    };

} // namespace

TEST_CASE("a commit of our own is reported on the thread that asked", "[async]")
{
    AsyncFixture fixture;
    const Reports reports(fixture.workspace);
    const auto ticket = fixture.create(u"news"_s);
    REQUIRE(eventually([&] { return reports.has(ChangedThing::Ticket, ticket.id.value()); }));
    CHECK(reports.thread == QThread::currentThread());
}

TEST_CASE("another process' commit is reported", "[async]")
{
    AsyncFixture fixture;
    const Reports reports(fixture.workspace);

    auto other = Workspace::open(fixture.path, WorkspaceMode::Write, *fixture.clock);
    REQUIRE_OK(other);
    NewTicket ticket;
    ticket.title = u"from elsewhere"_s;
    ticket.body = u"from elsewhere"_s;
    ticket.callerNote = u"somebody"_s;
    const auto created = (*other)->tickets().create(fixture.workspace.actor(), ticket);
    REQUIRE_OK(created);

    REQUIRE(eventually([&] { return reports.has(ChangedThing::Ticket, created->id.value()); }));
    const auto row = answered(fixture.workspace.ticketRow(created->id));
    REQUIRE_OK(row);
    CHECK(row->title == u"from elsewhere"_s);
}

TEST_CASE("what was committed before opening is no news", "[async]")
{
    AsyncFixture fixture;
    const auto old = fixture.create(u"old"_s);
    AsyncWorkspace second(fixture.clock);
    REQUIRE_OK(answered(second.open(fixture.path, AsyncWorkspace::Start::Open, {})));
    const Reports reports(second);
    const auto fresh = fixture.create(u"fresh"_s);
    REQUIRE(eventually([&] { return reports.has(ChangedThing::Ticket, fresh.id.value()); }));
    CHECK_FALSE(reports.has(ChangedThing::Ticket, old.id.value()));
}

TEST_CASE("changes of one thing are one, the newest", "[async]")
{
    const auto result =
        coalesced({{1, ChangedThing::Ticket, 7}, {2, ChangedThing::Customer, 7}, {3, ChangedThing::Ticket, 7}});
    REQUIRE(result.size() == 2);
    CHECK(result[0] == Change{2, ChangedThing::Customer, 7});
    CHECK(result[1] == Change{3, ChangedThing::Ticket, 7});
}

TEST_CASE("a bulk write swallows the single ones of its kind", "[async]")
{
    const auto result =
        coalesced({{1, ChangedThing::Ticket, 7}, {2, ChangedThing::Ticket, 0}, {3, ChangedThing::Ticket, 8}});
    REQUIRE(result.size() == 1);
    CHECK(result[0] == Change{3, ChangedThing::Ticket, 0});
}

TEST_CASE("hundreds of changes of a kind become many of this kind", "[async]")
{
    std::vector<Change> changes;
    for (qint64 id = 1; id <= 500; ++id)
        changes.push_back({id, ChangedThing::Ticket, id});
    const auto result = coalesced(changes);
    REQUIRE(result.size() == 1);
    CHECK(result[0] == Change{500, ChangedThing::Ticket, 0});
}

} // namespace helpdesk
