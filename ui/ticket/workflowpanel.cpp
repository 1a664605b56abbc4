// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/workflowpanel.h"

#include "domain/guides/guidedact.h"
#include "ui/base/tokens.h"
#include "ui/ticket/triggerform.h"
#include "ui/ticket/workflowbar.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool hasOwnView(Trigger trigger)
    {
        return trigger == Trigger::RequestEscalation || trigger == Trigger::FileEscalation;
    }

} // namespace

WorkflowPanel::WorkflowPanel(QWidget* parent)
    : QWidget(parent)
    , m_bar(new WorkflowBar(this))
    , m_form(new TriggerForm(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_bar);
    layout->addWidget(m_form);
    m_form->hide();
    connect(m_bar, &WorkflowBar::triggerChosen, this, &WorkflowPanel::choose);
    connect(m_bar, &WorkflowBar::customerAsked, this, &WorkflowPanel::customerAsked);
    connect(m_form, &TriggerForm::submitted, this, &WorkflowPanel::fireAsked);
    connect(m_form, &TriggerForm::changed, this, [this] { noteForm(m_form->trigger(), m_form->filledIn()); });
    connect(m_form, &TriggerForm::closed, this, [this] {
        closeForm();
        m_bar->focusAct(m_form->trigger());
    });
    connect(m_form, &TriggerForm::discarded, this, [this] {
        finish(m_form->trigger());
        m_bar->focusAct(m_form->trigger());
        Q_EMIT formsChanged();
    });
}

void WorkflowPanel::show(const TicketPane& pane, Role role)
{
    m_pane = pane;
    const auto& ticket = pane.details.ticket;
    auto& facts = m_facts;
    facts.state = ticket.state;
    facts.escalationApproved = ticket.escalationApproved;
    facts.guideDone = ticket.guideDone;
    facts.role = role;
    m_bar->show(ticket.state, guidedTrigger(facts, m_diagnosisEnd), pane.triggers);
    // A form of what may not be done any more must not hide what may be; its words are kept.
    const auto* answer = isFormOpen() ? answerTo(m_form->trigger()) : nullptr;
    if (isFormOpen() && !(answer && answer->allowed) && !hasFormFocus())
        closeForm();
}

void WorkflowPanel::setDiagnosisEnd(std::optional<GuideEndKind> end)
{
    if (std::exchange(m_diagnosisEnd, end) != end)
        m_bar->show(m_facts.state, guidedTrigger(m_facts, m_diagnosisEnd), m_pane.triggers);
}

const TriggerAnswer* WorkflowPanel::answerTo(Trigger trigger) const
{
    const auto found = std::ranges::find(m_pane.triggers, trigger, &TriggerAnswer::trigger);
    return found == m_pane.triggers.end() ? nullptr : &*found;
}

bool WorkflowPanel::hasFormFocus() const
{
    const auto* focused = window()->focusWidget();
    return focused && (focused == m_form || m_form->isAncestorOf(focused));
}

std::optional<Trigger> WorkflowPanel::nextAct() const
{
    const auto next = guidedTrigger(m_facts, m_diagnosisEnd);
    const auto* answer = next ? answerTo(*next) : nullptr;
    return answer && answer->allowed ? next : std::nullopt;
}

void WorkflowPanel::choose(Trigger trigger)
{
    const auto* answer = answerTo(trigger);
    if (TriggerForm::hasFields(trigger) || (answer && !answer->needs.empty()))
        openForm(trigger, true);
    else
        Q_EMIT fireAsked(trigger, {});
}

void WorkflowPanel::begin(Trigger trigger, const QJsonObject& values)
{
    const auto* answer = answerTo(trigger);
    if (!answer || !answer->allowed)
        return;
    if (hasOwnView(trigger)) {
        auto typed = m_forms.value(QString(keyOf(trigger))).toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            typed.insert(value.key(), value.value());
        Q_EMIT escalationAsked(trigger, typed, true);
        return;
    }
    openForm(trigger, true);
    m_form->fillIn(values);
}

void WorkflowPanel::openForm(Trigger trigger, bool takeFocus)
{
    const auto kept = m_forms.value(QString(keyOf(trigger))).toObject();
    if (hasOwnView(trigger)) {
        Q_EMIT escalationAsked(trigger, kept, takeFocus);
        return;
    }
    m_form->setLegs(m_pane.details.escalations);
    m_form->start(trigger, kept);
    m_form->show();
    m_bar->setActsVisible(false); // the form stands in their place
    if (!takeFocus)
        return;
    m_form->focusFirst();
    QTimer::singleShot(0, m_form, [this] { Q_EMIT formOpened(m_form); });
}

void WorkflowPanel::noteForm(Trigger trigger, const QJsonObject& values)
{
    const auto key = QString(keyOf(trigger));
    if (m_forms.value(key).toObject() == values)
        return;
    if (values.isEmpty())
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
        // Handing on would cover the whole ticket: its words wait until it is asked for.
        if (answer.allowed && !hasOwnView(answer.trigger) && forms.contains(QString(keyOf(answer.trigger)))) {
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

bool WorkflowPanel::isFocusWaiting() const
{
    const auto* focused = window()->focusWidget(); // also while a dialog is in front
    return focused == this || focused == m_bar;
}

bool WorkflowPanel::focusNext()
{
    return nextAct() && m_bar->focusAct();
}

void WorkflowPanel::closeForm()
{
    if (hasFormFocus())
        setFocus(Qt::OtherFocusReason); // not to whatever stands behind it
    m_form->hide();
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

bool WorkflowPanel::showProblem(const Error& error)
{
    if (!m_form->isVisible())
        return false;
    m_form->showProblem(error);
    return true;
}

bool WorkflowPanel::isFormOpen() const
{
    return !m_form->isHidden();
}

} // namespace helpdesk
