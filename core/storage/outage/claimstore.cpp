// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outage/claimstore.h"

#include "storage/outage/outagestore.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kClaimColumns = 28;

    void bindFields(Statement& statement, const Claim& claim)
    {
        statement.bind(claim.outage).bind(claim.customer).bind(claim.ticket).bind(claim.status);
        statement.bind(claim.evidenceSender).bind(claim.evidenceAt).bind(claim.evidenceText);
        statement.bind(claim.boughtThroughCsp).bind(claim.downFrom).bind(claim.downTo).bind(claim.users);
        statement.bind(claim.locations).bind(claim.tried).bind(claim.note).bind(claim.caseNumber);
        statement.bind(claim.filedThrough).bind(claim.filedAt).bind(claim.decidedAt).bind(claim.decision);
        statement.bind(claim.creditedAt);
        if (claim.credit)
            statement.bind(claim.credit->minorUnits).bind(claim.credit->currency);
        else
            statement.bindNull().bind(QString());
        statement.bind(claim.creditLine);
        if (claim.creditLineId > 0)
            statement.bind(claim.creditLineId);
        else
            statement.bindNull();
        statement.bind(claim.createdAt).bind(claim.updatedAt).bind(claim.revision);
    }

    Claim claimOf(const Statement& row)
    {
        Claim claim;
        claim.id = row.id<ClaimTag>(0);
        claim.revision = row.integer(1);
        claim.outage = row.id<OutageTag>(2);
        claim.customer = row.id<CustomerTag>(3);
        claim.ticket = row.id<TicketTag>(4);
        claim.status = row.key(5, ClaimStatus::Draft);
        claim.evidenceSender = row.text(6);
        claim.evidenceAt = row.optionalInstant(7);
        claim.evidenceText = row.text(8);
        claim.boughtThroughCsp = row.optionalBoolean(9);
        claim.downFrom = row.optionalInstant(10);
        claim.downTo = row.optionalInstant(11);
        claim.users = row.optionalInteger(12);
        claim.locations = row.text(13);
        claim.tried = row.text(14);
        claim.note = row.text(15);
        claim.caseNumber = row.text(16);
        claim.filedThrough = row.optionalKey<Route>(17);
        claim.filedAt = row.optionalInstant(18);
        claim.decidedAt = row.optionalInstant(19);
        claim.decision = row.text(20);
        claim.creditedAt = row.optionalInstant(21);
        if (!row.isNull(22))
            claim.credit = Money{row.integer(22), row.text(23)};
        claim.creditLine = row.text(24);
        claim.creditLineId = row.integer(25);
        claim.createdAt = row.instant(26);
        claim.updatedAt = row.instant(27);
        return claim;
    }

    ClaimStore::Read readOf(const Statement& row)
    {
        constexpr int rest = kClaimColumns + OutageStore::columns;
        return {claimOf(row),          OutageStore::readOutage(row, kClaimColumns),
                row.text(rest),        row.text(rest + 1),
                row.integer(rest + 2), row.boolean(rest + 3)};
    }

    ClaimEvent eventOf(const Statement& row)
    {
        return {row.instant(0), row.key(1, ClaimAct::Edited), row.text(2), row.json(3)};
    }

} // namespace

ClaimStore::ClaimStore(Database& database)
    : m_database(database)
{
}

Result<ClaimId> ClaimStore::insert(const Claim& claim)
{
    HD_TRY(auto statement, m_database.statement(u"claim/insert"_s));
    bindFields(statement, claim);
    return insertedId<ClaimTag>(statement);
}

Result<> ClaimStore::update(const Claim& claim, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"claim/update"_s));
    bindFields(statement, claim);
    HD_CHECK(statement.bind(claim.id).bind(seen).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::Conflict, Subject::Claim, {QString::number(claim.id.value())});
    return {};
}

Result<> ClaimStore::remove(ClaimId id)
{
    HD_TRY(auto events, m_database.statement(u"claim/delete_events"_s));
    HD_CHECK(events.bind(id).run());
    HD_TRY(auto statement, m_database.statement(u"claim/delete"_s));
    return statement.bind(id).run();
}

Result<Claim> ClaimStore::find(ClaimId id)
{
    HD_TRY(auto statement, m_database.statement(u"claim/find"_s));
    auto found = firstRow(statement.bind(id), claimOf);
    if (!found)
        return failure(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Subject::Claim, {QString::number(id.value())});
    return std::move(**found);
}

Result<std::optional<Claim>> ClaimStore::findOf(OutageId outage, CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"claim/find_of_customer"_s));
    return firstRow(statement.bind(outage).bind(customer), claimOf);
}

Result<std::vector<ClaimStore::Read>> ClaimStore::list(OutageId outage, CustomerId customer, ClaimId claim)
{
    HD_TRY(auto statement, m_database.statement(u"claim/list"_s));
    for (const auto id : {outage.value(), customer.value(), claim.value()})
        statement.bind(id).bind(id);
    return allRows(statement, readOf);
}

Result<QHash<CustomerId, QStringList>> ClaimStore::listDomains()
{
    HD_TRY(auto statement, m_database.statement(u"claim/list_domains"_s));
    HD_CHECK(statement.run());
    QHash<CustomerId, QStringList> domains;
    while (statement.next())
        domains[statement.id<CustomerTag>(0)] << statement.text(1);
    HD_CHECK(statement.finish());
    return domains;
}

Result<QSet<qint64>> ClaimStore::listPaidLines()
{
    HD_TRY(auto statement, m_database.statement(u"claim/list_paid_lines"_s));
    HD_CHECK(statement.run());
    QSet<qint64> lines;
    while (statement.next())
        lines.insert(statement.integer(0));
    HD_CHECK(statement.finish());
    return lines;
}

Result<> ClaimStore::insertEvent(ClaimId claim, UserId actor, const ClaimEvent& event)
{
    HD_TRY(auto statement, m_database.statement(u"claim/insert_event"_s));
    return statement.bind(claim)
        .bind(event.at)
        .bind(event.act)
        .bind(actor)
        .bind(event.actorName)
        .bind(event.data)
        .run();
}

Result<std::vector<ClaimEvent>> ClaimStore::listEvents(ClaimId claim)
{
    HD_TRY(auto statement, m_database.statement(u"claim/list_events"_s));
    return allRows(statement.bind(claim), eventOf);
}

} // namespace helpdesk
