// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

enum class TicketState { New, Diagnosing, Resolving, WaitingCustomer, EscalationReview, Escalated, Resolved, Closed };
template <>
struct EnumKeys<TicketState> {
    static constexpr std::array<KeyOf<TicketState>, 8> keys{{
        {TicketState::New, "new"},
        {TicketState::Diagnosing, "diagnosing"},
        {TicketState::Resolving, "resolving"},
        {TicketState::WaitingCustomer, "waiting_customer"},
        {TicketState::EscalationReview, "escalation_review"},
        {TicketState::Escalated, "escalated"},
        {TicketState::Resolved, "resolved"},
        {TicketState::Closed, "closed"},
    }};
};

enum class StateCategory { New, Open, Waiting, Resolved, Closed };
template <>
struct EnumKeys<StateCategory> {
    static constexpr std::array<KeyOf<StateCategory>, 5> keys{{
        {StateCategory::New, "new"},
        {StateCategory::Open, "open"},
        {StateCategory::Waiting, "waiting"},
        {StateCategory::Resolved, "resolved"},
        {StateCategory::Closed, "closed"},
    }};
};

constexpr StateCategory categoryOf(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return StateCategory::New;
    case TicketState::Diagnosing:
    case TicketState::Resolving:
    case TicketState::EscalationReview:
        return StateCategory::Open;
    case TicketState::WaitingCustomer:
    case TicketState::Escalated:
        return StateCategory::Waiting;
    case TicketState::Resolved:
        return StateCategory::Resolved;
    case TicketState::Closed:
        return StateCategory::Closed;
    }
    Q_UNREACHABLE();
    return StateCategory::Closed;
}

/// Work is still to be done: neither resolved nor closed.
constexpr bool isActive(TicketState state)
{
    return state != TicketState::Resolved && state != TicketState::Closed;
}

/// A critical, B moderate, C minimal (domain.md 1.5).
enum class Severity { A, B, C };
template <>
struct EnumKeys<Severity> {
    static constexpr std::array<KeyOf<Severity>, 3> keys{{{Severity::A, "A"}, {Severity::B, "B"}, {Severity::C, "C"}}};
};

/// How many are hit.
enum class Impact { Everyone, Some, One };
template <>
struct EnumKeys<Impact> {
    static constexpr std::array<KeyOf<Impact>, 3> keys{
        {{Impact::Everyone, "everyone"}, {Impact::Some, "some"}, {Impact::One, "one"}}};
};

/// How hard work is hit.
enum class Urgency { Stopped, Degraded, GoesOn };
template <>
struct EnumKeys<Urgency> {
    static constexpr std::array<KeyOf<Urgency>, 3> keys{
        {{Urgency::Stopped, "stopped"}, {Urgency::Degraded, "degraded"}, {Urgency::GoesOn, "goes_on"}}};
};

enum class Service { Azure, Dynamics365, Office365, Other };
template <>
struct EnumKeys<Service> {
    static constexpr std::array<KeyOf<Service>, 4> keys{{{Service::Azure, "azure"},
                                                         {Service::Dynamics365, "dynamics365"},
                                                         {Service::Office365, "office365"},
                                                         {Service::Other, "other"}}};
};

enum class Category { Commercial, Technical, Security };
template <>
struct EnumKeys<Category> {
    static constexpr std::array<KeyOf<Category>, 3> keys{{{Category::Commercial, "commercial"},
                                                          {Category::Technical, "technical"},
                                                          {Category::Security, "security"}}};
};

/// How the request reached us.
enum class Channel { Phone, Mail, Portal, Chat, Import };
template <>
struct EnumKeys<Channel> {
    static constexpr std::array<KeyOf<Channel>, 5> keys{{{Channel::Phone, "phone"},
                                                         {Channel::Mail, "mail"},
                                                         {Channel::Portal, "portal"},
                                                         {Channel::Chat, "chat"},
                                                         {Channel::Import, "import"}}};
};

/// Why an open ticket ended without a solution.
enum class CancelReason { Duplicate, Spam, Withdrawn, NotACustomer };
template <>
struct EnumKeys<CancelReason> {
    static constexpr std::array<KeyOf<CancelReason>, 4> keys{{{CancelReason::Duplicate, "duplicate"},
                                                              {CancelReason::Spam, "spam"},
                                                              {CancelReason::Withdrawn, "withdrawn"},
                                                              {CancelReason::NotACustomer, "not_a_customer"}}};
};

} // namespace helpdesk
