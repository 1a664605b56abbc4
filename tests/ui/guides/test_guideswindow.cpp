// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "domain/guides/guideediting.h"
#include "ui/base/inlinemessage.h"
#include "ui/guides/guidepreview.h"

#include <QComboBox>
#include <QListWidget>
#include <QTabWidget>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("guides stand below their service, and words narrow the list", "[ui][guides]")
{
    GuidesFixture f;
    CHECK(f.list().topLevelItemCount() == 4); // three services, and what is for several
    for (int row = 1; row < f.list().topLevelItem(0)->childCount(); ++row) {
        const auto* group = f.list().topLevelItem(0);
        CHECK(QString::localeAwareCompare(group->child(row - 1)->text(0), group->child(row)->text(0)) <= 0);
    }
    auto& search = f.widget<QLineEdit>("guideSearch");
    QTest::keyClicks(&search, u"mail flow"_s);
    REQUIRE(f.list().topLevelItemCount() == 1);
    REQUIRE(f.list().topLevelItem(0)->childCount() == 1);
    QTest::keyClick(&search, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.tree().isVisible(); }));
    CHECK(f.rows() > 20);
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    CHECK(f.list().isVisible());
}

TEST_CASE("a changed question is a draft at once, and saved by Ctrl+S as the next version", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    const auto version = f.entry(f.mailFlow).guide.version;
    f.type(f.field(u"Question, English"_s), u"Is it healthy?"_s);
    REQUIRE(eventually([&] { return f.knowledge().drafts.size() == 1; }));
    f.press(f.field(u"Question, English"_s), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.entry(f.mailFlow).own; }));
    const auto saved = f.entry(f.mailFlow);
    CHECK(saved.guide.version == version + 1);
    CHECK(saved.guide.step(saved.guide.start)->question.en == u"Is it healthy?"_s);
    REQUIRE(eventually([&] { return f.knowledge().drafts.empty(); }));
    CHECK_FALSE(f.widget<QPushButton>("editorSave").isEnabled());
}

