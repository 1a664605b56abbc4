// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ordersteps.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace helpdesk;

namespace {

using Kind = OrderStep::Kind;
using Ids = std::vector<TicketId>;

Ids idsUpTo(int count)
{
    Ids ids;
    for (int i = 1; i <= count; ++i)
        ids.emplace_back(i);
    return ids;
}

SharedOrder orderOf(const Ids& ids)
{
    return std::make_shared<ListOrder>(ids);
}

struct Dice {
    std::mt19937 random;

    size_t below(size_t end) { return end == 0 ? 0 : random() % end; }
    std::ptrdiff_t placeIn(const Ids& ids) { return static_cast<std::ptrdiff_t>(below(ids.size())); }
};

/// Runs leave, runs come, rows go elsewhere.
Ids shaken(Ids ids, Dice& dice)
{
    for (size_t i = dice.below(5); i > 0 && !ids.empty(); --i) {
        const auto from = ids.begin() + dice.placeIn(ids);
        ids.erase(from, from + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(1 + dice.below(3)), ids.end() - from));
    }
    for (size_t i = dice.below(6); i > 0 && ids.size() > 1; --i) {
        const auto from = ids.begin() + dice.placeIn(ids);
        const auto id = *from;
        ids.erase(from);
        ids.insert(ids.begin() + dice.placeIn(ids), id);
    }
    for (size_t i = dice.below(5); i > 0; --i) {
        const TicketId fresh(static_cast<qint64>(1000 + dice.below(1'000'000)));
        if (std::ranges::find(ids, fresh) == ids.end())
            ids.insert(ids.begin() + dice.placeIn(ids), fresh);
    }
    return ids;
}

/// What a step means, done to a list as everybody would do it.
void applyTo(Ids& ids, const OrderStep& step, const Ids& goal)
{
    const auto first = ids.begin() + step.first;
    const auto id = step.first < std::ssize(ids) ? *first : TicketId();
    switch (step.kind) {
    case Kind::Remove:
        ids.erase(first, first + step.count);
        break;
    case Kind::Insert:
        ids.insert(first, goal.begin() + step.first, goal.begin() + step.first + step.count);
        break;
    case Kind::Move:
        CHECK(step.to != step.first);
        ids.erase(first);
        ids.insert(ids.begin() + step.to, id);
        break;
    }
}

void standsFor(const SteppedOrder& order, const Ids& ids)
{
    Ids there;
    for (int row = 0; row < order.size(); ++row)
        there.push_back(order.at(row));
    CHECK(there == ids);
    for (int row = 0; row < std::ssize(ids); ++row)
        CHECK(order.rowOf(ids[static_cast<size_t>(row)]) == row);
}

std::vector<OrderStep> stepsBetween(const Ids& from, const Ids& to)
{
    const auto steps = orderSteps(*orderOf(from), *orderOf(to));
    REQUIRE(steps);
    return *steps;
}

} // namespace

TEST_CASE("the steps make the old order into the new one, and every order between is known row by row", "[order]")
{
    const auto seed = GENERATE(range(0U, 300U));
    Dice dice{std::mt19937(seed)};
    auto now = idsUpTo(static_cast<int>(dice.below(40)));
    SteppedOrder order(orderOf(now));
    for (int round = 0; round < 5; ++round) {
        const auto before = now;
        const auto goal = shaken(now, dice);
        order.setOut(orderOf(goal), stepsBetween(now, goal));
        standsFor(order, now);
        while (const auto* step = order.next()) {
            applyTo(now, *step, goal);
            order.take();
            standsFor(order, now);
        }
        CHECK(now == goal);
        for (const auto id : before) {
            if (std::ranges::find(goal, id) == goal.end())
                CHECK(order.rowOf(id) == -1);
        }
    }
}

TEST_CASE("any order becomes any other, however unlike they are", "[order]")
{
    const auto seed = GENERATE(range(0U, 100U));
    Dice dice{std::mt19937(seed)};
    auto now = idsUpTo(static_cast<int>(dice.below(30)));
    auto goal = idsUpTo(static_cast<int>(dice.below(30)));
    std::ranges::shuffle(now, dice.random);
    std::ranges::shuffle(goal, dice.random);
    for (const auto& step : stepsBetween(now, goal))
        applyTo(now, step, goal);
    CHECK(now == goal);
}

TEST_CASE("what people do to a list is few steps", "[order]")
{
    const auto ids = idsUpTo(6);
    const auto as = [&ids](const std::vector<int>& numbers) {
        Ids goal;
        for (const auto number : numbers)
            goal.emplace_back(number);
        return stepsBetween(ids, goal);
    };
    CHECK(as({1, 2, 3, 4, 5, 6}).empty());
    CHECK(as({5, 1, 2, 3, 4, 6}) == std::vector<OrderStep>{{Kind::Move, 4, 1, 0}});
    CHECK(as({1, 3, 4, 5, 6, 2}) == std::vector<OrderStep>{{Kind::Move, 1, 1, 5}});
    CHECK(as({1, 2, 6}) == std::vector<OrderStep>{{Kind::Remove, 2, 3, 0}});
    CHECK(as({7, 8, 1, 2, 3, 4, 5, 6}) == std::vector<OrderStep>{{Kind::Insert, 0, 2, 0}});
    CHECK(as({6, 5, 1, 2, 3, 4}).size() == 2);
    CHECK(as({7, 1, 2, 4, 5, 6}).size() == 2);
}

TEST_CASE("what is more than the limits is no steps at all", "[order]")
{
    auto ids = idsUpTo(400);
    const auto order = orderOf(ids);
    const auto reversed = orderOf({ids.rbegin(), ids.rend()});
    CHECK_FALSE(orderSteps(*order, *reversed));
    Ids odd;
    std::ranges::copy_if(ids, std::back_inserter(odd), [](TicketId id) { return id.value() % 2 == 1; });
    CHECK_FALSE(orderSteps(*order, *orderOf(odd)));
    CHECK_FALSE(orderSteps(*orderOf(odd), *order));
    CHECK_FALSE(orderSteps(*orderOf(idsUpTo(1)), *order, {50, 300}));
    CHECK(orderSteps(*orderOf(idsUpTo(1)), *order, {50, 400}));
    // Six moves, though each neighbour but six is in order.
    auto moved = ids;
    for (int i = 0; i < 6; ++i)
        std::rotate(moved.begin() + 10 * i, moved.begin() + 10 * i + 1, moved.end());
    CHECK_FALSE(orderSteps(*order, *orderOf(moved), {5, 100}));
    CHECK(orderSteps(*order, *orderOf(moved), {6, 100}));
    CHECK(StepLimits::forLength(100).steps == 50);
    CHECK(StepLimits::forLength(1'000'000).steps == 5);
}

TEST_CASE("an order finds each of its tickets, whatever ids there are", "[order]")
{
    const ListOrder empty;
    CHECK(empty.size() == 0);
    CHECK(empty.rowOf(TicketId(1)) == -1);
    Ids ids{TicketId(1), TicketId(31), TicketId(32), TicketId(1'000'000'007), TicketId(qint64{1} << 60), TicketId(7)};
    const ListOrder order(ids);
    for (int row = 0; row < order.size(); ++row) {
        CHECK(order.at(row) == ids[static_cast<size_t>(row)]);
        CHECK(order.rowOf(order.at(row)) == row);
    }
    CHECK(order.rowOf(TicketId(2)) == -1);
    CHECK(order.rowOf(TicketId(33)) == -1);
    CHECK(order.rowOf(TicketId(500'000)) == -1);
    CHECK(order.rowOf(TicketId()) == -1);
}
