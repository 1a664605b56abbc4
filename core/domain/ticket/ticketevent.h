// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <QJsonObject>

namespace helpdesk {

enum class EventKind { Created, Message, State, Field, Escalation, Undo, Imported, Guide, Evidence, Cost, Outage, Attachment, Review };
template <>
struct EnumKeys<EventKind> {
    static constexpr std::array<KeyOf<EventKind>, 13> keys{{{EventKind::Created, "created"},
                                                           {EventKind::Message, "message"},
                                                           {EventKind::State, "state"},
                                                           {EventKind::Field, "field"},
                                                           {EventKind::Escalation, "escalation"},
                                                           {EventKind::Undo, "undo"},
                                                           {EventKind::Imported, "imported"},
                                                           {EventKind::Guide, "guide"},
                                                           {EventKind::Evidence, "evidence"},
                                                           {EventKind::Cost, "cost"},
                                                           {EventKind::Outage, "outage"},
                                                           {EventKind::Attachment, "attachment"},
                                                           {EventKind::Review, "review"}}};
};

/// Append-only: history, audit, undo, clocks and reports come from here.
/// `data` by kind:
///   created     {"state", "severity", "by": "customer"|"agent", and "restricted" where it is for named people only}
///   message     {"id", "kind", "by"}
///   state       {"trigger", "from", "to", ...the trigger's inputs: "reason", "cause", "solution", "minutes"..., and with
///               minutes whether they are "chargeable"}
///   field       {"field", "from", "to", and for people and customers "from_name", "to_name"; a category that makes the ticket
///               one for named people "restricted": true}
///   escalation  {"id", "act": "requested"|"approved"|"rejected"|"filed"|"returned"|"changed"|"attached"|"imported"|
///               "message", "route", "entitlement", "number"...; a message "direction", "channel", "text"; what changed
///               "changes": {name: {"from", "to"}}, and "before", "after" for the undo}
///   undo        {"operation": id of the operation undone}
///   imported    {"batch", and the source's recorded values}
///   guide       {"act": "chosen"|"answered"|"ended", "guide", "version", "step", "answer", "end", and what was read then:
///               "title", "question", "text", each {"en", "ru"}}
///   evidence    {"item", "label": {"en", "ru"}, "from", "to"}: an answer to the checklist of an escalation
///   cost        {"act": "chargeable"|"approved"|"withdrawn", "on", "by", "approved_at", "channel", "amount_minor", "currency",
///               "note", "reason"}
///   outage      {"act": "linked"|"unlinked"|"answered", "id", "outage": its number, "title"}
///   attachment  {"act": "added"|"removed"|"renamed"|"marked", "id", "name", and by act: "message", "sensitive",
///               "secrets_taken_out"; "from", "to" (names, or "0" and "1")}
///   review      {"id", "version", "agent": id of whose work it is, "agent_name", "verdict", "note", and "score" in percent
///               where any point applies}
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
