// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "support/asyncfixture.h"
#include "ui/calendars/calendarform.h"
#include "ui/calendars/calendarsdialog.h"
#include "ui/calendars/holidaysdialog.h"
#include "ui/calendars/yearview.h"
#include "ui/policies/recomputing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate kChristmas(2026, 12, 25); // a Friday

/// The window over a workspace, shown with the partner's own hours.
class CalendarsFixture : public AsyncFixture {
public:
    void open()
    {
        dialog = std::make_unique<CalendarsDialog>(workspace, recomputing);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        REQUIRE(eventually([&] { return line(u"calendarName"_s)->text() == partnerHoursName(); }));
    }
    QLineEdit* line(const QString& name) const { return dialog->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return dialog->findChild<QPushButton*>(name); }
    QListWidget* list() const { return dialog->findChild<QListWidget*>(u"calendarList"_s); }
    YearView* year() const { return dialog->findChild<YearView*>(); }
    CalendarForm* form() const { return dialog->findChild<CalendarForm*>(); }
    void save() const { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }
    void agree() const
    {
        QPushButton* yes = nullptr;
        REQUIRE(eventually([&] { return (yes = dialog->findChild<QPushButton*>(u"agree"_s)) != nullptr; }));
        yes->click();
    }

    std::optional<NamedCalendar> calendar(const QString& name)
    {
        const auto all = answered(PolicyCalls(workspace).calendars()).value();
        for (const auto& one : all) {
            if (one.name == name)
                return one;
        }
        return std::nullopt;
    }
    QString icsFile(const QByteArray& events)
    {
        QFile file(folder.filePath(u"holidays.ics"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n");
        return file.fileName();
    }

    Recomputing recomputing{workspace};
    std::unique_ptr<CalendarsDialog> dialog;
};

QByteArray holiday(const QByteArray& name, const QByteArray& start)
{
    return "BEGIN:VEVENT\r\nUID:" + name + "\r\nSUMMARY:" + name + "\r\nDTSTART" + start + "\r\nEND:VEVENT\r\n";
}

} // namespace

TEST_CASE_METHOD(CalendarsFixture, "a calendar of one's own is made beside those that ship", "[ui][calendars]")
{
    open();
    button(u"calendarNew"_s)->click();
    REQUIRE(line(u"calendarName"_s)->hasFocus());
    QTest::keyClicks(line(u"calendarName"_s), u"Night"_s);
    line(u"hoursDay1"_s)->setText(u"20-24"_s);
    save();
    REQUIRE(eventually([&] { return calendar(u"Night"_s).has_value(); }));
    CHECK(calendar(u"Night"_s)->rules.week[0] == TimeSlots{{1200, 1440}});
    REQUIRE(eventually([&] { return list()->currentItem() && list()->currentItem()->text().startsWith(u"Night"_s); }));
    CHECK(line(u"calendarName"_s)->isReadOnly());
    button(u"calendarRemove"_s)->click();
    agree();
    REQUIRE(eventually([&] { return !calendar(u"Night"_s); }));
}

TEST_CASE_METHOD(CalendarsFixture, "a calendar that ships is changed, and reset after a question", "[ui][calendars]")
{
    open();
    CHECK_FALSE(button(u"calendarRemove"_s)->isEnabled());
    const auto shipped = calendar(partnerHoursName())->rules;
    line(u"hoursDay5"_s)->setText(u"9-14"_s);
    save();
    REQUIRE(eventually([&] { return calendar(partnerHoursName())->replacesShipped; }));
    REQUIRE(eventually([&] { return button(u"calendarRemove"_s)->isEnabled(); }));
    CHECK(list()->currentItem()->text().contains(u'\n'));
    button(u"calendarRemove"_s)->click();
    agree();
    REQUIRE(eventually([&] { return calendar(partnerHoursName())->shipped; }));
    CHECK(calendar(partnerHoursName())->rules == shipped);
}

TEST_CASE_METHOD(CalendarsFixture, "a calendar that somebody else changed meanwhile is shown as it is when one asks for it",
                 "[ui][calendars]")
{
    open();
    auto theirs = *calendar(partnerHoursName());
    theirs.rules.week[4] = {{600, 720}};
    REQUIRE_OK(answered(PolicyCalls(workspace).setCalendar(theirs)));
    line(u"hoursDay5"_s)->setText(u"9-14"_s);
    save();
    agree();
    REQUIRE(eventually([&] { return line(u"hoursDay5"_s)->text().startsWith(u"10"_s); }));
    CHECK(calendar(partnerHoursName())->rules == theirs.rules);
    CHECK_FALSE(button(u"calendarSave"_s)->isEnabled());
}

TEST_CASE_METHOD(CalendarsFixture, "days are walked through and closed in the year by the keyboard", "[ui][calendars]")
{
    open();
    year()->setDay(kChristmas.addDays(-1));
    year()->setFocus();
    QTest::keyClick(year(), Qt::Key_Right);
    CHECK(year()->day() == kChristmas);
    QTest::keyClick(year(), Qt::Key_Space);
    CHECK(year()->accessibleDescription().contains(u"holiday"_s));
    CHECK(dialog->findChild<QPlainTextEdit*>(u"hoursExceptions"_s)->toPlainText() == u"2026-12-25"_s);
    QTest::keyClick(year(), Qt::Key_Up);
    CHECK(year()->day() == kChristmas.addDays(-7));
    QTest::keyClick(year(), Qt::Key_PageUp);
    CHECK(year()->day() == QDate(2026, 11, 18));
    QTest::keyClick(year(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(year()->day() == QDate(2027, 11, 18));
    year()->setDay(kChristmas);
    QTest::keyClick(year(), Qt::Key_Return);
    CHECK(dialog->findChild<QPlainTextEdit*>(u"hoursExceptions"_s)->toPlainText().isEmpty());
}

TEST_CASE_METHOD(CalendarsFixture, "the current day stays in sight where the year is taller than its window", "[ui][calendars]")
{
    open();
    dialog->resize(dialog->width(), 420);
    year()->setFocus();
    for (const auto key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(year(), key);
        const auto day = year()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        CHECK(year()->visibleRegion().contains(day.center()));
    }
}

TEST_CASE_METHOD(CalendarsFixture, "one day gets hours of its own, this year or every year", "[ui][calendars]")
{
    open();
    year()->setDay(QDate(2026, 12, 24));
    line(u"calendarDayHours"_s)->setText(u"9-12"_s);
    QTest::keyClick(line(u"calendarDayHours"_s), Qt::Key_Return);
    year()->setDay(kChristmas);
    line(u"calendarDayHours"_s)->clear();
    dialog->findChild<QCheckBox*>(u"calendarEveryYear"_s)->setChecked(true);
    button(u"calendarKeepDay"_s)->click();
    save();
    REQUIRE(eventually([&] { return calendar(partnerHoursName())->replacesShipped; }));
    const auto rules = calendar(partnerHoursName())->rules;
    CHECK(rules.slotsOn(QDate(2026, 12, 24)) == TimeSlots{{540, 720}});
    CHECK(rules.slotsOn(QDate(2030, 12, 25)).empty());
    line(u"calendarDayHours"_s)->setText(u"nine"_s);
    button(u"calendarKeepDay"_s)->click();
    CHECK(form()->problem().contains(u"nine"_s));
}

TEST_CASE_METHOD(CalendarsFixture, "a calendar that never opens is refused, and so is a slot with its weekday", "[ui][calendars]")
{
    open();
    for (int day = 1; day <= 7; ++day)
        line(u"hoursDay%1"_s.arg(day))->clear();
    save();
    CHECK_FALSE(form()->problem().isEmpty());
    line(u"hoursDay2"_s)->setText(u"18-9"_s);
    save();
    CHECK(form()->problem().startsWith(u"Tuesday"_s));
    CHECK(line(u"hoursDay2"_s)->hasFocus());
    line(u"hoursDay2"_s)->setText(u"9-18"_s);
    dialog->findChild<QComboBox*>(u"hoursZone"_s)->setCurrentText(u"Europe/Nowhere"_s);
    save();
    CHECK(form()->problem().contains(u"Europe/Nowhere"_s));
    CHECK(calendar(partnerHoursName())->shipped);
}

TEST_CASE_METHOD(CalendarsFixture, "holidays of a file are shown before they are taken into the calendar", "[ui][calendars]")
{
    open();
    year()->setDay(kChristmas);
    QTest::keyClick(year(), Qt::Key_Space);
    dialog->importHolidays(icsFile(holiday("Christmas", ";VALUE=DATE:20261225") + holiday("Boxing Day", ";VALUE=DATE:20261226")
                                   + holiday("Lunch", ":20261227T120000Z")));
    auto* preview = dialog->findChild<HolidaysDialog*>();
    REQUIRE(preview);
    auto* table = preview->findChild<QTreeWidget*>(u"holidayTable"_s);
    REQUIRE(eventually([&] { return table->topLevelItemCount() == 3; }));
    CHECK(table->topLevelItem(0)->text(2).contains(u"VEVENT 3 (Lunch)"_s));
    CHECK(table->topLevelItem(1)->text(0) != table->topLevelItem(2)->text(0));
    CHECK(calendar(partnerHoursName())->shipped);
    preview->findChild<QPushButton*>(u"holidaysAdd"_s)->click();
    CHECK(year()->wordsOf(QDate(2026, 12, 26)).contains(u"closed"_s));
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    save();
    REQUIRE(eventually([&] { return calendar(partnerHoursName())->rules.exceptions.size() == 2; }));
}

TEST_CASE_METHOD(CalendarsFixture, "a file that is no calendar adds nothing", "[ui][calendars]")
{
    open();
    QFile file(folder.filePath(u"notes.ics"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Buy milk");
    file.close();
    dialog->importHolidays(file.fileName());
    auto* preview = dialog->findChild<HolidaysDialog*>();
    REQUIRE(preview);
    REQUIRE_OK(answered(PolicyCalls(workspace).holidays(icsFile({})))); // behind the one that was asked
    CHECK_FALSE(preview->findChild<QPushButton*>(u"holidaysAdd"_s)->isEnabled());
    CHECK(preview->findChild<QTreeWidget*>()->topLevelItemCount() == 0);
}

TEST_CASE_METHOD(CalendarsFixture, "who is no administrator reads the calendars and writes nothing", "[ui][calendars]")
{
    auto actor = workspace.actor();
    actor.role = Role::Agent;
    workspace.setActor(actor);
    open();
    CHECK(line(u"hoursDay1"_s)->isReadOnly());
    for (const auto* name : {"calendarNew", "calendarImport", "calendarRemove", "calendarSave", "calendarKeepDay"})
        CHECK_FALSE(button(QString::fromLatin1(name))->isEnabled());
    year()->setDay(kChristmas);
    QTest::keyClick(year(), Qt::Key_Space);
    CHECK(dialog->findChild<QPlainTextEdit*>(u"hoursExceptions"_s)->toPlainText().isEmpty());
}
