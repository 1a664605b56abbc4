// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "storage/report/reportstore.h"

#include <QFile>
#include <QRegularExpression>

// How the statements behind the reports are carried out. A report over tickets reads all of them, and one over legs all legs;
// everything else is found by an index, and nothing is sorted.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Actor administrator{UserId(1), u"anna"_s, u"Anna"_s, Role::Administrator};
const Actor agent{UserId(2), u"boris"_s, u"Boris"_s, Role::Agent};

TicketFilter everything()
{
    TicketFilter filter;
    filter.anyState = true;
    return filter;
}

QString planOfReport(TemporaryWorkspace& workspace, ReportName name, ReportSource source, ReportBy by, const Actor& actor,
                     const TicketFilter& filter = everything())
{
    const auto sql = reportSql(workspace.database(), definitionOf(name), source, by, filter, actor);
    REQUIRE_OK(sql);
    return planOf(workspace.database(), *sql).join(u'\n');
}

// Lines such as "SCAN t" read a whole table; those that name an index do not.
QStringList scansIn(const QString& plan)
{
    QStringList scans;
    for (const auto& line : plan.split(u'\n')) {
        if (line.startsWith("SCAN "_L1) && !line.contains("USING"_L1) && !line.contains("json_each"_L1))
            scans << line.section(u' ', 1);
    }
    return scans;
}

} // namespace

TEST_CASE("a report reads no more whole tables than the one it is about, and sorts nothing", "[report][plan]")
{
    TemporaryWorkspace workspace;
    if (GENERATE(false, true)) { // a log was imported
        REQUIRE_OK(workspace.database().execute(u"PRAGMA foreign_keys = OFF"_s));
        REQUIRE_OK(workspace.database().execute(u"INSERT INTO ticket_recorded_fact (ticket_id, name, value) VALUES (1, 'made_sla', '1')"_s));
    }
    for (const auto name : valuesOf<ReportName>()) {
        const auto& definition = definitionOf(name);
        for (const auto source : definition.sources) {
            for (const auto by : groupingsOf(definition)) {
                for (const auto& actor : {administrator, agent}) {
                    const auto plan = planOfReport(workspace, name, source, by, actor);
                    INFO(keyOf(name).data() << " by " << keyOf(by).data() << ": " << plan.toStdString());
                    CHECK_FALSE(plan.contains("TEMP B-TREE"_L1));
                    const bool readsAll = source == ReportSource::Tickets || source == ReportSource::Legs;
                    CHECK(scansIn(plan).size() <= (readsAll ? 1 : 0));
                }
            }
        }
    }
}

TEST_CASE("recorded time, prices, guides and claims are found by indexes of their own", "[report][plan]")
{
    TemporaryWorkspace workspace;
    const auto plan = [&](ReportName name, ReportSource source) {
        return planOfReport(workspace, name, source, ReportBy::Customer, administrator);
    };
    CHECK(plan(ReportName::Time, ReportSource::Work).startsWith("SEARCH w USING COVERING INDEX ticket_work_by_time (at>? AND at<?)"_L1));
    CHECK(plan(ReportName::Time, ReportSource::Work).contains("SEARCH t USING COVERING INDEX ticket_facts (id=?)"_L1));
    CHECK_FALSE(plan(ReportName::Insight, ReportSource::Work).contains("ticket_facts"_L1));
    CHECK_FALSE(plan(ReportName::Insight, ReportSource::Work).contains("hour_entry"_L1));
    CHECK(plan(ReportName::Time, ReportSource::Work).contains("hour_entry_by_ticket"_L1));
    CHECK(plan(ReportName::Time, ReportSource::Prices).contains("ticket_event_cost"_L1));
    CHECK(plan(ReportName::Flow, ReportSource::Tickets) == "SCAN t USING COVERING INDEX ticket_facts"_L1);
    for (const auto name : {ReportName::FirstResponse, ReportName::NextResponse, ReportName::Reassignment, ReportName::Sla, ReportName::Backlog}) {
        CHECK(plan(name, ReportSource::Tickets).startsWith("SCAN t USING COVERING INDEX ticket_facts"_L1));
        CHECK(plan(name, ReportSource::Tickets).contains("SEARCH c USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN"_L1));
    }
    CHECK(plan(ReportName::Guides, ReportSource::Guides).contains("ticket_event_guide"_L1));
    CHECK(plan(ReportName::Microsoft, ReportSource::Incidents).contains("incident_entry_reversing"_L1));
    CHECK(plan(ReportName::Claims, ReportSource::Claims).contains("claim_by_creation"_L1));
    CHECK(plan(ReportName::Quality, ReportSource::Reviews).contains("quality_review_by_time"_L1));
    CHECK(plan(ReportName::Escalation, ReportSource::Tickets) == "SCAN t USING COVERING INDEX ticket_facts"_L1);
}

TEST_CASE("what a report reads of one ticket is found by the ticket", "[report][plan]")
{
    TemporaryWorkspace workspace;
    for (const auto* name : {"list_course_events", "list_guide_events", "list_kept_events", "list_handings"}) {
        QFile file(u":/sql/queries/report/%1.sql"_s.arg(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto sql = QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"(^|\\n)--[^\\n]*"_s));
        const auto plan = planOf(workspace.database(), sql).join(u'\n');
        INFO(name << ": " << plan.toStdString());
        CHECK(scansIn(plan).isEmpty());
        CHECK(plan.contains("(ticket_id=?)"_L1));
        CHECK_FALSE(plan.contains("TEMP B-TREE"_L1));
    }
}
