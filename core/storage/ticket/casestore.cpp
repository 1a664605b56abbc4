// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/casestore.h"

#include "storage/rows.h"
#include "storage/ticket/escalationstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // In the order of the columns of list_open_cases.sql and its like.
    StoredCase readCase(const Statement& row)
    {
        StoredCase stored;
        auto& found = stored.row;
        found.leg = EscalationStore::read(row);
        found.ticketNumber = row.integer(22);
        found.ticketTitle = row.text(23);
        found.ticketState = row.key(24, TicketState::Escalated);
        found.service = row.optionalKey<Service>(25);
        found.category = row.optionalKey<Category>(26);
        found.assignee = row.id<UserTag>(27);
        stored.createdBy = row.id<UserTag>(28);
        stored.restricted = row.boolean(29);
        found.customer = row.id<CustomerTag>(30);
        found.customerName = row.text(31);
        found.assigneeName = row.text(32);
        found.legNumber = static_cast<int>(row.integer(33));
        found.reportedStatus = row.text(35);
        found.reportedAt = row.optionalInstant(36);
        found.agreedDue = row.optionalInstant(37);
        found.talk.lastAnswer = row.optionalInstant(38);
        found.talk.firstAnswer = row.optionalInstant(39);
        found.talk.askedSince = row.optionalInstant(40);
        found.talk.customerTold = row.optionalInstant(41);
        found.talk.ticketOver = !isActive(found.ticketState);
        return stored;
    }

    CaseMessage readMessage(const Statement& row)
    {
        CaseMessage message;
        message.id = row.id<CaseMessageTag>(0);
        message.leg = row.id<EscalationTag>(1);
        message.at = row.instant(2);
        message.direction = row.key<MessageDirection>(3);
        message.channel = row.key(4, CaseChannel::Portal);
        message.author = row.id<UserTag>(5);
        message.authorName = row.text(6);
        message.body = row.text(7);
        return message;
    }

    // In the order of the columns of list_unattached_requests.sql.
    UnattachedCase readUnattached(const Statement& row)
    {
        UnattachedCase found;
        auto& request = found.request;
        request.number = row.text(0);
        request.title = row.text(1);
        request.severity = row.key(2, ServiceRequestSeverity::Unknown);
        request.status = row.key(3, ServiceRequestStatus::None);
        request.createdAt = row.optionalInstant(4);
        request.modifiedAt = row.optionalInstant(5);
        request.contactName = row.text(6);
        request.productName = row.text(7);
        request.organizationName = row.text(8);
        request.source = row.key(9, CaseSource::PartnerCenter);
        request.plan = row.text(10);
        request.description = row.text(11);
        found.customer = row.id<CustomerTag>(12);
        found.customerName = row.text(13);
        return found;
    }

} // namespace

CaseStore::CaseStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<StoredCase>> CaseStore::list(const QString& query)
{
    HD_TRY(auto rows, m_database.statement(query));
    return allRows(rows, readCase);
}

Result<std::vector<StoredCase>> CaseStore::listOpen()
{
    return list(u"escalation/list_open_cases"_s);
}

Result<std::vector<StoredCase>> CaseStore::listAll()
{
    return list(u"escalation/list_cases"_s);
}

Result<std::vector<StoredCase>> CaseStore::listOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"escalation/list_cases_of_ticket"_s));
    return allRows(rows.bind(ticket), readCase);
}

Result<std::optional<StoredCase>> CaseStore::find(EscalationId leg)
{
    HD_TRY(auto row, m_database.statement(u"escalation/find_case"_s));
    return firstRow(row.bind(leg), readCase);
}

Result<std::vector<UnattachedCase>> CaseStore::listUnattached(int limit)
{
    HD_TRY(auto rows, m_database.statement(u"imports/list_unattached_requests"_s));
    return allRows(rows.bind(limit), readUnattached);
}

Result<bool> CaseStore::insertMessage(CaseMessage& message)
{
    HD_TRY(auto insertion, m_database.statement(u"escalation/insert_message"_s));
    insertion.bind(message.leg).bind(message.at).bind(message.direction).bind(message.channel);
    insertion.bind(message.author).bind(message.authorName).bind(message.body).bindOrNull(message.sourceKey);
    HD_CHECK(insertion.run());
    if (!insertion.next()) {
        HD_CHECK(insertion.finish());
        return false;
    }
    message.id = insertion.id<CaseMessageTag>(0);
    return true;
}

Result<std::vector<CaseMessage>> CaseStore::listMessages(EscalationId leg)
{
    HD_TRY(auto rows, m_database.statement(u"escalation/list_messages"_s));
    return allRows(rows.bind(leg), readMessage);
}

} // namespace helpdesk
