// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demostory.h"

#include "domain/balance/ticketcost.h"
#include "domain/evidence/evidencevalue.h"
#include "domain/guides/diagnosis.h"
#include "domain/ticket/restriction.h"
#include "domain/ticket/severity.h"
#include "domain/ticket/ticketchanges.h"
#include "io/evidence/evidencereader.h"
#include "services/demo/demofile.h"
#include "services/demo/demotriggerinput.h"
#include "services/guideservice.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView speaker(bool byCustomer)
    {
        return byCustomer ? "customer"_L1 : "agent"_L1;
    }

} // namespace

DemoStory::DemoStory(const DemoTime& time, const DemoStaff& staff, const QHash<QString, DemoCustomer>& customers)
    : m_time(time)
    , m_staff(staff)
    , m_customers(customers)
{
}

Result<PlayedStory> DemoStory::play(const QJsonObject& json)
{
    m_played = {};
    m_contact = {};
    m_assignee.clear();
    const auto located = [&json](Error error) {
        error.arguments.prepend(json["title"_L1].toString());
        return Failure(std::move(error));
    };
    if (auto opened = open(json); !opened)
        return located(opened.error());
    for (const auto& entry : json["steps"_L1].toArray()) {
        if (auto done = step(entry.toObject()); !done)
            return located(done.error());
    }
    m_played.ticket.updatedAt = m_at;
    return std::move(m_played);
}

Result<User> DemoStory::user(const QString& login) const
{
    const auto found = m_staff.users.find(login);
    if (found == m_staff.users.end())
        return fail(ErrorCode::Internal, {login});
    return *found;
}

Result<> DemoStory::setSubject(const QJsonObject& json)
{
    auto& ticket = m_played.ticket;
    ticket.callerNote = json["caller"_L1].toString();
    const auto domain = json["customer"_L1].toString();
    if (domain.isEmpty())
        return {};
    const auto known = m_customers.find(domain);
    if (known == m_customers.end())
        return fail(ErrorCode::Internal, {domain});
    const auto contact = json["contact"_L1].toString();
    const auto offer = json["subscription"_L1].toString();
    if (!known->contacts.contains(contact) || !known->subscriptions.contains(offer))
        return fail(ErrorCode::Internal, {contact, offer});
    m_contact = known->contacts.value(contact);
    ticket.customer = known->customer.id;
    ticket.contact = m_contact.id;
    ticket.subscription = known->subscriptions.value(offer).id;
    ticket.frozenSubscription = subscriptionToJson(known->subscriptions.value(offer));
    return {};
}

Result<> DemoStory::open(const QJsonObject& json)
{
    auto& ticket = m_played.ticket;
    HD_TRY(m_at, m_time.at(json["at"_L1].toString()));
    ticket.title = json["title"_L1].toString();
    HD_TRY(ticket.impact, demoKey(json, "impact"_L1, Impact::One));
    HD_TRY(ticket.urgency, demoKey(json, "urgency"_L1, Urgency::GoesOn));
    ticket.severity = severityOf(*ticket.impact, *ticket.urgency);
    HD_TRY(ticket.service, demoKey(json, "service"_L1, Service::Other));
    HD_TRY(ticket.category, demoKey(json, "category"_L1, Category::Technical));
    HD_TRY(ticket.channel, demoKey(json, "channel"_L1, Channel::Phone));
    ticket.restricted = isForNamedPeople(ticket.category);
    ticket.problemType = json["problem"_L1].toString();
    HD_CHECK(setSubject(json));
    ticket.createdAt = m_at;
    ticket.team = m_staff.teams.value(json["team"_L1].toString());

    User creator;
    if (json.contains("by"_L1)) {
        HD_TRY(creator, user(json["by"_L1].toString()));
    }
    ticket.createdBy = creator.id;
    const bool wrote = !creator.id.isValid();
    if (wrote)
        creator.name = m_contact.name;
    ticket.revision = 1;
    QJsonObject created{
        {"state"_L1, keyOf(ticket.state)}, {"severity"_L1, keyOf(ticket.severity)}, {"by"_L1, speaker(true)}};
    if (ticket.restricted)
        created.insert("restricted"_L1, true);
    record(EventKind::Created, creator, created);
    const auto kind = ticket.channel == Channel::Phone ? MessageKind::PhoneCall : MessageKind::CustomerMessage;
    say(kind, true, json["body"_L1].toString(), creator);
    if (json.contains("assign"_L1)) {
        HD_TRY(const auto dispatcher, user(wrote ? u"miriam.graham"_s : json["by"_L1].toString()));
        ++ticket.revision;
        assign(json["assign"_L1].toString(), dispatcher);
    }
    return {};
}

