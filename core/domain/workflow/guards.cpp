// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/guards.h"

#include "domain/workflow/reasonkeys.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

void Findings::block(QLatin1StringView key, QStringList arguments)
{
    blockers.push_back({key, std::move(arguments)});
}

void Findings::need(QLatin1StringView key, QStringList arguments)
{
    (m_asking ? needs : blockers).push_back({key, std::move(arguments)});
}

void Findings::need(Reason reason)
{
    (m_asking ? needs : blockers).push_back(std::move(reason));
}

namespace guards {

    namespace {

        bool given(const QString& text)
        {
            return !text.trimmed().isEmpty();
        }

        QString legList(const std::vector<int>& legs)
        {
            QStringList numbers;
            for (const auto leg : legs)
                numbers << QString::number(leg);
            return numbers.join(", "_L1);
        }

        void healthChecked(const WorkflowFacts& facts, Findings& findings)
        {
            if (given(facts.input.healthCheck))
                return;
            const auto& known = facts.escalation;
            if (!known || !known->healthRecorded)
                findings.need(reasonkey::healthCheckNeeded);
            else if (known->healthMinutes > known->healthLimitHours * 60)
                findings.need(reasonkey::healthCheckOld,
                              {QString::number(known->healthMinutes / 60), QString::number(known->healthLimitHours)});
        }

        void routeOpen(const WorkflowFacts& facts, Findings& findings)
        {
            const auto& known = facts.escalation;
            const auto& route = facts.input.route;
            if (!given(route)) {
                findings.need(known && !known->someRouteOpen ? reasonkey::noRouteOpen : reasonkey::routeNeeded);
                return;
            }
            if (!fromKey<Route>(route.trimmed()))
                findings.block(reasonkey::routeUnknown, {route});
            else if (known)
                findings.blockers.insert(findings.blockers.end(), known->routeBlockers.begin(),
                                         known->routeBlockers.end());
        }

        /// On an open route; what became of a contract says more than that it does not pay.
        void entitlementPays(const WorkflowFacts& facts, const QString& entitlement, Findings& findings)
        {
            const auto& known = facts.escalation;
            const auto standing = facts.charge.looked ? standingOf(facts.charge, entitlement) : ContractStanding::NoContract;
            const bool spent = standing == ContractStanding::UsedUp || standing == ContractStanding::NotInForce;
            if (known && !spent && known->routeBlockers.empty() && !known->entitlements.contains(entitlement))
                findings.block(reasonkey::entitlementUnfit, {entitlement, known->entitlements.join(u',')});
        }

        void entitlementFits(const WorkflowFacts& facts, Findings& findings)
        {
            const auto entitlement = facts.input.entitlement.trimmed();
            if (entitlement.isEmpty())
                findings.need(reasonkey::entitlementNeeded);
            else if (given(facts.input.route))
                entitlementPays(facts, entitlement, findings);
        }

        void evidenceComplete(const WorkflowFacts& facts, Findings& findings)
        {
            const auto& known = facts.escalation;
            if (!known && !given(facts.input.evidence))
                findings.need(reasonkey::evidenceNeeded);
            if (!known)
                return;
            for (const auto& reason : known->evidence)
                findings.need(reason);
        }

        void reachableAtNight(const WorkflowFacts& facts, Findings& findings)
        {
            if (facts.severity != Severity::A)
                return;
            if (!given(facts.input.contact24x7) && !(facts.escalation && facts.escalation->contactReachable))
                findings.need(reasonkey::contact24x7Needed);
            else if (facts.escalation && !facts.escalation->contactReachable)
                findings.need(reasonkey::contact24x7Incomplete);
        }

        /// What a request said may hold no more: the severity was raised, access ended, an answer was taken back. Whoever
        /// decides on it and whoever files it sees that, and nothing they type takes it away.
        void stillHolds(const WorkflowFacts& facts, Findings& findings)
        {
            if (!facts.escalation || !facts.pendingRoute)
                return;
            const auto& known = *facts.escalation;
            auto& blockers = findings.blockers;
            blockers.insert(blockers.end(), known.routeBlockers.begin(), known.routeBlockers.end());
            if (given(facts.charge.pendingEntitlement))
                entitlementPays(facts, facts.charge.pendingEntitlement.trimmed(), findings);
            blockers.insert(blockers.end(), known.evidence.begin(), known.evidence.end());
            if (facts.severity == Severity::A && !known.contactReachable)
                findings.block(reasonkey::contact24x7Needed);
        }

        void notByTheRequester(const WorkflowFacts& facts, Findings& findings)
        {
            if (facts.approvalNeeded && facts.actorIsRequester)
                findings.block(reasonkey::ownRequest);
        }

        /// Nothing is filed on a contract that has ended or is used up.
        void somethingLeft(const WorkflowFacts& facts, const QString& entitlement, Findings& findings)
        {
            if (!facts.charge.looked)
                return;
            const auto standing = standingOf(facts.charge, entitlement);
            if (standing == ContractStanding::UsedUp)
                findings.block(reasonkey::contractUsedUp, {entitlement.trimmed()});
            else if (standing == ContractStanding::NotInForce)
                findings.block(reasonkey::contractNotInForce, {entitlement.trimmed()});
        }

