// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/ticketpane.h"
#include "ui/ticket/triggerform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

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

    /// The view that hands a ticket on, with all that is known about it.
    Result<QWidget*> escalate(Stage& stage, Trigger trigger)
    {
        HD_TRY(const auto ticket, stage.ticketFor(trigger, trigger == Trigger::RequestEscalation));
        HD_CHECK(stage.openTicket(ticket));
        stage.pane().choose(trigger);
        HD_CHECK(stage.find<QPushButton>("copy_description"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// An answer that does not fit says so below it.
    Result<QWidget*> unfit(Stage& stage)
    {
        HD_CHECK(escalate(stage, Trigger::RequestEscalation));
        HD_TRY(auto* started, stage.find<QLineEdit>("evidence_started_at"));
        started->setText(u"2026-11-27 09:30"_s);
        Q_EMIT started->returnPressed();
        HD_CHECK(stage.until("the problem is told", [&] {
            for (const auto* label : stage.pane().findChildren<QLabel*>()) {
                if (label->isVisible() && label->objectName() == u"evidenceProblem"_s)
                    return true;
            }
            return false;
        }));
        started->setFocus();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// What is filled and what only helps, unfolded.
    Result<QWidget*> unfolded(Stage& stage)
    {
        HD_CHECK(escalate(stage, Trigger::RequestEscalation));
        for (const auto* name : {"evidenceHelpful", "evidenceFilled"}) {
            HD_TRY(auto* fold, stage.find<QToolButton>(name));
            fold->setChecked(true);
            HD_CHECK(stage.settle());
            fold->setFocus(Qt::TabFocusReason);
        }
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The request, field by field.
    Result<QWidget*> packet(Stage& stage)
    {
        HD_CHECK(escalate(stage, Trigger::RequestEscalation));
        HD_TRY(auto* copy, stage.find<QPushButton>("copy_description"));
        copy->setFocus(Qt::TabFocusReason);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The workflow's refusal stands in the form.
    Result<QWidget*> resolveRefused(Stage& stage)
    {
        HD_CHECK(form(stage, Trigger::Resolve, false));
        HD_TRY(auto* submit, stage.find<QPushButton>("triggerSubmit"));
        submit->click();
        HD_CHECK(stage.until("the refusal", [submit = submit] { return submit->isEnabled(); }));
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
        {u"escalate"_s, [](Stage& stage) { return escalate(stage, Trigger::RequestEscalation); }, true},
        {u"escalate-unfit"_s, unfit},
        {u"escalate-unfolded"_s, unfolded},
        {u"escalate-packet"_s, packet, true},
        scene(Trigger::RejectEscalation),
        {u"escalate-file"_s, [](Stage& stage) { return escalate(stage, Trigger::FileEscalation); }, true},
        scene(Trigger::LegReturned),
        scene(Trigger::AskCustomer),
        scene(Trigger::CustomerReplied),
        scene(Trigger::Resolve),
        {u"form-resolve-refused"_s, resolveRefused},
        scene(Trigger::Reopen),
        scene(Trigger::Cancel),
    };
}

} // namespace helpdesk::shots
