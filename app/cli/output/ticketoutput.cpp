// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/ticketoutput.h"

#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/reasonpresenter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int roomyTerminal = 130;

    Cell textOrNull(const QString& text)
    {
        return text.isEmpty() ? Cell{QJsonValue::Null, {}} : textCell(text);
    }

    /// The login for programs, the name for people.
    Cell assigneeCell(UserId user, const QString& name, const Logins& logins)
    {
        if (!user.isValid())
            return {QJsonValue::Null, {}};
        return {logins.value(user, name), name};
    }

    QJsonArray reasonsJson(const std::vector<Reason>& reasons)
    {
        QJsonArray result;
        for (const auto& reason : reasons)
            result << QJsonObject{{u"key"_s, reason.key}, {u"text"_s, sentence(reason)}};
        return result;
    }

    QString subscriptionText(const TicketDetails& details)
    {
        if (!details.subscription)
            return {};
        return translate("cli", "%1, %2").arg(details.subscription->displayName(), label(details.subscription->status));
    }

    QString customerText(const TicketDetails& details)
    {
        if (!details.customer)
            return {};
        const auto& customer = *details.customer;
        return customer.primaryDomain.isEmpty()
            ? customer.name
            : translate("cli", "%1 (%2)").arg(customer.name, customer.primaryDomain);
    }

    QString contactText(const TicketDetails& details)
    {
        if (!details.contact)
            return {};
        QStringList parts;
        for (const auto& part : {details.contact->name, details.contact->email, details.contact->phone}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(u", "_s);
    }

} // namespace

Fields ticketRowFields(Session& session, const TicketRow& row, const Logins& logins)
{
    Fields fields{
        {u"number"_s, translate("cli", "No."), numberCell(row.number)},
        {u"severity"_s, translate("cli", "Sev."), {QString(keyOf(row.severity)), QString(keyOf(row.severity))}},
        {u"state"_s, translate("cli", "State"), enumCell(row.state)},
        {u"title"_s, translate("cli", "Title"), textCell(row.title)},
        {u"customer"_s, translate("cli", "Customer"), textOrNull(row.customerName)},
        {u"service"_s, translate("cli", "Service"), enumCell(row.service)},
        {u"assignee"_s, translate("cli", "Assignee"), assigneeCell(row.assignee, row.assigneeName, logins)},
        {u"created_at"_s, translate("cli", "Created"), instantCell(row.createdAt, session.zone())},
        {u"updated_at"_s, translate("cli", "Changed"), instantCell(row.updatedAt, session.zone())},
        {u"due_at"_s, translate("cli", "Due"), instantCell(row.dueAt, session.zone())}};
    const auto columns = session.environment().columns;
    if (session.format() == Format::Table && columns > 0 && columns < roomyTerminal) {
        // The title is worth more than these.
        std::erase_if(fields,
                      [](const Field& field) { return field.key == "service"_L1 || field.key == "created_at"_L1; });
    }
    return fields;
}

