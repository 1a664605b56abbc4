// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/workflow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class FlowLayout;
class WorkflowSteps;

/// Always in the same place: where the ticket is, the one next thing, what else may be done, and for what
/// is blocked the reason in words beside it.
class WorkflowBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkflowBar(QWidget* parent = nullptr);

    void show(TicketState state, std::optional<Trigger> primary, const std::vector<TriggerAnswer>& answers);

    /// Hidden while the form of one act stands in their place.
    void setActsVisible(bool visible);
    /// To the button of the act, if it is there; without an act to that of the one next thing. False: it is not there.
    bool focusAct(std::optional<Trigger> trigger = {});

Q_SIGNALS:
    void triggerChosen(helpdesk::Trigger trigger);
    void customerAsked(); ///< who is missing for what is blocked

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void clear();
    QPushButton* addButton(const TriggerAnswer& answer, bool primary);
    void addBlocked(const std::vector<Reason>& reasons);
    QWidget* makeCustomerLink(QWidget* parent);

    TicketState m_state = TicketState::New;
    std::optional<Trigger> m_primary;
    std::vector<TriggerAnswer> m_answers;
    WorkflowSteps* m_steps;
    QWidget* m_acts;
    FlowLayout* m_actsLayout;
    QWidget* m_lastInOrder = nullptr;
    bool m_actsVisible = true;
    QWidget* m_blocked;
    QVBoxLayout* m_blockedLayout;
};

} // namespace helpdesk
