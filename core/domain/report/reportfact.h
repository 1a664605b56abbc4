// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/money.h"
#include "domain/balance/incidentledger.h"
#include "domain/quality/qualityreview.h"
#include "domain/report/guidecourse.h"
#include "domain/report/reportsource.h"
#include "domain/sla/serviceclock.h"
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

/// One promise of service to the customer, kept or broken: of each round of a clock one.
struct KeptPromise {
    Instant at; ///< when it was kept, or when it had to be
    bool kept = true;
    ServiceClock clock = ServiceClock::FirstResponse;

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

/// Time recorded on a ticket with a step of its work. Minutes.
struct RecordedWork {
    Instant at;
    int minutes = 0;
    bool chargeable = false;
    int deducted = 0; ///< of them taken from the time the customer paid for ahead
    int waived = 0; ///< of them not taken, because a service level was missed

    bool operator==(const RecordedWork&) const = default;
};

/// What the customer agreed to pay for a ticket.
struct AgreedPrice {
    Instant at;
    Money amount;

    bool operator==(const AgreedPrice&) const = default;
};

/// What happened to an incident of one of our contracts.
struct IncidentUse {
    Instant at;
    IncidentEntryKind kind = IncidentEntryKind::Reserved;

    bool operator==(const IncidentUse&) const = default;
};

/// A claim of service credit as reports see it.
struct ClaimCourse {
    Instant openedAt;
    std::optional<Instant> filedAt;
    std::optional<Instant> decidedAt; ///< accepted or refused
    bool refused = false;
    std::optional<Instant> creditedAt;
    std::optional<Money> credit;
    Instant dueBefore; ///< the end of the last day on which it may be filed

    bool operator==(const ClaimCourse&) const = default;
};

/// What a reviewer thought of the work on a ticket.
struct ReviewCourse {
    Instant at;
    PointSum points;
    QualityVerdict verdict = QualityVerdict::Good;

    bool operator==(const ReviewCourse&) const = default;
};

/// What a report looks at: a ticket, or something that happened to one. Only what the report needs is filled.
struct ReportFact {
    ReportSource source = ReportSource::Tickets;
    TicketId ticket;
    qint64 groupId = 0; ///< of the agent, team or customer the row is of; 0: none
    QByteArray groupText; ///< the same where it is a key or a word
    bool inEveryRow = false; ///< what the rows are of says nothing about it
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
    QByteArray problem; ///< what it is about, where the report asks for it
    qint64 subscription = 0; ///< its id, where the report asks for it; 0: none
    // Of a leg.
    bool firstLeg = true; ///< of the ticket
    bool firstOfRow = true; ///< of the ticket in this row
    std::optional<Route> route;
    std::optional<Instant> requestedAt;
    std::optional<Instant> filedAt;
    std::optional<Instant> returnedAt;
    // Of the other sources, each its own.
    std::optional<RecordedWork> work;
    std::optional<AgreedPrice> price;
    std::optional<IncidentUse> incident;
    std::optional<ClaimCourse> claim;
    std::optional<GuideMoment> guide;
    std::optional<ReviewCourse> review;
    qint64 number = 0; ///< of the reviewed ticket

    /// When the work on it ended, the last time it did. None while it was never ended, and where it was cancelled.
    std::optional<Instant> endedAt() const;
    bool isOpenAt(Instant moment) const;
};

/// The plain pass over the events of one ticket, in the order they happened.
TicketCourse courseOf(std::span<const CourseEvent> events);

/// Into a state: a stretch begins or ends where it does not go on. In the order they happened.
void enterState(Instant at, TicketState state, TicketCourse& course);

/// Something said between us and the customer; notes are not.
struct SaidMoment {
    Instant at;
    bool byCustomer = false;
};

/// The first reply and the rounds, in the order they were said.
void readConversation(std::span<const SaidMoment> said, TicketCourse& course);

} // namespace helpdesk
