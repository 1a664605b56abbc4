// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/attachmentaction.h"

#include "storage/attachment/contentstore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> recordFile(TicketAction& action, const Ticket& ticket, const Attachment& file, const QString& act,
                    QJsonObject more)
{
    more.insert(u"act"_s, act);
    more.insert(u"id"_s, file.id.value());
    more.insert(u"name"_s, file.fileName);
    return action.record(ticket, EventKind::Attachment, std::move(more));
}

Result<> sendDraftFiles(TicketAction& action, const Ticket& ticket, MessageId message,
                        const std::vector<AttachmentId>& kept)
{
    AttachmentStore store(action.database());
    HD_TRY(const auto files, store.listOfDraft(action.actor().user, ticket.id));
    for (auto file : files) {
        if (std::ranges::find(kept, file.id) != kept.end())
            continue;
        file.message = message;
        file.draftOf = {};
        HD_CHECK(store.update(file));
        HD_CHECK(recordFile(action, ticket, file, u"added"_s,
                            {{u"message"_s, message.value()},
                             {u"sensitive"_s, file.sensitive},
                             {u"secrets_taken_out"_s, file.secretsTakenOut}}));
    }
    return {};
}

Result<> reverseFile(TicketAction& action, const Ticket& ticket, const QJsonObject& event, bool back)
{
    AttachmentStore store(action.database());
    HD_TRY(auto file, store.find(AttachmentId(event.value("id"_L1).toInteger())));
    const auto act = event.value("act"_L1).toString();
    const auto from = event.value(back ? "to"_L1 : "from"_L1).toString();
    const auto to = event.value(back ? "from"_L1 : "to"_L1).toString();
    const auto impossible = fail(ErrorCode::UndoImpossible, Subject::Ticket, {QString::number(ticket.number)});
    if (file.ticket != ticket.id)
        return impossible;
    if (act == "removed"_L1) {
        if (file.removedAt.has_value() != back)
            return impossible;
        file.removedAt = back ? std::nullopt : std::optional(action.now());
    } else if (act == "renamed"_L1) {
        if (file.fileName != from)
            return impossible;
        file.fileName = to;
    } else if (act == "marked"_L1) {
        if (file.sensitive != (from == "1"_L1))
            return impossible;
        file.sensitive = to == "1"_L1;
    }
    return store.update(file);
}

Result<> dropDraftFiles(Database& database, UserId user, TicketId ticket)
{
    AttachmentStore store(database);
    HD_TRY(const auto files, store.listOfDraft(user, ticket));
    for (const auto& file : files) {
        HD_CHECK(store.remove(file.id));
        HD_CHECK(ContentStore(database).dropUnused(file.sha256));
    }
    return {};
}

} // namespace helpdesk
