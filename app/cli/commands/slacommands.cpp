// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/sla/clockstory.h"
#include "domain/sla/serviceclocks.h"
#include "ui/text/duetext.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell timeCell(std::chrono::milliseconds time)
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
        return {static_cast<qint64>(seconds), durationText(time)};
    }

    Fields clockFields(Session& session, const ClockReading& reading)
    {
        return {{u"clock"_s, translate("cli", "Clock"), enumCell(reading.clock)},
                {u"state"_s, translate("cli", "State"), enumCell(reading.state)},
                {u"due"_s, translate("cli", "Due"), instantCell(reading.due, session.zone())},
                {u"target_seconds"_s, translate("cli", "Target"), timeCell(reading.target)},
                {u"elapsed_seconds"_s, translate("cli", "Elapsed"), timeCell(reading.elapsed)},
                {u"paused_seconds"_s, translate("cli", "Paused"), timeCell(reading.paused)},
                {u"met_at"_s, translate("cli", "Done"), instantCell(reading.metAt, session.zone())}};
    }

    // One object per clock, under its name; a table or a file has a line for each.
    void print(Session& session, const std::vector<ClockReading>& clocks)
    {
        if (session.format() == Format::Json) {
            QJsonObject all;
            for (const auto& reading : clocks) {
                auto one = toJson(clockFields(session, reading));
                one.remove(u"clock"_s);
                all.insert(QString(keyOf(reading.clock)), one);
            }
            printJson(session, all);
            return;
        }
        ListPrinter list(session, clockFields(session, {}));
        for (const auto& reading : clocks)
            list.row(clockFields(session, reading));
        list.finish();
    }

    Result<ExitStatus> simulate(Session& session, const QString& path)
    {
        HD_TRY(const auto json, jsonFromFile(path));
        HD_TRY(auto story, storyFromJson(json));
        HD_TRY(const auto calendar, BusinessCalendar::from(std::move(story.calendar)));
        HD_TRY(const auto clocks, readClocks(story.policy, calendar, story.events, story.now));
        print(session, clocks);
        return ExitStatus::Done;
    }

    Result<ExitStatus> explain(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto clocks, workspace->tickets().clocks(actor, id));
        print(session, clocks);
        return ExitStatus::Done;
    }

} // namespace

void addServiceLevelCommands(Command& root)
{
    auto sla = root.add("sla", translate("cli", "Service level clocks"));
    auto simulating = sla.add("simulate", translate("cli", "Reads the clocks of a story file"));
    const auto path = simulating.text("STORY", translate("cli", "The story file"), Need::Required);
    simulating.runsWithoutWorkspace([=](Session& session) { return simulate(session, *path); });

    auto explaining = sla.add("explain", translate("cli", "Reads the clocks of a ticket"));
    const auto number = explaining.ticketNumber();
    explaining.runs([=](Session& session) { return explain(session, *number); });
}

} // namespace helpdesk::cli
