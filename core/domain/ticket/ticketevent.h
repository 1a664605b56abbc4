// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <QJsonObject>

namespace helpdesk {

enum class EventKind { Created, Message, State, Field, Escalation, Undo, Imported, Guide };
template <>
struct EnumKeys<EventKind> {
    static constexpr std::array<KeyOf<EventKind>, 8> keys{{{EventKind::Created, "created"},
                                                           {EventKind::Message, "message"},
                                                           {EventKind::State, "state"},
                                                           {EventKind::Field, "field"},
                                                           {EventKind::Escalation, "escalation"},
                                                           {EventKind::Undo, "undo"},
                                                           {EventKind::Imported, "imported"},
                                                           {EventKind::Guide, "guide"}}};
};

/// Append-only: history, audit, undo, clocks and reports come from here.
/// `data` by kind:
///   created     {"state", "severity", "by": "customer"|"agent"}
///   message     {"id", "kind", "by"}
///   state       {"trigger", "from", "to", ...the trigger's inputs: "reason", "cause", "solution", "minutes"...}
///   field       {"field", "from", "to", and for people and customers "from_name", "to_name"}
///   escalation  {"id", "act": "requested"|"approved"|"rejected"|"filed"|"returned", "route", "entitlement", "number"...}
///   undo        {"operation": id of the operation undone}
///   imported    {"batch", and the source's recorded values}
///   guide       {"act": "chosen"|"answered"|"ended", "guide", "version", "step", "answer", "end", and what was read then:
///               "title", "question", "text", each {"en", "ru"}}
struct TicketEvent {
    EventId id;
    TicketId ticket;
    OperationId operation; ///< the user action it belongs to
    Instant at;
    EventKind kind = EventKind::Created;
    UserId actor; ///< invalid: the program or an import
    QString actorName;
    QJsonObject data;

    bool operator==(const TicketEvent&) const = default;
};

} // namespace helpdesk
