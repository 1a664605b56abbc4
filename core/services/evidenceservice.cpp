// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evidenceservice.h"

#include "domain/workflow/reasonkeys.h"
#include "io/evidence/evidencereader.h"
#include "services/balanceledger.h"
#include "services/guideservice.h"
#include "services/routingservice.h"
#include "services/ruleservice.h"
#include "services/ticketaction.h"
#include "services/ticketservice.h"
#include "storage/attachment/attachmentstore.h"
#include "storage/customer/customerstore.h"
#include "storage/evidence/evidencestore.h"
#include "storage/outage/outagestore.h"
#include "storage/partner/profilestore.h"
#include "storage/partner/userstore.h"
#include "storage/subscription/subscriptionstore.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// What a request brings along, by the keys of the items.
    QMap<QString, QString> answersIn(const TriggerInput& input)
    {
        auto answers = input.evidenceItems;
        const auto add = [&answers](QLatin1StringView key, const QString& text) {
            if (!text.trimmed().isEmpty())
                answers.insert(key, text);
        };
        add(evidencekey::description, input.evidence);
        add(evidencekey::healthCheck, input.healthCheck);
        add(evidencekey::contact24x7, input.contact24x7);
        return answers;
    }

    void overlay(EvidenceContext& context, const TriggerInput& input)
    {
        const auto answers = answersIn(input);
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            const auto* item = shippedEvidence().find(answer.key());
            if (!item)
                continue;
            const auto value = evidenceValue(*item, answer.value(), context.now);
            if (value.text.isEmpty())
                context.answers.remove(answer.key());
            else
                context.answers.insert(answer.key(), {value.text, context.now});
        }
    }

    /// Notes whose subscription it is where it is known to be another customer's.
    Result<> findForeign(Database& database, EvidenceContext& context, const QString& id)
    {
        if (id.isEmpty() || !context.details.customer)
            return {};
        SubscriptionStore store(database);
        HD_TRY(auto found, store.findByGuid(id));
        if (!found) {
            HD_TRY(found, store.findByEntitlement(id));
        }
        if (!found)
            return {};
        HD_TRY(const auto subscription, store.find(*found));
        if (subscription.customer == context.details.customer->id)
            return {};
        HD_TRY(const auto owner, CustomerStore(database).find(subscription.customer));
        context.foreignSubscriptions.insert(id, owner.name);
        return {};
    }

    Result<> findForeign(Database& database, EvidenceContext& context)
    {
        for (auto answer = context.answers.cbegin(); answer != context.answers.cend(); ++answer) {
            if (const auto* item = shippedEvidence().find(answer.key()))
                HD_CHECK(findForeign(database, context, subscriptionIn(*item, answer->text)));
        }
        return {};
    }

    bool isReachable(const EvidenceContext& context)
    {
        const auto* item = shippedEvidence().find(evidencekey::contact24x7);
        const auto answer = context.answers.value(evidencekey::contact24x7);
        return item && !answer.text.isEmpty() && evidenceValue(*item, answer.text, context.now).isValid()
            && !context.people.isNamedIn(answer.text);
    }

    RoutingDecision decisionOf(const RuleBook& rules, const EvidenceContext& context, bool reachable)
    {
        auto facts = context.facts;
        facts.contact24x7 = facts.contact24x7 || reachable;
        return rules.decide(facts);
    }

    Route usualRoute(const EvidenceContext& context, const RoutingDecision& decision)
    {
        const auto& legs = context.details.escalations;
        const auto live = std::find_if(legs.rbegin(), legs.rend(), [](const Escalation& leg) {
            return leg.status == EscalationStatus::Requested || leg.status == EscalationStatus::Approved
                || leg.status == EscalationStatus::Filed;
        });
        if (live != legs.rend())
            return live->route;
        return decision.recommended.value_or(decision.nearest.value_or(decision.routes.front().route));
    }

    QStringList named(const EvidenceItem& item)
    {
        return {item.key, item.label.en, item.label.ru};
    }

    /// Health and the contact at night have rules of their own.
    bool hasOwnRule(const EvidenceItem& item)
    {
        return item.key == evidencekey::healthCheck || item.key == evidencekey::contact24x7;
    }

    std::vector<Reason> openEvidence(const EvidenceChecklist& checklist, const TriggerInput& input)
    {
        std::vector<Reason> reasons;
        for (const auto& key : input.evidenceItems.keys()) {
            if (!shippedEvidence().find(key))
                reasons.push_back({reasonkey::evidenceUnknown, {key}});
        }
        for (const auto& entry : checklist.entries) {
            if (!entry.isOpen() || hasOwnRule(entry.item))
                continue;
            if (entry.state == EvidenceState::Invalid)
                reasons.push_back({reasonkey::evidenceInvalid, named(entry.item) << keyOf(entry.problem) << entry.detail});
            else if (entry.state == EvidenceState::Proposed)
                reasons.push_back({reasonkey::evidenceUnread, named(entry.item)});
            else
                reasons.push_back({reasonkey::evidenceMissing, named(entry.item)});
        }
        return reasons;
    }

    std::vector<Reason> blockersOf(const RouteDecision& route)
    {
        std::vector<Reason> reasons;
        for (const auto& reason : route.reasons) {
            if (reason.kind != RouteReasonKind::Blocks)
                continue;
            const auto said = [](const QString& text, const QString& clear) {
                return clear.isEmpty() ? text : text + u' ' + clear;
            };
            reasons.push_back(
                {reasonkey::routeBlocked,
                 {reason.rule, said(reason.text.en, reason.clear.en), said(reason.text.ru, reason.clear.ru)}});
        }
        return reasons;
    }

    int healthLimit(const RuleBook& rules, const EvidenceContext& context)
    {
        constexpr int kUsualHours = 4;
        if (context.profile.healthCheckHours)
            return *context.profile.healthCheckHours;
        const auto rule = rules.value(u"health_check_hours"_s, context.facts);
        return rule && rule->number ? *rule->number : kUsualHours;
    }

    EscalationFacts factsOf(const RuleBook& rules, const EvidenceContext& context, const EvidenceChecklist& checklist,
                            const TriggerInput& input)
    {
        // Whether somebody can be reached is asked once, beside the severity, and not again by every route.
        const auto decision = decisionOf(rules, context, true);
        EscalationFacts facts;
        facts.someRouteOpen = decision.recommended.has_value();
        if (const auto chosen = fromKey<Route>(input.route.trimmed())) {
            facts.routeBlockers = blockersOf(decision.of(*chosen));
            facts.entitlements = decision.of(*chosen).entitlements;
        }
        facts.evidence = openEvidence(checklist, input);
        facts.healthLimitHours = healthLimit(rules, context);
        if (const auto health = healthRecordOf(context)) {
            facts.healthRecorded = true;
            facts.healthMinutes = static_cast<int>((context.now - health->at) / std::chrono::minutes(1));
        }
        const auto* contact = checklist.find(evidencekey::contact24x7);
        facts.contactReachable = !contact || !contact->isOpen();
        return facts;
    }

    TriggerInput completedFrom(const EvidenceContext& context, const EvidenceChecklist& checklist, TriggerInput input)
    {
        const auto take = [&checklist](QLatin1StringView key, QString& text) {
            const auto* entry = checklist.find(key);
            if (text.trimmed().isEmpty() && entry && !entry->isOpen())
                text = entry->value.en;
        };
        take(evidencekey::description, input.evidence);
        take(evidencekey::contact24x7, input.contact24x7);
        if (const auto health = healthRecordOf(context); health && input.healthCheck.trimmed().isEmpty())
            input.healthCheck = health->text.en;
        return input;
    }

} // namespace

