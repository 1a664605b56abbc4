// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketsnapshot.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QJsonValue json(bool value)
    {
        return value;
    }
    QJsonValue json(int value)
    {
        return value;
    }
    QJsonValue json(const QString& value)
    {
        return value;
    }
    QJsonValue json(Instant value)
    {
        return value.milliseconds();
    }
    template <typename Tag>
    QJsonValue json(Id<Tag> value)
    {
        return value.isValid() ? QJsonValue(value.value()) : QJsonValue();
    }
    template <typename E>
    requires std::is_enum_v<E> QJsonValue json(E value)
    {
        return QString(keyOf(value));
    }
    template <typename T>
    QJsonValue json(const std::optional<T>& value)
    {
        return value ? json(*value) : QJsonValue();
    }

    void read(const QJsonValue& json, bool& value)
    {
        value = json.toBool();
    }
    void read(const QJsonValue& json, int& value)
    {
        value = json.toInt();
    }
    void read(const QJsonValue& json, QString& value)
    {
        value = json.toString();
    }
    void read(const QJsonValue& json, Instant& value)
    {
        value = Instant(json.toInteger());
    }
    template <typename Tag>
    void read(const QJsonValue& json, Id<Tag>& value)
    {
        value = Id<Tag>(json.toInteger());
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(const QJsonValue& json, E& value)
    {
        value = fromKey<E>(json.toString()).value_or(value);
    }
    template <typename T>
    void read(const QJsonValue& json, std::optional<T>& value)
    {
        if (json.isNull() || json.isUndefined()) {
            value.reset();
            return;
        }
        value = T{};
        read(json, *value);
    }

    // Visits every attribute with its stable name, for writing and for reading alike.
    void visit(auto& ticket, auto&& act)
    {
        act("state", ticket.state);
        act("kept_state", ticket.keptState);
        act("cause", ticket.cause);
        act("solution", ticket.solution);
        act("cancel_reason", ticket.cancelReason);
        act("contact_overridden", ticket.contactOverridden);
        act("guide_done", ticket.guideDone);
        act("escalation_approved", ticket.escalationApproved);
        act("escalation_requester", ticket.escalationRequester);
        act("first_resolved_at", ticket.firstResolvedAt);
        act("resolved_at", ticket.resolvedAt);
        act("closed_at", ticket.closedAt);
        act("episode", ticket.episode);
        act("restricted", ticket.restricted);
    }

    void visitEscalation(auto& escalation, auto&& act)
    {
        act("id", escalation.id);
        act("ticket", escalation.ticket);
        act("route", escalation.route);
        act("entitlement", escalation.entitlement);
        act("status", escalation.status);
        act("severity", escalation.severity);
        act("evidence", escalation.evidence);
        act("health_check", escalation.healthCheck);
        act("contact_24x7", escalation.contact24x7);
        act("external_number", escalation.externalNumber);
        act("outcome", escalation.outcome);
        act("requested_by", escalation.requestedBy);
        act("approved_by", escalation.approvedBy);
        act("filed_by", escalation.filedBy);
        act("requested_at", escalation.requestedAt);
        act("decided_at", escalation.decidedAt);
        act("filed_at", escalation.filedAt);
        act("returned_at", escalation.returnedAt);
        act("parent", escalation.parent);
        act("filed_by_name", escalation.filedByName);
        act("target_status", escalation.targetStatus);
        act("target_status_at", escalation.targetStatusAt);
    }

} // namespace

QJsonObject workflowSnapshot(const Ticket& ticket)
{
    QJsonObject snapshot;
    visit(ticket, [&](const char* name, const auto& value) { snapshot.insert(QLatin1StringView(name), json(value)); });
    return snapshot;
}

QJsonObject differing(const QJsonObject& snapshot, const QJsonObject& other)
{
    QJsonObject result;
    for (auto entry = snapshot.begin(); entry != snapshot.end(); ++entry) {
        if (other.value(entry.key()) != entry.value())
            result.insert(entry.key(), entry.value());
    }
    return result;
}

void restoreWorkflow(Ticket& ticket, const QJsonObject& snapshot)
{
    visit(ticket, [&](const char* name, auto& value) {
        const auto stored = snapshot.constFind(QLatin1StringView(name));
        if (stored != snapshot.constEnd())
            read(*stored, value);
    });
}

QJsonObject escalationSnapshot(const Escalation& escalation)
{
    QJsonObject snapshot;
    visitEscalation(escalation, [&](const char* name, const auto& value) {
        snapshot.insert(QLatin1StringView(name), json(value));
    });
    return snapshot;
}

Escalation escalationFrom(const QJsonObject& snapshot)
{
    Escalation escalation;
    visitEscalation(escalation,
                    [&](const char* name, auto& value) { read(snapshot.value(QLatin1StringView(name)), value); });
    return escalation;
}

} // namespace helpdesk
