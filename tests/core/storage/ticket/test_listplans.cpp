// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "domain/ticket/querynode.h"
#include "storage/ticket/ticketgroups.h"
#include "storage/ticket/ticketlistquery.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// How every statement behind a list, a count and a search is carried out. None may read a whole table or sort what it found,
// but for those that are named here with their reason.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Actor supervisor{UserId(1), u"anna"_s, u"Anna"_s, Role::Administrator};
const Actor colleague{UserId(2), u"boris"_s, u"Boris"_s, Role::Agent};

struct PlanFixture {
    PlanFixture()
    {
        REQUIRE_OK(database().execute(
            u"INSERT INTO outage (id, number, service, workload, title, advisory, status, started_at) VALUES "
            "(1, 'MO1234', 'office_365', '', 'Mail is slow', 0, 'running', 0)"_s));
    }

    /// What SQLite does step by step, a line each.
    QString planOf(const QString& sql)
    {
        return helpdesk::planOf(database(), sql).join(u'\n');
    }

    QStringList plansOf(const Result<QStringList>& statements)
    {
        REQUIRE_OK(statements);
        QStringList plans;
        for (const auto& sql : *statements)
            plans << planOf(sql);
        return plans;
    }

    QString planOfStored(const QString& name)
    {
        QFile file(u":/sql/queries/%1.sql"_s.arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return planOf(QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"(^|\\n)--[^\\n]*"_s)));
    }

    /// The page on top, a page behind another, and the whole order.
    QStringList plansOf(const TicketFilter& filter, const Actor& actor)
    {
        TicketRow after;
        after.customer = CustomerId(1);
        after.assignee = UserId(1);
        TicketRow nameless;
        return plansOf(listTicketsSql(database(), filter, actor)) + plansOf(listTicketsSql(database(), filter, actor, after))
            + plansOf(listTicketsSql(database(), filter, actor, nameless))
            + plansOf(listTicketOrderSql(database(), filter, actor));
    }

    Database& database() { return m_workspace.database(); }

private:
    TemporaryWorkspace m_workspace;
};

bool readsTable(const QString& plan)
{
    static const QRegularExpression scan(u"^SCAN (\\w+)$"_s, QRegularExpression::MultilineOption);
    auto scans = scan.globalMatch(plan);
    while (scans.hasNext()) {
        // Subqueries that the statement gives these names to: their own steps are in the plan.
        if (const auto table = scans.next().captured(1); table != u"found"_s && table != u"best"_s && table != u"named"_s)
            return true;
    }
    return false;
}

bool sorts(const QString& plan)
{
    return plan.contains(u"TEMP B-TREE FOR ORDER BY"_s) || plan.contains(u"PART OF ORDER BY"_s)
        || plan.contains(u"TEMP B-TREE FOR GROUP BY"_s);
}

TicketFilter everyTicket()
{
    TicketFilter filter;
    filter.anyState = true;
    return filter;
}

// An index leads to the few tickets of these: one person's, nobody's, those before a supervisor, and those that soon close by
// themselves. In another order than that of the index they are sorted; walking along all tickets for them would take longer.
bool isFoundByItself(StandardView view)
{
    switch (view) {
    case StandardView::NeedsMe:
    case StandardView::Mine:
    case StandardView::Unassigned:
    case StandardView::Approval:
    case StandardView::Resolved:
        return true;
    default:
        return false;
    }
}

} // namespace

TEST_CASE("all tickets, in every order, up and down, are read along an index", "[plan]")
{
    PlanFixture f;
    for (const auto& actor : {supervisor, colleague}) {
        for (const auto sort : valuesOf<TicketSort>()) {
            for (const bool descending : {false, true}) {
                auto filter = everyTicket();
                filter.sort = sort;
                filter.descending = descending;
                for (const auto& plan : f.plansOf(filter, actor)) {
                    INFO(QString(keyOf(sort)).toStdString() << (descending ? " down\n" : " up\n") << plan.toStdString());
                    CHECK_FALSE(readsTable(plan));
                    CHECK_FALSE(sorts(plan));
                }
            }
        }
    }
}

