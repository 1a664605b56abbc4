// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qualityfixture.h"
#include "ui/ticket/conversationview.h"

#include <QComboBox>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(QualityFixture, "tickets are reviewed one after the other by keys alone", "[ui][quality]")
{
    openPage();
    CHECK(progress() == u"Reviewed 0 of 4"_s);
    // The newest stands first, and that is one's own; the next is the last of Bob's.
    REQUIRE(eventually([&] { return focuses(u"sampleList"_s); }));
    press(Qt::Key_Down);
    REQUIRE(eventually([&] { return form().ticket() == made[2].id; }));
    REQUIRE(eventually([&] { return find<ConversationView>("reviewConversation")->toPlainText().contains(u"Third does not work."_s); }));
    press(Qt::Key_Return);
    REQUIRE(eventually([&] { return focuses(u"reviewPoint_understood"_s); }));
    for (const auto* points : {"5", "8", "10", "4", "5", "5"}) {
        type(QString::fromLatin1(points));
        press(Qt::Key_Return);
    }
    REQUIRE(focuses(u"reviewPoint_escalation"_s));
    type(u"-"_s);
    press(Qt::Key_Return);
    CHECK(find<QLabel>("reviewScore")->text() == u"Score: 93 of 100. 7 of 7 questions answered."_s); // 37 of 40
    REQUIRE(focuses(u"reviewVerdict_good"_s));
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    // On to the next one that nobody has reviewed, with the keyboard in its form.
    REQUIRE(eventually([&] { return form().ticket() == made[1].id && focuses(u"reviewPoint_understood"_s); }));
    REQUIRE(eventually([&] { return progress() == u"Reviewed 1 of 4"_s; }));
    CHECK(outcomeOf(made[2].id) == u"Good, 93"_s);
    const auto history = answered(workspace.ticketPane(made[2].id));
    REQUIRE_OK(history);
    CHECK(history->history.back().kind == EventKind::Review);
}

TEST_CASE_METHOD(QualityFixture, "the form says what is missing, and goes there", "[ui][quality]")
{
    openPage();
    page().open(made[0].id);
    REQUIRE(eventually([&] { return form().ticket() == made[0].id; }));
    form().focusFirst();
    type(u"5"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return focuses(u"reviewPoint_diagnosis"_s); }));
    type(u"99"_s);
    for (auto* field : form().findChildren<PointField*>()) {
        if (field->text().isEmpty())
            field->setText(u"1"_s);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto says = [&](const QString& words) {
        const auto labels = find<QWidget>("reviewMessage")->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    REQUIRE(eventually([&] { return says(u"“99” points cannot be given"_s) && focuses(u"reviewPoint_diagnosis"_s); }));
    find<PointField>("reviewPoint_diagnosis")->setText(u"2"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return focuses(u"reviewVerdict_good"_s); }));
    find<QRadioButton>("reviewVerdict_failed")->setChecked(true);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return focuses(u"reviewNote"_s); }));
    type(u"Ask first."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return outcomeOf(made[0].id).startsWith(u"Failed"_s); }));
}

TEST_CASE_METHOD(QualityFixture, "one's own work is shown and cannot be reviewed", "[ui][quality]")
{
    openPage();
    page().open(own.id);
    REQUIRE(eventually([&] { return form().ticket() == own.id; }));
    CHECK_FALSE(find<QPushButton>("reviewSave")->isEnabled());
    CHECK(find<QLabel>("reviewStanding")->text().contains(u"is your own work"_s));
    CHECK_FALSE(find<PointField>("reviewPoint_understood")->isEnabled());
}

TEST_CASE_METHOD(QualityFixture, "what is written for one ticket waits while another is looked at", "[ui][quality]")
{
    openPage();
    page().open(made[0].id);
    REQUIRE(eventually([&] { return form().ticket() == made[0].id; }));
    form().focusFirst();
    type(u"3"_s);
    find<QPlainTextEdit>("reviewNote")->setPlainText(u"Half a thought"_s);
    page().open(made[1].id);
    REQUIRE(eventually([&] { return form().ticket() == made[1].id; }));
    CHECK(find<QPlainTextEdit>("reviewNote")->toPlainText().isEmpty());
    page().open(made[0].id);
    REQUIRE(eventually([&] { return form().ticket() == made[0].id; }));
    CHECK(find<QPlainTextEdit>("reviewNote")->toPlainText() == u"Half a thought"_s);
    CHECK(find<PointField>("reviewPoint_understood")->text() == u"3"_s);
}

TEST_CASE_METHOD(QualityFixture, "a rule that nothing fits says so in words", "[ui][quality]")
{
    openPage();
    auto* rule = find<QComboBox>("sampleRule");
    rule->setFocus();
    QTest::keyClick(rule, Qt::Key_Down);
    REQUIRE(eventually([&] { return progress().isEmpty() && page().isRead(); }));
    CHECK_FALSE(list().isVisible());
    const auto labels = page().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"No ticket of this period fits the rule."_s);
    }));
}

TEST_CASE_METHOD(QualityFixture, "who is no supervisor reviews nothing, and no longer looks at it", "[ui][quality]")
{
    openPage();
    workspace.setActor(bob);
    REQUIRE(eventually([&] { return !page().isVisible(); }));
    CHECK_FALSE(window.actions().quality->isVisible());
}

TEST_CASE_METHOD(QualityFixture, "points are counted by the arrow keys, and a dash gives way to a digit", "[ui][quality]")
{
    PointField field(10);
    CHECK_FALSE(field.given());
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.text() == u"10"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == u"10"_s);
    QTest::keyClicks(&field, u"-"_s);
    REQUIRE(field.given());
    CHECK_FALSE(*field.given());
    QTest::keyClicks(&field, u"7"_s);
    REQUIRE(field.given());
    CHECK(*field.given() == 7);
    field.clear();
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == u"0"_s);
}
