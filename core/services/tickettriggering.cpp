// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tickettriggering.h"

#include "services/ticketediting.h"
#include "services/ticketservice.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/profilestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isPending(const Escalation& escalation)
    {
        return escalation.status == EscalationStatus::Requested || escalation.status == EscalationStatus::Approved;
    }

    bool isFiled(const Escalation& escalation)
    {
        return escalation.status == EscalationStatus::Filed;
    }

    Escalation* newest(std::vector<Escalation>& escalations, bool (*fits)(const Escalation&))
    {
        const auto found = std::find_if(escalations.rbegin(), escalations.rend(), fits);
        return found == escalations.rend() ? nullptr : &*found;
    }

} // namespace

Escalation* WorkflowSituation::pending()
{
    return newest(escalations, isPending);
}

Escalation* WorkflowSituation::filed()
{
    return newest(escalations, isFiled);
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
    facts.openLegs =
        static_cast<int>(std::count_if(situation.escalations.begin(), situation.escalations.end(), isFiled));
    return situation;
}

Result<std::vector<TriggerAnswer>> TicketService::triggers(const Actor& actor, TicketId id)
{
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
    HD_TRY(auto situation, situationOf(m_database, ticket, actor));
    situation.facts.asking = true;
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
    situation.facts.input = input;
    const auto decision = answer(trigger, situation.facts);
    if (!decision.allowed) {
        auto blocked = fail(ErrorCode::Blocked, Subject::Trigger, {keyOf(trigger)});
        blocked.value().reasons = {decision.blockers.begin(), decision.blockers.end()};
        return blocked;
    }
    HD_CHECK(TriggerEffects(action, situation, trigger, decision.to).apply());
    HD_CHECK(action.commit());
    return situation.ticket;
}

} // namespace helpdesk
