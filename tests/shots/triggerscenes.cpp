// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/ticketpane.h"
#include "ui/ticket/triggerform.h"

#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> form(Stage& stage, Trigger trigger, bool asking)
    {
        HD_TRY(const auto ticket, stage.ticketFor(trigger, asking));
        HD_CHECK(stage.openTicket(ticket));
        stage.pane().choose(trigger);
        HD_CHECK(stage.find<TriggerForm>("triggerForm"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The workflow's refusal stands in the form.
    Result<QWidget*> refused(Stage& stage)
    {
        HD_CHECK(form(stage, Trigger::Resolve, false));
        HD_TRY(auto* submit, stage.find<QPushButton>("triggerSubmit"));
        submit->click();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Scene scene(Trigger trigger, bool everySize = false, bool asking = false)
    {
        return {u"form-"_s + QString(keyOf(trigger)).replace(u'_', u'-'),
                [trigger, asking](Stage& stage) { return form(stage, trigger, asking); }, everySize};
    }

} // namespace

std::vector<Scene> triggerScenes()
{
    return {
        scene(Trigger::StartDiagnosis, false, true),
        scene(Trigger::InScope, false, true),
        scene(Trigger::RequestEscalation, true),
        scene(Trigger::RejectEscalation),
        scene(Trigger::FileEscalation),
        scene(Trigger::LegReturned),
        scene(Trigger::AskCustomer),
        scene(Trigger::CustomerReplied),
        scene(Trigger::Resolve),
        {u"form-resolve-refused"_s, refused},
        scene(Trigger::Reopen),
        scene(Trigger::Cancel),
    };
}

} // namespace helpdesk::shots
