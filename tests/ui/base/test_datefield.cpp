// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/datefield.h"
#include "ui/base/daycalendar.h"
#include "ui/text/language.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

void switchTo(const QString& language)
{
    installLanguage(*qApp, language);
    QApplication::processEvents(); // windows hear of it behind the program
}

/// Two fields below each other in a window that has the keyboard.
class DateWindow {
public:
    DateWindow()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* field : std::initializer_list<QWidget*>{day, moment})
            layout->addWidget(field);
        window.show();
        QApplication::setActiveWindow(&window);
        day->setFocus();
    }

    ~DateWindow() { switchTo(u"en"_s); }

    DayCalendar* calendar() const { return day->findChild<DayCalendar*>(); }

    QWidget window;
    DateField* day = new DateField(DateField::Kind::Day, &window);
    DateField* moment = new DateField(DateField::Kind::Moment, &window);
};

} // namespace

TEST_CASE("a date field shows the language's style and means the same day in another", "[datefield]")
{
    installLanguage(*qApp, u"en"_s);
    DateWindow w;
    w.day->setValue(u"2026-11-28"_s);
    w.moment->setValue(u"2026-11-28 14:30"_s);
    CHECK(w.day->text() == u"2026-11-28"_s);
    const QSignalSpy edited(w.day, &QLineEdit::textChanged);
    switchTo(u"ru"_s);
    CHECK(w.day->text() == u"28.11.2026"_s);
    CHECK(w.day->placeholderText() == u"31.12.2026"_s);
    CHECK(w.moment->text() == u"28.11.2026 14:30"_s);
    CHECK(w.day->value() == u"2026-11-28"_s);
    CHECK(w.moment->value() == u"2026-11-28 14:30"_s);
    CHECK(edited.isEmpty()); // nobody wrote anything
    w.day->setText(u"05.06.2026"_s); // a day in June, there
    switchTo(u"en"_s);
    CHECK(w.day->text() == u"2026-06-05"_s);
}

TEST_CASE("a date field is never narrower than a date", "[datefield]")
{
    installLanguage(*qApp, u"en"_s);
    DateWindow w;
    const auto& metrics = w.day->fontMetrics();
    CHECK(w.day->minimumSizeHint().width() > metrics.horizontalAdvance(u"2026-11-28"_s));
    CHECK(w.moment->minimumSizeHint().width() > metrics.horizontalAdvance(u"2026-11-28 14:30"_s));
}

TEST_CASE("what was typed is shown as it was read when the field is left", "[datefield]")
{
    DateWindow w;
    w.day->setText(u"28 ноя 26"_s);
    CHECK(w.day->value() == u"2026-11-28"_s);
    QTest::keyClick(w.day, Qt::Key_Tab);
    CHECK(w.day->text() == u"2026-11-28"_s);
    w.day->setText(u"  "_s);
    CHECK(w.day->value().isEmpty());
    CHECK_FALSE(w.day->day().isValid());
}

TEST_CASE("a date field says what is wrong when it is left, and no longer when it is mended", "[datefield]")
{
    DateWindow w;
    QSignalSpy told(w.day, &DateField::problemChanged);
    QTest::keyClicks(w.day, u"05.06.2026"_s);
    CHECK(told.isEmpty()); // somebody may still be writing
    QTest::keyClick(w.day, Qt::Key_Tab);
    REQUIRE(told.count() == 1);
    CHECK(told.takeFirst().front().toString().contains(u"5 June 2026 or 6 May 2026"_s));
    CHECK(w.day->value() == u"05.06.2026"_s);
    w.day->setText(u"5 June 2026"_s);
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().toString().isEmpty());
}

TEST_CASE("a day is chosen in the calendar by keyboard", "[datefield]")
{
    DateWindow w;
    w.day->setValue(u"2026-11-28"_s);
    QTest::keyClick(w.day, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(w.calendar());
    CHECK(w.calendar()->selectedDate() == QDate(2026, 11, 28));
    auto* days = w.calendar()->findChild<QWidget*>(u"qt_calendar_calendarview"_s);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(w.day->value() == u"2026-11-29"_s);
    CHECK(w.day->hasFocus());
    CHECK_FALSE(w.calendar()->isVisible());
}

TEST_CASE("the calendar begins its weeks as the language does, keeps the time, and Esc changes nothing", "[datefield]")
{
    installLanguage(*qApp, u"ru"_s);
    DateWindow w;
    w.moment->setValue(u"2026-11-28 14:30"_s);
    w.moment->openCalendar();
    auto* calendar = w.moment->findChild<DayCalendar*>();
    REQUIRE(calendar);
    CHECK(calendar->firstDayOfWeek() == Qt::Monday);
    for (auto* button : calendar->findChildren<QToolButton*>())
        CHECK_FALSE((button->isVisible() && button->accessibleName().isEmpty() && button->text().isEmpty()));
    Q_EMIT calendar->activated(QDate(2026, 12, 1));
    CHECK(w.moment->value() == u"2026-12-01 14:30"_s);
    w.day->setValue(u"2026-11-28"_s);
    w.day->openCalendar();
    QTest::keyClick(w.calendar(), Qt::Key_Escape);
    CHECK(w.day->value() == u"2026-11-28"_s);
}

TEST_CASE("a date field that is only read has no calendar", "[datefield]")
{
    DateWindow w;
    auto* open = w.day->findChild<QAction*>(u"openCalendar"_s);
    REQUIRE(open);
    CHECK(open->isVisible());
    w.day->setReadOnly(true);
    CHECK_FALSE(open->isVisible());
    QTest::keyClick(w.day, Qt::Key_F4);
    CHECK_FALSE(w.calendar());
}

TEST_CASE("values of date fields are days and moments, and an empty one is neither", "[datefield]")
{
    CHECK((*lastMomentOf(u"2026-12-31"_s))->toIso() == u"2026-12-31T23:59:59.999Z"_s);
    CHECK((*firstMomentOf(u" 2026-12-31 "_s))->toIso() == u"2026-12-31T00:00:00Z"_s);
    CHECK_FALSE(firstMomentOf(u""_s)->has_value());
    CHECK_FALSE(firstMomentOf(u"soon"_s).has_value());
    CHECK(utcDayValue(*lastMomentOf(u"2026-12-31"_s)) == u"2026-12-31"_s);
    CHECK(utcDayValue({}).isEmpty());
    CHECK_FALSE(dayOfValue({})->isValid());
    CHECK_FALSE(momentOfValue({})->has_value());
    const auto moment = momentOfValue(u"2026-12-31 09:05"_s);
    CHECK(momentValue(*moment) == u"2026-12-31 09:05"_s);
    CHECK(dayValue({}).isEmpty());
}

} // namespace helpdesk
