// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"
#include "domain/ticket/ticketpane.h"

#include <QJsonObject>
#include <QWidget>

namespace helpdesk {

class TriggerForm;
class WorkflowBar;

/// Where the ticket stands and what may be done, or the form of the act that was chosen, in the same place.
class WorkflowPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkflowPanel(QWidget* parent = nullptr);

    void show(const TicketPane& pane, Role role);
    /// Fires, or asks for the inputs of a trigger.
    void choose(Trigger trigger);
    /// Opens the form of the trigger with these inputs filled in, when the trigger may be fired.
    void begin(Trigger trigger, const QJsonObject& values);
    /// How the diagnosis on show ended; nothing while it is under way.
    void setDiagnosisEnd(std::optional<GuideEndKind> end);
    /// The one next thing, where it may be done.
    std::optional<Trigger> nextAct() const;
    /// What was filled into forms and not fired, as drafts keep it (Draft::forms).
    QJsonObject forms() const { return m_forms; }
    /// Another ticket is on show: closes the form, and opens that with kept inputs.
    void setForms(const QJsonObject& forms);
    /// The trigger was fired: its form goes, with what was in it.
    void finish(Trigger trigger);
    /// What is typed into the view of an escalation: a draft like that of a form.
    void noteForm(Trigger trigger, const QJsonObject& values);
    void closeForm();
    void setBusy(bool busy);
    /// In the open form. False: none is open.
    bool showProblem(const QString& text);
    bool showProblem(const Error& error);
    bool isFormOpen() const;
    /// The button or form that had the focus went, and what comes next is not known yet.
    bool isFocusWaiting() const;
    /// To the one next thing. False: there is none.
    bool focusNext();

Q_SIGNALS:
    void fireAsked(helpdesk::Trigger trigger, const helpdesk::TriggerInput& input);
    /// Handing on has a view of its own; `typed`: what was filled in before and not stored.
    void escalationAsked(helpdesk::Trigger trigger, const QJsonObject& typed, bool takeFocus);
    void formsChanged();
    void customerAsked();
    /// Asks whoever scrolls to show it.
    void formOpened(QWidget* form);
    void formClosed();

private:
    const TriggerAnswer* answerTo(Trigger trigger) const;
    bool hasFormFocus() const;
    void openForm(Trigger trigger, bool takeFocus);

    TicketPane m_pane;
    WorkflowFacts m_facts;
    std::optional<GuideEndKind> m_diagnosisEnd;
    QJsonObject m_forms;
    WorkflowBar* m_bar;
    TriggerForm* m_form;
};

} // namespace helpdesk