TEST_CASE("undo and redo take back typing as one change, from within the field", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    auto& question = f.field(u"Question, English"_s);
    const auto before = question.toPlainText();
    f.type(question, u"Other words"_s);
    CHECK(question.toPlainText() == u"Other words"_s);
    QTest::keyClick(&question, Qt::Key_Z, Qt::ControlModifier);
    CHECK(question.toPlainText() != u"Other words"_s);
    while (f.widget<QPushButton>("editorUndo").isEnabled())
        QTest::keyClick(&question, Qt::Key_Z, Qt::ControlModifier);
    CHECK(question.toPlainText() == before);
    while (f.widget<QPushButton>("editorRedo").isEnabled())
        QTest::keyClick(&question, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(question.toPlainText() == u"Other words"_s);
}

TEST_CASE("answers and questions are added, doubled, moved and removed by keyboard in the tree", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    const auto before = f.rows();
    f.choose(u"Incident that fits"_s);
    f.press(f.tree(), Qt::Key_Insert);
    CHECK(f.rows() == before + 1);
    CHECK(f.tree().currentItem()->text(1) == u"Leads nowhere yet"_s);
    f.press(f.tree(), Qt::Key_Insert, Qt::ControlModifier);
    CHECK(f.rows() == before + 3); // the question with its two answers
    f.press(f.tree(), Qt::Key_Delete);
    CHECK(f.rows() == before);
    f.choose(u"Healthy"_s);
    const auto place = f.tree().currentItem()->parent()->indexOfChild(f.tree().currentItem());
    f.press(f.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(f.tree().currentItem()->text(0) == u"Healthy"_s);
    CHECK(f.tree().currentItem()->parent()->indexOfChild(f.tree().currentItem()) == place + 1);
    f.press(f.tree(), Qt::Key_Up, Qt::AltModifier);
    f.press(f.tree(), Qt::Key_D, Qt::ControlModifier);
    CHECK(f.rows() == before + 1); // its question is unfolded once only
}

TEST_CASE("a fault is told while one types, leads to its field, and keeps the guide from being saved", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    auto& faults = f.widget<QListWidget>("faultList");
    CHECK(faults.isHidden());
    auto& why = f.field(u"Why it is asked, Russian"_s);
    why.setFocus();
    QTest::keyClick(&why, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&why, Qt::Key_Delete);
    REQUIRE(eventually([&] { return faults.count() == 1; }));
    CHECK(faults.item(0)->text().contains(u"Why it is asked"_s));
    CHECK_FALSE(f.widget<QPushButton>("editorSave").isEnabled());
    f.choose(u"Incident that fits"_s);
    f.press(f.tree(), Qt::Key_F8);
    auto& again = f.field(u"Why it is asked, Russian"_s);
    CHECK(again.hasFocus());
    QTest::keyClicks(&again, u"ok"_s);
    REQUIRE(eventually([&] { return faults.isHidden(); }));
    CHECK(f.widget<QPushButton>("editorSave").isEnabled());
}

TEST_CASE("a fault names an answer without text by words, not by the key it has in a file", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.choose(u"Incident that fits"_s);
    f.press(f.tree(), Qt::Key_Insert);
    auto& faults = f.widget<QListWidget>("faultList");
    REQUIRE(eventually([&] { return faults.count() == 3; }));
    for (int row = 0; row < faults.count(); ++row) {
        CHECK(faults.item(row)->text().contains(u"(without text)"_s));
        CHECK_FALSE(faults.item(row)->text().contains(u"“answer"_s));
    }
}

TEST_CASE("a row of the tree has an answer and below it where it leads, each over the whole width", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    const auto& tree = f.tree();
    CHECK(tree.isColumnHidden(1));
    CHECK(tree.columnWidth(0) == tree.viewport()->width());
    f.choose(u"Incident that fits"_s);
    CHECK(tree.visualItemRect(tree.currentItem()).height() >= 2 * tree.fontMetrics().height());
    CHECK(tree.currentItem()->toolTip(0).contains(tree.currentItem()->text(1)));
}

TEST_CASE("an answer leads to a new end or question by choosing it", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.choose(u"Incident that fits"_s);
    QComboBox* target = nullptr;
    REQUIRE(eventually([&] {
        for (auto* combo : f.window->findChildren<QComboBox*>()) {
            if (combo->isVisible() && combo->accessibleName() == u"Leads to"_s)
                target = combo;
        }
        return target != nullptr;
    }));
    target->setFocus();
    const auto row = target->findText(u"A new end: Solution"_s);
    REQUIRE(row >= 0);
    target->setCurrentIndex(row);
    Q_EMIT target->activated(row);
    CHECK(f.tree().currentItem()->text(1) == u"(an end without text)"_s);
    f.type(f.field(u"What to do now, English"_s), u"x"_s);
    REQUIRE(eventually([&] { return f.widget<QListWidget>("faultList").count() > 0; }));
}

TEST_CASE("the guide is played through as agents see it, and no ticket is touched", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.widget<QTabWidget>("editorTabs").setCurrentIndex(1);
    auto& preview = f.widget<GuidePreview>("guidePreview");
    const auto answers = [&] {
        QList<QPushButton*> shown;
        for (auto* button : preview.findChildren<QPushButton*>(u"guideAnswer"_s)) {
            if (button->isVisible())
                shown << button;
        }
        return shown;
    };
    REQUIRE(eventually([&] { return answers().size() == 3; }));
    f.press(*answers().at(1), Qt::Key_Space); // an incident that fits
    REQUIRE(eventually([&] { return answers().size() == 1; }));
    f.press(f.widget<QPushButton>("previewRestart"), Qt::Key_Space);
    REQUIRE(eventually([&] { return answers().size() == 3; }));
    auto& language = f.widget<QComboBox>("previewLanguage");
    language.setCurrentIndex(1);
    REQUIRE(eventually([&] { return !answers().isEmpty() && answers().first()->text() == u"Проблем нет"_s; }));
    CHECK(f.knowledge().drafts.empty());
}

TEST_CASE("what was not saved is there again after a crash, and can be discarded", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.type(f.field(u"Question, English"_s), u"Half done"_s);
    f.window.reset();
    REQUIRE(eventually([&] { return f.knowledge().drafts.size() == 1; }));
    f.show();
    f.open(f.mailFlow);
    CHECK(f.field(u"Question, English"_s).toPlainText() == u"Half done"_s);
    QTest::keyClick(&f.field(u"Question, English"_s), Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.field(u"Question, English"_s).toPlainText() != u"Half done"_s);
}

TEST_CASE("when somebody else saved meanwhile, theirs can be compared and ours saved all the same", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.type(f.field(u"Question, English"_s), u"Ours"_s);
    auto theirs = f.entry(f.mailFlow).guide;
    theirs.title.en = u"Theirs"_s;
    REQUIRE_OK(answered(KnowledgeCalls(f.workspace).saveGuide(theirs)));
    InlineMessage* message = nullptr;
    REQUIRE(eventually([&] {
        for (auto* one : f.window->findChildren<InlineMessage*>()) {
            if (one->isVisible() && one->sentence().contains(u"Theirs"_s))
                message = one;
        }
        return message != nullptr;
    }));
    f.widget<QTabWidget>("editorTabs").setCurrentIndex(2);
    CHECK(f.widget<QTreeWidget>("differenceList").topLevelItemCount() == 2);
    f.widget<QTabWidget>("editorTabs").setCurrentIndex(0);
    f.press(f.tree(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.widget<QPushButton>("editorSave").isEnabled() && message->isVisible(); }));
    CHECK(f.entry(f.mailFlow).guide.title.en == u"Theirs"_s);
    Q_EMIT message->actionTriggered();
    REQUIRE(eventually([&] { return f.entry(f.mailFlow).guide.title.en != u"Theirs"_s; }));
    CHECK(f.entry(f.mailFlow).guide.step(u"health"_s)->question.en == u"Ours"_s);
}

TEST_CASE("the window goes with changes that can still be undone, and the draft stays", "[ui][guides]")
{
    GuidesFixture f;
    f.open(f.mailFlow);
    f.tree().setCurrentItem(f.tree().topLevelItem(1));
    QTest::keyClick(&f.tree(), Qt::Key_Insert);
    REQUIRE(eventually([&] { return f.knowledge().drafts.size() == 1; }));
    f.window.reset();
    CHECK(f.knowledge().drafts.size() == 1);
}

TEST_CASE("an agent reads guides and plays them, and is told who changes them", "[ui][guides]")
{
    GuidesFixture f;
    f.workAs(Role::Agent);
    f.open(f.mailFlow);
    CHECK(f.field(u"Question, English"_s).isReadOnly());
    CHECK_FALSE(f.widget<QPushButton>("editorAdd").isEnabled());
    CHECK(f.widget<QPushButton>("editorSave").isHidden());
    bool told = false;
    for (auto* message : f.window->findChildren<InlineMessage*>())
        told = told || (message->isVisible() && message->sentence().contains(u"Supervisors"_s));
    CHECK(told);
    const auto before = f.rows();
    f.press(f.tree(), Qt::Key_Delete);
    CHECK(f.rows() == before);
}

TEST_CASE("a file is taken as a change that is looked at before it is saved", "[ui][guides]")
{
    GuidesFixture f;
    auto guide = f.entry(f.mailFlow).guide;
    guide.title.en = u"From a file"_s;
    const auto path = f.folder.filePath(u"guide.json"_s);
    REQUIRE_OK(answered(KnowledgeCalls(f.workspace).writeFile(guide, path)));
    f.window->importFile(path);
    REQUIRE(eventually([&] { return f.tree().isVisible() && f.widget<QPushButton>("editorSave").isEnabled(); }));
    CHECK_FALSE(f.entry(f.mailFlow).own);
    f.press(f.tree(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.entry(f.mailFlow).guide.title.en == u"From a file"_s; }));
}

