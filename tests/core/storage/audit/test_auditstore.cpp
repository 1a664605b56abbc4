// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "storage/audit/auditstore.h"
#include "storage/transaction.h"

#include <QFile>
#include <QRegularExpression>

// Several million events: no statement of the audit may read them all, or sort them. And nobody may change them.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString auditPlan(Database& database, const QString& name)
{
    QFile file(u":/sql/queries/audit/%1.sql"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return planOf(database, QString::fromUtf8(file.readAll())).join(u'\n');
}

AuditEntry auditEntry(qint64 at, AuditThing thing, AuditAct act = AuditAct::Edited)
{
    AuditEntry entry;
    entry.at = Instant(at);
    entry.thing = thing;
    entry.act = act;
    entry.thingName = u"Anna"_s;
    entry.data = {{u"file"_s, u"a.csv"_s}};
    return entry;
}

} // namespace

TEST_CASE("every list of the audit walks an index in its own order", "[plan][audit]")
{
    TemporaryWorkspace workspace;
    const QHash<QString, QString> indexes{{u"list_entries"_s, u"audit_entry_by_time (at>? AND"_s},
                                          {u"list_entries_of_actor"_s, u"audit_entry_by_actor (actor_id=? AND at>? AND"_s},
                                          {u"list_events"_s, u"ticket_event_by_time (at>? AND"_s},
                                          {u"list_events_of_actor"_s, u"ticket_event_by_actor (actor_id=? AND at>? AND"_s},
                                          {u"list_events_of_ticket"_s, u"ticket_event_by_ticket (ticket_id=? AND at>? AND"_s}};
    for (auto one = indexes.begin(); one != indexes.end(); ++one) {
        const auto plan = auditPlan(workspace.database(), one.key());
        INFO(one.key().toStdString());
        INFO(plan.toStdString());
        CHECK(plan.contains(one.value()));
        CHECK_FALSE(plan.contains(QRegularExpression(u"^SCAN "_s, QRegularExpression::MultilineOption)));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
    }
}

TEST_CASE("what was done is changed and deleted by nobody", "[audit]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    REQUIRE_OK(AuditStore(database).insert(auditEntry(1, AuditThing::User)));
    REQUIRE_OK(database.execute(u"INSERT INTO ticket_event (ticket_id, at, kind, actor_name, data) "
                                "SELECT 0, 1, 'created', '', '{}' WHERE 0"_s));
    for (const auto& sql : {u"UPDATE audit_entry SET actor_name = 'Eve'"_s, u"DELETE FROM audit_entry"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(database.execute(sql));
    }
    const auto left = AuditStore(database).entries({}, {}, 10);
    REQUIRE_OK(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().actorName.isEmpty());
}

TEST_CASE("entries are read page by page, newest first, and by what they are about", "[audit]")
{
    TemporaryWorkspace workspace;
    AuditStore store(workspace.database());
    for (const auto at : {1, 2, 2, 3})
        REQUIRE_OK(store.insert(auditEntry(at, at == 2 ? AuditThing::Policy : AuditThing::User)));
    REQUIRE_OK(store.insert(auditEntry(2, AuditThing::Policy, AuditAct::Removed)));
    const auto all = store.entries({}, {}, 10);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 5);
    CHECK(all->front().at == Instant(3));
    CHECK(all->front().data == QJsonObject{{u"file"_s, u"a.csv"_s}});
    std::vector<AuditEntry> paged;
    std::optional<AuditPlace> after;
    for (int page = 0; page < 5; ++page) {
        const auto one = store.entries({}, after, 1);
        REQUIRE_OK(one);
        REQUIRE(one->size() == 1);
        paged.push_back(one->front());
        after = placeOf(AuditRow(one->front()));
    }
    CHECK(paged == *all);
    AuditFilter filter;
    filter.thing = AuditThing::Policy;
    CHECK(store.entries(filter, {}, 10).value().size() == 3);
    filter.act = keyOf(AuditAct::Removed);
    CHECK(store.entries(filter, {}, 10).value().size() == 1);
    filter = {};
    filter.from = Instant(2);
    filter.to = Instant(3);
    CHECK(store.entries(filter, {}, 10).value().size() == 3);
    filter = {};
    filter.act = keyOf(EventKind::Message); // no entry has it
    CHECK(store.entries(filter, {}, 10).value().empty());
}
