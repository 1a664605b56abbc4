// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachment/attachmentstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Attachment attachmentOf(const Statement& row)
    {
        Attachment attachment;
        attachment.id = row.id<AttachmentTag>(0);
        attachment.ticket = row.id<TicketTag>(1);
        attachment.message = row.id<MessageTag>(2);
        attachment.draftOf = row.id<UserTag>(3);
        attachment.fileName = row.text(4);
        attachment.mediaType = row.text(5);
        attachment.size = row.integer(6);
        attachment.sha256 = row.text(7);
        attachment.sensitive = row.boolean(8);
        attachment.secrets = row.optionalKey<SecretKind>(9);
        attachment.secretsTakenOut = static_cast<int>(row.integer(10));
        attachment.addedBy = row.id<UserTag>(11);
        attachment.addedByName = row.text(12);
        attachment.addedAt = row.instant(13);
        attachment.removedAt = row.optionalInstant(14);
        return attachment;
    }

} // namespace

AttachmentStore::AttachmentStore(Database& database)
    : m_database(database)
{
}

Result<AttachmentId> AttachmentStore::insert(const Attachment& attachment)
{
    HD_TRY(auto insertion, m_database.statement(u"attachment/insert"_s));
    insertion.bind(attachment.ticket).bind(attachment.message).bind(attachment.draftOf).bind(attachment.sha256);
    insertion.bind(attachment.fileName).bind(attachment.mediaType).bind(attachment.sensitive).bind(attachment.secrets);
    insertion.bind(attachment.secretsTakenOut).bind(attachment.addedBy).bind(attachment.addedByName);
    insertion.bind(attachment.addedAt).bind(attachment.removedAt);
    return insertedId<AttachmentTag>(insertion);
}

Result<Attachment> AttachmentStore::find(AttachmentId id)
{
    HD_TRY(auto row, m_database.statement(u"attachment/find"_s));
    HD_TRY(const auto found, firstRow(row.bind(id), attachmentOf));
    if (!found)
        return fail(ErrorCode::NotFound, Subject::Attachment, {QString::number(id.value())});
    return *found;
}

Result<> AttachmentStore::update(const Attachment& attachment)
{
    HD_TRY(auto updating, m_database.statement(u"attachment/update"_s));
    return updating.bind(attachment.ticket)
        .bind(attachment.message)
        .bind(attachment.draftOf)
        .bind(attachment.fileName)
        .bind(attachment.sensitive)
        .bind(attachment.removedAt)
        .bind(attachment.id)
        .run();
}

Result<> AttachmentStore::remove(AttachmentId id)
{
    HD_TRY(auto removal, m_database.statement(u"attachment/delete"_s));
    return removal.bind(id).run();
}

Result<std::vector<Attachment>> AttachmentStore::listOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"attachment/list_of_ticket"_s));
    return allRows(rows.bind(ticket), attachmentOf);
}

Result<std::vector<Attachment>> AttachmentStore::listOfDraft(UserId user, TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"attachment/list_of_draft"_s));
    return allRows(rows.bind(user).bind(ticket), attachmentOf);
}

Result<std::vector<Attachment>> AttachmentStore::listOfMessage(MessageId message)
{
    HD_TRY(auto rows, m_database.statement(u"attachment/list_of_message"_s));
    return allRows(rows.bind(message), attachmentOf);
}

Result<int> AttachmentStore::countOfDraft(UserId user, TicketId ticket)
{
    HD_TRY(auto row, m_database.statement(u"attachment/count_of_draft"_s));
    HD_TRY(const auto count, firstRow(row.bind(user).bind(ticket), [](const Statement& found) { return found.integer(0); }));
    return static_cast<int>(count.value_or(0));
}

Result<> AttachmentStore::ensureDraft(UserId user, TicketId ticket, QLatin1StringView messageKind, Instant now)
{
    HD_TRY(auto insertion, m_database.statement(u"draft/ensure_draft"_s));
    return insertion.bind(user).bind(ticket).bind(messageKind).bind(now).run();
}

} // namespace helpdesk