EvidenceService::EvidenceService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<EvidenceContext> EvidenceService::context(const Actor& actor, TicketId id)
{
    TicketService tickets(m_database, m_clock);
    EvidenceContext context;
    context.now = m_clock.now();
    HD_TRY(context.details, tickets.details(actor, id));
    HD_TRY(context.history, tickets.history(actor, id));
    HD_TRY(context.profile, ProfileStore(m_database).find());
    HD_TRY(context.facts, RoutingService(m_database, m_clock).facts(actor, id));
    const auto& ticket = context.details.ticket;
    HD_TRY(context.contact, UserStore(m_database).find(ticket.assignee.isValid() ? ticket.assignee : actor.user));
    HD_TRY(context.answers, EvidenceStore(m_database).listOfTicket(id));
    HD_TRY(context.outages, OutageStore(m_database).listOfTicket(id));
    context.diagnosis = diagnosisOf(context.history);
    if (!context.diagnosis.guide.isEmpty()) {
        HD_TRY(auto guided, GuideService(m_database, m_clock).diagnosis(actor, id));
        context.guide = std::move(guided.guide);
    }
    HD_TRY(const auto files, AttachmentStore(m_database).listOfTicket(id));
    std::copy_if(files.begin(), files.end(), std::back_inserter(context.attachments),
                 [](const Attachment& file) { return !file.removedAt && !file.draftOf.isValid(); });
    if (context.details.customer) {
        HD_TRY(const auto contacts, CustomerStore(m_database).listContacts(context.details.customer->id));
        context.people = CustomerPeople(*context.details.customer, contacts);
    }
    HD_CHECK(findForeign(m_database, context));
    return context;
}

