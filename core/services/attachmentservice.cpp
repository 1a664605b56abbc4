// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/attachmentservice.h"

#include "io/attachment/preparefile.h"
#include "services/attachmentaction.h"
#include "services/ticketconversation.h"
#include "storage/attachment/contentstore.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Attachment attachmentOf(const PreparedFile& file, const Actor& actor, TicketId ticket, Instant now)
    {
        Attachment attachment;
        attachment.ticket = ticket;
        attachment.fileName = file.name;
        attachment.mediaType = file.mediaType;
        attachment.size = file.size;
        attachment.sha256 = file.sha256;
        attachment.sensitive = file.sensitive;
        attachment.secrets = file.secrets;
        attachment.secretsTakenOut = file.stripped && file.har ? file.har->total() : 0;
        attachment.addedBy = actor.user;
        attachment.addedByName = actor.name;
        attachment.addedAt = now;
        return attachment;
    }

    Failure notThere(const Attachment& attachment)
    {
        return fail(ErrorCode::NotFound, Subject::Attachment, {attachment.fileName});
    }

    Result<> ensureVisible(Database& database, const Actor& actor, TicketId ticket)
    {
        HD_TRY(const auto about, TicketStore(database).find(ticket));
        if (!maySee(actor, about))
            return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(about.number)});
        return {};
    }

} // namespace

AttachmentService::AttachmentService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<PreparedFile> AttachmentService::prepare(const QString& path, Stripping stripping, Task& task)
{
    return prepareFile(path, stripping, task);
}

Result<PreparedFile> AttachmentService::prepare(const QString& name, const QByteArray& bytes)
{
    return prepareBytes(name, bytes);
}

Result<> AttachmentService::storeContent(const PreparedFile& file, Task& task)
{
    ContentStore contents(m_database);
    if (file.bytes) {
        QBuffer buffer;
        buffer.setData(*file.bytes);
        buffer.open(QIODevice::ReadOnly);
        return contents.insert(file.sha256, file.size, buffer, file.name, task);
    }
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.path, source.errorString()});
    return contents.insert(file.sha256, file.size, source, file.path, task);
}

Result<Attachment> AttachmentService::addToDraft(const Actor& actor, TicketId ticket, MessageKind kind,
                                                 const PreparedFile& file, Task& task)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    HD_CHECK(ensureVisible(m_database, actor, ticket));
    HD_CHECK(storeContent(file, task));
    AttachmentStore store(m_database);
    auto attachment = attachmentOf(file, actor, ticket, m_clock.now());
    attachment.draftOf = actor.user;
    HD_TRY(attachment.id, store.insert(attachment));
    HD_CHECK(store.ensureDraft(actor.user, ticket, keyOf(kind), m_clock.now()));
    HD_CHECK(transaction.commit());
    return attachment;
}

Result<std::vector<Attachment>> AttachmentService::attach(const Actor& actor, TicketId ticket,
                                                          const std::vector<PreparedFile>& files,
                                                          const std::optional<NewMessage>& message, Task& task)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, message ? u"message"_s : u"attach"_s, false));
    HD_TRY(auto about, action.find(ticket));
    HD_CHECK(action.store(about));
    MessageId said;
    if (message) {
        HD_TRY(const auto written, messageFrom(action, about, *message, !files.empty()));
        HD_TRY(const auto stored, action.say(about, written));
        said = stored.id;
    }
    std::vector<Attachment> attached;
    for (const auto& file : files) {
        HD_CHECK(storeContent(file, task));
        auto attachment = attachmentOf(file, actor, ticket, action.now());
        attachment.message = said;
        HD_TRY(attachment.id, AttachmentStore(m_database).insert(attachment));
        HD_CHECK(recordFile(action, about, attachment, u"added"_s,
                            {{u"message"_s, said.value()},
                             {u"sensitive"_s, attachment.sensitive},
                             {u"secrets_taken_out"_s, attachment.secretsTakenOut}}));
        attached.push_back(attachment);
    }
    HD_CHECK(action.commit());
    return attached;
}

