// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/savedviewmodel.h"
#include "ui/models/viewlistmodel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct ViewsFixture : AsyncFixture {
        SavedView add(const QString& name, const QString& text, bool shared = false)
        {
            SavedView view;
            view.name = name;
            view.searchText = text;
            view.shared = shared;
            const auto added = answered(workspace.addView(view));
            REQUIRE_OK(added);
            return *added;
        }
        Actor addColleague()
        {
            User user;
            user.login = u"eve"_s;
            user.name = u"Eve"_s;
            const auto added = answered(workspace.addUser(user));
            REQUIRE_OK(added);
            return actorOf(*added);
        }
        QStringList names() const
        {
            QStringList names;
            for (int row = 0; row < model.rowCount(); ++row)
                names << model.index(row, 0).data().toString();
            return names;
        }
        QVariant count(int row) const { return model.index(row, 0).data(ViewListModel::CountRole); }

        SavedViewModel model{workspace};
        ModelWatch watch{model};
    };

} // namespace

TEST_CASE("a saved view appears with its count, which follows every change", "[models][views]")
{
    ViewsFixture f;
    f.create(u"one"_s);
    f.add(u"New ones"_s, u"status:new"_s);
    REQUIRE(eventually([&] { return f.model.rowCount() == 1 && f.count(0) == 1; }));
    const auto second = f.create(u"two"_s);
    REQUIRE(eventually([&] { return f.count(0) == 2; }));
    REQUIRE_OK(answered(f.workspace.fire(second.id, second.revision, Trigger::Cancel, [] {
        TriggerInput input;
        input.cancelReason = CancelReason::Spam;
        input.reason = u"spam"_s;
        return input;
    }())));
    CHECK(eventually([&] { return f.count(0) == 1; }));
    CHECK(f.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("what another process does is counted too", "[models][views]")
{
    ViewsFixture f;
    f.add(u"New ones"_s, u"status:new"_s);
    REQUIRE(eventually([&] { return f.count(0) == 0; }));
    AsyncWorkspace other(f.clock);
    REQUIRE_OK(answered(other.open(f.path, AsyncWorkspace::Start::Open, {})));
    NewTicket ticket;
    ticket.title = u"from elsewhere"_s;
    ticket.callerNote = u"somebody"_s;
    ticket.impact = Impact::One;
    ticket.urgency = Urgency::GoesOn;
    REQUIRE_OK(answered(other.createTicket(ticket)));
    CHECK(eventually([&] { return f.count(0) == 1; }));
}

TEST_CASE("a view that names somebody unknown says so in words instead of a count", "[models][views]")
{
    ViewsFixture f;
    f.add(u"Of nobody"_s, u"assignee:nobody"_s);
    REQUIRE(eventually([&] { return f.model.rowCount() == 1 && f.model.rowAt(0)->problem.has_value(); }));
    CHECK_FALSE(f.count(0).isValid());
    CHECK_FALSE(f.model.index(0, 0).data(ViewListModel::ProblemRole).toString().isEmpty());
    CHECK(f.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"nobody"_s));
}

TEST_CASE("a view is moved at once, and stays there", "[models][views]")
{
    ViewsFixture f;
    const auto first = f.add(u"First"_s, u"status:new"_s);
    f.add(u"Second"_s, u"status:open"_s);
    f.add(u"Third"_s, u"status:waiting"_s);
    REQUIRE(eventually([&] { return f.model.rowCount() == 3; }));
    CHECK_FALSE(f.model.canMove(first.id, -1));
    f.model.move(first.id, 1);
    CHECK(f.names() == QStringList{u"Second"_s, u"First"_s, u"Third"_s});
    f.model.move(first.id, -5); // no such place
    const auto data = std::unique_ptr<QMimeData>(f.model.mimeData({f.model.index(2, 0)}));
    f.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    CHECK(f.names() == QStringList{u"Third"_s, u"Second"_s, u"First"_s});
    REQUIRE(eventually([&] { return !f.workspace.isSaving(); }));
    const auto stored = answered(f.workspace.savedViews());
    REQUIRE_OK(stored);
    CHECK(stored->front().name == u"Third"_s);
    CHECK(stored->back().name == u"First"_s);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("somebody else sees the shared views and their own counts", "[models][views]")
{
    ViewsFixture f;
    f.create(u"one"_s);
    f.add(u"Private"_s, u"status:new"_s);
    f.add(u"Shared"_s, u"assignee:me"_s, true);
    REQUIRE(eventually([&] { return f.model.rowCount() == 2 && f.count(1).isValid(); }));
    f.workspace.setActor(f.addColleague());
    REQUIRE(eventually([&] { return f.names() == QStringList{u"Shared"_s}; }));
    CHECK(eventually([&] { return f.count(0) == 0; }));
}

} // namespace helpdesk
