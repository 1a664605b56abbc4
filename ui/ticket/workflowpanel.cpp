// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/workflowpanel.h"

#include "ui/base/tokens.h"
#include "ui/ticket/routespanel.h"
#include "ui/ticket/triggerform.h"
#include "ui/ticket/workflowbar.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

WorkflowPanel::WorkflowPanel(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_bar(new WorkflowBar(this))
    , m_routes(new RoutesPanel(this))
    , m_form(new TriggerForm(this))
    , m_routing(this)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_bar);
    layout->addWidget(m_routes);
    layout->addWidget(m_form);
    m_routes->hide();
    m_form->hide();
    connect(m_routes, &RoutesPanel::routeChosen, this, [this](Route route, const QString& entitlement) {
        m_form->fillIn({{u"route"_s, QString(keyOf(route))}, {u"entitlement"_s, entitlement}});
        m_form->focusFirst();
    });
    connect(m_bar, &WorkflowBar::triggerChosen, this, &WorkflowPanel::choose);
    connect(m_form, &TriggerForm::submitted, this, &WorkflowPanel::fireAsked);
    connect(m_form, &TriggerForm::changed, this, &WorkflowPanel::noteForm);
    connect(m_form, &TriggerForm::closed, this, [this] {
        closeForm();
        m_bar->focusActs();
    });
    connect(m_form, &TriggerForm::discarded, this, [this] {
        finish(m_form->trigger());
        m_bar->focusActs();
        Q_EMIT formsChanged();
    });
}

void WorkflowPanel::show(const TicketPane& pane, Role role)
{
    m_pane = pane;
    const auto& ticket = pane.details.ticket;
    WorkflowFacts facts;
    facts.state = ticket.state;
    facts.escalationApproved = ticket.escalationApproved;
    facts.guideDone = ticket.guideDone;
    facts.role = role;
    m_bar->show(ticket.state, primaryTrigger(facts), pane.triggers);
}

void WorkflowPanel::choose(Trigger trigger)
{
    const auto& answers = m_pane.triggers;
    const auto asks = std::any_of(answers.begin(), answers.end(), [trigger](const TriggerAnswer& answer) {
        return answer.trigger == trigger && !answer.needs.empty();
    });
    if (TriggerForm::hasFields(trigger) || asks)
        openForm(trigger, true);
    else
        Q_EMIT fireAsked(trigger, {});
}

void WorkflowPanel::begin(Trigger trigger, const QJsonObject& values)
{
    const auto& answers = m_pane.triggers;
    const auto answer = std::find_if(answers.begin(), answers.end(),
                                     [trigger](const TriggerAnswer& each) { return each.trigger == trigger; });
    if (answer == answers.end() || !answer->allowed)
        return;
    openForm(trigger, true);
    m_form->fillIn(values);
}

void WorkflowPanel::readRoutes()
{
    m_routing.ask(
        m_workspace.routes(m_pane.details.ticket.id),
        [this](const RoutingDecision& decision) {
            const auto asked = m_form->isVisible() && m_form->trigger() == Trigger::RequestEscalation;
            m_routes->show(decision);
            m_routes->setVisible(asked);
            if (const auto best = decision.recommended ? decision.recommended : decision.nearest; asked && best) {
                m_form->suggest({{u"route"_s, QString(keyOf(*best))}, {u"entitlement"_s, decision.of(*best).entitlement}});
            }
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void WorkflowPanel::openForm(Trigger trigger, bool takeFocus)
{
    const auto& messages = m_pane.details.messages;
    m_form->start(trigger, messages.empty() ? QString() : messages.front().body,
                  m_forms.value(QString(keyOf(trigger))).toObject());
    m_form->show();
    m_routes->hide();
    if (trigger == Trigger::RequestEscalation)
        readRoutes();
    m_bar->setActsVisible(false); // the form stands in their place
    if (!takeFocus)
        return;
    m_form->focusFirst();
    QTimer::singleShot(0, m_form, [this] { Q_EMIT formOpened(m_form); });
}

void WorkflowPanel::noteForm()
{
    const auto key = QString(keyOf(m_form->trigger()));
    if (const auto values = m_form->filledIn(); values.isEmpty())
        m_forms.remove(key);
    else
        m_forms.insert(key, values);
    Q_EMIT formsChanged();
}

void WorkflowPanel::setForms(const QJsonObject& forms)
{
    m_forms = forms;
    closeForm();
    for (const auto& answer : m_pane.triggers) {
        if (forms.contains(QString(keyOf(answer.trigger)))) {
            openForm(answer.trigger, false);
            return;
        }
    }
}

void WorkflowPanel::finish(Trigger trigger)
{
    m_forms.remove(QString(keyOf(trigger)));
    closeForm();
}

void WorkflowPanel::closeForm()
{
    m_form->hide();
    m_routes->hide();
    m_bar->setActsVisible(true);
    Q_EMIT formClosed();
}

void WorkflowPanel::setBusy(bool busy)
{
    m_form->setBusy(busy);
}

bool WorkflowPanel::showProblem(const QString& text)
{
    if (!m_form->isVisible())
        return false;
    m_form->showProblem(text);
    return true;
}

} // namespace helpdesk