TEST_CASE("a new guide is built from nothing and cannot be saved before it is whole", "[ui][guides]")
{
    GuidesFixture f;
    f.press(f.widget<QPushButton>("guideNew"), Qt::Key_Space);
    REQUIRE(eventually([&] { return f.tree().isVisible(); }));
    CHECK(f.widget<QListWidget>("faultList").count() > 5);
    CHECK_FALSE(f.widget<QPushButton>("editorSave").isEnabled());
    f.type(f.field(u"Question, English"_s), u"Is it on?"_s);
    f.press(f.tree(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return f.knowledge().drafts.size() == 1; }));
    CHECK(f.knowledge().drafts.front().guide.steps.front().question.en == u"Is it on?"_s);
}

TEST_CASE("an article of our own is written in both languages and read as it will look", "[ui][guides]")
{
    GuidesFixture f;
    f.widget<QTabWidget>("guideTabs").setCurrentIndex(1);
    f.press(f.widget<QPushButton>("guideNew"), Qt::Key_Space);
    auto& id = f.widget<QLineEdit>("articleId");
    REQUIRE(eventually([&] { return id.isVisible(); }));
    QTest::keyClicks(&id, u"our_vpn"_s);
    f.type(f.field(u"Title, English"_s), u"Our VPN"_s);
    f.type(f.field(u"Title, Russian"_s), u"Our VPN (ru)"_s);
    f.type(f.field(u"Text, English"_s), u"Call us"_s);
    auto& save = f.widget<QPushButton>("articleSave");
    CHECK_FALSE(save.isEnabled());
    f.type(f.field(u"Text, Russian"_s), u"Call us (ru)"_s);
    REQUIRE(save.isEnabled());
    f.press(save, Qt::Key_Space);
    REQUIRE(eventually([&] {
        const auto known = f.knowledge();
        return std::any_of(known.articles.begin(), known.articles.end(),
                           [](const ArticleEntry& entry) { return entry.article.id == u"our_vpn"_s && entry.own; });
    }));
    REQUIRE(eventually([&] { return f.knowledge().drafts.empty(); }));
}
