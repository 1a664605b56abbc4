// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "shots/scene.h"
#include "ui/base/inlinemessage.h"
#include "ui/calendars/calendarsdialog.h"
#include "ui/calendars/holidaysdialog.h"
#include "ui/calendars/yearview.h"
#include "ui/notifications/notificationsdialog.h"
#include "ui/policies/policiesdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/clocksdialog.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    LadderStep step(ServiceClock clock, int percent, std::vector<LadderAct> acts)
    {
        LadderStep made;
        made.clock = clock;
        made.percent = percent;
        made.acts = std::move(acts);
        return made;
    }

    /// Two policies before the default one, one with a ladder.
    Result<> addPolicies(Stage& stage)
    {
        auto critical = shippedDefaultPolicy();
        critical.isDefault = false;
        critical.name = u"Azure, critical"_s;
        critical.condition = u"service:azure severity:A"_s;
        critical.calendar = roundTheClockName();
        critical.ladder = {step(ServiceClock::FirstResponse, 50, {LadderAct::Notify}),
                           step(ServiceClock::Resolution, 75, {LadderAct::Notify, LadderAct::RequireHandover}),
                           step(ServiceClock::Resolution, 100, {LadderAct::Reassign})};
        critical.ladder.back().assignee = stage.workspace().actor().login;
        PolicyCalls calls(stage.workspace());
        HD_CHECK(answered(calls.add(critical, false)));
        auto office = shippedDefaultPolicy();
        office.isDefault = false;
        office.name = u"Office 365"_s;
        office.condition = u"service:office365"_s;
        HD_CHECK(answered(calls.add(office, false)));
        HD_CHECK(answered(calls.recompute()));
        return stage.settle();
    }

    Result<QWidget*> policies(Stage& stage)
    {
        HD_CHECK(addPolicies(stage));
        stage.window().actions().policies->trigger();
        HD_TRY(auto* dialog, stage.dialog<PoliciesDialog>());
        auto* list = dialog->findChild<QListWidget*>(u"policyList"_s);
        HD_CHECK(stage.until("the policies are listed", [list] { return list->count() == 3; }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    /// Goes there once all that grew has its size.
    Result<> focus(Stage& stage, QWidget* field)
    {
        HD_CHECK(stage.until("the field is in sight", [field] {
            field->clearFocus();
            field->setFocus();
            return !field->visibleRegion().isEmpty();
        }));
        return stage.settle();
    }

    /// The end of the form, with the ladder.
    Result<QWidget*> ladder(Stage& stage)
    {
        HD_TRY(auto* dialog, policies(stage));
        HD_CHECK(focus(stage, dialog->findChild<QPushButton*>(u"ladderAdd"_s)));
        return dialog;
    }

    Result<QWidget*> policyRefused(Stage& stage)
    {
        HD_TRY(auto* dialog, policies(stage));
        dialog->findChild<QPushButton*>(u"policyNew"_s)->click();
        HD_CHECK(stage.settle());
        dialog->findChild<QLineEdit*>(u"policyCondition"_s)->setText(u"created:>=-7d"_s);
        dialog->findChild<QLineEdit*>(u"policyTarget_A_first_response"_s)->setText(u"soon"_s);
        dialog->findChild<QPushButton*>(u"policySave"_s)->click();
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> calendars(Stage& stage)
    {
        stage.window().actions().calendars->trigger();
        HD_TRY(auto* dialog, stage.dialog<CalendarsDialog>());
        auto* name = dialog->findChild<QLineEdit*>(u"calendarName"_s);
        HD_CHECK(stage.until("a calendar is on show", [name] { return !name->text().isEmpty(); }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> year(Stage& stage)
    {
        HD_TRY(auto* dialog, calendars(stage));
        auto* days = dialog->findChild<YearView*>();
        auto* hours = dialog->findChild<QLineEdit*>(u"calendarDayHours"_s);
        const auto set = [&](QDate day, const QString& text) {
            days->setDay(day);
            hours->setText(text);
            dialog->findChild<QPushButton*>(u"calendarKeepDay"_s)->click();
        };
        set(QDate(2026, 11, 18), {});
        set(QDate(2026, 12, 25), {});
        set(QDate(2026, 10, 10), u"10:00-14:00"_s);
        set(QDate(2026, 12, 24), u"09:00-12:00"_s);
        HD_CHECK(focus(stage, hours));
        return dialog;
    }

    Result<QWidget*> calendarRefused(Stage& stage)
    {
        HD_TRY(auto* dialog, calendars(stage));
        for (int day = 1; day <= 7; ++day)
            dialog->findChild<QLineEdit*>(u"hoursDay%1"_s.arg(day))->clear();
        dialog->findChild<QPushButton*>(u"calendarSave"_s)->click();
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> holidays(Stage& stage)
    {
        QFile file(stage.file(u"latvia.ics"_s));
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
        const auto event = [&file](const char* name, const char* start) {
            file.write(QByteArray("BEGIN:VEVENT\r\nUID:") + name + "\r\nSUMMARY:" + name + "\r\nDTSTART" + start
                       + "\r\nEND:VEVENT\r\n");
        };
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//holidays//EN\r\n");
        event("Proclamation Day", ";VALUE=DATE:20261118");
        event("Christmas Eve", ";VALUE=DATE:20261224");
        event("Christmas", ";VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY");
        event("Office party", ":20261218T150000Z");
        file.write("END:VCALENDAR\r\n");
        file.close();
        HD_TRY(auto* dialog, year(stage));
        qobject_cast<CalendarsDialog*>(dialog)->importHolidays(file.fileName());
        HD_TRY(auto* preview, stage.dialog<HolidaysDialog>());
        auto* table = preview->findChild<QTreeWidget*>(u"holidayTable"_s);
        HD_CHECK(stage.until("the holidays are listed", [table] { return table->topLevelItemCount() == 4; }));
        HD_CHECK(stage.settle());
        return preview;
    }

    /// Some tickets tell of themselves.
    Result<> ring(Stage& stage)
    {
        auto urgent = shippedDefaultPolicy();
        urgent.ladder = {step(ServiceClock::Resolution, 50, {LadderAct::Notify}),
                         step(ServiceClock::PeriodicUpdate, 50, {LadderAct::Notify, LadderAct::RequireHandover}),
                         step(ServiceClock::NextResponse, 75, {LadderAct::Notify})};
        PolicyCalls calls(stage.workspace());
        HD_CHECK(answered(calls.edit(urgent.name, urgent)));
        HD_CHECK(answered(calls.recompute()));
        stage.clock()->advance(std::chrono::hours(4));
        NotificationCalls notifications(stage.workspace());
        for (int day = 0; day < 5; ++day) {
            HD_TRY(const auto taken, answered(notifications.takeSteps()));
            if (taken > 0)
                break;
            stage.clock()->advance(std::chrono::hours(24));
        }
        return stage.settle();
    }

    Result<QWidget*> bar(Stage& stage)
    {
        HD_CHECK(ring(stage));
        HD_CHECK(stage.until("the bar tells of it", [&stage] {
            const auto bars = stage.window().findChildren<InlineMessage*>();
            return std::any_of(bars.begin(), bars.end(), [](const InlineMessage* one) { return one->isVisible(); });
        }));
        return &stage.window();
    }

    Result<QWidget*> notifications(Stage& stage)
    {
        HD_CHECK(ring(stage));
        stage.window().actions().notifications->trigger();
        HD_TRY(auto* dialog, stage.dialog<NotificationsDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> noNotifications(Stage& stage)
    {
        stage.window().actions().notifications->trigger();
        HD_TRY(auto* dialog, stage.dialog<NotificationsDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> clocks(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticketFor(Trigger::Resolve));
        auto* dialog = new ClocksDialog(stage.workspace(), ticket.id, ticket.number, &stage.window());
        dialog->open();
        HD_TRY(auto* shown, stage.dialog<ClocksDialog>());
        auto* text = shown->findChild<QTextBrowser*>(u"clocksText"_s);
        HD_CHECK(stage.until("the account is on show", [text] { return !text->toPlainText().isEmpty(); }));
        HD_CHECK(stage.settle());
        return shown;
    }

} // namespace

std::vector<Scene> slaScenes()
{
    return {
        {u"policies"_s, policies, true},
        {u"policies-ladder"_s, ladder, true},
        {u"policies-refused"_s, policyRefused},
        {u"calendars"_s, calendars, true},
        {u"calendars-year"_s, year, true},
        {u"calendars-refused"_s, calendarRefused},
        {u"calendars-holidays"_s, holidays},
        {u"notifications"_s, notifications, true},
        {u"notifications-none"_s, noNotifications, false, false},
        {u"notifications-bar"_s, bar, true},
        {u"clocks-explained"_s, clocks, true},
    };
}

} // namespace helpdesk::shots
