// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/base/datefield.h"
#include "ui/base/daycalendar.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/formdialog.h"
#include "ui/offering/sheetdialog.h"
#include "ui/offering/tiersdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> tiers(Stage& stage)
    {
        stage.window().actions().tiers->trigger();
        HD_TRY(auto* dialog, stage.dialog<TiersDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    /// The end of the form, with a price and a company.
    Result<QWidget*> priced(Stage& stage)
    {
        HD_TRY(auto* dialog, tiers(stage));
        auto* list = dialog->findChild<QListWidget*>(u"tierList"_s);
        HD_CHECK(stage.until("the tiers are listed", [list] { return list->count() == 3; }));
        list->setCurrentRow(2);
        dialog->findChild<QLineEdit*>(u"tierTo"_s)->setFocus();
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> tierRefused(Stage& stage)
    {
        HD_TRY(auto* dialog, tiers(stage));
        dialog->findChild<QPushButton*>(u"tierNew"_s)->click();
        HD_CHECK(stage.settle());
        dialog->findChild<QLineEdit*>(u"tierName"_s)->setText(u"Weekend"_s);
        dialog->findChild<QPushButton*>(u"tierSave"_s)->click();
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> customer(Stage& stage, const QString& name)
    {
        stage.window().actions().customers->trigger();
        HD_CHECK(stage.find<QPushButton>("customerNewTicket"));
        HD_TRY(const auto rows, answered(stage.workspace().customers(name, 1)));
        if (rows.empty())
            return fail(ErrorCode::NotFound, Subject::Customer, {name});
        HD_TRY(auto* page, stage.find<CustomersPage>("customersPage"));
        page->open(rows.front().id);
        HD_CHECK(stage.settle());
        HD_TRY(auto* sheet, stage.find<QPushButton>("customerSheet"));
        HD_TRY(auto* view, stage.find<QScrollArea>("customerView"));
        view->ensureWidgetVisible(sheet);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> agreement(Stage& stage, const QString& name, const char* button)
    {
        HD_CHECK(customer(stage, name));
        HD_TRY(auto* pressed, stage.find<QPushButton>(button));
        pressed->click();
        HD_TRY(auto* dialog, stage.dialog<FormDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> sheet(Stage& stage)
    {
        HD_CHECK(customer(stage, u"Fabrikam"_s));
        HD_TRY(auto* pressed, stage.find<QPushButton>("customerSheet"));
        pressed->click();
        HD_TRY(auto* dialog, stage.dialog<SheetDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> calendar(Stage& stage)
    {
        HD_CHECK(agreement(stage, u"Fabrikam"_s, "customerEditAgreement"));
        HD_TRY(auto* start, stage.find<DateField>("agreementStart"));
        start->openCalendar();
        HD_TRY(auto* shown, stage.find<DayCalendar>("dayCalendar"));
        HD_CHECK(stage.settle());
        return shown;
    }

} // namespace

std::vector<Scene> offeringScenes()
{
    return {
        {u"tiers"_s, tiers, true},
        {u"tiers-priced"_s, priced},
        {u"tiers-refused"_s, tierRefused},
        {u"tiers-none"_s, tiers, false, false},
        {u"customer-agreement"_s, [](Stage& stage) { return customer(stage, u"Fabrikam"_s); }},
        {u"customer-no-agreement"_s, [](Stage& stage) { return customer(stage, u"Alpine"_s); }},
        {u"agreement-edit"_s, [](Stage& stage) { return agreement(stage, u"Fabrikam"_s, "customerEditAgreement"); }, true},
        {u"agreement-calendar"_s, calendar},
        {u"agreement-next"_s, [](Stage& stage) { return agreement(stage, u"Contoso"_s, "customerNewAgreement"); }},
        {u"support-sheet"_s, sheet},
    };
}

} // namespace helpdesk::shots
