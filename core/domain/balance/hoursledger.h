// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"
#include "base/money.h"

#include <optional>
#include <vector>

namespace helpdesk {

using HourBlockId = Id<struct HourBlockTag>;
using HourEntryId = Id<struct HourEntryTag>;

/// Time a customer paid for ahead. It ends with its term: nothing is carried over.
struct HourBlock {
    HourBlockId id;
    CustomerId customer;
    int minutes = 0; ///< bought
    std::optional<Instant> validFrom;
    std::optional<Instant> validTo; ///< its last moment; empty: no end
    Money price;
    QString reference; ///< an order or invoice number

    bool operator==(const HourBlock&) const = default;
};

/// Waived: worked, and not deducted because a service level was missed. Reversed: a counter-entry.
enum class HourEntryKind { Bought, Deducted, Waived, Corrected, Reversed };
template <>
struct EnumKeys<HourEntryKind> {
    static constexpr std::array<KeyOf<HourEntryKind>, 5> keys{{{HourEntryKind::Bought, "bought"},
                                                               {HourEntryKind::Deducted, "deducted"},
                                                               {HourEntryKind::Waived, "waived"},
                                                               {HourEntryKind::Corrected, "corrected"},
                                                               {HourEntryKind::Reversed, "reversed"}}};
};

/// One line of a block. Append-only.
struct HourEntry {
    HourEntryId id;
    HourBlockId block;
    HourEntryKind kind = HourEntryKind::Corrected;
    int minutes = 0; ///< what it adds to what is left; negative takes away
    int worked = 0; ///< the time it is about, of deducted and waived ones
    TicketId ticket;
    qint64 ticketNumber = 0; ///< 0: of no ticket
    OperationId operation;
    Instant at;
    UserId actor; ///< invalid: the program
    QString actorName;
    QString reason;
    HourEntryId reverses; ///< of a counter-entry

    bool operator==(const HourEntry&) const = default;
};

struct BlockBalance {
    HourBlock block;
    int left = 0; ///< minutes by its entries, be it in force or not
    bool inForce = false;

    bool operator==(const BlockBalance&) const = default;
};

struct HoursBalance {
    int left = 0; ///< minutes over the blocks in force
    std::vector<BlockBalance> blocks; ///< in the order in which they are used up

    bool operator==(const HoursBalance&) const = default;
};

/// The prepaid time of a customer with everything that happened to it.
struct HoursAccount {
    HoursBalance balance;
    std::vector<HourEntry> entries; ///< newest first

    bool operator==(const HoursAccount&) const = default;
};

bool isInForce(const HourBlock& block, Instant now);

/// What is left at a moment. The block that ends first is used up first.
HoursBalance hoursBalance(const std::vector<HourBlock>& blocks, const std::vector<HourEntry>& entries, Instant now);

struct HourDeduction {
    HourBlockId block;
    int minutes = 0;

    bool operator==(const HourDeduction&) const = default;
};
/// How time is taken from the blocks: never more than is there.
struct DeductionPlan {
    std::vector<HourDeduction> parts;
    int uncovered = 0; ///< minutes that no block pays for

    bool operator==(const DeductionPlan&) const = default;
};
DeductionPlan deductionOf(const HoursBalance& balance, int minutes);

/// The counter-entries that take all of `entries` back, without id, operation, instant and actor.
std::vector<HourEntry> reversalsOf(const std::vector<HourEntry>& entries);

} // namespace helpdesk
