// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/workflow.h"
#include "services/ticketaction.h"

namespace helpdesk {

/// A ticket as the guards of the workflow see it, and its legs.
struct WorkflowSituation {
    Ticket ticket;
    std::vector<Escalation> escalations;
    WorkflowFacts facts;

    /// The leg under review, if there is one.
    Escalation* pending();
    /// The leg that is with somebody else: of that number as counted from 1, or the newest one for 0.
    Escalation* filed(int leg = 0);
    /// Incidents, hours and costs, as they are at that moment.
    Result<> lookAtCharges(Database& database, Instant now);
};

Result<WorkflowSituation> situationOf(Database& database, const Ticket& ticket, const Actor& actor);

/// What a trigger that may fire does, in one action.
class TriggerEffects {
public:
    TriggerEffects(TicketAction& action, WorkflowSituation& situation, Trigger trigger, TicketState to);

    /// Changes the ticket and its legs, stores them with their events, and says what is to be said.
    Result<> apply();

private:
    void changeTicket();
    void changeOnReopening();
    void changeOnClosing();
    Result<> changeLegs();
    Result<> changeLedgers();
    Result<> request();
    Result<> decidePending(EscalationStatus status);
    Result<> file();
    Result<> takeBack();
    Result<> say();
    Result<> remark();
    QJsonObject stateData(const QJsonObject& before) const;

    TicketAction& m_action;
    WorkflowSituation& m_situation;
    Ticket& m_ticket;
    const TriggerInput& m_input;
    Trigger m_trigger;
    TicketState m_to;
};

} // namespace helpdesk
