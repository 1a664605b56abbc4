// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/reports/definitionsdialog.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reporttableview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/reporttext.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    ReportWish wishOf(ReportName report, PeriodPreset preset, std::optional<ReportBy> by = {})
    {
        ReportWish wish;
        wish.report = report;
        wish.preset = preset;
        wish.by = by;
        return wish;
    }

    Result<ReportsPage*> reportsPage(Stage& stage)
    {
        stage.window().actions().reports->trigger();
        HD_CHECK(stage.find<ReportTableView>("reportTable"));
        return stage.find<ReportsPage>("reportsPage");
    }

    Result<QWidget*> report(Stage& stage, const ReportWish& wish)
    {
        HD_TRY(auto* page, reportsPage(stage));
        page->open(wish);
        HD_CHECK(stage.settle());
        const auto* title = page->findChild<QLabel*>(u"reportTitle"_s);
        HD_CHECK(stage.until("the report is answered", [&] { return title->text() == reportTitle(wish.report); }));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> mistaken(Stage& stage)
    {
        HD_TRY(auto* page, reportsPage(stage));
        HD_TRY(auto* where, stage.find<QLineEdit>("reportWhere", page));
        where->setFocus();
        where->setText(u"sevrity:A mail"_s);
        QTest::keyClick(where, Qt::Key_Return);
        HD_CHECK(stage.find<QLabel>("reportWhereProblem", page));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> definitions(Stage& stage, const QString& words)
    {
        HD_TRY(auto* page, reportsPage(stage));
        HD_TRY(auto* meaning, stage.find<QPushButton>("reportMeaning", page));
        meaning->click();
        HD_TRY(auto* dialog, stage.dialog<DefinitionsDialog>());
        HD_TRY(auto* search, stage.find<QLineEdit>("definitionsSearch", dialog));
        search->setText(words);
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> reportScenes()
{
    const auto asked = [](const ReportWish& wish) { return [wish](Stage& stage) { return report(stage, wish); }; };
    return {
        {u"report-flow"_s, asked(wishOf(ReportName::Flow, PeriodPreset::Last30Days)), true},
        {u"report-customers"_s, asked(wishOf(ReportName::Customers, PeriodPreset::ThisYear)), true},
        {u"report-services"_s, asked(wishOf(ReportName::Flow, PeriodPreset::ThisMonth, ReportBy::Service))},
        {u"report-sla"_s, asked(wishOf(ReportName::Sla, PeriodPreset::ThisYear)), true},
        {u"report-first-response"_s, asked(wishOf(ReportName::FirstResponse, PeriodPreset::LastMonth, ReportBy::Week))},
        {u"report-backlog"_s, asked(wishOf(ReportName::Backlog, PeriodPreset::ThisYear))},
        {u"report-agents"_s, asked(wishOf(ReportName::Agents, PeriodPreset::ThisQuarter))},
        {u"report-quality"_s, asked(wishOf(ReportName::Quality, PeriodPreset::Last30Days))},
        {u"report-empty"_s, asked(wishOf(ReportName::Services, PeriodPreset::LastYear))},
        {u"report-none"_s, asked(wishOf(ReportName::Flow, PeriodPreset::ThisMonth)), false, false},
        {u"report-mistake"_s, mistaken},
        {u"report-definitions"_s, [](Stage& stage) { return definitions(stage, {}); }, true},
        {u"report-definitions-found"_s, [](Stage& stage) { return definitions(stage, u"90 %"_s); }},
    };
}

} // namespace helpdesk::shots
