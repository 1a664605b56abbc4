// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/jsontexts.h"
#include "domain/ticket/ticketenums.h"
#include "domain/ticket/ticketevent.h"

#include <optional>

namespace helpdesk {

/// What the clocks of service levels look at in the history of a ticket.
struct ClockEvent {
    enum class Kind {
        Created, ///< state and severity
        Said, ///< something the customer hears or says; an internal note is no event
        Moved, ///< to state
        Rated, ///< as severity
    };

    Instant at;
    Kind kind = Kind::Created;
    bool byCustomer = false;
    TicketState state = TicketState::New;
    Severity severity = Severity::C;
    bool cancelled = false; ///< moved there because there is nothing to solve

    bool operator==(const ClockEvent&) const = default;
};

/// The same of a stored event; none where the clocks do not care. Events of an operation that was undone are to
/// be left out by the caller: what was undone never happened. What was said stays said.
std::optional<ClockEvent> clockEvent(Instant at, EventKind kind, const QJsonObject& data);
/// The same of its data as it is stored.
std::optional<ClockEvent> clockEvent(Instant at, EventKind kind, const JsonTexts& data);

} // namespace helpdesk
