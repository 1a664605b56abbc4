// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/fieldform.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/shell/savedviewdialog.h"
#include "ui/shell/viewlist.h"
#include "ui/shell/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ViewsFixture : WindowFixture {
    void search(const QString& text)
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("search"), text);
        QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
    }
    /// Ctrl+Shift+S, a name, Enter.
    void saveAs(const QString& name)
    {
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto* form = dialog<SavedViewDialog>();
        REQUIRE(form);
        QTest::keyClicks(form->findChild<QLineEdit*>(u"viewName"_s), name);
        QTest::keyClick(form, Qt::Key_Return);
    }
    void saved(const QString& name, const QString& text)
    {
        search(text);
        saveAs(name);
        REQUIRE(eventually([&] { return names().contains(name) && !window.findChild<SavedViewDialog*>(); }));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ViewList& list() { return *find<ViewList>("savedViews"); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names << list().model()->index(row, 0).data().toString();
        return names;
    }
    QString current() { return list().currentIndex().data().toString(); }
    std::vector<SavedView> stored()
    {
        const auto views = answered(workspace.savedViews());
        REQUIRE_OK(views);
        return *views;
    }
};

} // namespace

TEST_CASE("a search is kept as a view by keyboard alone", "[ui][views]")
{
    ViewsFixture f;
    f.create(u"Mail is late"_s, Severity::A);
    f.create(u"Invoice"_s);
    auto* button = f.find<QToolButton>("saveView");
    CHECK_FALSE(button->isVisible());
    CHECK_FALSE(f.window.actions().saveView->isEnabled());
    CHECK_FALSE(f.list().isVisible());
    f.search(u"severity:A"_s);
    CHECK(eventually([&] { return button->isVisible(); }));

    f.saveAs(u"Severe"_s);
    REQUIRE(eventually([&] { return f.current() == u"Severe"_s; }));
    CHECK(f.list().isVisible());
    CHECK(eventually([&] { return !button->isVisible(); })); // it is kept
    CHECK(f.stored().front().searchText == u"severity:A"_s);
    CHECK_FALSE(f.stored().front().shared);
    CHECK(eventually([&] { return f.list().model()->index(0, 0).data(Qt::UserRole + 2) == 1; }));
}

TEST_CASE("the order of the list is kept with the view", "[ui][views]")
{
    ViewsFixture f;
    f.create(u"one"_s);
    f.search(u"status:new"_s);
    f.window.queue().list().sortByColumn(0, Qt::AscendingOrder);
    CHECK(eventually([&] { return f.window.queue().searchText() == u"status:new sort:number"_s; }));
    f.saveAs(u"By number"_s);
    REQUIRE(eventually([&] { return f.current() == u"By number"_s; }));
    CHECK(f.stored().front().searchText == u"status:new sort:number"_s);
}

TEST_CASE("a view is gone to from the side bar, and back to a queue", "[ui][views]")
{
    ViewsFixture f;
    f.create(u"one"_s);
    f.saved(u"New ones"_s, u"status:new"_s);
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(f.current().isEmpty());
    CHECK(f.window.queue().searchText().isEmpty());
    f.list().setFocus();
    f.list().setCurrentIndex(f.list().model()->index(0, 0));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(f.window.queue().searchText() == u"status:new"_s);
    CHECK(f.find<QLineEdit>("search")->text() == u"status:new"_s);
}

TEST_CASE("a name that is taken is told at the name, and nothing is stored", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"New ones"_s, u"status:new"_s);
    f.search(u"status:open"_s);
    f.saveAs(u"new ONES"_s);
    auto* dialog = f.dialog<SavedViewDialog>();
    REQUIRE(dialog);
    CHECK(eventually([&] { return !dialog->form().problem(Subject::Name).isEmpty(); }));
    CHECK(f.stored().size() == 1);
    // The dialog grows, so that the sentence and all below it are in sight.
    const auto* area = dialog->findChild<QScrollArea*>();
    CHECK(eventually([&] { return area->verticalScrollBar()->maximum() == 0; }));
    const auto* problem = [&]() -> QLabel* {
        for (auto* label : dialog->findChildren<QLabel*>()) {
            if (label->text() == dialog->form().problem(Subject::Name))
                return label;
        }
        return nullptr;
    }();
    REQUIRE(problem);
    CHECK(problem->height() >= problem->heightForWidth(problem->width()));
}

