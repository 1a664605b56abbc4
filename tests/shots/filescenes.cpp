// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/samplefiles.h"
#include "shots/scene.h"
#include "ui/base/lateprogress.h"
#include "ui/exports/exportdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> importing(Stage& stage, const QStringList& names)
    {
        stage.window().actions().importFiles->trigger();
        HD_TRY(auto* dialog, stage.dialog<ImportDialog>());
        QStringList paths;
        for (const auto& name : names) {
            HD_TRY(const auto path, sampleFile(stage, name));
            paths << path;
        }
        dialog->addFiles(paths);
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> read(Stage& stage, const QStringList& names)
    {
        HD_TRY(auto* dialog, importing(stage, names));
        const auto& queue = static_cast<ImportDialog*>(dialog)->queue();
        HD_CHECK(stage.until("the files are read", [&] { return !queue.isRunning(); }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QPushButton*> startButton(Stage& stage)
    {
        HD_TRY(auto* start, stage.find<QPushButton>("importStart"));
        HD_CHECK(stage.until("the file may be imported", [&] { return start->isEnabled(); }));
        return start;
    }

    Result<QWidget*> importPreview(Stage& stage)
    {
        HD_TRY(auto* dialog, importing(stage, {u"Customers.csv"_s, u"NewCustomers.csv"_s}));
        HD_CHECK(startButton(stage));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> done(Stage& stage)
    {
        HD_TRY(auto* dialog, importing(stage, {u"Customers.csv"_s}));
        HD_TRY(auto* start, startButton(stage));
        start->click();
        const auto& queue = static_cast<ImportDialog*>(dialog)->queue();
        HD_CHECK(stage.until("the file is imported", [&] { return !queue.isRunning(); }));
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> running(Stage& stage)
    {
        HD_TRY(auto* dialog, importing(stage, {u"Everybody.csv"_s}));
        HD_CHECK(stage.until("the progress appears", [&] {
            const auto* progress = dialog->findChild<LateProgress*>();
            return progress && progress->isVisible();
        }));
        return dialog;
    }

    Result<QWidget*> exporting(Stage& stage)
    {
        stage.window().actions().exportList->trigger();
        HD_TRY(auto* dialog, stage.dialog<ExportDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> fileScenes()
{
    return {
        {u"import"_s, [](Stage& stage) { return importing(stage, {}); }},
        {u"import-mapping"_s, [](Stage& stage) { return read(stage, {u"incidents.csv"_s}); }},
        {u"import-customer"_s, [](Stage& stage) { return read(stage, {u"Subscriptions.csv"_s}); }},
        {u"import-access"_s, [](Stage& stage) { return read(stage, {u"ExistingGdapRelationship.csv"_s}); }},
        {u"import-preview"_s, importPreview, true},
        {u"import-running"_s, running},
        {u"import-done"_s, done},
        {u"import-failed"_s, [](Stage& stage) { return read(stage, {u"Broken.json"_s}); }},
        {u"export"_s, exporting},
    };
}

} // namespace helpdesk::shots
