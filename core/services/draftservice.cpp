// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/draftservice.h"

#include "services/attachmentaction.h"
#include "services/ticketaction.h"
#include "storage/ticket/draftstore.h"
#include "storage/ticket/newticketdraftstore.h"

namespace helpdesk {

DraftService::DraftService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<> DraftService::save(const Actor& actor, TicketId ticket, const Draft& draft)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    if (draft.isEmpty()) {
        HD_TRY(const auto files, AttachmentStore(m_database).countOfDraft(actor.user, ticket));
        if (files == 0) {
            HD_CHECK(DraftStore(m_database).remove(actor.user, ticket));
            return transaction.commit();
        }
    }
    HD_TRY(const auto about, TicketStore(m_database).find(ticket));
    if (!maySee(actor, about))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.value())});
    HD_CHECK(DraftStore(m_database).save(actor.user, ticket, draft, m_clock.now()));
    return transaction.commit();
}

Result<> DraftService::discard(const Actor& actor, TicketId ticket)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(DraftStore(m_database).remove(actor.user, ticket));
    HD_CHECK(dropDraftFiles(m_database, actor.user, ticket));
    return transaction.commit();
}

Result<std::optional<Draft>> DraftService::find(const Actor& actor, TicketId ticket)
{
    return DraftStore(m_database).find(actor.user, ticket);
}

Result<std::vector<DraftRow>> DraftService::list(const Actor& actor)
{
    return DraftStore(m_database).list(actor);
}

Result<int> DraftService::count(const Actor& actor)
{
    return DraftStore(m_database).count(actor);
}

Result<> DraftService::saveNewTicket(const Actor& actor, const NewTicketDraft& draft)
{
    if (draft.isEmpty())
        return discardNewTicket(actor, draft.key);
    HD_TRY(auto transaction, Transaction::begin(m_database));
    auto kept = draft;
    kept.updatedAt = m_clock.now();
    HD_CHECK(NewTicketDraftStore(m_database).save(actor.user, kept));
    return transaction.commit();
}

Result<> DraftService::discardNewTicket(const Actor& actor, const QString& key)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(NewTicketDraftStore(m_database).remove(actor.user, key));
    return transaction.commit();
}

Result<std::vector<NewTicketDraft>> DraftService::newTickets(const Actor& actor)
{
    return NewTicketDraftStore(m_database).list(actor.user);
}

} // namespace helpdesk
