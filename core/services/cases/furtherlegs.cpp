// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "services/balanceledger.h"
#include "services/cases/legacts.h"
#include "services/caseservice.h"
#include "services/evidenceservice.h"
#include "services/tickettriggering.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure blocked(const TriggerAnswer& decision)
    {
        auto failure = fail(ErrorCode::Blocked, Subject::Trigger, {keyOf(decision.trigger)});
        failure.value().reasons = {decision.blockers.begin(), decision.blockers.end()};
        return failure;
    }

    Failure notFound(EscalationId leg)
    {
        return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(leg.value())});
    }

    TriggerInput inherited(TriggerInput input, const Escalation& parent)
    {
        const auto fill = [](QString& text, const QString& from) {
            if (text.trimmed().isEmpty())
                text = from;
        };
        fill(input.entitlement, parent.entitlement);
        fill(input.evidence, parent.evidence);
        fill(input.healthCheck, parent.healthCheck);
        fill(input.contact24x7, parent.contact24x7);
        return input;
    }

    /// What the guard of a request looks at. A leg under one that is with a provider is filed by them, for what was handed
    /// to them already: which way we may go ourselves and what pays for it there is not the question.
    Result<EvidenceService::Request> judged(EvidenceService& evidence, const Actor& actor, TicketId ticket,
                                            const TriggerInput& input, bool filedByOthers)
    {
        if (!filedByOthers)
            return evidence.request(actor, ticket, input);
        EvidenceService::Request request;
        request.completed = input;
        request.facts.entitlements = {input.entitlement.trimmed()};
        request.facts.healthRecorded = !input.healthCheck.trimmed().isEmpty();
        request.facts.contactReachable = !input.contact24x7.trimmed().isEmpty();
        if (input.evidence.trimmed().isEmpty())
            request.facts.evidence = {{reasonkey::evidenceNeeded, {}}};
        return request;
    }

    /// A further leg under review, as the guards of the workflow see the leg of a review.
    struct Review {
        TicketAction action;
        Ticket ticket;
        Escalation leg;
        WorkflowFacts facts;
        QString contact24x7; ///< by now

        /// `trigger` decides whether it may go on.
        Result<> judge(Trigger trigger)
        {
            const auto decision = answerForFurtherLeg(trigger, facts);
            if (!decision.allowed)
                return blocked(decision);
            return action.store(ticket);
        }
        Result<Escalation> done()
        {
            HD_CHECK(action.commit());
            return leg;
        }
    };

    Result<Review> reviewOf(Database& database, const Clock& clock, const Actor& actor, EscalationId id)
    {
        HD_TRY(auto action, TicketAction::begin(database, clock, actor, u"case"_s, true));
        HD_TRY(const auto leg, action.escalations().find(id));
        if (!leg)
            return notFound(id);
        HD_TRY(const auto ticket, action.find(leg->ticket));
        HD_TRY(auto situation, situationOf(database, ticket, actor));
        HD_TRY(situation.facts.charge, chargeFactsOf(database, ticket, leg->entitlement, action.now()));
        auto facts = std::move(situation.facts);
        facts.escalationApproved = leg->status == EscalationStatus::Approved;
        facts.actorIsRequester = leg->requestedBy == actor.user;
        facts.pendingRoute = leg->route;
        // A leg that is decided on already is nobody's to decide on.
        if (!leg->isPending())
            facts.state = TicketState::Resolving;
        return Review{std::move(action), ticket, *leg, std::move(facts), {}};
    }

    /// Whether what was asked for still holds: a request may lie for days, and the ticket goes on.
    Result<> lookAgain(Review& review, Database& database, const Clock& clock, const Actor& actor)
    {
        const auto& leg = review.leg;
        TriggerInput input;
        input.route = keyOf(leg.route);
        input.entitlement = leg.entitlement;
        bool filedByOthers = false;
        if (leg.parent.isValid()) {
            HD_TRY(const auto above, review.action.escalations().find(leg.parent));
            filedByOthers = above && !isMicrosoft(above->route);
        }
        if (filedByOthers) {
            input.evidence = leg.evidence;
            input.contact24x7 = leg.contact24x7;
        }
        EvidenceService evidence(database, clock);
        HD_TRY(auto request, judged(evidence, actor, leg.ticket, input, filedByOthers));
        review.facts.escalation = std::move(request.facts);
        review.contact24x7 = request.completed.contact24x7;
        return {};
    }

} // namespace