        /// Nothing that the customer pays for goes out before they agreed to pay. Who asks for an escalation sees first
        /// which way it would go and what that uses: the approval is one more thing that is still missing there.
        void costAgreed(const WorkflowFacts& facts, const QString& entitlement, Findings& findings)
        {
            const auto& charge = facts.charge;
            if (charge.approved)
                return;
            if (isChargeable(charge, entitlement) || !facts.input.costApproved)
                findings.need(reasonkey::costNotApproved);
        }

        /// Chargeable work is paid for ahead, or its cost is approved.
        void workPaid(const WorkflowFacts& facts, Findings& findings)
        {
            const auto& charge = facts.charge;
            if (!charge.chargeable || charge.approved || !charge.hoursRequired)
                return;
            const auto needed = facts.input.minutes.value_or(0);
            if (charge.minutesLeft <= 0)
                findings.block(reasonkey::hoursUsedUp);
            else if (needed > charge.minutesLeft)
                findings.block(reasonkey::hoursShort, {QString::number(charge.minutesLeft), QString::number(needed)});
        }

    } // namespace

    void none(const WorkflowFacts&, Findings&) { }

    void startDiagnosis(const WorkflowFacts& facts, Findings& findings)
    {
        if (!facts.customerKnown)
            findings.block(reasonkey::customerUnknown);
        if (!facts.contactAuthorised && !facts.contactOverridden && !given(facts.input.reason))
            findings.need(reasonkey::contactNotAuthorised);
    }

    void inScope(const WorkflowFacts& facts, Findings& findings)
    {
        if (!facts.guideDone && !given(facts.input.reason))
            findings.need(reasonkey::guideNotDone);
        workPaid(facts, findings);
    }

    // In the order in which an agent clears them.
    void requestEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        healthChecked(facts, findings);
        routeOpen(facts, findings);
        entitlementFits(facts, findings);
        somethingLeft(facts, facts.input.entitlement, findings);
        evidenceComplete(facts, findings);
        reachableAtNight(facts, findings);
        costAgreed(facts, facts.input.entitlement, findings);
    }

    void approveEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        if (facts.escalationApproved)
            findings.block(reasonkey::alreadyApproved);
        notByTheRequester(facts, findings);
        stillHolds(facts, findings);
    }

    void rejectEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        notByTheRequester(facts, findings);
        reasonGiven(facts, findings);
    }

    void fileEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        if (facts.approvalNeeded && !facts.escalationApproved)
            findings.block(reasonkey::approvalMissing);
        stillHolds(facts, findings);
        somethingLeft(facts, facts.charge.pendingEntitlement, findings);
        if (facts.charge.chargeable && !facts.charge.approved)
            findings.block(reasonkey::costNotApproved); // taken back since it was asked for
        else
            costAgreed(facts, facts.charge.pendingEntitlement, findings);
        if (!facts.pendingRoute || !routeGivesNumber(*facts.pendingRoute))
            return;
        const auto number = facts.input.caseNumber.trimmed();
        if (number.isEmpty())
            findings.need(reasonkey::caseNumberNeeded, {keyOf(*facts.pendingRoute)});
        else if (routeGivesServiceRequestNumber(*facts.pendingRoute) && !isServiceRequestNumber(number))
            findings.block(reasonkey::caseNumberMalformed, {number});
    }

    void legReturned(const WorkflowFacts& facts, Findings& findings)
    {
        const auto& open = facts.openLegs;
        const auto leg = facts.input.leg;
        if (leg > 0 && std::ranges::find(open, leg) == open.end())
            findings.block(reasonkey::legUnknown, {QString::number(leg)});
        else if (leg == 0 && open.size() > 1)
            findings.need(reasonkey::legNeeded, {legList(open)});
        const auto outcome = facts.input.outcome.trimmed();
        if (!outcome.isEmpty() && !fromKey<EscalationOutcome>(outcome))
            findings.block(reasonkey::outcomeUnknown, {outcome});
        else if (outcome.isEmpty() && !facts.outcomeKnown)
            findings.need(reasonkey::outcomeNeeded);
    }

    void askCustomer(const WorkflowFacts& facts, Findings& findings)
    {
        if (!facts.customerAsked && !given(facts.input.message))
            findings.need(reasonkey::messageNeeded);
    }

    void resolve(const WorkflowFacts& facts, Findings& findings)
    {
        if (facts.openChildren > 0)
            findings.block(reasonkey::openChildren, {QString::number(facts.openChildren)});
        if (!facts.openLegs.empty() && !facts.input.acknowledgeOpenLegs)
            findings.need(reasonkey::openLegs, {QString::number(facts.openLegs.size())});
        workPaid(facts, findings);
        if (!given(facts.input.cause))
            findings.need(reasonkey::causeNeeded);
        if (!given(facts.input.solution))
            findings.need(reasonkey::solutionNeeded);
    }

    void reasonGiven(const WorkflowFacts& facts, Findings& findings)
    {
        if (!given(facts.input.reason))
            findings.need(reasonkey::reasonNeeded);
    }

    void cancel(const WorkflowFacts& facts, Findings& findings)
    {
        if (!facts.input.cancelReason)
            findings.need(reasonkey::cancelReasonNeeded);
        reasonGiven(facts, findings);
    }

} // namespace guards

} // namespace helpdesk
