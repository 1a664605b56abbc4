// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/evidence/packettext.h"
#include "services/evidenceservice.h"
#include "ui/paper/paper.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QStringList keysOfWarnings(const PacketField& field)
    {
        QStringList keys;
        for (const auto warning : field.warnings)
            keys << QString(keyOf(warning));
        return keys;
    }

    QJsonObject toJson(const Packet& packet)
    {
        QJsonArray fields;
        for (const auto& field : packet.fields) {
            fields << QJsonObject{{u"field"_s, field.key},
                                  {u"label"_s, field.label},
                                  {u"value"_s, field.value},
                                  {u"original"_s, field.original},
                                  {u"items"_s, QJsonArray::fromStringList(field.items)},
                                  {u"warnings"_s, QJsonArray::fromStringList(keysOfWarnings(field))}};
        }
        return {{u"ticket"_s, packet.ticketNumber},
                {u"route"_s, QString(keyOf(packet.route))},
                {u"language"_s, packet.language},
                {u"title"_s, packet.title},
                {u"fields"_s, fields}};
    }

    void print(Session& session, const Packet& packet)
    {
        if (session.format() == Format::Json) {
            printJson(session, toJson(packet));
            return;
        }
        if (session.format() == Format::Table) {
            session.say(packetText(packet).trimmed());
            return;
        }
        const auto row = [](const PacketField& field) -> Fields {
            return {{u"field"_s, {}, textCell(field.key)},
                    {u"label"_s, {}, textCell(field.label)},
                    {u"value"_s, {}, textCell(field.value)},
                    {u"original"_s, {}, textCell(field.original)},
                    {u"warnings"_s, {}, textCell(keysOfWarnings(field).join(u' '))}};
        };
        ListPrinter list(session, row({}));
        for (const auto& field : packet.fields)
            list.row(row(field));
        list.finish();
    }

    Result<> writeText(const Packet& packet, const QString& path)
    {
        QSaveFile file(path);
        const auto text = packetText(packet).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return {};
    }

    Result<ExitStatus> write(Session& session, const Packet& packet, const QString& path)
    {
        if (const auto format = paperFormatOf(path))
            HD_CHECK(writePaper({packetHeading(packet), packetHtml(packet)}, *format, path));
        else if (path.endsWith(".txt"_L1, Qt::CaseInsensitive))
            HD_CHECK(writeText(packet, path));
        else
            return fail(ErrorCode::Invalid, Subject::File, {path, u".txt, .html, .pdf"_s});
        session.say(translate("cli", "Written: %1").arg(path));
        return ExitStatus::Done;
    }

    Result<ExitStatus> show(Session& session, qint64 number, std::optional<Route> route, const QString& language,
                            const QString& path)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto packet, workspace->evidence().packet(actor, id, route, language));
        if (!path.isEmpty())
            return write(session, packet, path);
        print(session, packet);
        return ExitStatus::Done;
    }

} // namespace

void addEscalationPacket(Command& escalation)
{
    auto command =
        escalation.add("packet", translate("cli", "The request as the other side's form asks for it, field by field"));
    const auto number = command.ticketNumber();
    const auto route = command.choice<Route>("--route", translate("cli", "Of this route; else of the one in use"));
    const auto language = command.oneOf(
        "--language", translate("cli", "Of the request; without it the one the other side reads"), {u"en"_s, u"ru"_s});
    const auto path = command.text("--out", translate("cli", "A file to write: .txt, .html or .pdf"));
    command.example(u"helpdeskctl escalation packet 12 --out request.pdf"_s);
    command.runs([=](Session& session) { return show(session, *number, *route, *language, *path); });
}

} // namespace helpdesk::cli