Result<std::vector<Attachment>> AttachmentService::ofTicket(const Actor& actor, TicketId ticket)
{
    HD_CHECK(ensureVisible(m_database, actor, ticket));
    return AttachmentStore(m_database).listOfTicket(ticket);
}

Result<std::vector<Attachment>> AttachmentService::ofDraft(const Actor& actor, TicketId ticket)
{
    return AttachmentStore(m_database).listOfDraft(actor.user, ticket);
}

Result<Attachment> AttachmentService::find(const Actor& actor, AttachmentId id)
{
    HD_TRY(const auto attachment, AttachmentStore(m_database).find(id));
    if (attachment.removedAt || (attachment.draftOf.isValid() && attachment.draftOf != actor.user)
        || !ensureVisible(m_database, actor, attachment.ticket))
        return notThere(attachment);
    return attachment;
}

// A sent file: an act on its ticket. One of a draft is changed in silence, as everything in drafts.
Result<Attachment> AttachmentService::changed(const Actor& actor, const Attachment& before, const Attachment& after,
                                              const QString& kind, QJsonObject event)
{
    if (before == after)
        return after;
    if (after.draftOf.isValid()) {
        HD_TRY(auto transaction, Transaction::begin(m_database));
        HD_CHECK(AttachmentStore(m_database).update(after));
        HD_CHECK(transaction.commit());
        return after;
    }
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, kind, true));
    HD_TRY(auto ticket, action.find(after.ticket));
    HD_CHECK(action.store(ticket));
    HD_CHECK(AttachmentStore(m_database).update(after));
    const auto act = event.take(u"act"_s).toString();
    HD_CHECK(recordFile(action, ticket, after, act, std::move(event)));
    HD_CHECK(action.commit());
    return after;
}

Result<Attachment> AttachmentService::rename(const Actor& actor, AttachmentId id, const QString& name)
{
    HD_TRY(const auto before, find(actor, id));
    auto after = before;
    after.fileName = cleanFileName(name);
    if (after.fileName.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    return changed(actor, before, after, u"rename_file"_s,
                   {{u"act"_s, u"renamed"_s}, {u"from"_s, before.fileName}, {u"to"_s, after.fileName}});
}

Result<Attachment> AttachmentService::setSensitive(const Actor& actor, AttachmentId id, bool sensitive)
{
    HD_TRY(const auto before, find(actor, id));
    auto after = before;
    after.sensitive = sensitive;
    const auto text = [](bool value) { return value ? u"1"_s : u"0"_s; };
    return changed(actor, before, after, u"mark_file"_s,
                   {{u"act"_s, u"marked"_s}, {u"from"_s, text(before.sensitive)}, {u"to"_s, text(sensitive)}});
}

Result<> AttachmentService::remove(const Actor& actor, AttachmentId id)
{
    HD_TRY(const auto before, find(actor, id));
    if (before.draftOf.isValid()) {
        HD_TRY(auto transaction, Transaction::begin(m_database));
        HD_CHECK(AttachmentStore(m_database).remove(id));
        HD_CHECK(ContentStore(m_database).dropUnused(before.sha256));
        return transaction.commit();
    }
    auto after = before;
    after.removedAt = m_clock.now();
    HD_CHECK(changed(actor, before, after, u"remove_file"_s, {{u"act"_s, u"removed"_s}}));
    return {};
}

Result<> AttachmentService::save(const Actor& actor, AttachmentId id, const QString& path, Task& task)
{
    HD_TRY(const auto attachment, find(actor, id));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileNotWritable, {path, target.errorString()});
    HD_CHECK(ContentStore(m_database).write(attachment.sha256, target, path, task));
    if (!target.commit())
        return fail(ErrorCode::FileNotWritable, {path, target.errorString()});
    return {};
}

Result<QStringList> AttachmentService::check(Task& task)
{
    return ContentStore(m_database).check(task);
}

} // namespace helpdesk
