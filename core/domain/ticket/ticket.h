// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketenums.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace helpdesk {

/// One request of a customer. Instants are UTC.
struct Ticket {
    TicketId id;
    qint64 number = 0; ///< what people say on the phone: short, never changed, never given twice
    qint64 revision = 0; ///< grows by one with every change; a write names the revision it saw
    QString title;
    TicketState state = TicketState::New;
    std::optional<TicketState> keptState; ///< where waiting_customer goes back to
    Severity severity = Severity::C;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    std::optional<Service> service;
    std::optional<Category> category;
    QString problemType; ///< free text until guides exist, for example "Mail flow"
    Channel channel = Channel::Phone;
    CustomerId customer; ///< invalid: the caller is not known yet
    ContactId contact;
    QString callerNote; ///< an unknown caller in the agent's words
    SubscriptionId subscription;
    QJsonObject frozenSubscription; ///< the row as it was when the ticket was made (subscriptionToJson)
    UserId assignee;
    TeamId team;
    UserId createdBy;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> firstResolvedAt; ///< first resolution; a reopen does not change it
    std::optional<Instant> resolvedAt; ///< the present resolution; empty after a reopen
    std::optional<Instant> closedAt;
    int episode = 1; ///< grows with every reopen
    QString cause;
    QString solution;
    std::optional<CancelReason> cancelReason;
    bool contactOverridden = false; ///< the contact is not authorised; taken all the same, reason in the history
    bool guideDone = false; ///< diagnosis complete, or skipped with a reason (in the history)
    bool escalationApproved = false; ///< of the present review
    UserId escalationRequester;
    bool restricted = false; ///< security: visible to named people only
    QString externalReference; ///< the number in the log it was imported from; unique per source
    BatchId batch;

    bool operator==(const Ticket&) const = default;
};

/// The attributes an agent edits by hand. State changes go through triggers, never through here.
enum class TicketField {
    Title,
    Severity,
    Impact,
    Urgency,
    Service,
    Category,
    ProblemType,
    Channel,
    Customer,
    Contact,
    CallerNote,
    Subscription,
    Assignee,
    Team,
};
template <>
struct EnumKeys<TicketField> {
    static constexpr std::array<KeyOf<TicketField>, 14> keys{{
        {TicketField::Title, "title"},
        {TicketField::Severity, "severity"},
        {TicketField::Impact, "impact"},
        {TicketField::Urgency, "urgency"},
        {TicketField::Service, "service"},
        {TicketField::Category, "category"},
        {TicketField::ProblemType, "problem"},
        {TicketField::Channel, "channel"},
        {TicketField::Customer, "customer"},
        {TicketField::Contact, "contact"},
        {TicketField::CallerNote, "caller_note"},
        {TicketField::Subscription, "subscription"},
        {TicketField::Assignee, "assignee"},
        {TicketField::Team, "team"},
    }};
};

} // namespace helpdesk
