// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

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
    void closeForm();
    void setBusy(bool busy);
    /// In the open form. False: none is open.
    bool showProblem(const QString& text);

Q_SIGNALS:
    void fireAsked(helpdesk::Trigger trigger, const helpdesk::TriggerInput& input);
    /// Asks whoever scrolls to show it.
    void formOpened(QWidget* form);


private:
    void openForm(Trigger trigger);

    TicketPane m_pane;
    WorkflowBar* m_bar;
    TriggerForm* m_form;
};

} // namespace helpdesk
