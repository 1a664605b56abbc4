// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/sla/businesscalendar.h"
#include "domain/sla/calendarjson.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Result<BusinessCalendar> calendarFrom(const QString& path)
    {
        HD_TRY(const auto json, jsonFromFile(path));
        HD_TRY(auto rules, calendarFromJson(json));
        return BusinessCalendar::from(std::move(rules));
    }

    // A person reads the value alone, and so does a script.
    void print(Session& session, const QString& key, const QJsonValue& value)
    {
        if (session.format() == Format::Table)
            session.say(value.isString() ? value.toString() : QString::number(value.toInteger()));
        else
            printFacts(session, {{key, {}, {value, {}}}});
    }

    Result<ExitStatus> add(Session& session, const QString& path, const QString& from, const QString& duration)
    {
        HD_TRY(const auto calendar, calendarFrom(path));
        HD_TRY(const auto start, instantFrom(from));
        HD_TRY(const auto time, durationFrom(duration));
        HD_TRY(const auto end, calendar.add(start, time));
        print(session, u"instant"_s, end.toIso());
        return ExitStatus::Done;
    }

    Result<ExitStatus> between(Session& session, const QString& path, const QString& from, const QString& to)
    {
        HD_TRY(const auto calendar, calendarFrom(path));
        HD_TRY(const auto start, instantFrom(from));
        HD_TRY(const auto end, instantFrom(to));
        const auto open = std::chrono::duration_cast<std::chrono::seconds>(calendar.between(start, end));
        print(session, u"seconds"_s, static_cast<qint64>(open.count()));
        return ExitStatus::Done;
    }

} // namespace

void addCalendarCommands(Command& root)
{
    auto calendar = root.add("calendar", translate("cli", "Opening hours: those of the workspace, and calculating with a calendar file"));
    auto adding = calendar.add("add", translate("cli", "Tells when that much open time has passed"));
    const auto rules = adding.text("--calendar", translate("cli", "The calendar file"), Need::Required);
    const auto from =
        adding.text("--from", translate("cli", "The beginning, as in 2026-11-23T16:40:00Z"), Need::Required);
    const auto duration = adding.text("--duration", translate("cli", "How long, as in 90m or 8h"), Need::Required);
    adding.runsWithoutWorkspace([=](Session& session) { return add(session, *rules, *from, *duration); });

    auto measuring = calendar.add("between", translate("cli", "Tells the open seconds between two instants"));
    const auto measured = measuring.text("--calendar", translate("cli", "The calendar file"), Need::Required);
    const auto start = measuring.text("T1", translate("cli", "The beginning"), Need::Required);
    const auto end = measuring.text("T2", translate("cli", "The end"), Need::Required);
    measuring.runsWithoutWorkspace([=](Session& session) { return between(session, *measured, *start, *end); });
    addCalendarListCommands(calendar);
}

} // namespace helpdesk::cli
