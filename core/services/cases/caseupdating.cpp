// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "services/cases/casefollowing.h"
#include "services/cases/legacts.h"
#include "services/caseservice.h"
#include "services/tickettriggering.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Clocks of two machines differ a little.
    constexpr std::chrono::minutes kAhead(10);

    Failure blocked(std::vector<Reason> reasons)
    {
        auto failure = fail(ErrorCode::Blocked, Subject::Leg);
        failure.value().reasons = {reasons.begin(), reasons.end()};
        return failure;
    }

    Result<> checkNumber(Route route, const QString& number)
    {
        if (number.isEmpty() && routeGivesNumber(route))
            return fail(ErrorCode::Missing, Subject::CaseNumber);
        if (routeGivesServiceRequestNumber(route) && !isServiceRequestNumber(number))
            return blocked({{reasonkey::caseNumberMalformed, {number}}});
        return {};
    }

    Result<> checkMessage(const NewCaseMessage& message, Instant now)
    {
        if (message.body.trimmed().isEmpty())
            return fail(ErrorCode::Missing, Subject::Message);
        if (message.at && *message.at > now + kAhead)
            return fail(ErrorCode::Invalid, Subject::Date, {message.at->toIso(), now.toIso()});
        return {};
    }

    Result<> check(const Escalation& leg, const CaseUpdate& update, Instant now)
    {
        const bool more = update.status || update.number || update.severity || update.contact24x7 || update.outcome;
        // What comes in afterwards is still logged; nothing else moves any more.
        const bool speaks = leg.isFiled() || leg.status == EscalationStatus::Returned;
        if ((more && !leg.isFiled()) || !speaks)
            return blocked({{reasonkey::legOver, {}}});
        if (update.message)
            HD_CHECK(checkMessage(*update.message, now));
        return update.number ? checkNumber(leg.route, update.number->trimmed()) : Result<>();
    }

    Escalation changed(const Escalation& leg, const CaseUpdate& update, Instant now)
    {
        auto after = leg;
        auto status = update.status;
        const bool weAnswer = update.message && update.message->direction == MessageDirection::ToTarget;
        if (!status && weAnswer && leg.targetStatus == TargetStatus::AttentionNeeded)
            status = TargetStatus::Open;
        if (status && *status != leg.targetStatus) {
            after.targetStatus = *status;
            after.targetStatusAt = update.message ? update.message->at.value_or(now) : now;
        }
        after.externalNumber = update.number.value_or(leg.externalNumber).trimmed();
        after.severity = update.severity.value_or(leg.severity);
        after.contact24x7 = update.contact24x7.value_or(leg.contact24x7).trimmed();
        return after;
    }

    // Microsoft takes severity A only with somebody to phone at night (R8); a case that came in without one stays as it is.
    bool losesContact(const Escalation& before, const Escalation& after)
    {
        const auto lacks = [](const Escalation& leg) {
            return leg.severity == Severity::A && leg.contact24x7.isEmpty();
        };
        return lacks(after) && !lacks(before);
    }

    int numberOf(const std::vector<Escalation>& legs, EscalationId leg)
    {
        const auto found = std::ranges::find(legs, leg, &Escalation::id);
        return static_cast<int>(found - legs.begin()) + 1;
    }

    /// The end of the only open leg moves the ticket on; the end of one of several, or of a ticket that is elsewhere,
    /// does not.
    Result<> end(TicketAction& action, const Ticket& ticket, const Escalation& leg, EscalationOutcome outcome)
    {
        HD_TRY(auto situation, situationOf(action.database(), ticket, action.actor()));
        auto& facts = situation.facts;
        const auto number = numberOf(situation.escalations, leg.id);
        if (ticket.state != TicketState::Escalated || facts.openLegs.size() > 1) {
            auto* open = situation.filed(number);
            return open ? LegActs(action, ticket).takeBack(*open, outcome) : Result<>();
        }
        facts.input.leg = number;
        facts.input.outcome = keyOf(outcome);
        const auto decision = answer(Trigger::LegReturned, facts);
        if (!decision.allowed)
            return blocked(decision.blockers);
        return TriggerEffects(action, situation, Trigger::LegReturned, decision.to).apply();
    }

    /// What an imported request with the number of the leg says, as if it came now.
    Result<> follow(TicketAction& action, const QString& number)
    {
        HD_TRY(const auto request, ServiceRequestStore(action.database()).findByNumber(number));
        if (request)
            HD_CHECK(followRequest(action.database(), request->request, action.now(), action.operation()));
        return {};
    }

} // namespace

