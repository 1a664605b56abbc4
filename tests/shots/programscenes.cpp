// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/samplefiles.h"
#include "shots/scene.h"
#include "ui/base/theme.h"
#include "ui/palette/commandpalette.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> settings(Stage& stage, int page)
    {
        stage.window().actions().settings->trigger();
        HD_TRY(auto* dialog, stage.dialog<SettingsDialog>());
        dialog->findChild<QTabWidget*>()->setCurrentIndex(page);
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> rules(Stage& stage, bool own)
    {
        HD_TRY(auto* dialog, settings(stage, 5));
        auto* page = dialog->findChild<RulesPage*>();
        auto* table = page->findChild<QTableWidget*>();
        HD_CHECK(stage.until("the rules are listed", [&] { return table->rowCount() > 50; }));
        if (!own)
            return dialog;
        HD_TRY(const auto path, sampleFile(stage, u"OwnRules.json"_s));
        page->importFile(path);
        page->findChild<QCheckBox*>(u"ruleOwn"_s)->click();
        HD_CHECK(stage.until("our rules are listed", [&] { return table->rowCount() == 4; }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> palette(Stage& stage, const QString& typed)
    {
        stage.window().actions().palette->trigger();
        HD_TRY(auto* dialog, stage.dialog<CommandPalette>());
        HD_TRY(auto* line, stage.find<QLineEdit>("paletteText", dialog));
        QTest::keyClicks(line, typed);
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<StartWindow*> startWindow(Stage& stage, const QStringList& recent)
    {
        auto* start = new StartWindow(recent);
        stage.own(start);
        start->show();
        start->activateWindow();
        HD_CHECK(stage.until("the start window is active", [&] { return start->isActiveWindow(); }));
        HD_CHECK(stage.settle());
        return start;
    }

    Result<QWidget*> failedStart(Stage& stage)
    {
        HD_TRY(auto* start,
               startWindow(stage, {u"/home/lee/customers.helpdesk"_s, u"/srv/helpdesk/northwind.helpdesk"_s}));
        Error error;
        error.code = ErrorCode::WorkspaceNewer;
        error.arguments = QStringList{u"/srv/helpdesk/northwind.helpdesk"_s, u"7"_s, u"1"_s};
        start->showError(error);
        HD_CHECK(stage.settle());
        return start;
    }

    Result<QWidget*> newWorkspace(Stage& stage)
    {
        HD_TRY(auto* start, startWindow(stage, {}));
        start->propose(u"/home/lee/helpdesk/workspace.helpdesk"_s, {});
        HD_TRY(auto* begin, stage.find<QPushButton>("startCreate", start));
        begin->click();
        HD_TRY(auto* create, stage.find<QPushButton>("startCreateNow", start));
        create->click(); // without a name
        HD_CHECK(stage.settle());
        return start;
    }

} // namespace

std::vector<Scene> programScenes()
{
    return {
        {u"settings-appearance"_s, [](Stage& stage) { return settings(stage, 0); }},
        {u"settings-partner"_s, [](Stage& stage) { return settings(stage, 1); }, true},
        {u"settings-users"_s, [](Stage& stage) { return settings(stage, 2); }},
        {u"settings-contracts"_s, [](Stage& stage) { return settings(stage, 3); }, true},
        {u"settings-costs"_s, [](Stage& stage) { return settings(stage, 4); }},
        {u"settings-rules"_s, [](Stage& stage) { return rules(stage, false); }},
        {u"settings-rules-own"_s, [](Stage& stage) { return rules(stage, true); }, true},
        {u"palette"_s, [](Stage& stage) { return palette(stage, {}); }},
        {u"palette-found"_s, [](Stage& stage) { return palette(stage, u"cont"_s); }, true},
        {u"start"_s,
         [](Stage& stage) -> Result<QWidget*> {
             HD_TRY(auto* start, startWindow(stage, {}));
             return start;
         }},
        {u"start-new"_s, newWorkspace},
        {u"start-failed"_s, failedStart, true},
    };
}

} // namespace helpdesk::shots
