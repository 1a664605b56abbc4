// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/cases/casespage.h"
#include "ui/cases/furthercasedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> casesPage(Stage& stage)
    {
        stage.window().actions().cases->trigger();
        HD_CHECK(stage.find<QWidget>("caseView"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// Its button is there but out of sight where the groups are a field.
    Result<> chooseGroup(Stage& stage, const char* name)
    {
        HD_CHECK(casesPage(stage));
        auto* button = stage.window().findChild<QToolButton*>(QString::fromLatin1(name));
        if (!button)
            return fail(ErrorCode::Internal, {QString::fromLatin1(name)});
        button->click();
        return {};
    }

    Result<QWidget*> group(Stage& stage, const char* name)
    {
        HD_CHECK(chooseGroup(stage, name));
        HD_TRY(auto* list, stage.find<QTableView>("caseList"));
        if (list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> writing(Stage& stage)
    {
        HD_CHECK(group(stage, "caseGroup_we_owe"));
        HD_TRY(auto* direction, stage.find<QComboBox>("caseDirection"));
        direction->setCurrentIndex(1);
        HD_TRY(auto* text, stage.find<QPlainTextEdit>("caseText"));
        text->setPlainText(u"Both logs are uploaded: one mailbox on hold, one without."_s);
        text->setFocus();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> unattached(Stage& stage)
    {
        HD_CHECK(chooseGroup(stage, "caseGroupUnattached"));
        HD_TRY(auto* ticket, stage.find<QLineEdit>("unattachedTicket"));
        ticket->setFocus();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> noCaseFound(Stage& stage)
    {
        HD_CHECK(casesPage(stage));
        HD_TRY(auto* search, stage.find<QLineEdit>("caseSearch"));
        search->setText(u"zeppelin"_s);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> further(Stage& stage)
    {
        HD_CHECK(casesPage(stage));
        HD_TRY(auto* button, stage.find<QPushButton>("caseFurther"));
        button->click();
        HD_TRY(auto* dialog, stage.dialog<FurtherCaseDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> none(Stage& stage)
    {
        stage.window().actions().cases->trigger();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

} // namespace

std::vector<Scene> caseScenes()
{
    return {
        {u"cases"_s, casesPage, true},
        {u"cases-writing"_s, writing},
        {u"cases-customer-to-be-told"_s, [](Stage& stage) { return group(stage, "caseGroup_customer_update"); }},
        {u"cases-unattached"_s, unattached, true},
        {u"cases-nothing-found"_s, noCaseFound},
        {u"cases-further"_s, further, true},
        {u"cases-none"_s, none, false, false},
    };
}

} // namespace helpdesk::shots
