// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketevent.h"
#include "domain/workflow/escalation.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace helpdesk {

/// A stretch of time in which a ticket was neither resolved nor closed. No end: it still is not.
struct OpenStretch {
    Instant from;
    std::optional<Instant> to;

    bool operator==(const OpenStretch&) const = default;
};

/// From a message of the customer that nobody had answered yet to our next public reply.
struct AnswerRound {
    Instant asked;
    std::optional<Instant> answered;

    bool operator==(const AnswerRound&) const = default;
};

/// One promise of service to the customer, kept or broken.
struct KeptPromise {
    Instant at; ///< when it was kept, or when it had to be
    bool kept = true;

    bool operator==(const KeptPromise&) const = default;
};

/// What became of a ticket, as its history tells it. What was undone never happened.
struct TicketCourse {
    std::vector<OpenStretch> open;
    std::optional<Instant> firstReply; ///< public, of our side; an outgoing call counts, a note does not
    std::vector<AnswerRound> rounds; ///< behind the first reply
    int reassignments = 0; ///< from one agent or team to another; the first assignment is none
    int returns = 0; ///< of these, to an agent or a team that had it before

    bool operator==(const TicketCourse&) const = default;
};

/// What a report looks at: a ticket, or one leg of an escalation. Only what the report needs is filled.
struct ReportFact {
    TicketId ticket;
    qint64 groupId = 0; ///< of the agent, team or customer the row is of; 0: none
    QByteArray groupText; ///< the same where it is a key or a word
    Instant createdAt;
    std::optional<Instant> firstResolvedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    Instant updatedAt;
    bool active = true;
    bool cancelled = false;
    int episode = 1;
    std::optional<int> recorded; ///< what an imported log says of what the report is about; yes is 1
    std::optional<std::chrono::milliseconds> firstReplyInHours; ///< open time until the first reply
    TicketCourse course;
    std::vector<KeptPromise> promises;
    // Of a leg.
    std::optional<Route> route;
    std::optional<Instant> requestedAt;
    std::optional<Instant> filedAt;
    std::optional<Instant> returnedAt;

    /// When the work on it ended, the last time it did. None while it was never ended, and where it was cancelled.
    std::optional<Instant> endedAt() const;
    bool isOpenAt(Instant moment) const;
};

/// An event of a ticket as reports read it.
struct CourseEvent {
    Instant at;
    EventKind kind = EventKind::Created;
    QJsonObject data;
};

/// The plain pass over the events of one ticket, in the order they happened.
TicketCourse courseOf(std::span<const CourseEvent> events);

/// Something said between us and the customer; notes are not.
struct SaidMoment {
    Instant at;
    bool byCustomer = false;
};

/// The first reply and the rounds, in the order they were said.
void readConversation(std::span<const SaidMoment> said, TicketCourse& course);

} // namespace helpdesk
