// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tickettriggering.h"

#include "services/evidenceservice.h"
#include "services/balanceledger.h"
#include "services/ticketediting.h"
#include "services/ticketservice.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/profilestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool mayBeEscalated(TicketState state)
    {
        return state == TicketState::Diagnosing || state == TicketState::Resolving;
    }

    bool decidesOnRequest(Trigger trigger)
    {
        return trigger == Trigger::ApproveEscalation || trigger == Trigger::FileEscalation;
    }

    TriggerInput askedFor(const Escalation& leg)
    {
        TriggerInput input;
        input.route = keyOf(leg.route);
        input.entitlement = leg.entitlement;
        return input;
    }

    Escalation* newest(std::vector<Escalation>& escalations, bool (Escalation::*fits)() const)
    {
        const auto found = std::find_if(escalations.rbegin(), escalations.rend(),
                                        [fits](const Escalation& leg) { return (leg.*fits)(); });
        return found == escalations.rend() ? nullptr : &*found;
    }

    void addLegs(const std::vector<Escalation>& legs, WorkflowFacts& facts)
    {
        for (size_t i = 0; i < legs.size(); ++i) {
            if (legs[i].isFiled())
                facts.openLegs.push_back(static_cast<int>(i) + 1);
        }
        facts.outcomeKnown = facts.openLegs.empty() && !legs.empty() && legs.back().outcome.has_value();
    }

} // namespace

Escalation* WorkflowSituation::pending()
{
    return newest(escalations, &Escalation::isPending);
}

Escalation* WorkflowSituation::filed(int leg)
{
    if (leg == 0)
        return newest(escalations, &Escalation::isFiled);
    const auto index = static_cast<size_t>(leg) - 1;
    return index < escalations.size() && escalations[index].isFiled() ? &escalations[index] : nullptr;
}

Result<> WorkflowSituation::lookAtCharges(Database& database, Instant now)
{
    const auto* leg = pending();
    HD_TRY(facts.charge, chargeFactsOf(database, ticket, leg ? leg->entitlement : QString(), now));
    return {};
}

Result<WorkflowSituation> situationOf(Database& database, const Ticket& ticket, const Actor& actor)
{
    WorkflowSituation situation;
    situation.ticket = ticket;
    HD_TRY(situation.escalations, EscalationStore(database).listOfTicket(ticket.id));
    HD_TRY(const auto profile, ProfileStore(database).find());
    auto& facts = situation.facts;
    facts.state = ticket.state;
    facts.keptState = ticket.keptState;
    facts.role = actor.role;
    facts.severity = ticket.severity;
    facts.customerKnown = ticket.customer.isValid();
    if (ticket.contact.isValid()) {
        HD_TRY(const auto contact, CustomerStore(database).findContact(ticket.contact));
        facts.contactAuthorised = contact.authorised;
    }
    facts.contactOverridden = ticket.contactOverridden;
    facts.guideDone = ticket.guideDone;
    facts.approvalNeeded = profile.approvalNeeded;
    facts.escalationApproved = ticket.escalationApproved;
    facts.actorIsRequester = ticket.escalationRequester.isValid() && ticket.escalationRequester == actor.user;
    if (const auto* pending = situation.pending())
        facts.pendingRoute = pending->route;
    HD_TRY(facts.customerAsked, TicketStore(database).hasLastWord(ticket.id));
    addLegs(situation.escalations, facts);
    return situation;
}

Result<std::vector<TriggerAnswer>> TicketService::triggers(const Actor& actor, TicketId id)
{
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
    HD_TRY(auto situation, situationOf(m_database, ticket, actor));
    HD_CHECK(situation.lookAtCharges(m_database, m_clock.now()));
    situation.facts.asking = true;
    if (mayBeEscalated(ticket.state)) {
        HD_TRY(auto request, EvidenceService(m_database, m_clock).request(actor, id, {}));
        situation.facts.escalation = std::move(request.facts);
    }
    if (const auto* pending = situation.pending(); pending && ticket.state == TicketState::EscalationReview) {
        HD_TRY(auto request, EvidenceService(m_database, m_clock).request(actor, id, askedFor(*pending)));
        situation.facts.escalation = std::move(request.facts);
    }
    return answers(situation.facts);
}

Result<Ticket> TicketService::fire(const Actor& actor, TicketId id, qint64 seen, Trigger trigger,
                                   const TriggerInput& input)
{
    if (input.minutes && *input.minutes < 0)
        return fail(ErrorCode::Invalid, Subject::Minutes, {QString::number(*input.minutes), u"0"_s});
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"trigger"_s, true));
    HD_TRY(const auto ticket, action.find(id));
    HD_TRY(const auto touched, touchedSince(action.tickets(), ticket, seen));
    if (touched.contains("state"_L1) || seen > ticket.revision)
        return fail(ErrorCode::Conflict, Subject::Ticket, {QString::number(ticket.number), u"state"_s});
    HD_TRY(auto situation, situationOf(m_database, ticket, actor));
    HD_CHECK(situation.lookAtCharges(m_database, action.now()));
    situation.facts.input = input;
    EvidenceService evidence(m_database, m_clock);
    TriggerInput completed = input;
    if (trigger == Trigger::RequestEscalation && mayBeEscalated(ticket.state)) {
        HD_TRY(auto request, evidence.request(actor, id, input));
        situation.facts.escalation = std::move(request.facts);
        completed = std::move(request.completed);
    }
    if (const auto* pending = situation.pending(); pending && decidesOnRequest(trigger)) {
        HD_TRY(auto request, evidence.request(actor, id, askedFor(*pending)));
        situation.facts.escalation = std::move(request.facts);
        completed.contact24x7 = request.completed.contact24x7;
    }
    const auto decision = answer(trigger, situation.facts);
    if (!decision.allowed) {
        auto blocked = fail(ErrorCode::Blocked, Subject::Trigger, {keyOf(trigger)});
        blocked.value().reasons = {decision.blockers.begin(), decision.blockers.end()};
        return blocked;
    }
    situation.facts.input = std::move(completed);
    HD_CHECK(TriggerEffects(action, situation, trigger, decision.to).apply());
    if (trigger == Trigger::RequestEscalation)
        HD_CHECK(evidence.keep(action, situation.ticket, input));
    HD_CHECK(action.commit());
    return situation.ticket;
}

} // namespace helpdesk
