// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/knowledgecalls.h"
#include "shots/scene.h"
#include "ui/guides/guideswindow.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<GuidesWindow*> guides(Stage& stage)
    {
        stage.window().actions().guides->trigger();
        GuidesWindow* window = nullptr;
        HD_CHECK(stage.until("the window of guides", [&] {
            window = stage.window().findChild<GuidesWindow*>();
            return window && window->isVisible();
        }));
        window->activateWindow();
        HD_TRY(auto* list, stage.find<QTreeWidget>("guideList", window));
        HD_CHECK(stage.until("the guides are listed", [&] { return list->topLevelItemCount() > 0; }));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> list(Stage& stage, bool articles)
    {
        HD_TRY(auto* window, guides(stage));
        HD_TRY(auto* tabs, stage.find<QTabWidget>("guideTabs", window));
        tabs->setCurrentIndex(articles ? 1 : 0);
        HD_CHECK(stage.settle());
        return window;
    }

    Result<GuidesWindow*> editor(Stage& stage, const QString& id)
    {
        HD_TRY(auto* window, guides(stage));
        window->openGuide(id);
        HD_CHECK(stage.find<QTreeWidget>("guideTree", window));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> edit(Stage& stage)
    {
        HD_TRY(auto* window, editor(stage, u"office365.mail_flow"_s));
        HD_TRY(auto* tree, stage.find<QTreeWidget>("guideTree", window));
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> general(Stage& stage)
    {
        HD_TRY(auto* window, editor(stage, u"office365.mail_flow"_s));
        HD_TRY(auto* tree, stage.find<QTreeWidget>("guideTree", window));
        tree->setCurrentItem(tree->topLevelItem(0));
        HD_CHECK(stage.settle());
        return window;
    }

    /// A new answer leads nowhere yet, and its words are missing.
    Result<QWidget*> faults(Stage& stage)
    {
        HD_TRY(auto* window, editor(stage, u"office365.mail_flow"_s));
        HD_TRY(auto* tree, stage.find<QTreeWidget>("guideTree", window));
        tree->setCurrentItem(tree->topLevelItem(1));
        QTest::keyClick(tree, Qt::Key_Insert);
        HD_TRY(auto* found, stage.find<QListWidget>("faultList", window));
        HD_CHECK(stage.until("the faults are told", [&] { return found->count() == 3; }));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> guidePreview(Stage& stage)
    {
        HD_TRY(auto* window, editor(stage, u"office365.mail_flow"_s));
        HD_TRY(auto* tabs, stage.find<QTabWidget>("editorTabs", window));
        tabs->setCurrentIndex(1);
        HD_TRY(auto* answer, stage.find<QPushButton>("guideAnswer", window));
        answer->click();
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> compare(Stage& stage)
    {
        KnowledgeCalls calls(stage.workspace());
        HD_TRY(auto knowledge, answered(calls.knowledge()));
        for (auto& entry : knowledge.guides) {
            if (entry.guide.id != "office365.mail_flow"_L1)
                continue;
            entry.guide.title = {u"Mail trouble, our way"_s, u"Почта: как делаем мы"_s};
            entry.guide.steps.front().why.en += u" Northwind's gateway comes first."_s;
            HD_CHECK(answered(calls.saveGuide(entry.guide)));
        }
        HD_TRY(auto* window, editor(stage, u"office365.mail_flow"_s));
        HD_TRY(auto* tabs, stage.find<QTabWidget>("editorTabs", window));
        tabs->setCurrentIndex(2);
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> asAgent(Stage& stage)
    {
        auto actor = stage.workspace().actor();
        actor.role = Role::Agent;
        stage.workspace().setActor(actor);
        return edit(stage);
    }

    Result<QWidget*> article(Stage& stage, int tab)
    {
        HD_TRY(auto* window, guides(stage));
        window->openArticle(u"nce_windows"_s);
        HD_TRY(auto* tabs, stage.find<QTabWidget>("articleTabs", window));
        tabs->setCurrentIndex(tab);
        HD_CHECK(stage.settle());
        return window;
    }

} // namespace

std::vector<Scene> guideScenes()
{
    return {
        {u"guides"_s, [](Stage& stage) { return list(stage, false); }, true},
        {u"guides-articles"_s, [](Stage& stage) { return list(stage, true); }},
        {u"guide-editor"_s, edit, true},
        {u"guide-editor-general"_s, general},
        {u"guide-editor-faults"_s, faults, true},
        {u"guide-editor-preview"_s, guidePreview, true},
        {u"guide-editor-compare"_s, compare},
        {u"guide-editor-agent"_s, asAgent},
        {u"article"_s, [](Stage& stage) { return article(stage, 0); }},
        {u"article-edit"_s, [](Stage& stage) { return article(stage, 1); }, true},
    };
}

} // namespace helpdesk::shots