Result<std::shared_ptr<const RuleBook>> EvidenceService::rules()
{
    return RuleService(m_database, m_clock).effective();
}

Result<EvidenceChecklist> EvidenceService::checklist(const Actor& actor, TicketId id, std::optional<Route> route)
{
    HD_TRY(const auto found, context(actor, id));
    HD_TRY(const auto book, rules());
    return checklistOf(shippedEvidence(),
                       route ? *route : usualRoute(found, decisionOf(*book, found, isReachable(found))), found);
}

Result<EvidenceChecklist> EvidenceService::set(const Actor& actor, TicketId id, const QString& key, const QString& typed,
                                               std::optional<Route> route)
{
    const auto* item = shippedEvidence().find(key);
    if (!item)
        return fail(ErrorCode::NotFound, Subject::Evidence, {key});
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"evidence"_s, true));
    HD_TRY(auto ticket, action.find(id));
    HD_TRY(auto found, context(actor, id));
    HD_CHECK(findForeign(m_database, found, subscriptionIn(*item, evidenceValue(*item, typed, found.now).text)));
    const auto value = judgedValue(*item, typed, found);
    if (!value.isValid())
        return fail(ErrorCode::Invalid, Subject::Evidence, {typed.trimmed(), keyOf(value.problem), key, value.detail});
    const auto before = found.answers.value(key);
    // Who looks at service health again has looked again, though it says the same.
    if (before.text != value.text || key == evidencekey::healthCheck) {
        HD_CHECK(action.store(ticket));
        HD_CHECK(storeAnswer(action, ticket, *item, before, value.text));
        HD_CHECK(action.commit());
    }
    return checklist(actor, id, route);
}

Result<> EvidenceService::storeAnswer(TicketAction& action, const Ticket& ticket, const EvidenceItem& item,
                                      const EvidenceAnswer& before, const QString& text)
{
    HD_CHECK(EvidenceStore(m_database).store(ticket.id, item.key, {text, action.now()}, action.actor().user));
    return action.record(ticket, EventKind::Evidence,
                         {{u"item"_s, item.key},
                          {u"label"_s, QJsonObject{{u"en"_s, item.label.en}, {u"ru"_s, item.label.ru}}},
                          {u"from"_s, before.text},
                          {u"from_at"_s, before.at.milliseconds()},
                          {u"to"_s, text},
                          {u"to_at"_s, action.now().milliseconds()}});
}

