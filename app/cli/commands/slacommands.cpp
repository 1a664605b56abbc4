// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/slacommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/commands/policycommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "domain/sla/clockstory.h"
#include "domain/sla/serviceclocks.h"
#include "services/policyservice.h"
#include "services/sla/notificationservice.h"
#include "ui/text/duetext.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> simulate(Session& session, const QString& path)
    {
        HD_TRY(const auto json, jsonFromFile(path));
        HD_TRY(auto story, storyFromJson(json));
        HD_TRY(const auto calendar, BusinessCalendar::from(std::move(story.calendar)));
        HD_TRY(const auto clocks, readClocks(story.policy, calendar, story.events, story.now));
        printClocks(session, clocks);
        return ExitStatus::Done;
    }

    Result<ExitStatus> takeSteps(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_CHECK(recomputeDues(session, *workspace));
        TerminalTask task(session.environment(), translate("cli", "Taking steps"));
        HD_TRY(const auto taken, workspace->notifications().takeSteps(task));
        if (session.format() == Format::Table)
            session.say(translate("cli", "Steps taken: %1, on tickets: %2.").arg(taken.steps).arg(taken.tickets));
        else
            printFacts(session, {{u"steps"_s, {}, numberCell(taken.steps)}, {u"tickets"_s, {}, numberCell(taken.tickets)}});
        return ExitStatus::Done;
    }

    Result<ExitStatus> recompute(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto demanded, workspace->policies().isRecomputeDemanded());
        HD_CHECK(recomputeDues(session, *workspace));
        if (session.format() == Format::Json)
            printJson(session, {{u"recomputed"_s, demanded}});
        else
            session.say(demanded ? translate("cli", "What is due follows the policies and calendars in force.")
                                 : translate("cli", "There is nothing to recompute."));
        return ExitStatus::Done;
    }

} // namespace

Cell spanCell(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return {static_cast<qint64>(seconds), durationText(time)};
}

Fields clockFields(Session& session, const ClockReading& reading)
{
    return {{u"clock"_s, translate("cli", "Clock"), enumCell(reading.clock)},
            {u"state"_s, translate("cli", "State"), enumCell(reading.state)},
            {u"due"_s, translate("cli", "Due"), instantCell(reading.due, session.zone())},
            {u"target_seconds"_s, translate("cli", "Target"), spanCell(reading.target)},
            {u"elapsed_seconds"_s, translate("cli", "Elapsed"), spanCell(reading.elapsed)},
            {u"paused_seconds"_s, translate("cli", "Paused"), spanCell(reading.paused)},
            {u"met_at"_s, translate("cli", "Done"), instantCell(reading.metAt, session.zone())}};
}

void printClocks(Session& session, const std::vector<ClockReading>& clocks)
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

void addServiceLevelCommands(Command& root)
{
    auto sla = root.add("sla", translate("cli", "Service level clocks"));
    auto simulating = sla.add("simulate", translate("cli", "Reads the clocks of a story file"));
    const auto path = simulating.text("STORY", translate("cli", "The story file"), Need::Required);
    simulating.runsWithoutWorkspace([=](Session& session) { return simulate(session, *path); });

    auto explaining = sla.add("explain", translate("cli", "Tells each clock of a ticket, interval by interval, by which policy and why"));
    const auto number = explaining.ticketNumber();
    explaining.runs([=](Session& session) { return explainClocks(session, *number); });

    auto running = sla.add("run", translate("cli", "Takes the steps of escalation ladders that have come; for cron"));
    running.runs([](Session& session) { return takeSteps(session); });

    auto recomputing = sla.add(
        "recompute", translate("cli", "Goes on finding what is due after other policies or hours, where it was interrupted"));
    recomputing.runs([](Session& session) { return recompute(session); });
}

} // namespace helpdesk::cli
