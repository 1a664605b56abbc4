// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/macros/macrodialog.h"
#include "ui/macros/macromenu.h"
#include "ui/macros/macrorundialog.h"
#include "ui/macros/macrosdialog.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<MacroMenu*> openMacroMenu(Stage& stage)
    {
        auto& actions = stage.window().actions();
        actions.views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
        HD_CHECK(stage.settle());
        actions.runMacro->trigger();
        auto* menu = stage.window().findChild<MacroMenu*>();
        HD_CHECK(stage.until("the macros", [menu] { return menu->isVisible() && menu->actions().size() > 4; }));
        return menu;
    }

    Result<QWidget*> menuOfMacros(Stage& stage)
    {
        HD_TRY(auto* menu, openMacroMenu(stage));
        return menu;
    }

    Result<MacroRunDialog*> runOnThree(Stage& stage, Qt::Key digit)
    {
        stage.window().actions().views[static_cast<size_t>(StandardView::AllOpen)]->trigger();
        HD_CHECK(stage.settle());
        auto& list = stage.window().queue().list();
        list.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        stage.window().actions().runMacro->trigger();
        auto* menu = stage.window().findChild<MacroMenu*>();
        HD_CHECK(stage.until("the macros", [menu] { return menu->isVisible() && menu->actions().size() > 4; }));
        QTest::keyClick(menu, digit);
        HD_TRY(auto* dialog, stage.dialog<MacroRunDialog>());
        const auto* shown = dialog->findChild<QListWidget*>(u"bulkExamples"_s);
        HD_CHECK(stage.until("the preview", [shown] { return shown->count() > 0; }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> macroPreview(Stage& stage)
    {
        HD_TRY(auto* dialog, runOnThree(stage, Qt::Key_1));
        return dialog;
    }

    Result<MacrosDialog*> openMacros(Stage& stage)
    {
        stage.window().actions().macros->trigger();
        HD_TRY(auto* dialog, stage.dialog<MacrosDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> macros(Stage& stage)
    {
        HD_TRY(auto* dialog, openMacros(stage));
        return dialog;
    }

    Result<MacroDialog*> openForm(Stage& stage, const char* button)
    {
        HD_TRY(auto* list, openMacros(stage));
        HD_TRY(auto* act, stage.find<QPushButton>(button, list));
        act->click();
        MacroDialog* dialog = nullptr;
        HD_CHECK(stage.until("the form", [&] {
            dialog = list->findChild<MacroDialog*>();
            return dialog && dialog->isVisible();
        }));
        dialog->activateWindow();
        HD_CHECK(stage.settle()); // people and teams
        return dialog;
    }

    Result<QWidget*> form(Stage& stage)
    {
        HD_TRY(auto* dialog, openForm(stage, "macroEdit"));
        return dialog;
    }

    Result<QWidget*> refusedForm(Stage& stage)
    {
        HD_TRY(auto* dialog, openForm(stage, "macroNew"));
        dialog->findChild<QLineEdit*>(u"macroName"_s)->setText(u"Welcome"_s);
        dialog->findChild<QPlainTextEdit*>(u"macroReply"_s)->setPlainText(u"Hello {contact},\nwe answer by {tomorrow}."_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> macroScenes()
{
    return {
        {u"macro-menu"_s, menuOfMacros},
        {u"macro-preview"_s, macroPreview, true},
        {u"macro-list"_s, macros, true},
        {u"macro-form"_s, form, true},
        {u"macro-form-refused"_s, refusedForm},
    };
}

} // namespace helpdesk::shots
