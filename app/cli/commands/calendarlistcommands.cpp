// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/policycommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/words.h"
#include "domain/sla/calendarjson.h"
#include "domain/sla/holiday.h"
#include "io/file/sourcefile.h"
#include "io/hours/holidayreader.h"
#include "services/policyservice.h"
#include "ui/text/offeringtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields calendarFields(const NamedCalendar& calendar)
    {
        return {{u"name"_s, translate("cli", "Name"), textCell(calendar.name)},
                {u"shipped"_s, translate("cli", "As shipped"), flagCell(calendar.shipped)},
                {u"time_zone"_s, translate("cli", "Time zone"), textCell(calendar.rules.timeZone)},
                {u"hours"_s, translate("cli", "Open"), textCell(hoursLines(calendar.rules).join(u"; "_s))},
                {u"exceptions"_s, translate("cli", "Exceptions"),
                 numberCell(static_cast<qint64>(calendar.rules.exceptions.size()))}};
    }

    // As JSON it is the calendar file itself.
    void printCalendar(Session& session, const NamedCalendar& calendar)
    {
        if (session.format() == Format::Json) {
            printJson(session, calendarToJson(calendar.rules));
            return;
        }
        auto fields = calendarFields(calendar);
        if (session.format() == Format::Table && !calendar.rules.exceptions.empty()) {
            const auto today = session.now().toUtc().toTimeZone(session.zone()).date();
            fields.back().cell.text = exceptionLines(calendar.rules, today).join(u"; "_s);
        }
        printFacts(session, fields);
    }

    Result<ExitStatus> listCalendars(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto calendars, workspace->policies().calendars());
        ListPrinter printer(session, calendarFields({}));
        for (const auto& calendar : calendars)
            printer.row(calendarFields(calendar));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showCalendar(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto calendar, workspace->policies().calendar(name));
        printCalendar(session, calendar);
        return ExitStatus::Done;
    }

    Result<ExitStatus> setCalendar(Session& session, const QString& name, const QString& path)
    {
        HD_TRY(const auto json, jsonFromFile(path));
        HD_TRY(const auto rules, calendarFromJson(json));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto calendar, workspace->policies().setCalendar(actor, {name, rules, false}));
        HD_CHECK(recomputeDues(session, *workspace));
        printCalendar(session, calendar);
        return ExitStatus::Done;
    }

    Fields holidayFields(const Holiday& holiday, bool isNew)
    {
        const auto& days = holiday.days;
        const auto yearly = QDate(2000, days.month, days.day).toString(u"MM-dd"_s);
        const auto from = days.isYearly() ? yearly : days.from.toString(Qt::ISODate);
        const auto to = days.isYearly() ? yearly : days.to.toString(Qt::ISODate);
        return {{u"name"_s, translate("cli", "Name"), textCell(holiday.name)},
                {u"from"_s, translate("cli", "From"), textCell(from)},
                {u"to"_s, translate("cli", "To"), textCell(to)},
                {u"yearly"_s, translate("cli", "Every year"), flagCell(days.isYearly())},
                {u"new"_s, translate("cli", "New"), flagCell(isNew)}};
    }

    Result<ExitStatus> addHolidays(Session& session, const QString& name, const QString& path, bool dryRun)
    {
        QuietTask quiet;
        HD_TRY(const auto file, readSourceFile(path, quiet));
        const auto year = session.now().toUtc().toTimeZone(session.zone()).date().year();
        HD_TRY(const auto holidays, readHolidays(file.bytes, year, year + kHolidayYearsAhead));
        HD_TRY(auto* workspace, session.open(dryRun ? WorkspaceMode::Read : WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto present, workspace->policies().calendar(name));
        const auto fresh = newHolidays(present.rules, holidays);
        if (!dryRun && !fresh.empty()) {
            HD_CHECK(
                workspace->policies().setCalendar(actor, {present.name, withHolidays(present.rules, fresh), false}));
            HD_CHECK(recomputeDues(session, *workspace));
        }
        ListPrinter printer(session, holidayFields({}, true));
        for (const auto& holiday : holidays)
            printer.row(holidayFields(holiday, std::ranges::find(fresh, holiday) != fresh.end()));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> removeCalendar(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->policies().removeCalendar(actor, name));
        HD_CHECK(recomputeDues(session, *workspace));
        return listCalendars(session);
    }

} // namespace

void addCalendarListCommands(Command& calendar)
{
    auto listing = calendar.add("list", translate("cli", "Lists the calendars that policies may count by"));
    listing.runs([](Session& session) { return listCalendars(session); });

    auto showing =
        calendar.add("show", translate("cli", "Shows a calendar of the workspace; as JSON it is a calendar file"));
    const auto shown = showing.text("NAME", translate("cli", "Its name"), Need::Required);
    showing.runs([=](Session& session) { return showCalendar(session, *shown); });

    auto setting = calendar.add("set", translate("cli", "Keeps a calendar file in the workspace under a name"));
    const auto set = setting.text("NAME", translate("cli", "Its name"), Need::Required);
    const auto file = setting.text("FILE", translate("cli", "The calendar file"), Need::Required);
    setting.runs([=](Session& session) { return setCalendar(session, *set, *file); });

    auto closing = calendar.add(
        "holidays", translate("cli", "Adds the whole-day events of an iCalendar file to a calendar of the workspace"));
    const auto closed = closing.text("NAME", translate("cli", "Its name"), Need::Required);
    const auto feed = closing.text("FILE", translate("cli", "The iCalendar file (.ics)"), Need::Required);
    const auto dryRun = closing.flag("--dry-run", translate("cli", "Only shows what would change"));
    closing.runs([=](Session& session) { return addHolidays(session, *closed, *feed, *dryRun); });

    auto removing = calendar.add(
        "remove", translate("cli", "Removes a calendar of the workspace; a shipped one is as shipped again"));
    const auto removed = removing.text("NAME", translate("cli", "Its name"), Need::Required);
    removing.runs([=](Session& session) { return removeCalendar(session, *removed); });
}

} // namespace helpdesk::cli