Result<> DemoStory::step(const QJsonObject& json)
{
    HD_TRY(const auto pause, demoDuration(json["+"_L1].toString()));
    m_at = m_time.after(m_at, pause);
    ++m_played.ticket.revision;
    m_files = json["files"_L1].toArray();
    HD_TRY(const auto actor, user(json["by"_L1].toString(m_assignee.isEmpty() ? u"lee.gu"_s : m_assignee)));
    if (json.contains("do"_L1)) {
        HD_TRY(const auto trigger, demoKey(json, "do"_L1, Trigger::Confirm));
        return fire(trigger, json, actor);
    }
    if (json.contains("cost"_L1))
        approveCost(json["cost"_L1].toObject(), actor);
    if (json.contains("assign"_L1))
        assign(json["assign"_L1].toString(), actor);
    if (json.contains("collect"_L1))
        HD_CHECK(collect(json["collect"_L1].toObject(), actor));
    if (json.contains("guide"_L1))
        HD_CHECK(followGuide(json["guide"_L1].toString(), json["answers"_L1].toArray(), actor));
    if (json.contains("set"_L1))
        return setFields(json["set"_L1].toObject(), actor);
    if (json.contains("note"_L1))
        say(MessageKind::InternalNote, false, json["note"_L1].toString(), actor);
    if (json.contains("reply"_L1))
        say(MessageKind::Reply, false, json["reply"_L1].toString(), actor);
    if (json.contains("call"_L1))
        say(MessageKind::PhoneCall, false, json["call"_L1].toString(), actor);
    if (json.contains("customer"_L1))
        say(MessageKind::CustomerMessage, true, json["customer"_L1].toString(), actor);
    return m_played.legs.empty() ? Result<>() : onCase(json, actor);
}

void DemoStory::approveCost(const QJsonObject& json, const User& actor)
{
    CostApproval approval;
    approval.approvedBy = json["by"_L1].toString();
    approval.approvedAt = m_at;
    approval.channel = fromKey<Channel>(json["channel"_L1].toString()).value_or(Channel::Phone);
    approval.amount = {json["amount"_L1].toInteger(), json["currency"_L1].toString()};
    approval.note = json["note"_L1].toString();
    record(EventKind::Cost, actor, approvalData(approval));
}

void DemoStory::record(EventKind kind, const User& actor, const QJsonObject& data)
{
    TicketEvent event;
    event.at = m_at;
    event.kind = kind;
    event.actor = actor.id;
    event.actorName = actor.name;
    event.data = data;
    event.data.insert("revision"_L1, m_played.ticket.revision);
    m_played.steps.push_back({std::move(event), {}, -1, {}});
}

void DemoStory::say(MessageKind kind, bool byCustomer, const QString& text, const User& actor)
{
    Message message;
    message.kind = kind;
    message.byCustomer = byCustomer;
    message.author = byCustomer ? UserId() : actor.id;
    message.authorName = byCustomer ? m_contact.name : actor.name;
    if (message.authorName.isEmpty())
        message.authorName = m_played.ticket.callerNote;
    message.body = text;
    message.at = m_at;
    record(EventKind::Message, actor, {{"kind"_L1, keyOf(kind)}, {"by"_L1, speaker(byCustomer)}});
    m_played.steps.back().message = std::move(message);
    m_played.steps.back().files = std::exchange(m_files, {});
}

void DemoStory::assign(const QString& login, const User& actor)
{
    const auto from = m_staff.users.value(m_assignee);
    const auto to = m_staff.users.value(login);
    m_assignee = login;
    const auto idText = [](UserId id) { return id.isValid() ? QString::number(id.value()) : QString(); };
    record(EventKind::Field, actor,
           {{"field"_L1, keyOf(TicketField::Assignee)},
            {"from"_L1, idText(from.id)},
            {"to"_L1, idText(to.id)},
            {"from_name"_L1, from.name},
            {"to_name"_L1, to.name}});
    m_played.ticket.assignee = to.id;
}

/// Answers {step, answer, time it took} one after the other; they may stop on the way.
Result<> DemoStory::followGuide(const QString& id, const QJsonArray& answers, const User& actor)
{
    auto& ticket = m_played.ticket;
    HD_TRY(const auto guide, GuideService::shipped(id));
    record(EventKind::Guide, actor, guideChosen(guide));
    std::vector<GivenAnswer> given;
    for (const auto& entry : answers) {
        const auto answer = entry.toArray();
        HD_TRY(const auto pause, demoDuration(answer.at(2).toString()));
        HD_TRY(given, withAnswer(guide, given, {answer.at(0).toString(), answer.at(1).toString()}));
        HD_TRY(const auto position, positionIn(guide, given));
        m_at = m_time.after(m_at, pause);
        ++ticket.revision;
        record(EventKind::Guide, actor, guideAnswered(guide, given.back()));
        if (position.end)
            record(EventKind::Guide, actor, guideEnded(guide, *position.end));
        ticket.guideDone = position.end != nullptr;
    }
    return {};
}

