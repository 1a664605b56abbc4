// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "domain/workflow/transitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Facts under which every guard of this trigger is content.
    WorkflowFacts contentFacts(TicketState state, Trigger trigger, Role role)
    {
        WorkflowFacts facts;
        facts.state = state;
        facts.role = role;
        facts.customerKnown = true;
        facts.contactAuthorised = true;
        facts.guideDone = true;
        facts.escalationApproved = trigger != Trigger::ApproveEscalation;
        facts.input.reason = u"reason"_s;
        facts.input.message = u"message"_s;
        facts.input.cause = u"cause"_s;
        facts.input.solution = u"solution"_s;
        facts.input.cancelReason = CancelReason::Withdrawn;
        facts.input.route = keyOf(Route::AzurePortal);
        facts.input.entitlement = u"csp"_s;
        facts.input.healthCheck = u"healthy"_s;
        facts.input.evidence = u"evidence"_s;
        facts.input.outcome = keyOf(EscalationOutcome::Fixed);
        return facts;
    }

    QString cellOf(TicketState state, Trigger trigger, Role role)
    {
        const auto result = answer(trigger, contentFacts(state, trigger, role));
        if (!result.allowed)
            return result.blockers.front().key == reasonkey::roleNeeded ? u"role"_s : u"-"_s;
        const bool kept = std::any_of(transitions.begin(), transitions.end(), [&](const Transition& transition) {
            return transition.from == state && transition.trigger == trigger && !transition.to;
        });
        return kept ? u"(kept)"_s : QString(keyOf(result.to));
    }

    QString lineOf(const QStringList& cells)
    {
        QString line;
        for (const auto& cell : cells)
            line += cell.leftJustified(20);
        return line.trimmed() + u'\n';
    }

} // namespace

QString workflowMatrix()
{
    QStringList heading{u"state"_s, u"trigger"_s};
    QString matrix = lineOf(heading + keysOf<Role>());
    for (const auto state : valuesOf<TicketState>()) {
        for (const auto trigger : valuesOf<Trigger>()) {
            QStringList cells{keyOf(state), keyOf(trigger)};
            for (const auto role : valuesOf<Role>())
                cells << cellOf(state, trigger, role);
            matrix += lineOf(cells);
        }
    }
    return matrix;
}

} // namespace helpdesk
