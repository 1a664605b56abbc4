// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "domain/supervision/boardkind.h"
#include "storage/ticket/ticketlistquery.h"

#include <QFile>
#include <QRegularExpression>

// The board is read while somebody looks at it: no statement of it may read a table of tickets or sort them.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Actor boardOwner{UserId(1), u"olga"_s, u"Olga"_s, Role::Administrator};
const Actor boardReader{UserId(2), u"boris"_s, u"Boris"_s, Role::Supervisor};

QString storedPlan(Database& database, const QString& name)
{
    QFile file(u":/sql/queries/supervision/%1.sql"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sql = QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"(^|\\n)--[^\\n]*"_s));
    return planOf(database, sql).join(u'\n');
}

void checkPlan(const QString& plan)
{
    INFO(plan.toStdString());
    CHECK_FALSE(plan.contains(QRegularExpression(u"^SCAN t$"_s, QRegularExpression::MultilineOption)));
    CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
}

} // namespace

TEST_CASE("what the board lists and counts is read along indexes", "[plan][supervision]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const auto& actor : {boardOwner, boardReader}) {
        for (const auto kind : {BoardKind::Late, BoardKind::Next, BoardKind::DueToday, BoardKind::AtRisk, BoardKind::Unassigned,
                                BoardKind::Approval, BoardKind::Unanswered}) {
            const auto filter = filterOf(kind, QTimeZone::utc(), Instant(1));
            const auto count = countTicketsSql(database, filter, actor);
            REQUIRE_OK(count);
            checkPlan(planOf(database, *count).join(u'\n'));
            const auto lists = listTicketsSql(database, filter, actor);
            REQUIRE_OK(lists);
            for (const auto& sql : *lists)
                checkPlan(planOf(database, sql).join(u'\n'));
        }
    }
}

TEST_CASE("agents and customers are counted inside an index", "[plan][supervision]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    const auto agents = storedPlan(database, u"list_agents"_s);
    checkPlan(agents);
    CHECK(agents.contains(u"ticket_active_by_assignee_due (assignee_id=? AND <expr><?)"_s));
    const auto customers = storedPlan(database, u"list_customers"_s);
    checkPlan(customers);
    CHECK(customers.contains(u"COVERING INDEX ticket_active_by_customer"_s));
    const auto hidden = storedPlan(database, u"list_hidden"_s);
    checkPlan(hidden);
    CHECK(hidden.contains(u"COVERING INDEX ticket_active_restricted"_s));
    checkPlan(storedPlan(database, u"find_customer"_s));
}
