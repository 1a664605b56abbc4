// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/listorder.h"

#include <optional>

namespace helpdesk {

/// One step from an order towards another, as a view is told of it. Rows are those at the moment of the step.
struct OrderStep {
    enum class Kind { Remove, Move, Insert };

    Kind kind = Kind::Move;
    int first = 0;
    int count = 1; ///< of a move always 1
    int to = 0; ///< of a move: the row's number afterwards

    bool operator==(const OrderStep&) const = default;
};

/// From how many steps, and how many rows that come or go, a view is faster at beginning anew.
struct StepLimits {
    int steps = 50;
    int rows = 20'000;

    /// A view goes through all of its rows at each step: the longer the list, the fewer.
    static StepLimits forLength(int rows);
};

/// The fewest moves, and the removals and insertions in runs, that make `from` into `to`: removals from the last to the first,
/// then moves, then insertions from the first to the last. Nothing: more than the limits. Takes time with the length of both.
std::optional<std::vector<OrderStep>> orderSteps(const ListOrder& from, const ListOrder& to, StepLimits limits = {});

/// An order on its way to another. After every step it stands for a whole order, yet none is copied: a row is followed through
/// the steps to where its id is known. On the thread of the views; everything takes time with the number of steps alone.
class SteppedOrder {
public:
    SteppedOrder()
        : SteppedOrder(std::make_shared<ListOrder>())
    {
    }
    explicit SteppedOrder(SharedOrder order);

    /// The one on the way to.
    const SharedOrder& goal() const { return m_goal; }
    /// `steps` lead from the present one, which is not on its way itself, to `goal`.
    void setOut(SharedOrder goal, std::vector<OrderStep> steps);
    /// Null: arrived.
    const OrderStep* next() const { return m_taken < m_steps.size() ? &m_steps[m_taken] : nullptr; }
    void take();

    int size() const { return m_size; }
    TicketId at(int row) const;
    /// -1: not in it now.
    int rowOf(TicketId id) const;

private:
    SharedOrder m_start;
    SharedOrder m_goal;
    std::vector<OrderStep> m_steps;
    size_t m_taken = 0;
    int m_size = 0;
};

} // namespace helpdesk
