// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockevent.h"

#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/workflow/trigger.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString textIn(const QJsonObject& data, const char* key)
    {
        return data.value(QLatin1StringView(key)).toString();
    }

    QString textIn(const JsonTexts& data, const char* key)
    {
        return data.value(key);
    }

    template <typename Data>
    std::optional<ClockEvent> created(Instant at, const Data& data)
    {
        return ClockEvent{at, ClockEvent::Kind::Created, false,
                          fromKey<TicketState>(textIn(data, "state")).value_or(TicketState::New),
                          fromKey<Severity>(textIn(data, "severity")).value_or(Severity::C)};
    }

    template <typename Data>
    std::optional<ClockEvent> said(Instant at, const Data& data)
    {
        if (textIn(data, "kind") == keyOf(MessageKind::InternalNote))
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Said, textIn(data, "by") == "customer"_L1, {}, {}};
    }

    template <typename Data>
    std::optional<ClockEvent> movedTo(Instant at, const Data& data)
    {
        const auto state = fromKey<TicketState>(textIn(data, "to"));
        if (!state)
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Moved, false, *state, {}, textIn(data, "trigger") == keyOf(Trigger::Cancel)};
    }

    template <typename Data>
    std::optional<ClockEvent> rated(Instant at, const Data& data)
    {
        if (textIn(data, "field") != keyOf(TicketField::Severity))
            return std::nullopt;
        const auto severity = fromKey<Severity>(textIn(data, "to"));
        if (!severity)
            return std::nullopt;
        return ClockEvent{at, ClockEvent::Kind::Rated, false, {}, *severity};
    }

    template <typename Data>
    std::optional<ClockEvent> eventOf(Instant at, EventKind kind, const Data& data)
    {
        switch (kind) {
        case EventKind::Created:
            return created(at, data);
        case EventKind::Message:
            return said(at, data);
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
        case EventKind::Review:
            return std::nullopt;
        }
        Q_UNREACHABLE();
        return std::nullopt;
    }

} // namespace

std::optional<ClockEvent> clockEvent(Instant at, EventKind kind, const QJsonObject& data)
{
    return eventOf(at, kind, data);
}

std::optional<ClockEvent> clockEvent(Instant at, EventKind kind, const JsonTexts& data)
{
    return eventOf(at, kind, data);
}

} // namespace helpdesk