Result<CaseDetails> CaseService::update(const Actor& actor, EscalationId id, const CaseUpdate& update)
{
    HD_TRY(const auto known, EscalationStore(m_database).find(id));
    const bool moves = known && (update.outcome || changed(*known, update, m_clock.now()) != *known);
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"case"_s, moves));
    HD_TRY(const auto leg, action.escalations().find(id));
    if (!leg)
        return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(id.value())});
    HD_TRY(auto ticket, action.find(leg->ticket));
    HD_CHECK(check(*leg, update, action.now()));
    LegActs acts(action, ticket);
    const auto after = changed(*leg, update, action.now());
    if (losesContact(*leg, after))
        return blocked({{reasonkey::contact24x7Needed, {}}});
    if (after.externalNumber != leg->externalNumber)
        HD_CHECK(acts.checkNumber(after, after.externalNumber));
    HD_CHECK(action.store(ticket));
    if (update.message)
        HD_CHECK(acts.say(*leg, *update.message));
    HD_CHECK(acts.change(*leg, after));
    if (after.externalNumber != leg->externalNumber) {
        HD_CHECK(follow(action, after.externalNumber));
        HD_TRY(ticket, action.find(ticket.id));
    }
    if (update.outcome)
        HD_CHECK(end(action, ticket, after, *update.outcome));
    HD_CHECK(action.commit());
    return details(actor, id);
}

namespace {

    Severity severityOf(ServiceRequestSeverity severity, Severity otherwise)
    {
        switch (severity) {
        case ServiceRequestSeverity::Unknown:
            return otherwise;
        case ServiceRequestSeverity::Critical:
            return Severity::A;
        case ServiceRequestSeverity::Moderate:
            return Severity::B;
        case ServiceRequestSeverity::Minimal:
            return Severity::C;
        }
        Q_UNREACHABLE();
        return otherwise;
    }

    QString entitlementOf(const ServiceRequest& request)
    {
        for (const auto plan : valuesOf<PlanKind>()) {
            if (request.plan.startsWith(keyOf(plan), Qt::CaseInsensitive))
                return keyOf(plan);
        }
        return u"csp"_s;
    }

    /// A leg that was filed without us.
    Escalation legOf(const ServiceRequest& request, const Ticket& ticket, const Actor& actor, Instant now)
    {
        Escalation leg;
        leg.ticket = ticket.id;
        leg.route = request.source == CaseSource::Azure ? Route::AzurePortal : Route::PartnerCenter;
        leg.entitlement = entitlementOf(request);
        leg.status = EscalationStatus::Filed;
        leg.severity = severityOf(request.severity, ticket.severity);
        leg.evidence = request.description.isEmpty() ? request.title : request.description;
        leg.externalNumber = request.number;
        leg.requestedBy = actor.user;
        leg.requestedAt = now;
        leg.filedAt = std::min(request.createdAt.value_or(now), now);
        leg.filedByName = request.contactName;
        leg.targetStatus = TargetStatus::Open;
        leg.targetStatusAt = leg.filedAt;
        return leg;
    }

    Result<Escalation> giveNumber(TicketAction& action, const Ticket& ticket, EscalationId id, const QString& number)
    {
        HD_TRY(const auto leg, action.escalations().find(id));
        if (!leg || leg->ticket != ticket.id)
            return fail(ErrorCode::NotFound, Subject::Leg, {QString::number(id.value())});
        if (!leg->isFiled())
            return blocked({{reasonkey::legOver, {}}});
        auto after = *leg;
        after.externalNumber = number;
        HD_CHECK(LegActs(action, ticket).change(*leg, after));
        return after;
    }

} // namespace

Result<Escalation> CaseService::attach(const Actor& actor, const QString& number, TicketId id, EscalationId leg)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"case"_s, true));
    HD_TRY(const auto request, ServiceRequestStore(m_database).findByNumber(number.trimmed()));
    if (!request)
        return fail(ErrorCode::NotFound, Subject::CaseNumber, {number});
    HD_TRY(const auto present, action.escalations().listByNumber(number.trimmed()));
    if (!present.empty()) {
        HD_TRY(const auto bearer, action.tickets().find(present.front().ticket));
        return fail(ErrorCode::AlreadyExists, Subject::CaseNumber, {number, QString::number(bearer.number)});
    }
    HD_TRY(auto ticket, action.find(id));
    if (!isActive(ticket.state))
        return blocked({{reasonkey::wrongState, {keyOf(Trigger::FileEscalation), keyOf(ticket.state)}}});
    HD_CHECK(action.store(ticket));
    Escalation attached;
    if (leg.isValid()) {
        HD_TRY(attached, giveNumber(action, ticket, leg, number.trimmed()));
    } else {
        attached = legOf(request->request, ticket, actor, action.now());
        HD_CHECK(LegActs(action, ticket).adopt(attached));
    }
    HD_CHECK(follow(action, attached.externalNumber));
    HD_TRY(const auto now, action.escalations().find(attached.id));
    HD_CHECK(action.commit());
    return now.value_or(attached);
}

} // namespace helpdesk
