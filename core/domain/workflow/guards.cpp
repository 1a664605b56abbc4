// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/guards.h"

#include "domain/workflow/reasonkeys.h"

#include <algorithm>

namespace helpdesk {

void Findings::block(QLatin1StringView key, QStringList arguments)
{
    blockers.push_back({key, std::move(arguments)});
}

void Findings::need(QLatin1StringView key, QStringList arguments)
{
    (m_asking ? needs : blockers).push_back({key, std::move(arguments)});
}

namespace guards {

    namespace {

        bool given(const QString& text)
        {
            return !text.trimmed().isEmpty();
        }

        bool isServiceRequestNumber(const QString& text)
        {
            return text.size() == 15
                && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        }

        void notByTheRequester(const WorkflowFacts& facts, Findings& findings)
        {
            if (facts.approvalNeeded && facts.actorIsRequester)
                findings.block(reasonkey::ownRequest);
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
    }

    void requestEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        const auto& input = facts.input;
        if (!given(input.healthCheck))
            findings.need(reasonkey::healthCheckNeeded);
        if (!given(input.route))
            findings.need(reasonkey::routeNeeded);
        else if (!fromKey<Route>(input.route.trimmed()))
            findings.block(reasonkey::routeUnknown, {input.route});
        if (!given(input.entitlement))
            findings.need(reasonkey::entitlementNeeded);
        if (!given(input.evidence))
            findings.need(reasonkey::evidenceNeeded);
        if (facts.severity == Severity::A && !given(input.contact24x7))
            findings.need(reasonkey::contact24x7Needed);
        if (!input.costApproved)
            findings.need(reasonkey::costNotApproved);
    }

    void approveEscalation(const WorkflowFacts& facts, Findings& findings)
    {
        if (facts.escalationApproved)
            findings.block(reasonkey::alreadyApproved);
        notByTheRequester(facts, findings);
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
        const auto outcome = facts.input.outcome.trimmed();
        if (outcome.isEmpty())
            findings.need(reasonkey::outcomeNeeded);
        else if (!fromKey<EscalationOutcome>(outcome))
            findings.block(reasonkey::outcomeUnknown, {outcome});
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
        if (facts.openLegs > 0 && !facts.input.acknowledgeOpenLegs)
            findings.need(reasonkey::openLegs, {QString::number(facts.openLegs)});
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
