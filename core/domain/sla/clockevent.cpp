// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockevent.h"

#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<ClockEvent> movedTo(Instant at, const QJsonObject& data)
    {
        const auto state = fromKey<TicketState>(data.value("to"_L1).toString());
        if (!state)
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Moved, false, *state, {}};
    }

    std::optional<ClockEvent> rated(Instant at, const QJsonObject& data)
    {
        if (data.value("field"_L1).toString() != keyOf(TicketField::Severity))
            return std::nullopt;
        const auto severity = fromKey<Severity>(data.value("to"_L1).toString());
        if (!severity)
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Rated, false, {}, *severity};
    }

} // namespace

std::optional<ClockEvent> clockEvent(Instant at, EventKind kind, const QJsonObject& data)
{
    switch (kind) {
    case EventKind::Created:
        return ClockEvent{at, ClockEvent::Kind::Created, false,
                          fromKey<TicketState>(data.value("state"_L1).toString()).value_or(TicketState::New),
                          fromKey<Severity>(data.value("severity"_L1).toString()).value_or(Severity::C)};
    case EventKind::Message:
        if (data.value("kind"_L1).toString() == keyOf(MessageKind::InternalNote))
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Said, data.value("by"_L1).toString() == "customer"_L1, {}, {}};
    case EventKind::State:
        return movedTo(at, data);
    case EventKind::Field:
        return rated(at, data);
    case EventKind::Escalation:
    case EventKind::Undo:
    case EventKind::Imported:
    case EventKind::Guide:
    case EventKind::Evidence:
    case EventKind::Cost:
    case EventKind::Outage:
    case EventKind::Attachment:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace helpdesk
