// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/attachmentservice.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/filetext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    struct AttachOptions {
        Value<qint64> number;
        Value<QStringList> files;
        Value<QString> note;
        Value<QString> reply;
        Value<bool> sensitive;
        Value<bool> strip;
        Value<bool> asIs;
    };

    Fields fieldsOf(const Session& session, const Attachment& file)
    {
        return {{u"id"_s, translate("cli", "Id"), numberCell(file.id.value())},
                {u"name"_s, translate("cli", "Name"), textCell(file.fileName)},
                {u"size"_s, translate("cli", "Size"), {file.size, sizeText(file.size)}},
                {u"media_type"_s, translate("cli", "Type"), textCell(file.mediaType)},
                {u"sensitive"_s, translate("cli", "Sensitive"), flagCell(file.sensitive)},
                {u"secrets"_s, translate("cli", "Recognised as"), enumCell(file.secrets)},
                {u"secrets_taken_out"_s, translate("cli", "Secrets taken out"), numberCell(file.secretsTakenOut)},
                {u"message"_s, translate("cli", "Message"),
                 file.message.isValid() ? numberCell(file.message.value()) : Cell{QJsonValue::Null, {}}},
                {u"added_by"_s, translate("cli", "Added by"), textCell(file.addedByName)},
                {u"added_at"_s, translate("cli", "Added"), instantCell(file.addedAt, session.zone())},
                {u"sha256"_s, u"SHA-256"_s, textCell(file.sha256)}};
    }

    void print(Session& session, const std::vector<Attachment>& files)
    {
        ListPrinter printer(session, fieldsOf(session, {}));
        for (const auto& file : files)
            printer.row(fieldsOf(session, file));
        printer.finish();
    }

    /// What was found in a log on whose treatment nobody decided, and what to do.
    QString refusal(const PreparedFile& file)
    {
        if (file.harFault)
            return translate("cli",
                             "%1 is named as a browser log and cannot be read as one, so its secrets cannot be taken out: %2 "
                             "Give --as-is to attach it marked as sensitive.")
                .arg(file.name, sentence(*file.harFault));
        const auto found = findingsText(*file.har);
        return translate("cli",
                         "%1 is a browser log and may hold secrets (found: %2). Give --strip to take them out, or --as-is to "
                         "attach it marked as sensitive.")
            .arg(file.name, found.isEmpty() ? translate("cli", "none") : found);
    }

    Result<ExitStatus> attach(Session& session, const AttachOptions& options)
    {
        std::vector<PreparedFile> files;
        for (const auto& path : *options.files) {
            TerminalTask task(session.environment(), translate("cli", "Reading %1").arg(QFileInfo(path).fileName()));
            HD_TRY(auto file, AttachmentService::prepare(path, *options.strip ? Stripping::Strip : Stripping::Keep, task));
            const auto undecided = file.secrets == SecretKind::Har && !file.stripped && !*options.asIs;
            if (undecided) {
                session.complain(refusal(file));
                return ExitStatus::Failed;
            }
            file.sensitive = file.sensitive || *options.sensitive;
            files.push_back(std::move(file));
        }
        std::optional<NewMessage> message;
        if (!options.note->isEmpty())
            message = NewMessage{MessageKind::InternalNote, false, {}, session.textOrInput(*options.note), {}};
        else if (!options.reply->isEmpty())
            message = NewMessage{MessageKind::Reply, false, {}, session.textOrInput(*options.reply), {}};
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(*options.number));
        TerminalTask task(session.environment(), translate("cli", "Storing"));
        HD_TRY(const auto attached, workspace->attachments().attach(actor, id, files, message, task));
        print(session, attached);
        for (const auto& file : attached) {
            if (session.format() == Format::Table && file.sensitive && file.secrets)
                session.complain(translate("cli", "%1 is marked as sensitive. %2").arg(file.fileName, secretSentence(*file.secrets)));
        }
        return ExitStatus::Done;
    }

    Result<ExitStatus> list(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto files, workspace->attachments().ofTicket(actor, id));
        print(session, files);
        return ExitStatus::Done;
    }

    /// By id or by name. Errors: NotFound(Attachment), Ambiguous(Attachment).
    Result<Attachment> fileOf(Workspace& workspace, const Actor& actor, qint64 number, const QString& text)
    {
        HD_TRY(const auto id, workspace.tickets().findByNumber(number));
        HD_TRY(const auto files, workspace.attachments().ofTicket(actor, id));
        QStringList candidates{text};
        const Attachment* found = nullptr;
        for (const auto& file : files) {
            if (QString::number(file.id.value()) == text)
                return file;
            if (file.fileName.compare(text, Qt::CaseInsensitive) == 0) {
                candidates << u"%1 [%2]"_s.arg(file.fileName).arg(file.id.value());
                found = &file;
            }
        }
        if (candidates.size() > 2)
            return fail(ErrorCode::Ambiguous, Subject::Attachment, candidates);
        if (!found)
            return fail(ErrorCode::NotFound, Subject::Attachment, {text});
        return *found;
    }

    Result<ExitStatus> save(Session& session, qint64 number, const QString& name, const QString& out)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto file, fileOf(*workspace, actor, number, name));
        const auto path = QFileInfo(out).isDir() ? QDir(out).filePath(nameOnDisk(file.fileName)) : out;
        {
            TerminalTask task(session.environment(), translate("cli", "Writing %1").arg(file.fileName));
            HD_CHECK(workspace->attachments().save(actor, file.id, path, task));
        }
        if (session.format() != Format::Table) {
            print(session, {file});
            return ExitStatus::Done;
        }
        session.say(translate("cli", "%1 written to %2").arg(fileLine(file), path));
        if (file.sensitive)
            session.complain(translate("cli", "%1 is marked as sensitive; delete the copy when it has served.").arg(file.fileName));
        return ExitStatus::Done;
    }

    Result<ExitStatus> detach(Session& session, qint64 number, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto file, fileOf(*workspace, actor, number, name));
        HD_CHECK(workspace->attachments().remove(actor, file.id));
        if (session.format() == Format::Table)
            session.say(translate("cli", "%1 removed from ticket #%2; undo brings it back").arg(file.fileName).arg(number));
        else
            print(session, {file});
        return ExitStatus::Done;
    }

    Value<QString> fileArgument(Command& command)
    {
        return command.text("ATTACHMENT", translate("cli", "Its id or name, as `ticket attachments` lists it"), Need::Required);
    }

} // namespace