Result<TriggerAnswer> CaseService::mayRequest(const Actor& actor, TicketId id)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
    HD_TRY(auto situation, situationOf(m_database, ticket, actor));
    HD_CHECK(situation.lookAtCharges(m_database, m_clock.now()));
    HD_TRY(auto request, EvidenceService(m_database, m_clock).request(actor, id, {}));
    situation.facts.asking = true;
    situation.facts.escalation = std::move(request.facts);
    return answerForFurtherLeg(Trigger::RequestEscalation, situation.facts);
}

Result<Escalation> CaseService::request(const Actor& actor, TicketId id, const TriggerInput& given, EscalationId parent)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"case"_s, true));
    HD_TRY(auto ticket, action.find(id));
    HD_TRY(auto situation, situationOf(m_database, ticket, actor));
    HD_CHECK(situation.lookAtCharges(m_database, action.now()));
    auto input = given;
    bool filedByOthers = false;
    if (parent.isValid()) {
        HD_TRY(const auto above, action.escalations().find(parent));
        if (!above || above->ticket != id)
            return notFound(parent);
        input = inherited(given, *above);
        filedByOthers = !isMicrosoft(above->route);
    }
    EvidenceService evidence(m_database, m_clock);
    HD_TRY(auto request, judged(evidence, actor, id, input, filedByOthers));
    auto& facts = situation.facts;
    facts.input = input;
    facts.escalation = std::move(request.facts);
    const auto decision = answerForFurtherLeg(Trigger::RequestEscalation, facts);
    if (!decision.allowed)
        return blocked(decision);
    HD_CHECK(action.store(ticket));
    const auto status = facts.approvalNeeded ? EscalationStatus::Requested : EscalationStatus::Approved;
    HD_TRY(auto leg, LegActs(action, ticket).request(request.completed, status, parent));
    HD_CHECK(evidence.keep(action, ticket, given));
    HD_CHECK(action.commit());
    return leg;
}

Result<Escalation> CaseService::approve(const Actor& actor, EscalationId leg)
{
    HD_TRY(auto review, reviewOf(m_database, m_clock, actor, leg));
    HD_CHECK(lookAgain(review, m_database, m_clock, actor));
    HD_CHECK(review.judge(Trigger::ApproveEscalation));
    HD_CHECK(LegActs(review.action, review.ticket).decide(review.leg, EscalationStatus::Approved));
    return review.done();
}

Result<Escalation> CaseService::reject(const Actor& actor, EscalationId leg, const QString& reason)
{
    HD_TRY(auto review, reviewOf(m_database, m_clock, actor, leg));
    review.facts.input.reason = reason;
    HD_CHECK(review.judge(Trigger::RejectEscalation));
    HD_CHECK(LegActs(review.action, review.ticket).decide(review.leg, EscalationStatus::Rejected, reason));
    return review.done();
}

Result<Escalation> CaseService::file(const Actor& actor, EscalationId leg, const QString& number,
                                     const QString& filedByName)
{
    HD_TRY(auto review, reviewOf(m_database, m_clock, actor, leg));
    review.facts.input.caseNumber = number;
    HD_CHECK(lookAgain(review, m_database, m_clock, actor));
    HD_CHECK(review.judge(Trigger::FileEscalation));
    LegActs acts(review.action, review.ticket);
    HD_CHECK(acts.bringUpToDate(review.leg, review.contact24x7));
    HD_CHECK(acts.file(review.leg, number, filedByName));
    return review.done();
}

} // namespace helpdesk