TEST_CASE("a search text with a mistake is told at the text", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"New ones"_s, u"status:new"_s);
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_F2);
    auto* dialog = f.dialog<SavedViewDialog>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(u"viewText"_s)->setText(u"staus:new"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(eventually([&] { return dialog->form().problem(Subject::Value).contains(u"status"_s); }));
}

TEST_CASE("a mistake in what gets a flag is told at that field, and nothing is stored", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"New ones"_s, u"status:new"_s);
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_F2);
    auto* dialog = f.dialog<SavedViewDialog>();
    REQUIRE(dialog);
    auto* mark = dialog->findChild<QLineEdit*>(u"viewMark"_s);
    auto* color = dialog->findChild<QComboBox*>(u"viewMarkColor"_s);
    CHECK_FALSE(color->isEnabled());
    mark->setText(u"sverity:A"_s);
    CHECK(color->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(eventually([&] { return dialog->form().problem(Subject::Rule).contains(u"severity"_s); }));
    CHECK(dialog->form().problem(Subject::Value).isEmpty());
    CHECK_FALSE(f.stored().front().mark.has_value());
}

TEST_CASE("groups and flags of a view are chosen with it, shown by its list, and stay with it", "[ui][views]")
{
    ViewsFixture f;
    f.create(u"Mail"_s, Severity::A);
    f.saved(u"New ones"_s, u"status:new"_s);
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_F2);
    auto* dialog = f.dialog<SavedViewDialog>();
    REQUIRE(dialog);
    auto* groups = dialog->findChild<QComboBox*>(u"viewGroups"_s);
    groups->setCurrentIndex(groups->findData(u"severity"_s));
    dialog->findChild<QLineEdit*>(u"viewMark"_s)->setText(u"severity:A"_s);
    auto* color = dialog->findChild<QComboBox*>(u"viewMarkColor"_s);
    color->setCurrentIndex(color->findData(u"amber"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.stored().front().grouping == TicketGrouping::Severity; }));
    CHECK(f.stored().front().mark == ViewMark{u"severity:A"_s, MarkColor::Amber});
    const auto& tickets = f.window.queue().tickets();
    CHECK(eventually([&] { return tickets.rowCount() == 2 && tickets.index(1, 0).data(TicketListModel::MarkRole).isValid(); }));
    CHECK(f.window.actions().groupings[4]->isChecked());

    f.window.actions().views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
    CHECK(eventually([&] { return tickets.rowCount() == 1 && !tickets.index(0, 0).data(TicketListModel::MarkRole).isValid(); }));
}

TEST_CASE("a queue keeps what it is grouped by, also for the next window", "[ui][views]")
{
    ViewsFixture f;
    f.create(u"Mail"_s);
    auto& actions = f.window.actions();
    const auto& tickets = f.window.queue().tickets();
    actions.views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
    CHECK_FALSE(actions.foldGroups->isEnabled());
    actions.groupings[1]->trigger();
    REQUIRE(eventually([&] { return tickets.rowCount() == 2; }));
    CHECK(actions.foldGroups->isEnabled());
    actions.foldGroups->trigger();
    CHECK(eventually([&] { return tickets.rowCount() == 1; }));
    actions.views[static_cast<size_t>(StandardView::NewTickets)]->trigger();
    CHECK_FALSE(f.window.queue().grouping().has_value());
    actions.views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
    CHECK(f.window.queue().grouping() == TicketGrouping::Customer);
    f.window.close();

    MainWindow next(f.workspace, f.clock, f.settings, f.appearance);
    next.actions().views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
    CHECK(next.queue().grouping() == TicketGrouping::Customer);
}

TEST_CASE("a view is changed by F2, and the list on show follows", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"New ones"_s, u"status:new"_s);
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_F2);
    auto* dialog = f.dialog<SavedViewDialog>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(u"viewName"_s)->setText(u"In work"_s);
    dialog->findChild<QLineEdit*>(u"viewText"_s)->setText(u"status:open"_s);
    dialog->findChild<QCheckBox*>(u"viewShared"_s)->setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.names() == QStringList{u"In work"_s}; }));
    CHECK(f.stored().front().shared);
    CHECK(eventually([&] { return f.window.queue().searchText() == u"status:open"_s; }));
}

