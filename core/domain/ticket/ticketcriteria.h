// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketenums.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace helpdesk {

/// What a ticket may have, for `has:`.
enum class TicketPart { Attachment, Claim, Escalation, Note, Outage, Phone, Reply };
template <>
struct EnumKeys<TicketPart> {
    static constexpr std::array<KeyOf<TicketPart>, 7> keys{{{TicketPart::Attachment, "attachment"},
                                                            {TicketPart::Claim, "claim"},
                                                            {TicketPart::Escalation, "escalation"},
                                                            {TicketPart::Note, "note"},
                                                            {TicketPart::Outage, "outage"},
                                                            {TicketPart::Phone, "phone"},
                                                            {TicketPart::Reply, "reply"}}};
};

/// How a ticket stands to what its customer was promised and does not have yet, for `sla:`. Breached: the time of
/// one such promise has passed; running: none has, and one runs; none: nothing runs; at risk: breached, or within the
/// hour; answer: what is due first is a word to the customer who waits for one, late or not. A promise that was kept
/// late is none of these: only a report can say it.
enum class PromiseState { Breached, Running, None, AtRisk, Answer };
template <>
struct EnumKeys<PromiseState> {
    static constexpr std::array<KeyOf<PromiseState>, 5> keys{{{PromiseState::Breached, "breached"},
                                                              {PromiseState::Running, "running"},
                                                              {PromiseState::None, "none"},
                                                              {PromiseState::AtRisk, "at_risk"},
                                                              {PromiseState::Answer, "answer"}}};
};
/// How near a promise is at risk.
constexpr std::chrono::hours promiseAtRisk{1};

struct TicketClause;

/// What tickets must be like. All parts are AND-ed; values of one part are OR-ed; an empty part does not restrict.
/// What is no plain AND stands in the clauses.
struct TicketCriteria {
    std::vector<TicketState> states;
    bool anyState = false; ///< true of every ticket; see namesState()
    QStringList assigneeLogins; ///< "me" and "none" are kept as words; resolved by whoever runs the query
    QStringList customers; ///< tenant id, domain or part of the name
    std::vector<Severity> severities;
    std::vector<Service> services;
    std::vector<Category> categories;
    QStringList teams;
    std::vector<qint64> numbers;
    QStringList words; ///< each must occur in title, customer, reference or conversation, or be an identifier of it
    QStringList withoutWords;
    std::optional<bool> approvalPending; ///< true: escalation_review and not approved yet; false: all but these
    std::optional<Instant> createdFrom; ///< inclusive
    std::optional<Instant> createdBefore; ///< exclusive
    std::optional<Instant> updatedFrom;
    std::optional<Instant> updatedBefore;
    std::optional<Instant> dueFrom; ///< tickets without a due instant match neither
    std::optional<Instant> dueBefore;
    QStringList serviceRequests; ///< numbers under which the target of an escalation knows it
    QStringList outages; ///< ids of outages the ticket is linked with, capitals
    QStringList tenants; ///< tenant ids, canonical
    QStringList domains; ///< of the customer, lower case
    QStringList subscriptions; ///< GUIDs of subscriptions or of the Azure subscriptions under them, canonical
    QStringList contacts; ///< mail address or part of the name
    std::vector<TicketPart> parts;
    std::vector<PromiseState> promises;
    Instant promisesAt; ///< the moment `promises` are looked at; nothing else asks for it
    std::vector<TicketClause> clauses;

    bool operator==(const TicketCriteria& other) const;
};

/// One of several criteria, or none of them.
struct TicketClause {
    bool negated = false;
    std::vector<TicketCriteria> anyOf; ///< at least one

    bool operator==(const TicketClause& other) const;
};

/// A state, or any, is asked for somewhere and not excluded: then closed tickets are looked at, too, in every
/// branch. `status:closed OR severity:A` finds all of severity A; `-status:new` finds active ones only.
bool namesState(const TicketCriteria& criteria);

/// No ticket that is resolved or closed can be like this.
bool impliesActive(const TicketCriteria& criteria);

} // namespace helpdesk
