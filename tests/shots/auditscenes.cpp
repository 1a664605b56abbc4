// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "domain/audit/auditrow.h"
#include "shots/scene.h"
#include "ui/audit/auditlistmodel.h"
#include "ui/audit/auditwindow.h"
#include "ui/exports/exportdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    template <typename T>
    Result<T> auditedAnswer(Stage& stage, QFuture<Result<T>> answer)
    {
        HD_CHECK(stage.until("an act is stored", [&answer] { return answer.isFinished(); }));
        return answer.result();
    }

    // What an administrator does of a morning.
    Result<> actsOfMorning(Stage& stage)
    {
        auto& workspace = stage.workspace();
        PolicyCalls policies(workspace);
        auto policy = shippedDefaultPolicy();
        policy.isDefault = false;
        policy.name = u"Azure, critical"_s;
        policy.condition = u"service:azure severity:A"_s;
        HD_TRY(const auto added, auditedAnswer(stage, policies.add(policy, false)));
        stage.clock()->advance(std::chrono::minutes(3));
        auto edited = added;
        edited.terms.target(Severity::A, ServiceClock::FirstResponse) = {std::chrono::minutes(15), TimeBasis::Calendar};
        edited.warnings = {50, 90};
        HD_CHECK(auditedAnswer(stage, policies.edit(edited.name, edited)));
        stage.clock()->advance(std::chrono::minutes(12));
        HD_TRY(const auto users, auditedAnswer(stage, workspace.users()));
        auto user = users.back();
        user.role = Role::Supervisor;
        HD_CHECK(auditedAnswer(stage, workspace.editUser(user)));
        stage.clock()->advance(std::chrono::minutes(1));
        HD_TRY(const auto customers, auditedAnswer(stage, workspace.customers({}, 1)));
        HD_TRY(const auto details, auditedAnswer(stage, workspace.customerDetails(customers.front().id)));
        auto customer = details.customer;
        customer.note = u"Calls us before nine; the desk opens at half past."_s;
        customer.phone = u"+371 6000 0199"_s;
        HD_CHECK(auditedAnswer(stage, workspace.editCustomer(customer)));
        stage.clock()->advance(std::chrono::minutes(1));
        return {};
    }

    Result<AuditWindow*> openedAudit(Stage& stage)
    {
        stage.window().actions().audit->trigger();
        HD_TRY(auto* window, stage.dialog<AuditWindow>());
        HD_CHECK(stage.until("the audit is read", [window] { return window->isRead(); }));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<> chooseAct(Stage& stage, AuditWindow& window, AuditThing thing, AuditAct act)
    {
        HD_TRY(auto* list, stage.find<QTableView>("auditList", &window));
        const auto* model = window.findChild<AuditListModel*>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (thingOf(*model->rowAt(row)) == thing && actKeyOf(*model->rowAt(row)) == QString(keyOf(act))) {
                list->setCurrentIndex(model->index(row, 0));
                return stage.settle();
            }
        }
        return fail(ErrorCode::NotFound);
    }

    Result<QWidget*> auditAfterActs(Stage& stage)
    {
        HD_CHECK(actsOfMorning(stage));
        HD_TRY(auto* window, openedAudit(stage));
        HD_CHECK(chooseAct(stage, *window, AuditThing::Policy, AuditAct::Edited));
        return window;
    }

    Result<QWidget*> auditOfTicket(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticketFor(Trigger::Resolve));
        HD_TRY(auto* window, openedAudit(stage));
        HD_TRY(auto* number, stage.find<QLineEdit>("auditTicket", window));
        number->setText(u"#%1"_s.arg(ticket.number));
        Q_EMIT number->editingFinished();
        HD_CHECK(stage.until("the ticket's acts are read", [window] { return window->isRead(); }));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> auditNothing(Stage& stage)
    {
        HD_TRY(auto* window, openedAudit(stage));
        HD_TRY(auto* kind, stage.find<QComboBox>("auditKind", window));
        kind->setCurrentIndex(kind->findData(QString(keyOf(AuditThing::Calendar))));
        Q_EMIT kind->activated(kind->currentIndex());
        HD_TRY(auto* empty, stage.find<QLabel>("auditEmpty", window));
        HD_CHECK(stage.until("nothing is found", [empty] { return empty->isVisible(); }));
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> auditRefused(Stage& stage)
    {
        HD_TRY(auto* window, openedAudit(stage));
        HD_TRY(auto* number, stage.find<QLineEdit>("auditTicket", window));
        number->setText(u"mail"_s);
        Q_EMIT number->editingFinished();
        HD_CHECK(stage.settle());
        return window;
    }

    Result<QWidget*> auditExporting(Stage& stage)
    {
        HD_TRY(auto* window, openedAudit(stage));
        HD_TRY(auto* button, stage.find<QPushButton>("auditExport", window));
        button->click();
        HD_TRY(auto* dialog, stage.dialog<ExportDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> auditScenes()
{
    return {
        {u"audit"_s, auditAfterActs, true},
        {u"audit-ticket"_s, auditOfTicket, true},
        {u"audit-none"_s, auditNothing},
        {u"audit-refused"_s, auditRefused},
        {u"audit-export"_s, auditExporting},
    };
}

} // namespace helpdesk::shots
