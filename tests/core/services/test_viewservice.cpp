// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/viewservice.h"
#include "storage/changefeed.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class ViewFixture : public TicketFixture {
public:
    SavedView add(const Actor& owner, const QString& name, const QString& text, bool shared = false)
    {
        return unwrap(views.add(owner, form(name, text, shared)));
    }
    static SavedView form(const QString& name, const QString& text, bool shared = false)
    {
        SavedView view;
        view.name = name;
        view.searchText = text;
        view.shared = shared;
        return view;
    }
    QStringList namesFor(const Actor& reader)
    {
        QStringList names;
        for (const auto& view : unwrap(views.list(reader)))
            names << view.name;
        return names;
    }
    std::vector<SavedViewCount> countsFor(const Actor& reader)
    {
        QuietTask task;
        return unwrap(views.counts(reader, QTimeZone::utc(), task));
    }

    ViewService views{*database, clock};
};

} // namespace

TEST_CASE_METHOD(ViewFixture, "people see their own views and the shared ones", "[viewservice]")
{
    add(anna, u"Hers"_s, u"assignee:me"_s);
    add(anna, u"Of all"_s, u"status:new"_s, true);
    add(dave, u"His"_s, u"assignee:none"_s);
    CHECK(namesFor(anna) == QStringList{u"Hers"_s, u"Of all"_s});
    CHECK(namesFor(dave) == QStringList{u"Of all"_s, u"His"_s});
    CHECK(namesFor(olga) == QStringList{u"Of all"_s});
    CHECK(unwrap(views.list(dave)).front().ownerName == u"Anna"_s);
}

TEST_CASE_METHOD(ViewFixture, "a view keeps its groups and its mark, and gives them up again", "[viewservice]")
{
    auto view = form(u"Azure"_s, u"service:azure"_s);
    view.grouping = TicketGrouping::Customer;
    view.mark = ViewMark{u"severity:A"_s, MarkColor::Amber};
    auto stored = unwrap(views.add(anna, view));
    CHECK(unwrap(views.list(anna)) == std::vector{stored});
    CHECK(stored.mark == view.mark);
    stored.grouping = TicketGrouping::Due;
    stored.mark.reset();
    REQUIRE_OK(views.edit(anna, stored));
    CHECK(unwrap(views.list(anna)) == std::vector{stored});
}

TEST_CASE_METHOD(ViewFixture, "a view keeps its columns and their order, and gives them up again", "[viewservice]")
{
    using enum QueueColumn;
    auto stored = add(anna, u"Azure"_s, u"service:azure"_s);
    CHECK(stored.columns.empty());
    stored.columns = {Due, Title, Customer};
    REQUIRE_OK(views.edit(anna, stored));
    CHECK(unwrap(views.list(anna)) == std::vector{stored});
    stored.columns.clear();
    REQUIRE_OK(views.edit(anna, stored));
    CHECK(unwrap(views.list(anna)) == std::vector{stored});
}

TEST_CASE_METHOD(ViewFixture, "two views of one person do not share a name, of two people they may", "[viewservice]")
{
    add(anna, u"Azure"_s, u"service:azure"_s);
    const auto again = views.add(anna, form(u"AZURE"_s, u"status:new"_s));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    CHECK(again.error().subject == Subject::Name);
    CHECK(views.add(dave, form(u"Azure"_s, u"service:azure"_s)).has_value());
}

TEST_CASE_METHOD(ViewFixture, "a view is changed by its owner, a shared one by supervisors as well", "[viewservice]")
{
    auto shared = add(anna, u"Of all"_s, u"status:new"_s, true);
    const auto secret = add(anna, u"Hers"_s, u"status:new"_s);
    shared.searchText = u"status:open"_s;

    const auto byAgent = views.edit(dave, shared);
    REQUIRE_FALSE(byAgent);
    CHECK(byAgent.error().code == ErrorCode::PermissionDenied);
    const auto ofOther = views.remove(olga, secret.id);
    REQUIRE_FALSE(ofOther);
    CHECK(ofOther.error().code == ErrorCode::NotFound);

    REQUIRE_OK(views.edit(boris, shared));
    const auto seen = unwrap(views.list(anna));
    CHECK(seen.front().searchText == u"status:open"_s);
    CHECK(seen.front().owner == anna.user);
    REQUIRE_OK(views.remove(anna, secret.id));
    CHECK(namesFor(anna) == QStringList{u"Of all"_s});
}

TEST_CASE_METHOD(ViewFixture, "everybody arranges their own list", "[viewservice]")
{
    const auto first = add(anna, u"First"_s, u"status:new"_s, true);
    const auto second = add(anna, u"Second"_s, u"status:new"_s, true);
    const auto hidden = add(dave, u"Hidden"_s, u"status:new"_s);
    REQUIRE_OK(views.arrange(anna, {second.id, hidden.id, first.id, second.id}));
    CHECK(namesFor(anna) == QStringList{u"Second"_s, u"First"_s});
    CHECK(unwrap(views.list(anna)).back().position == 1);
    CHECK(namesFor(dave) == QStringList{u"First"_s, u"Second"_s, u"Hidden"_s});
    REQUIRE_OK(views.remove(anna, second.id)); // with its place
    CHECK(namesFor(anna) == QStringList{u"First"_s});
}

TEST_CASE_METHOD(ViewFixture, "a view counts what its reader finds, or says why it cannot", "[viewservice]")
{
    const auto ticket = create();
    create();
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Assignee, QString::number(anna.user.value())}}));
    add(anna, u"Mine"_s, u"assignee:me"_s, true);
    add(anna, u"Of nobody known"_s, u"assignee:somebody"_s, true);

    const auto hers = countsFor(anna);
    REQUIRE(hers.size() == 2);
    CHECK(hers[0].count == 1);
    REQUIRE(hers[1].problem);
    CHECK(hers[1].problem->code == ErrorCode::NotFound);
    CHECK(countsFor(dave)[0].count == 0);
}

TEST_CASE_METHOD(ViewFixture, "every change of a view is in the change feed", "[viewservice]")
{
    ChangeFeed feed(*database);
    const auto before = unwrap(feed.last());
    auto view = add(anna, u"Azure"_s, u"service:azure"_s);
    view.name = u"Azure, all"_s;
    REQUIRE_OK(views.edit(anna, view));
    REQUIRE_OK(views.arrange(anna, {view.id}));
    REQUIRE_OK(views.remove(anna, view.id));
    const auto changes = unwrap(feed.listAfter(before));
    REQUIRE(changes.size() == 4);
    for (const auto& change : changes)
        CHECK((change.thing == ChangedThing::View));
    CHECK(changes[0].id == view.id.value());
    CHECK(changes[2].id == 0);
}
