// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/caseservice.h"

#include "services/cases/casereader.h"
#include "services/ticketaction.h"
#include "storage/partner/userstore.h"
#include "storage/ticket/casestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool maySee(const Actor& actor, const StoredCase& stored)
    {
        return !stored.restricted || actor.role == Role::Administrator || stored.row.assignee == actor.user
            || stored.createdBy == actor.user;
    }

    Failure notFound(EscalationId leg)
    {
        return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(leg.value())});
    }

    Result<> readNames(Database& database, CaseDetails& details)
    {
        HD_TRY(const auto users, UserStore(database).list());
        const auto nameOf = [&users](UserId id) {
            for (const auto& user : users) {
                if (user.id == id)
                    return user.name;
            }
            return QString();
        };
        const auto& leg = details.row.leg;
        details.requestedBy = nameOf(leg.requestedBy);
        details.approvedBy = nameOf(leg.approvedBy);
        details.filedBy = leg.filedByName.isEmpty() ? nameOf(leg.filedBy) : leg.filedByName;
        return {};
    }

} // namespace

CaseService::CaseService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<CaseRow>> CaseService::visible(const Actor& actor, std::vector<StoredCase> stored)
{
    HD_TRY(auto reader, CaseReader::inForce(m_database, m_clock.now()));
    std::vector<CaseRow> rows;
    rows.reserve(stored.size());
    for (auto& one : stored) {
        if (!maySee(actor, one))
            continue;
        HD_CHECK(reader.read(one.row));
        rows.push_back(std::move(one.row));
    }
    return rows;
}

Result<std::vector<CaseRow>> CaseService::open(const Actor& actor)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(auto stored, CaseStore(m_database).listOpen());
    HD_TRY(auto rows, visible(actor, std::move(stored)));
    sortByUrgency(rows);
    return rows;
}

Result<std::vector<CaseRow>> CaseService::ofTicket(const Actor& actor, TicketId ticket)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto found, TicketStore(m_database).find(ticket));
    if (!helpdesk::maySee(actor, found))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(found.number)});
    HD_TRY(auto stored, CaseStore(m_database).listOfTicket(ticket));
    return visible(actor, std::move(stored));
}

Result<CaseRow> CaseService::find(const Actor& actor, EscalationId leg)
{
    HD_TRY(auto stored, CaseStore(m_database).find(leg));
    if (!stored || !maySee(actor, *stored))
        return notFound(leg);
    HD_TRY(auto reader, CaseReader::inForce(m_database, m_clock.now()));
    HD_CHECK(reader.read(stored->row));
    return std::move(stored->row);
}

Result<CaseDetails> CaseService::details(const Actor& actor, EscalationId leg)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    CaseDetails details;
    HD_TRY(details.row, find(actor, leg));
    HD_TRY(details.messages, CaseStore(m_database).listMessages(leg));
    HD_TRY(auto siblings, CaseStore(m_database).listOfTicket(details.row.leg.ticket));
    HD_TRY(details.siblings, visible(actor, std::move(siblings)));
    HD_CHECK(readNames(m_database, details));
    HD_TRY(const auto reader, CaseReader::inForce(m_database, m_clock.now()));
    details.theirHours = reader.theirHours(details.row);
    return details;
}

Result<ClockReading> CaseService::firstAnswer(const Actor& actor, EscalationId leg)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto row, find(actor, leg));
    HD_TRY(auto reader, CaseReader::inForce(m_database, m_clock.now()));
    return reader.firstAnswer(row);
}

Result<std::vector<UnattachedCase>> CaseService::unattached(int limit)
{
    return CaseStore(m_database).listUnattached(limit);
}

} // namespace helpdesk