/// What was taken down for an escalation; a moment is told as everywhere in the demo, relative to now.
Result<> DemoStory::collect(const QJsonObject& evidence, const User& actor)
{
    for (auto answer = evidence.begin(); answer != evidence.end(); ++answer) {
        const auto* item = shippedEvidence().find(answer.key());
        if (!item)
            return fail(ErrorCode::Internal, {answer.key()});
        auto text = answer.value().toString();
        if (item->kind == EvidenceKind::Moment) {
            HD_TRY(const auto at, m_time.at(text));
            text = Instant(at.milliseconds() / 60'000 * 60'000).toIso(); // nobody says seconds
        }
        const auto value = evidenceValue(*item, text, m_at);
        if (!value.isValid())
            return fail(ErrorCode::Internal, {answer.key(), QString(keyOf(value.problem)), text});
        record(EventKind::Evidence, actor,
               {{"item"_L1, item->key},
                {"label"_L1, QJsonObject{{u"en"_s, item->label.en}, {u"ru"_s, item->label.ru}}},
                {"from"_L1, QString()},
                {"from_at"_L1, 0},
                {"to"_L1, value.text},
                {"to_at"_L1, m_at.milliseconds()}});
    }
    return {};
}

Result<> DemoStory::setFields(const QJsonObject& fields, const User& actor)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = fromKey<TicketField>(it.key());
        if (!field)
            return fail(ErrorCode::Internal, {it.key()});
        const auto before = fieldText(m_played.ticket, *field);
        HD_TRY(m_played.ticket, withChanges(m_played.ticket, {{*field, it.value().toString()}}));
        record(EventKind::Field, actor,
               {{"field"_L1, it.key()}, {"from"_L1, before}, {"to"_L1, fieldText(m_played.ticket, *field)}});
    }
    return {};
}

WorkflowFacts DemoStory::factsFor(const User& actor, const TriggerInput& input) const
{
    const auto& ticket = m_played.ticket;
    WorkflowFacts facts;
    facts.state = ticket.state;
    facts.keptState = ticket.keptState;
    facts.role = actor.role;
    facts.severity = ticket.severity;
    facts.customerKnown = ticket.customer.isValid();
    facts.contactAuthorised = m_contact.authorised;
    facts.contactOverridden = ticket.contactOverridden;
    facts.guideDone = ticket.guideDone;
    facts.escalationApproved = ticket.escalationApproved;
    facts.actorIsRequester = ticket.escalationRequester == actor.id;
    if (ticket.state == TicketState::EscalationReview && !m_played.legs.empty())
        facts.pendingRoute = m_played.legs.back().route;
    for (size_t i = 0; i < m_played.legs.size(); ++i) {
        if (m_played.legs[i].isFiled())
            facts.openLegs.push_back(static_cast<int>(i) + 1);
    }
    facts.input = input;
    return facts;
}

Result<> DemoStory::fire(Trigger trigger, const QJsonObject& json, const User& actor)
{
    HD_TRY(const auto input, demoTriggerInput(json, m_at));
    const auto decision = answer(trigger, factsFor(actor, input));
    if (!decision.allowed) {
        auto blocked = fail(ErrorCode::Blocked, {QString(keyOf(trigger))});
        blocked.value().reasons = QList<Reason>(decision.blockers.begin(), decision.blockers.end());
        return blocked;
    }
    auto& ticket = m_played.ticket;
    if (trigger == Trigger::AskCustomer)
        say(MessageKind::Reply, false, input.message, actor);
    if (trigger == Trigger::CustomerReplied)
        say(MessageKind::CustomerMessage, true, input.message, actor);
    const bool chargeable = json["chargeable"_L1].toBool();
    if (chargeable)
        record(EventKind::Cost, actor, chargeableData(true));
    auto data = stateEventInputs(input);
    if (input.minutes)
        data.insert("chargeable"_L1, chargeable);
    data.insert("trigger"_L1, keyOf(trigger));
    data.insert("from"_L1, keyOf(ticket.state));
    data.insert("to"_L1, keyOf(decision.to));
    if (trigger == Trigger::RequestEscalation) {
        QJsonObject evidence{{"description"_L1, input.evidence}, {"health_check"_L1, input.healthCheck}};
        if (!input.contact24x7.isEmpty())
            evidence.insert("contact_24x7"_L1, input.contact24x7);
        HD_CHECK(collect(evidence, actor));
    }
    applyTrigger(trigger, input, actor);
    ticket.state = decision.to;
    applyEscalation(trigger, input, actor);
    record(EventKind::State, actor, data);
    return {};
}

} // namespace helpdesk
