// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/hoursledger.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

HourBlock block(qint64 id, int minutes, std::optional<Instant> from = {}, std::optional<Instant> to = {})
{
    HourBlock result;
    result.id = HourBlockId(id);
    result.minutes = minutes;
    result.validFrom = from;
    result.validTo = to;
    return result;
}

HourEntry entry(qint64 blockId, int minutes, HourEntryKind kind = HourEntryKind::Bought)
{
    HourEntry result;
    result.block = HourBlockId(blockId);
    result.kind = kind;
    result.minutes = minutes;
    return result;
}

} // namespace

TEST_CASE("the block that ends first is used up first, and never below nothing", "[balance]")
{
    const std::vector<HourBlock> blocks{block(1, 60), block(2, 30, {}, Instant(5000)), block(3, 45, {}, Instant(9000))};
    const std::vector<HourEntry> entries{entry(1, 60), entry(2, 30), entry(3, 45)};
    const auto balance = hoursBalance(blocks, entries, Instant(1000));
    CHECK(balance.left == 135);
    CHECK(deductionOf(balance, 50).parts == std::vector<HourDeduction>{{HourBlockId(2), 30}, {HourBlockId(3), 20}});
    const auto tooMuch = deductionOf(balance, 200);
    CHECK(tooMuch.parts.size() == 3);
    CHECK(tooMuch.uncovered == 65);
    CHECK(deductionOf(balance, 0) == DeductionPlan());
    CHECK(deductionOf(balance, -5) == DeductionPlan());
}

TEST_CASE("what is left of a block lapses with its term, and its successor starts with its own", "[balance][R17]")
{
    const std::vector<HourBlock> blocks{block(1, 600, Instant(0), Instant(999)),
                                        block(2, 600, Instant(1000), Instant(1999))};
    const std::vector<HourEntry> entries{entry(1, 600), entry(2, 600), entry(1, -100, HourEntryKind::Deducted)};
    CHECK(hoursBalance(blocks, entries, Instant(998)).left == 500);
    CHECK(hoursBalance(blocks, entries, Instant(999)).left == 0);
    CHECK(hoursBalance(blocks, entries, Instant(1000)).left == 600);
    CHECK(hoursBalance(blocks, entries, Instant(2000)).left == 0);
}

TEST_CASE("prepaid time is the sum of its entries, never negative, in whatever order they come", "[balance][property]")
{
    std::mt19937 random(42);
    for (int round = 0; round < 300; ++round) {
        std::vector<HourBlock> blocks;
        std::vector<HourEntry> entries;
        const auto count = 1 + random() % 3;
        for (size_t i = 0; i < count; ++i) {
            const auto id = static_cast<qint64>(i) + 1;
            const auto end = random() % 2 ? std::optional(Instant(static_cast<qint64>(random() % 4000))) : std::nullopt;
            blocks.push_back(block(id, static_cast<int>(random() % 120), {}, end));
            entries.push_back(entry(id, blocks.back().minutes));
        }
        for (int step = 0; step < 25; ++step) {
            const Instant now(static_cast<qint64>(random() % 3000));
            const auto before = hoursBalance(blocks, entries, now);
            const auto minutes = static_cast<int>(random() % 50);
            const auto plan = deductionOf(before, minutes);
            int taken = 0;
            for (const auto& part : plan.parts) {
                entries.push_back(entry(part.block.value(), -part.minutes, HourEntryKind::Deducted));
                taken += part.minutes;
            }
            REQUIRE(taken + plan.uncovered == minutes);
            REQUIRE(hoursBalance(blocks, entries, now).left == before.left - taken);
            if (random() % 4 == 0 && taken > 0) {
                std::vector<HourEntry> written(entries.end() - static_cast<long>(plan.parts.size()), entries.end());
                for (const auto& counter : reversalsOf(written))
                    entries.push_back(counter);
                REQUIRE(hoursBalance(blocks, entries, now).left == before.left);
            }
            const auto after = hoursBalance(blocks, entries, now);
            for (const auto& one : after.blocks)
                REQUIRE(one.left >= 0);
            std::shuffle(entries.begin(), entries.end(), random);
            REQUIRE(hoursBalance(blocks, entries, now) == after);
        }
    }
}
