// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/outagecalls.h"
#include "shots/scene.h"
#include "ui/customers/fieldform.h"
#include "ui/outages/answerdialog.h"
#include "ui/outages/claimdialog.h"
#include "ui/outages/linkticketsdialog.h"
#include "ui/outages/outagedialog.h"
#include "ui/outages/outagespage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> outagesPage(Stage& stage)
    {
        stage.window().actions().outages->trigger();
        HD_CHECK(stage.find<QPushButton>("outageLink"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> oneOutage(Stage& stage, const QString& number)
    {
        HD_CHECK(outagesPage(stage));
        HD_TRY(const auto rows, answered(OutageCalls(stage.workspace()).list(100)));
        HD_TRY(auto* outages, stage.find<OutagesPage>("outagesPage"));
        for (const auto& row : rows) {
            if (row.outage.number == number)
                outages->open(row.outage.id);
        }
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    template <typename Dialog>
    Result<QWidget*> press(Stage& stage, const QString& number, const char* button)
    {
        HD_CHECK(oneOutage(stage, number));
        HD_TRY(auto* pressed, stage.find<QPushButton>(button));
        pressed->click();
        HD_TRY(auto* dialog, stage.dialog<Dialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> answer(Stage& stage)
    {
        HD_TRY(auto* shown, press<AnswerDialog>(stage, u"EX1027734"_s, "outageAnswer"));
        HD_TRY(auto* list, stage.find<QListWidget>("answerList", shown));
        HD_CHECK(stage.until("the preview is there", [&] { return list->count() > 0; }));
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> claims(Stage& stage, int row)
    {
        HD_CHECK(outagesPage(stage));
        HD_TRY(auto* outages, stage.find<OutagesPage>("outagesPage"));
        outages->showClaims();
        HD_TRY(auto* all, stage.find<QPushButton>("claimAllOutages"));
        all->click();
        HD_TRY(auto* list, stage.find<QTableView>("claimList"));
        HD_CHECK(stage.until("the claims are there", [&] { return list->model()->rowCount() > row; }));
        list->setCurrentIndex(list->model()->index(row, 0));
        HD_CHECK(stage.find<QPushButton>("claimEdit"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> claimForm(Stage& stage)
    {
        HD_CHECK(claims(stage, 0));
        HD_CHECK(stage.find<QPushButton>("claimRemove")); // one that is not filed yet
        HD_TRY(auto* edit, stage.find<QPushButton>("claimEdit"));
        edit->click();
        HD_TRY(auto* dialog, stage.dialog<ClaimDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> noOutage(Stage& stage)
    {
        stage.window().actions().outages->trigger();
        HD_CHECK(stage.find<QPushButton>("outageAdd"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> linkedTicket(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticket(u"External mail arrives"_s));
        HD_CHECK(stage.openTicket(ticket));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

} // namespace

std::vector<Scene> outageScenes()
{
    return {
        {u"outages"_s, outagesPage, true},
        {u"outages-over"_s, [](Stage& stage) { return oneOutage(stage, u"EX1019402"_s); }},
        {u"outages-none"_s, noOutage, false, false},
        {u"outage-add"_s, [](Stage& stage) { return press<OutageDialog>(stage, u"EX1027734"_s, "outageAdd"); }},
        {u"outage-edit"_s, [](Stage& stage) { return press<OutageDialog>(stage, u"EX1027734"_s, "outageEdit"); }},
        {u"outage-note"_s, [](Stage& stage) { return press<TextDialog>(stage, u"EX1027734"_s, "outageNote"); }},
        {u"outage-link"_s, [](Stage& stage) { return press<LinkTicketsDialog>(stage, u"TM1027801"_s, "outageLink"); }},
        {u"outage-answer"_s, answer, true},
        {u"outage-ticket"_s, linkedTicket},
        {u"claims"_s, [](Stage& stage) { return claims(stage, 0); }, true},
        {u"claim-form"_s, claimForm, true},
    };
}

} // namespace helpdesk::shots
