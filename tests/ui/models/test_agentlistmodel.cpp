// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/agentlistmodel.h"
#include "ui/models/viewlistmodel.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct AgentsFixture : AsyncFixture {
    AgentsFixture()
    {
        User bob;
        bob.login = u"bob"_s;
        bob.name = u"Bob"_s;
        const auto added = answered(workspace.addUser(bob));
        REQUIRE_OK(added);
        bobId = added->id;
        model.refresh();
        REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    }
    qint64 load(UserId user)
    {
        return model.index(model.rowOf(user), 0).data(ViewListModel::CountRole).toLongLong();
    }

    UserId bobId;
    AgentListModel model{workspace};
    ModelWatch watch{model};
};

} // namespace

TEST_CASE_METHOD(AgentsFixture, "agents stand with what they have to do, and follow every change", "[models][agents]")
{
    const auto ticket = create(u"Mail"_s);
    const auto row = model.rowOf(bobId);
    CHECK(load(bobId) == 0);
    const TicketChanges toBob{{TicketField::Assignee, QString::number(bobId.value())}};
    REQUIRE_OK(answered(workspace.editTicket(ticket.id, ticket.revision, toBob)));
    REQUIRE(eventually([&] { return load(bobId) == 1; }));
    CHECK(model.rowOf(bobId) == row);
    CHECK(model.index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Bob, 1 open ticket"_s));
    REQUIRE_OK(answered(workspace.undo()));
    CHECK(eventually([&] { return load(bobId) == 0; }));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(AgentsFixture, "an agent is found by the question for their tickets alone", "[models][agents]")
{
    TicketFilter filter;
    CHECK(model.rowAskedFor(filter) == -1);
    filter.assigneeLogins = QStringList{u"bob"_s};
    CHECK(model.rowAskedFor(filter) == model.rowOf(bobId));
    filter.severities = {Severity::A};
    CHECK(model.rowAskedFor(filter) == -1);
}
