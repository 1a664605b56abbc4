// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/theme.h"
#include "ui/customers/fieldform.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A form of two days.
struct DaysForm {
    DaysForm()
    {
        form.addField(Subject::Date, from);
        form.addField(Subject::Period, to);
        form.show();
        QApplication::setActiveWindow(&form);
        from->setFocus();
    }
    ~DaysForm() { speak(u"en"_s); }
    void speak(const QString& language)
    {
        installLanguage(*qApp, language);
        QApplication::processEvents();
    }

    FieldForm form;
    DateField* from = new DateField(DateField::Kind::Day, &form);
    DateField* to = new DateField(DateField::Kind::Day, &form);
};

} // namespace

TEST_CASE("the value of a date in a form is of no language", "[ui][forms]")
{
    DaysForm f;
    f.form.setValue(Subject::Date, u"2026-11-28"_s);
    f.speak(u"ru"_s);
    CHECK(f.from->text() == u"28.11.2026"_s);
    CHECK(f.form.value(Subject::Date) == u"2026-11-28"_s);
    f.from->setText(u"5 июня 2027"_s);
    CHECK(f.form.value(Subject::Date) == u"2027-06-05"_s);
    CHECK(f.form.value(Subject::Period).isEmpty());
}

TEST_CASE("what is wrong with a date stands below it as soon as it is left", "[ui][forms]")
{
    DaysForm f;
    QTest::keyClicks(f.from, u"31.31.2026"_s);
    CHECK(f.form.problem(Subject::Date).isEmpty());
    QTest::keyClick(f.from, Qt::Key_Tab);
    CHECK(f.form.problem(Subject::Date).contains(u"2026-12-31"_s)); // how to write one
    CHECK(f.from->accessibleDescription() == f.form.problem(Subject::Date));
    f.from->setText(u"31.12.2026"_s);
    CHECK(f.form.problem(Subject::Date).isEmpty());
}

TEST_CASE("a day that somebody else wrote is told as the language writes it", "[ui][forms]")
{
    DaysForm f;
    f.speak(u"ru"_s);
    f.form.setValue(Subject::Date, u"2026-11-28"_s);
    f.from->setText(u"29.11.2026"_s);
    f.form.meet(Subject::Date, u"2026-11-28"_s, u"2026-12-31"_s);
    CHECK(f.form.problem(Subject::Date).contains(u"31.12.2026"_s));
    f.form.meet(Subject::Period, {}, u"2027-01-01"_s);
    CHECK(f.to->text() == u"01.01.2027"_s);
}

TEST_CASE("a caption stands in line with the first line of what is higher", "[ui][forms]")
{
    const Appearance appearance(*qApp);
    FieldForm form;
    auto* text = makeTextBox(&form, 4);
    form.addField(Subject::Body, text);
    form.setCaption(Subject::Body, u"Note"_s);
    form.show();
    const auto* caption = form.findChild<QLabel*>();
    REQUIRE(caption->text() == u"Note"_s);
    const auto first = text->mapTo(&form, text->cursorRect().translated(text->viewport()->pos()).center()).y();
    CHECK(std::abs(caption->geometry().center().y() - first) <= 4);
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
}