TEST_CASE("every queue, in every order, up and down, is read along an index", "[plan]")
{
    PlanFixture f;
    for (const auto& actor : {supervisor, colleague}) {
        for (const auto view : valuesOf<StandardView>()) {
            const auto own = filterOf(view);
            for (const auto sort : valuesOf<TicketSort>()) {
                for (const bool descending : {false, true}) {
                    auto filter = own;
                    filter.sort = sort;
                    filter.descending = descending;
                    const auto maySort = isFoundByItself(view) && filter != own;
                    for (const auto& plan : f.plansOf(filter, actor)) {
                        INFO(QString(keyOf(view)).toStdString() << " by " << QString(keyOf(sort)).toStdString()
                                                                << (descending ? " down\n" : " up\n") << plan.toStdString());
                        CHECK_FALSE(readsTable(plan));
                        CHECK((maySort || !sorts(plan)));
                    }
                }
            }
        }
    }
}

TEST_CASE("counts look at indexes only", "[plan]")
{
    PlanFixture f;
    for (const auto& actor : {supervisor, colleague}) {
        auto filters = std::vector{everyTicket()};
        for (const auto view : valuesOf<StandardView>())
            filters.push_back(filterOf(view));
        for (const auto& filter : filters) {
            const auto sql = countTicketsSql(f.database(), filter, actor);
            REQUIRE_OK(sql);
            const auto plan = f.planOf(*sql);
            INFO(plan.toStdString());
            CHECK_FALSE(readsTable(plan));
            CHECK_FALSE(sorts(plan));
        }
        const auto groups = f.planOf(ticketGroupsSql(actor));
        INFO(groups.toStdString());
        CHECK_FALSE(readsTable(groups));
        // The few restricted tickets are counted off by groups of their own.
        CHECK((actor == colleague || !sorts(groups)));
    }
}

TEST_CASE("what a long list is grouped by is read along an index", "[plan]")
{
    PlanFixture f;
    for (const auto grouping : valuesOf<TicketGrouping>()) {
        const auto plan = f.planOf(groupKeysSql(grouping));
        INFO(plan.toStdString());
        CHECK_FALSE(readsTable(plan));
        // What is due is active: those few are looked up.
        CHECK((grouping == TicketGrouping::Due || plan.contains(u"COVERING INDEX"_s)));
    }
}

TEST_CASE("what a search text asks for is found along an index, whatever it asks for", "[plan]")
{
    PlanFixture f;
    // What an index of the condition finds is put into the order of the list.
    const QStringList sorted{u"number:7"_s, u"customer:contoso"_s, u"tenant:9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s,
                             u"domain:contoso.com"_s, u"contact:adele@contoso.com"_s,
                             u"subscription:924671ba-eab9-45d7-95ed-dbd9477f182b"_s, u"sr:2210"_s, u"outage:MO1234"_s,
                             u"has:attachment"_s, u"printer"_s, u"sla:breached"_s, u"sla:running"_s, u"due:today"_s,
                             u"created:today"_s};
    const QStringList walked{u"status:new"_s, u"severity:A"_s, u"service:azure"_s, u"category:security"_s,
                             u"updated:today"_s, u"is:any"_s, u"-severity:A"_s, u"status:new OR severity:A"_s,
                             u"assignee:me"_s, u"assignee:none"_s};
    for (const auto& text : sorted + walked) {
        const auto filter = parseTicketFilter(text, QTimeZone::utc(), Instant(1'000'000));
        INFO(text.toStdString());
        REQUIRE_OK(filter);
        for (const auto& plan : f.plansOf(*filter, colleague)) {
            INFO(plan.toStdString());
            CHECK_FALSE(readsTable(plan));
            CHECK((sorted.contains(text) || !sorts(plan)));
        }
    }
}

TEST_CASE("hits of a search come in the order of the full text", "[plan]")
{
    PlanFixture f;
    // What `workspace check` compares is all there is; how well a text fits is looked at below.
    const QStringList others{u"list_missing.sqlite"_s, u"list_surplus.sqlite"_s, u"list_misled.sqlite"_s, u"list_relevant.sqlite"_s};
    const QDir statements(u":/sql/queries/search"_s);
    for (const auto& file : statements.entryList({u"list_*"_s, u"find_*"_s, u"count_*"_s})) {
        const auto name = file.chopped(4);
        if (others.contains(name))
            continue;
        const auto plan = f.planOfStored(u"search/"_s + name);
        INFO(name.toStdString() << "\n" << plan.toStdString());
        CHECK_FALSE(readsTable(plan));
        CHECK_FALSE(sorts(plan));
    }
    // How well a text fits is known when it was weighed, no sooner: as many of the newest as may be are weighed, then sorted.
    const auto relevant = f.planOfStored(u"search/list_relevant.sqlite"_s);
    INFO(relevant.toStdString());
    CHECK_FALSE(readsTable(relevant));
    CHECK(sorts(relevant));
}
