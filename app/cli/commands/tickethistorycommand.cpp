// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/eventpresenter.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// Without what only undo reads: snapshots of the workspace's own ids and milliseconds.
    QJsonObject told(QJsonObject data)
    {
        for (const auto snapshot : {"before"_L1, "after"_L1, "operation"_L1})
            data.remove(snapshot);
        return data;
    }

    Fields eventFields(Session& session, const TicketEvent& event)
    {
        Fields fields{{u"at"_s, translate("cli", "At"), instantCell(event.at, session.zone())},
                      {u"kind"_s, translate("cli", "What"), enumCell(event.kind)},
                      {u"actor"_s, translate("cli", "Who"), textCell(event.actorName)}};
        if (session.format() == Format::Json)
            fields.push_back({u"data"_s, {}, {told(event.data), {}}});
        else
            fields.push_back({u"text"_s, translate("cli", "Details"), textCell(sentence(event))});
        return fields;
    }

    Result<ExitStatus> history(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto events, workspace->tickets().history(actor, id));
        ListPrinter list(session, eventFields(session, {}));
        for (const auto& event : events)
            list.row(eventFields(session, event));
        list.finish();
        return ExitStatus::Done;
    }

} // namespace

void addTicketHistory(Command& ticket)
{
    auto command = ticket.add("history", translate("cli", "Lists everything that happened to a ticket, oldest first"));
    const auto number = command.ticketNumber();
    command.runs([number](Session& session) { return history(session, *number); });
}

} // namespace helpdesk::cli
