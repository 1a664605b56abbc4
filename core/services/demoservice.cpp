// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demoservice.h"

#include "services/auditedaction.h"
#include "services/demo/demobalances.h"
#include "services/demo/democustomers.h"
#include "services/demo/demoknowledge.h"
#include "services/demo/demooffering.h"
#include "services/demo/demooutages.h"
#include "services/demo/demopartner.h"
#include "services/demo/demoquality.h"
#include "services/demo/demorequests.h"
#include "services/demo/demotickets.h"
#include "services/demo/scaletickets.h"
#include "storage/changefeed.h"
#include "storage/demo/bulkload.h"
#include "storage/search/searchstore.h"
#include "storage/workspace/workspacestore.h"

#include <QFileInfo>

namespace helpdesk {

namespace {

    // 2026-10-31T00:00:00Z: made-up workspaces do not depend on the day they are made.
    constexpr Instant kScaleEnd(1'793'404'800'000);

    Result<> requireEmpty(Database& database)
    {
        HD_TRY(const auto info, WorkspaceStore(database).info());
        if (info.tickets > 0 || info.customers > 0)
            return fail(ErrorCode::WorkspaceExists, {database.path()});
        return {};
    }

    // Done by the program: there is nobody yet who could be named.
    Result<AuditedAction> beginFilling(Database& database, const Clock& clock)
    {
        HD_TRY(auto action, AuditedAction::begin(database, clock, {}, AuditThing::Workspace, AuditAct::Filled));
        action.about(0, QFileInfo(database.path()).fileName());
        return action;
    }

    Result<> announce(Database& database)
    {
        ChangeFeed feed(database);
        for (const auto thing : {ChangedThing::Partner, ChangedThing::User, ChangedThing::Customer, ChangedThing::Contact,
                                 ChangedThing::Subscription, ChangedThing::Ticket, ChangedThing::View,
                                 ChangedThing::Guide, ChangedThing::Macro, ChangedThing::Review})
            HD_CHECK(feed.insert(thing, 0));
        return {};
    }

    int customersFor(qint64 tickets)
    {
        return static_cast<int>(std::clamp<qint64>(tickets / 500, 200, 20'000));
    }

} // namespace

DemoService::DemoService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<> DemoService::fillDemo(Task& task)
{
    HD_TRY(const auto zone, demoZone());
    const DemoTime time(m_clock.now(), zone);
    HD_TRY(auto action, beginFilling(m_database, m_clock));
    HD_CHECK(requireEmpty(m_database));
    task.progress(0, 3);
    HD_TRY(const auto staff, fillDemoPartner(m_database, time));
    HD_CHECK(fillDemoKnowledge(m_database, time, staff));
    task.progress(1, 3);
    HD_TRY(const auto customers, fillDemoCustomers(m_database, time));
    HD_CHECK(fillDemoHours(m_database, time, customers));
    task.progress(2, 3);
    if (task.isCancelled())
        return fail(ErrorCode::Cancelled);
    HD_CHECK(fillDemoOffering(m_database, time, staff, customers));
    HD_CHECK(fillDemoTickets(m_database, time, staff, customers));
    HD_CHECK(fillDemoOutages(m_database, time, staff, customers));
    HD_CHECK(fillDemoRequests(m_database, time, customers));
    HD_CHECK(fillDemoReviews(m_database, time, staff));
    task.progress(3, 3);
    HD_CHECK(announce(m_database));
    return action.commit();
}

Result<> DemoService::fillScale(qint64 tickets, quint64 seed, Task& task)
{
    if (tickets < 0)
        return fail(ErrorCode::Invalid, Subject::Count, {QString::number(tickets), QStringLiteral("0")});
    const BulkLoad load(m_database);
    HD_TRY(auto action, beginFilling(m_database, m_clock));
    HD_CHECK(requireEmpty(m_database));
    SearchStore search(m_database);
    HD_CHECK(search.defer());
    HD_TRY(const auto people, fillScalePeople(m_database, Random(seed, ~quint64{0})));
    HD_TRY(const auto customers, fillScaleCustomers(m_database, customersFor(tickets), seed, kScaleEnd, task));
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    HD_CHECK(ScaleTickets(m_database, people, customers, std::move(levels), seed).fill(tickets, kScaleEnd, task));
    HD_CHECK(search.catchUp());
    HD_CHECK(announce(m_database));
    return action.commit();
}

} // namespace helpdesk
