// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketconversation.h"

#include "services/attachmentaction.h"
#include "services/ticketservice.h"
#include "storage/ticket/draftstore.h"
#include "storage/ticket/namestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isByCustomer(const NewMessage& message)
    {
        switch (message.kind) {
        case MessageKind::CustomerMessage:
            return true;
        case MessageKind::Reply:
        case MessageKind::InternalNote:
            return false;
        case MessageKind::PhoneCall:
            return message.byCustomer;
        }
        Q_UNREACHABLE();
        return false;
    }

    Result<QString> authorName(Database& database, const Ticket& ticket, const NewMessage& message)
    {
        if (!message.authorName.isEmpty() || !ticket.contact.isValid())
            return message.authorName.isEmpty() ? ticket.callerNote : message.authorName;
        HD_TRY(const auto contact, NameStore(database).find(TicketField::Contact, ticket.contact.value()));
        return contact ? contact->name : QString();
    }

} // namespace

Result<Message> messageFrom(TicketAction& action, const Ticket& ticket, const NewMessage& message, bool withFiles)
{
    const auto body = message.body.trimmed();
    if (body.isEmpty() && !withFiles)
        return fail(ErrorCode::Missing, Subject::Body);
    Message said{{},
                 ticket.id,
                 message.kind,
                 isByCustomer(message),
                 action.actor().user,
                 action.actor().name,
                 body,
                 message.at.value_or(action.now())};
    if (said.byCustomer) {
        said.author = {};
        HD_TRY(said.authorName, authorName(action.database(), ticket, message));
    }
    return said;
}

Result<Message> TicketService::addMessage(const Actor& actor, TicketId id, const NewMessage& message)
{
    if (message.body.trimmed().isEmpty() && !message.fromDraft)
        return fail(ErrorCode::Missing, Subject::Body);
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"message"_s, false));
    HD_TRY(auto ticket, action.find(id));
    int files = 0;
    if (message.fromDraft) {
        HD_TRY(files, AttachmentStore(m_database).countOfDraft(actor.user, id));
        files -= static_cast<int>(message.keptFiles.size());
    }
    HD_TRY(const auto said, messageFrom(action, ticket, message, files > 0));
    HD_CHECK(action.store(ticket));
    HD_TRY(const auto stored, action.say(ticket, said));
    if (message.fromDraft) {
        HD_CHECK(sendDraftFiles(action, ticket, stored.id, message.keptFiles));
        HD_CHECK(DraftStore(m_database).removeMessage(actor.user, id));
    }
    HD_CHECK(action.commit());
    return stored;
}

} // namespace helpdesk
