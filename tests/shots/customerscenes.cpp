// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/customers/accessdialog.h"
#include "ui/customers/contactdialog.h"
#include "ui/customers/customerdialog.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/fieldform.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> customersPage(Stage& stage)
    {
        stage.window().actions().customers->trigger();
        HD_CHECK(stage.find<QPushButton>("customerNewTicket"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> oneCustomer(Stage& stage, const QString& name)
    {
        HD_CHECK(customersPage(stage));
        HD_TRY(const auto rows, answered(stage.workspace().customers(name, 1)));
        if (rows.empty())
            return fail(ErrorCode::NotFound, Subject::Customer, {name});
        HD_TRY(auto* customers, stage.find<CustomersPage>("customersPage"));
        customers->open(rows.front().id);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> noCustomerFound(Stage& stage)
    {
        HD_CHECK(customersPage(stage));
        HD_TRY(auto* search, stage.find<QLineEdit>("customerSearch"));
        search->setText(u"zeppelin"_s);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    template <typename Dialog = FormDialog>
    Result<QWidget*> press(Stage& stage, const char* button)
    {
        HD_CHECK(customersPage(stage));
        HD_TRY(auto* pressed, stage.find<QPushButton>(button));
        pressed->click();
        HD_TRY(auto* dialog, stage.dialog<Dialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> hours(Stage& stage)
    {
        HD_CHECK(oneCustomer(stage, u"Wide World"_s));
        HD_TRY(auto* group, stage.find<QWidget>("hoursGroup"));
        HD_TRY(auto* view, stage.find<QScrollArea>("customerView"));
        view->ensureWidgetVisible(group);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> onHours(Stage& stage, const char* button)
    {
        HD_CHECK(hours(stage));
        HD_TRY(auto* pressed, stage.find<QPushButton>(button));
        pressed->click();
        HD_TRY(auto* dialog, stage.dialog<FormDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> customerRefused(Stage& stage)
    {
        HD_TRY(auto* shown, press(stage, "customerAdd"));
        auto& form = static_cast<FormDialog*>(shown)->form();
        form.setValue(Subject::Name, u"Contoso Suites"_s);
        form.setValue(Subject::TenantId, u"contoso"_s);
        HD_TRY(auto* save, stage.find<QPushButton>("formSave", shown));
        save->click();
        HD_CHECK(stage.until("the field is refused", [&] { return !form.problem(Subject::TenantId).isEmpty(); }));
        HD_CHECK(stage.settle());
        return shown;
    }

} // namespace

std::vector<Scene> customerScenes()
{
    return {
        {u"customers"_s, customersPage, true},
        {u"customers-one"_s, [](Stage& stage) { return oneCustomer(stage, u"Contoso"_s); }},
        {u"customers-nothing-found"_s, noCustomerFound},
        {u"customers-none"_s,
         [](Stage& stage) -> Result<QWidget*> {
             stage.window().actions().customers->trigger();
             HD_CHECK(stage.settle());
             return &stage.window();
         },
         false, false},
        {u"customer-add"_s, [](Stage& stage) { return press(stage, "customerAdd"); }},
        {u"customer-edit"_s, [](Stage& stage) { return press(stage, "customerEdit"); }},
        {u"customer-refused"_s, customerRefused, true},
        {u"customer-hours"_s, hours},
        {u"customer-hours-add"_s, [](Stage& stage) { return onHours(stage, "hoursAdd"); }},
        {u"contact-add"_s, [](Stage& stage) { return press(stage, "customerAddContact"); }},
        {u"customer-access"_s, [](Stage& stage) { return press<AccessDialog>(stage, "customerAccess"); }},
    };
}

} // namespace helpdesk::shots
