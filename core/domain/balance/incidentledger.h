// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/partner/partnerprofile.h"

#include <vector>

namespace helpdesk {

using IncidentEntryId = Id<struct IncidentEntryTag>;

/// What happened to the incidents of a contract. Reversed: the counter-entry of an act that was taken back.
enum class IncidentEntryKind { Granted, Reserved, Consumed, Refunded, Adjusted, Reversed };
template <>
struct EnumKeys<IncidentEntryKind> {
    static constexpr std::array<KeyOf<IncidentEntryKind>, 6> keys{{{IncidentEntryKind::Granted, "granted"},
                                                                   {IncidentEntryKind::Reserved, "reserved"},
                                                                   {IncidentEntryKind::Consumed, "consumed"},
                                                                   {IncidentEntryKind::Refunded, "refunded"},
                                                                   {IncidentEntryKind::Adjusted, "adjusted"},
                                                                   {IncidentEntryKind::Reversed, "reversed"}}};
};

/// One line of a contract's ledger. Append-only: what was wrong is put right by another line.
struct IncidentEntry {
    IncidentEntryId id;
    SupportPlanId plan;
    IncidentEntryKind kind = IncidentEntryKind::Adjusted;
    int units = 0; ///< what it adds to what is left; negative takes away, and a consumption changes nothing more
    TicketId ticket;
    qint64 ticketNumber = 0; ///< 0: of no ticket
    EscalationId leg;
    OperationId operation; ///< the user action it belongs to
    Instant at;
    UserId actor; ///< invalid: the program
    QString actorName;
    QString reason; ///< of what was done by hand
    IncidentEntryId reverses; ///< of a counter-entry

    bool operator==(const IncidentEntry&) const = default;
};

struct IncidentBalance {
    std::optional<int> granted; ///< empty: unlimited
    std::optional<int> left; ///< empty: unlimited
    int reserved = 0; ///< with somebody else now
    int consumed = 0;
    int refunded = 0;
    int adjusted = 0; ///< the sum of what was done by hand

    bool operator==(const IncidentBalance&) const = default;
};

/// A contract and what is left of it.
struct ContractBalance {
    SupportPlan plan;
    IncidentBalance balance;

    bool operator==(const ContractBalance&) const = default;
};

/// Whether the contract holds at that moment, whatever is left of it.
bool isInForce(const SupportPlan& plan, Instant now);

/// The entries that still count, oldest first: neither taken back nor counter-entries.
std::vector<IncidentEntry> standing(std::vector<IncidentEntry> entries);

/// What is left by sums of units alone.
IncidentBalance incidentBalance(const SupportPlan& plan, const std::optional<int>& allotted, int granted, int used);
/// `allotted`: what the programme grants where the contract counts nothing itself; empty: unlimited.
IncidentBalance incidentBalance(const SupportPlan& plan, const std::optional<int>& allotted,
                                const std::vector<IncidentEntry>& entries);

/// The reservation of a leg that is neither used up nor given back.
std::optional<IncidentEntry> openReservation(const std::vector<IncidentEntry>& entries, EscalationId leg);

/// The contract of the kind that an escalation uses up: in force, with something left, the one that ends first.
const ContractBalance* usableContract(const std::vector<ContractBalance>& contracts, PlanKind kind, Instant now);

/// The counter-entries that take all of `entries` back, without id, operation, instant and actor.
std::vector<IncidentEntry> reversalsOf(const std::vector<IncidentEntry>& entries);

} // namespace helpdesk