void addTicketAttachments(Command& ticket)
{
    auto attachCommand = ticket.add("attach", translate("cli", "Attaches files to a ticket"));
    attachCommand.example(u"ticket attach 1001 trace.har --strip --note \"Recorded by the user\""_s);
    AttachOptions options;
    options.number = attachCommand.ticketNumber();
    options.files = attachCommand.texts("FILE", translate("cli", "The files, each 100 MiB at most"), Need::Required);
    options.note = attachCommand.text("--note", translate("cli", "With an internal note; - reads standard input"));
    options.reply = attachCommand.text("--reply", translate("cli", "With a reply to the customer; - reads standard input"));
    options.sensitive = attachCommand.flag("--sensitive", translate("cli", "Mark them as sensitive"));
    options.strip = attachCommand.flag("--strip", translate("cli", "Take cookies, tokens and other secrets out of browser logs"));
    options.asIs = attachCommand.flag("--as-is", translate("cli", "Leave browser logs as they are, marked as sensitive"));
    attachCommand.excludes("--note", "--reply");
    attachCommand.excludes("--strip", "--as-is");
    attachCommand.runs([options](Session& session) { return attach(session, options); });

    auto listCommand = ticket.add("attachments", translate("cli", "Lists the files of a ticket"));
    const auto listed = listCommand.ticketNumber();
    listCommand.runs([listed](Session& session) { return list(session, *listed); });

    auto saveCommand = ticket.add("save", translate("cli", "Writes a file of a ticket to a file or folder"));
    const auto saved = saveCommand.ticketNumber();
    const auto savedName = fileArgument(saveCommand);
    const auto out = saveCommand.text("--out", translate("cli", "The file or folder to write"), Need::Required);
    saveCommand.runs([=](Session& session) { return save(session, *saved, *savedName, *out); });

    auto detachCommand = ticket.add("detach", translate("cli", "Removes a file from a ticket; undo brings it back"));
    const auto detached = detachCommand.ticketNumber();
    const auto detachedName = fileArgument(detachCommand);
    detachCommand.runs([=](Session& session) { return detach(session, *detached, *detachedName); });
}

} // namespace helpdesk::cli