TEST_CASE("a view is deleted after a question, and its search stays on show", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"New ones"_s, u"status:new"_s);
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_Delete);
    auto* question = f.dialog<QMessageBox>();
    REQUIRE(question);
    SECTION("Esc keeps it")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(f.stored().size() == 1);
    }
    SECTION("the other button deletes it")
    {
        QTest::keyClick(question->findChild<QPushButton*>(u"agree"_s), Qt::Key_Space);
        REQUIRE(eventually([&] { return f.names().isEmpty(); }));
        CHECK_FALSE(f.list().isVisible());
        CHECK(f.window.queue().searchText() == u"status:new"_s);
        CHECK(eventually([&] { return f.find<QToolButton>("saveView")->isVisible(); }));
    }
}

TEST_CASE("views are moved by Alt and the arrows", "[ui][views]")
{
    ViewsFixture f;
    f.saved(u"First"_s, u"status:new"_s);
    f.saved(u"Second"_s, u"status:open"_s);
    f.list().setFocus();
    REQUIRE(f.current() == u"Second"_s);
    CHECK_FALSE(f.window.actions().moveViewDown->isEnabled());
    QTest::keyClick(&f.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(f.names() == QStringList{u"Second"_s, u"First"_s});
    CHECK(f.current() == u"Second"_s);
    CHECK_FALSE(f.window.actions().moveViewUp->isEnabled());
    REQUIRE(eventually([&] { return !f.workspace.isSaving(); }));
    CHECK(f.stored().front().name == u"Second"_s);
}

TEST_CASE("an agent sees a shared view of somebody else but cannot change it", "[ui][views]")
{
    ViewsFixture f;
    SavedView view;
    view.name = u"Of all"_s;
    view.searchText = u"status:new"_s;
    view.shared = true;
    REQUIRE_OK(answered(f.workspace.addView(view)));
    User eve;
    eve.login = u"eve"_s;
    eve.name = u"Eve"_s;
    const auto added = answered(f.workspace.addUser(eve));
    REQUIRE_OK(added);
    f.workspace.setActor(actorOf(*added));
    REQUIRE(eventually([&] { return f.names() == QStringList{u"Of all"_s}; }));
    f.list().setCurrentIndex(f.list().model()->index(0, 0));
    CHECK_FALSE(f.window.actions().editView->isEnabled());
    CHECK_FALSE(f.window.actions().removeView->isEnabled());
}

TEST_CASE("a view has its own columns when somebody wants it to, and other lists have the usual ones", "[ui][views]")
{
    using enum QueueColumn;
    ViewsFixture f;
    f.create(u"one"_s);
    const auto usual = f.window.queue().list().queueColumns();
    f.saved(u"Plain"_s, u"status:new"_s);
    CHECK(f.stored().front().columns.empty());
    SavedView view;
    view.name = u"With columns"_s;
    view.searchText = u"is:any"_s;
    view.columns = {Due, Title, Assignee};
    REQUIRE_OK(answered(f.workspace.addView(view)));
    REQUIRE(eventually([&] { return f.names().contains(u"With columns"_s); }));
    CHECK(f.window.queue().list().queueColumns() == usual);
    f.list().setFocus();
    f.list().setCurrentIndex(f.list().model()->index(1, 0));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(f.window.queue().list().queueColumns() == view.columns);
    CHECK_FALSE(f.find<QToolButton>("saveView")->isVisible());
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(f.window.queue().list().queueColumns() == usual);
}

TEST_CASE("columns changed in a view that has its own are offered to be kept, and so is what the list has now", "[ui][views]")
{
    using enum QueueColumn;
    ViewsFixture f;
    f.create(u"one"_s);
    SavedView view;
    view.name = u"With columns"_s;
    view.searchText = u"is:any"_s;
    view.columns = {Due, Title, Assignee};
    REQUIRE_OK(answered(f.workspace.addView(view)));
    REQUIRE(eventually([&] { return !f.names().isEmpty(); }));
    f.list().setFocus();
    f.list().setCurrentIndex(f.list().model()->index(0, 0));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    f.window.queue().list().showColumns({Number, Title});
    CHECK(eventually([&] { return f.find<QToolButton>("saveView")->isVisible(); }));
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_F2);
    auto* form = f.dialog<SavedViewDialog>();
    REQUIRE(form);
    auto* columns = form->findChild<QComboBox*>(u"viewColumns"_s);
    REQUIRE(columns->count() == 3);
    CHECK(columns->currentIndex() == 1);
    CHECK(columns->toolTip() == u"Due, Title, Assignee"_s);
    columns->setCurrentIndex(2);
    QTest::keyClick(form, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.stored().front().columns == std::vector{Number, Title}; }));
    CHECK(eventually([&] { return !f.find<QToolButton>("saveView")->isVisible(); }));
}
