// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/customers/fieldform.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/savedviewdialog.h"
#include "ui/shell/viewlist.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> savedView(Stage& stage)
    {
        HD_TRY(auto* list, stage.find<ViewList>("savedViews"));
        list->setFocus(Qt::TabFocusReason);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> brokenView(Stage& stage)
    {
        SavedView view;
        view.name = u"Of Robin"_s;
        view.searchText = u"assignee:robin"_s;
        HD_CHECK(answered(stage.workspace().addView(view)));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> saveView(Stage& stage, const QString& name)
    {
        HD_TRY(auto* line, stage.find<QLineEdit>("search"));
        line->setText(u"service:azure status:open"_s);
        QTest::keyClick(line, Qt::Key_Return);
        stage.window().actions().saveView->trigger();
        HD_TRY(auto* dialog, stage.dialog<SavedViewDialog>());
        dialog->form().setValue(Subject::Name, name);
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> nameTaken(Stage& stage)
    {
        HD_TRY(auto* shown, saveView(stage, {}));
        auto& form = static_cast<FormDialog*>(shown)->form();
        HD_TRY(auto* save, stage.find<QPushButton>("formSave", shown));
        save->click();
        HD_CHECK(stage.until("the name is refused", [&] { return !form.problem(Subject::Name).isEmpty(); }));
        HD_CHECK(stage.settle());
        return shown;
    }

    /// The flag of a view of open tickets that are grouped.
    Result<QWidget*> flaggedView(Stage& stage)
    {
        SavedView view;
        view.name = u"By customer"_s;
        view.searchText = u"status:open"_s;
        view.grouping = TicketGrouping::Customer;
        view.mark = ViewMark{u"severity:A"_s, MarkColor::Red};
        HD_CHECK(answered(stage.workspace().addView(view)));
        HD_CHECK(stage.settle());
        HD_TRY(auto* list, stage.find<ViewList>("savedViews"));
        const auto last = list->model()->index(list->model()->rowCount() - 1, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The last view with columns of its own, on show.
    Result<QWidget*> viewWithColumns(Stage& stage)
    {
        HD_TRY(const auto views, answered(stage.workspace().savedViews()));
        auto view = views.back();
        view.columns = {QueueColumn::Assignee, QueueColumn::Title, QueueColumn::Due};
        HD_CHECK(answered(stage.workspace().editView(view)));
        HD_CHECK(stage.settle());
        HD_TRY(auto* list, stage.find<ViewList>("savedViews"));
        list->setFocus(Qt::TabFocusReason);
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The view keeps the columns that the list has been given since.
    Result<QWidget*> changeColumns(Stage& stage)
    {
        HD_CHECK(viewWithColumns(stage));
        stage.window().queue().list().showColumns({QueueColumn::Number, QueueColumn::Title, QueueColumn::Assignee, QueueColumn::Due});
        stage.window().actions().editView->trigger();
        HD_TRY(auto* dialog, stage.dialog<SavedViewDialog>());
        HD_TRY(auto* columns, stage.find<QComboBox>("viewColumns", dialog));
        columns->setCurrentIndex(columns->count() - 1);
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> flagRefused(Stage& stage)
    {
        HD_TRY(auto* shown, saveView(stage, u"Azure in work"_s));
        auto& form = static_cast<FormDialog*>(shown)->form();
        form.setValue(Subject::Rule, u"sverity:A"_s);
        HD_TRY(auto* save, stage.find<QPushButton>("formSave", shown));
        save->click();
        HD_CHECK(stage.until("the flag is refused", [&] { return !form.problem(Subject::Rule).isEmpty(); }));
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> drafts(Stage& stage)
    {
        HD_TRY(const auto page, answered(stage.workspace().tickets({}, 3)));
        const QStringList words{u"Thank you for the trace. I see that the connector was changed on Monday"_s,
                                u"called back, nobody there"_s, u"Please send us the invoice number, then"_s};
        for (size_t i = 0; i < page.rows.size(); ++i) {
            Draft draft;
            draft.kind = i == 1 ? MessageKind::PhoneCall : MessageKind::Reply;
            draft.body = words[static_cast<qsizetype>(i)];
            HD_CHECK(answered(stage.workspace().saveDraft(page.rows[i].id, draft)));
        }
        stage.clock()->advance(std::chrono::minutes(25));
        stage.window().actions().drafts->trigger();
        HD_TRY(auto* dialog, stage.dialog<DraftsDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> about(Stage& stage)
    {
        stage.window().actions().about->trigger();
        HD_TRY(auto* dialog, stage.dialog<AboutDialog>());
        HD_CHECK(stage.until("the database is named", [&] { return dialog->facts().contains(u"SQLite"_s); }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> menu(Stage& stage, int place)
    {
        auto* shown = stage.window().menuBar()->actions().at(place)->menu();
        shown->popup(stage.window().mapToGlobal(QPoint(0, 0)));
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> users(Stage& stage)
    {
        auto* shown = stage.window().findChild<QMenu*>(u"users"_s);
        shown->popup(stage.window().mapToGlobal(QPoint(0, 0)));
        HD_CHECK(stage.settle());
        return shown;
    }

} // namespace

std::vector<Scene> shellScenes()
{
    return {
        {u"main-saved-view"_s, savedView, true},
        {u"main-broken-view"_s, brokenView},
        {u"main-flagged-view"_s, flaggedView, true},
        {u"main-view-columns"_s, viewWithColumns, true},
        {u"save-view-columns"_s, changeColumns, true},
        {u"save-view"_s, [](Stage& stage) { return saveView(stage, u"Azure in work"_s); }},
        {u"save-view-refused"_s, nameTaken},
        {u"save-view-flag-refused"_s, flagRefused},
        {u"drafts"_s, drafts, true},
        {u"about"_s, about, true},
        {u"menu-view"_s, [](Stage& stage) { return menu(stage, 3); }},
        {u"menu-users"_s, users},
    };
}

} // namespace helpdesk::shots