Result<> EvidenceService::keep(TicketAction& action, const Ticket& ticket, const TriggerInput& input)
{
    HD_TRY(const auto stored, EvidenceStore(m_database).listOfTicket(ticket.id));
    const auto answers = answersIn(input);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const auto* item = shippedEvidence().find(answer.key());
        if (!item)
            continue;
        const auto value = evidenceValue(*item, answer.value(), action.now());
        if (value.text != stored.value(answer.key()).text)
            HD_CHECK(storeAnswer(action, ticket, *item, stored.value(answer.key()), value.text));
    }
    return {};
}

Result<Packet> EvidenceService::packet(const Actor& actor, TicketId id, std::optional<Route> route,
                                       const QString& language)
{
    if (!language.isEmpty() && language != "en"_L1 && language != "ru"_L1)
        return fail(ErrorCode::Invalid, Subject::Language, {language, u"en, ru"_s});
    HD_TRY(const auto found, context(actor, id));
    HD_TRY(const auto book, rules());
    const auto wanted = route ? *route : usualRoute(found, decisionOf(*book, found, isReachable(found)));
    return packetOf(shippedEvidence(), checklistOf(shippedEvidence(), wanted, found), found, language);
}

Result<EscalationOutlook> EvidenceService::outlook(const Actor& actor, TicketId id, const TriggerInput& given,
                                                   const QString& language)
{
    HD_TRY(auto found, context(actor, id));
    HD_TRY(const auto book, rules());
    const auto stored = found;
    overlay(found, given);
    HD_CHECK(findForeign(m_database, found));
    EscalationOutlook outlook;
    outlook.routing = decisionOf(*book, found, isReachable(found));
    outlook.route = fromKey<Route>(given.route.trimmed()).value_or(usualRoute(found, outlook.routing));
    outlook.checklist = checklistOf(shippedEvidence(), outlook.route, found);
    const auto kept = checklistOf(shippedEvidence(), outlook.route, stored);
    for (auto& entry : outlook.checklist.entries) {
        const auto* before = kept.find(entry.item.key);
        entry.kept = before ? before->kept : Bilingual();
    }
    outlook.packet = packetOf(shippedEvidence(), outlook.checklist, found, language);
    outlook.health = healthRecordOf(found);
    outlook.healthLimitHours = healthLimit(*book, found);
    const auto& ticket = found.details.ticket;
    outlook.severity = ticket.severity;
    outlook.approvalNeeded = found.profile.approvalNeeded;
    outlook.approved = ticket.escalationApproved;
    outlook.proposedSeverity = outlook.routing.proposedSeverity;

    WorkflowFacts facts;
    facts.state = ticket.state;
    facts.role = actor.role;
    facts.severity = ticket.severity;
    facts.approvalNeeded = found.profile.approvalNeeded;
    facts.input = given;
    facts.escalation = factsOf(*book, found, outlook.checklist, given);
    HD_TRY(facts.charge, chargeFactsOf(m_database, ticket, QString(), found.now));
    outlook.open = answer(Trigger::RequestEscalation, facts).blockers;
    return outlook;
}

Result<EvidenceService::Request> EvidenceService::request(const Actor& actor, TicketId id, const TriggerInput& input)
{
    HD_TRY(auto found, context(actor, id));
    HD_TRY(const auto book, rules());
    overlay(found, input);
    HD_CHECK(findForeign(m_database, found));
    const auto route = fromKey<Route>(input.route.trimmed());
    const auto checklist =
        checklistOf(shippedEvidence(), route ? *route : usualRoute(found, decisionOf(*book, found, true)), found);
    return Request{factsOf(*book, found, checklist, input), completedFrom(found, checklist, input)};
}

} // namespace helpdesk
