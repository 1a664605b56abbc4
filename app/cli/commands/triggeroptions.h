// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/parse/command.h"
#include "domain/ticket/ticketenums.h"
#include "domain/workflow/escalation.h"
#include "domain/workflow/trigger.h"

namespace helpdesk::cli {

class Session;

/// The options of `ticket do`, and of the `escalation` commands that fire the same triggers.
class TriggerOptions {
public:
    explicit TriggerOptions(Command& command);

    /// Errors: Invalid(Value) for an item of evidence that is no KEY=VALUE.
    Result<TriggerInput> input() const;

private:
    Value<QString> m_reason;
    Value<QString> m_message;
    Value<bool> m_byPhone;
    Value<QString> m_cause;
    Value<QString> m_solution;
    Value<std::optional<qint64>> m_minutes;
    Value<std::optional<Route>> m_route;
    Value<QString> m_entitlement;
    Value<QString> m_healthCheck;
    Value<QString> m_evidence;
    Value<QStringList> m_evidenceItems;
    Value<QString> m_contact24x7;
    Value<bool> m_costApproved;
    Value<bool> m_costNotApproved;
    Value<QString> m_caseNumber;
    Value<std::optional<EscalationOutcome>> m_outcome;
    Value<std::optional<qint64>> m_leg;
    Value<std::optional<CancelReason>> m_cancelReason;
    Value<bool> m_acknowledge;
};

/// Fires the trigger and tells the ticket as it is then.
Result<ExitStatus> fireTrigger(Session& session, qint64 number, Trigger trigger, TriggerInput input);

} // namespace helpdesk::cli
