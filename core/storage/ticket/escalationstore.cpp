// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/escalationstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // In the order of the columns of insert_escalation.sql and update_escalation.sql.
    Statement& bindEscalation(Statement& statement, const Escalation& escalation, bool withdrawn)
    {
        statement.bind(escalation.ticket).bind(escalation.route).bind(escalation.entitlement);
        statement.bind(escalation.status).bind(escalation.severity).bind(escalation.evidence);
        statement.bind(escalation.healthCheck).bind(escalation.contact24x7).bind(escalation.externalNumber);
        statement.bind(escalation.outcome);
        statement.bind(escalation.requestedBy).bind(escalation.approvedBy).bind(escalation.filedBy);
        statement.bind(escalation.requestedAt).bind(escalation.decidedAt);
        statement.bind(escalation.filedAt).bind(escalation.returnedAt).bind(withdrawn);
        statement.bind(escalation.parent).bind(escalation.filedByName);
        return statement.bind(escalation.targetStatus).bind(escalation.targetStatusAt);
    }

} // namespace

EscalationStore::EscalationStore(Database& database)
    : m_database(database)
{
}

Result<EscalationId> EscalationStore::insert(const Escalation& escalation)
{
    HD_TRY(auto insertion, m_database.statement(u"escalation/insert_escalation"_s));
    HD_CHECK(bindEscalation(insertion, escalation, false).run());
    if (!insertion.next()) {
        HD_CHECK(insertion.finish());
        return fail(ErrorCode::Internal);
    }
    return insertion.id<EscalationTag>(0);
}

Result<> EscalationStore::update(const Escalation& escalation, bool withdrawn)
{
    HD_TRY(auto change, m_database.statement(u"escalation/update_escalation"_s));
    return bindEscalation(change, escalation, withdrawn).bind(escalation.id).run();
}

Result<std::vector<Escalation>> EscalationStore::listOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"escalation/list_escalations"_s));
    return allRows(rows.bind(ticket), read);
}

Result<std::optional<Escalation>> EscalationStore::find(EscalationId id)
{
    HD_TRY(auto row, m_database.statement(u"escalation/find_escalation"_s));
    return firstRow(row.bind(id), read);
}

Result<std::vector<Escalation>> EscalationStore::listByNumber(const QString& number)
{
    HD_TRY(auto rows, m_database.statement(u"escalation/list_by_number"_s));
    return allRows(rows.bind(number), read);
}

Escalation EscalationStore::read(const Statement& row)
{
    Escalation escalation;
    escalation.id = row.id<EscalationTag>(0);
    escalation.ticket = row.id<TicketTag>(1);
    escalation.route = row.key<Route>(2);
    escalation.entitlement = row.text(3);
    escalation.status = row.key<EscalationStatus>(4);
    escalation.severity = row.key(5, Severity::C);
    escalation.evidence = row.text(6);
    escalation.healthCheck = row.text(7);
    escalation.contact24x7 = row.text(8);
    escalation.externalNumber = row.text(9);
    escalation.outcome = row.optionalKey<EscalationOutcome>(10);
    escalation.requestedBy = row.id<UserTag>(11);
    escalation.approvedBy = row.id<UserTag>(12);
    escalation.filedBy = row.id<UserTag>(13);
    escalation.requestedAt = row.instant(14);
    escalation.decidedAt = row.optionalInstant(15);
    escalation.filedAt = row.optionalInstant(16);
    escalation.returnedAt = row.optionalInstant(17);
    escalation.parent = row.id<EscalationTag>(18);
    escalation.filedByName = row.text(19);
    escalation.targetStatus = row.key(20, TargetStatus::None);
    escalation.targetStatusAt = row.optionalInstant(21);
    return escalation;
}

} // namespace helpdesk
