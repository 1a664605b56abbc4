// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/workspace/workspacestore.h"

#include "storage/rows.h"

#include <QFileInfo>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kProgressStep = 1000;

    WorkspaceInfo countsOf(const Statement& row)
    {
        WorkspaceInfo info;
        info.tickets = row.integer(0);
        info.activeTickets = row.integer(1);
        info.messages = row.integer(2);
        info.customers = row.integer(3);
        info.subscriptions = row.integer(4);
        info.users = row.integer(5);
        info.partnerName = row.text(6);
        return info;
    }

} // namespace

WorkspaceStore::WorkspaceStore(Database& database)
    : m_database(database)
{
}

Result<WorkspaceInfo> WorkspaceStore::info()
{
    HD_TRY(auto statement, m_database.statement(u"workspace/counts"_s));
    HD_TRY(const auto counts, firstRow(statement, countsOf));
    auto info = counts.value_or(WorkspaceInfo());
    info.path = m_database.path();
    info.fileBytes = QFileInfo(m_database.path()).size();
    HD_TRY(const auto version, m_database.pragma(u"user_version"_s));
    info.schemaVersion = static_cast<int>(version);
    return info;
}

Result<QString> WorkspaceStore::databaseVersion()
{
    HD_TRY(auto statement, m_database.statement(u"workspace/find_version.sqlite"_s));
    HD_TRY(const auto version, firstRow(statement, [](const Statement& row) { return row.text(0); }));
    return u"SQLite "_s + version.value_or(QString());
}

Result<QStringList> WorkspaceStore::checkFile()
{
    QStringList problems;
    HD_TRY(auto integrity, m_database.statement(u"workspace/check_integrity.sqlite"_s));
    HD_CHECK(integrity.run());
    while (integrity.next()) {
        if (const auto line = integrity.text(0); line != u"ok"_s)
            problems << u"file: "_s + line;
    }
    HD_CHECK(integrity.finish());

    HD_TRY(auto keys, m_database.statement(u"workspace/check_foreign_keys.sqlite"_s));
    HD_CHECK(keys.run());
    while (keys.next())
        problems << u"row %1 of %2 refers to a missing row of %3"_s.arg(keys.text(1), keys.text(0), keys.text(2));
    HD_CHECK(keys.finish());
    return problems;
}

Result<QStringList> WorkspaceStore::check(Task& task)
{
    HD_TRY(auto problems, checkFile());
    HD_TRY(auto counter, m_database.statement(u"workspace/find_overtaken_counter"_s));
    HD_CHECK(counter.run());
    if (counter.next()) {
        problems << u"the next ticket number %1 is behind the highest one given, %2"_s.arg(counter.integer(0) + 1)
                        .arg(counter.integer(1));
    }
    HD_CHECK(counter.finish());

    HD_TRY(auto bare, m_database.statement(u"workspace/list_tickets_without_history"_s));
    HD_CHECK(bare.run());
    while (bare.next())
        problems << u"ticket %1 has no history"_s.arg(bare.integer(0));
    HD_CHECK(bare.finish());

    HD_TRY(const auto audit, checkAudit());
    HD_TRY(const auto counts, checkCounts());
    HD_TRY(const auto history, checkHistory(task));
    return problems + audit + counts + history;
}

// What was done can be changed by nobody, as long as the database refuses it.
Result<QStringList> WorkspaceStore::checkAudit()
{
    HD_TRY(auto rows, m_database.statement(u"workspace/list_audit_triggers.sqlite"_s));
    HD_TRY(const auto present, allRows(rows, [](const Statement& row) { return row.text(0); }));
    QStringList problems;
    for (const auto& name : {u"audit_entry_unchanged"_s, u"audit_entry_undeleted"_s, u"ticket_event_unchanged"_s,
                             u"ticket_event_undeleted"_s}) {
        if (std::find(present.begin(), present.end(), name) == present.end())
            problems << u"nothing keeps the history from being changed: the trigger %1 is missing"_s.arg(name);
    }
    return problems;
}

// What the triggers counted must be what there is.
Result<QStringList> WorkspaceStore::checkCounts()
{
    QStringList problems;
    HD_TRY(auto miscounted, m_database.statement(u"workspace/list_miscounted"_s));
    HD_CHECK(miscounted.run());
    while (miscounted.next()) {
        problems << u"the queues count %1 tickets that are %2 and assigned to user %3, but there are %4"_s.arg(
            miscounted.text(2), miscounted.text(0), miscounted.text(1), miscounted.text(3));
    }
    HD_CHECK(miscounted.finish());
    return problems;
}

Result<> WorkspaceStore::recount()
{
    HD_TRY(auto old, m_database.statement(u"workspace/delete_counts"_s));
    HD_CHECK(old.run());
    HD_TRY(auto anew, m_database.statement(u"workspace/insert_counts"_s));
    return anew.run();
}

// The state a ticket has must be the one its history ends in.
Result<QStringList> WorkspaceStore::checkHistory(Task& task)
{
    QStringList problems;
    HD_TRY(const auto counts, info());
    HD_TRY(auto tickets, m_database.statement(u"workspace/list_states"_s));
    HD_CHECK(tickets.run());
    for (qint64 done = 0; tickets.next(); ++done) {
        if (done % kProgressStep == 0) {
            task.progress(done, counts.tickets);
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
        HD_TRY(const auto recorded, lastStateInHistory(tickets.id<TicketTag>(0)));
        if (const auto state = tickets.text(2); !recorded.isEmpty() && recorded != state) {
            problems << u"ticket %1 is %2, but its history ends in %3"_s.arg(QString::number(tickets.integer(1)), state,
                                                                            recorded);
        }
    }
    HD_CHECK(tickets.finish());
    return problems;
}

Result<QString> WorkspaceStore::lastStateInHistory(TicketId ticket)
{
    HD_TRY(auto events, m_database.statement(u"workspace/list_state_events"_s));
    HD_CHECK(events.bind(ticket).run());
    QString state;
    while (events.next()) {
        const auto key = events.text(0) == u"created"_s ? u"state"_s : u"to"_s;
        state = events.json(1).value(key).toString();
    }
    HD_CHECK(events.finish());
    return state;
}

Result<> WorkspaceStore::copyTo(const QString& target)
{
    HD_TRY(auto statement, m_database.statement(u"workspace/copy.sqlite"_s));
    return statement.bind(target).run();
}

Result<> WorkspaceStore::leaveLog()
{
    return m_database.execute(u"PRAGMA journal_mode = DELETE"_s);
}

} // namespace helpdesk