Fields ticketFields(Session& session, const TicketDetails& details, const std::optional<TicketDue>& due,
                    const Logins& logins)
{
    const auto& ticket = details.ticket;
    const auto& zone = session.zone();
    const auto customerName = details.customer ? details.customer->name : QString();
    const auto contactName = details.contact ? details.contact->name : QString();
    const auto subscription = details.subscription ? details.subscription->guid : QString();
    return {{u"number"_s, {}, {ticket.number, {}}},
            {u"revision"_s, {}, {ticket.revision, {}}},
            {u"title"_s, {}, {ticket.title, {}}},
            {u"state"_s, {}, {QString(keyOf(ticket.state)), {}}},
            {u"kept_state"_s, translate("cli", "Goes back to"), enumCell(ticket.keptState)},
            {u"severity"_s, {}, {QString(keyOf(ticket.severity)), {}}},
            {u"impact"_s, translate("cli", "Impact"), enumCell(ticket.impact)},
            {u"urgency"_s, translate("cli", "Urgency"), enumCell(ticket.urgency)},
            {u"customer"_s, translate("cli", "Customer"), {textOrNull(customerName).value, customerText(details)}},
            {u"tenant_id"_s, translate("cli", "Tenant id"),
             textOrNull(details.customer ? details.customer->tenantId : QString())},
            {u"contact"_s, translate("cli", "Contact"), {textOrNull(contactName).value, contactText(details)}},
            {u"caller_note"_s, translate("cli", "Caller"), textOrNull(ticket.callerNote)},
            {u"subscription_id"_s,
             translate("cli", "Subscription"),
             {textOrNull(subscription).value, subscriptionText(details)}},
            {u"service"_s, translate("cli", "Service"), enumCell(ticket.service)},
            {u"category"_s, translate("cli", "Category"), enumCell(ticket.category)},
            {u"problem"_s, translate("cli", "Problem"), textOrNull(ticket.problemType)},
            {u"channel"_s, translate("cli", "Channel"), enumCell(ticket.channel)},
            {u"assignee"_s, translate("cli", "Assignee"), assigneeCell(ticket.assignee, details.assigneeName, logins)},
            {u"team"_s, translate("cli", "Team"), textOrNull(details.teamName)},
            {u"created_by"_s, translate("cli", "Created by"), textOrNull(details.createdByName)},
            {u"created_at"_s, translate("cli", "Created"), instantCell(ticket.createdAt, zone)},
            {u"updated_at"_s, translate("cli", "Changed"), instantCell(ticket.updatedAt, zone)},
            {u"due_at"_s, translate("cli", "Due"), instantCell(due ? std::optional(due->at) : std::nullopt, zone)},
            {u"due_clock"_s, {}, {due ? QJsonValue(QString(keyOf(due->clock))) : QJsonValue(), {}}},
            {u"first_resolved_at"_s, {}, {instantCell(ticket.firstResolvedAt, zone).value, {}}},
            {u"resolved_at"_s, translate("cli", "Resolved"), instantCell(ticket.resolvedAt, zone)},
            {u"closed_at"_s, translate("cli", "Closed"), instantCell(ticket.closedAt, zone)},
            {u"episode"_s, {}, {ticket.episode, {}}},
            {u"cause"_s, translate("cli", "Cause"), textOrNull(ticket.cause)},
            {u"solution"_s, translate("cli", "Solution"), textOrNull(ticket.solution)},
            {u"cancel_reason"_s, translate("cli", "Cancelled"), enumCell(ticket.cancelReason)},
            {u"contact_overridden"_s, {}, {ticket.contactOverridden, {}}},
            {u"escalation_approved"_s, {}, {ticket.escalationApproved, {}}},
            {u"restricted"_s, {}, {ticket.restricted, {}}},
            {u"external_reference"_s, translate("cli", "Reference"), textOrNull(ticket.externalReference)}};
}

Fields messageFields(Session& session, const Message& message)
{
    return {{u"at"_s, translate("cli", "At"), instantCell(message.at, session.zone())},
            {u"kind"_s, translate("cli", "Kind"), enumCell(message.kind)},
            {u"by"_s, translate("cli", "By"), {message.byCustomer ? u"customer"_s : u"agent"_s, {}}},
            {u"author"_s, translate("cli", "Author"), textCell(message.authorName)},
            {u"body"_s, translate("cli", "Text"), textCell(message.body)}};
}

Fields escalationFields(Session& session, const Escalation& escalation)
{
    return {{u"route"_s, translate("cli", "Route"), enumCell(escalation.route)},
            {u"status"_s, translate("cli", "Status"), enumCell(escalation.status)},
            {u"target_status"_s, translate("cli", "Status there"), enumCell(escalation.targetStatus)},
            {u"case_number"_s, translate("cli", "Case number"), textOrNull(escalation.externalNumber)},
            {u"entitlement"_s, translate("cli", "Entitlement"), textOrNull(escalation.entitlement)},
            {u"severity"_s,
             translate("cli", "Sev."),
             {QString(keyOf(escalation.severity)), QString(keyOf(escalation.severity))}},
            {u"requested_at"_s, translate("cli", "Requested"), instantCell(escalation.requestedAt, session.zone())},
            {u"decided_at"_s, translate("cli", "Decided"), instantCell(escalation.decidedAt, session.zone())},
            {u"filed_at"_s, translate("cli", "Filed"), instantCell(escalation.filedAt, session.zone())},
            {u"returned_at"_s, translate("cli", "Returned"), instantCell(escalation.returnedAt, session.zone())},
            {u"outcome"_s, translate("cli", "Outcome"), enumCell(escalation.outcome)},
            {u"health_check"_s, translate("cli", "Service health"), textOrNull(escalation.healthCheck)},
            {u"evidence"_s, translate("cli", "Evidence"), textOrNull(escalation.evidence)},
            {u"contact_24x7"_s, translate("cli", "24x7 contact"), textOrNull(escalation.contact24x7)}};
}

QJsonObject triggerJson(const TriggerAnswer& answer)
{
    return {{u"trigger"_s, QString(keyOf(answer.trigger))},
            {u"allowed"_s, answer.allowed},
            {u"to"_s, answer.allowed ? QJsonValue(QString(keyOf(answer.to))) : QJsonValue()},
            {u"reasons"_s, reasonsJson(answer.blockers)},
            {u"needs"_s, reasonsJson(answer.needs)}};
}

} // namespace helpdesk::cli
