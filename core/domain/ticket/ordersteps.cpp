// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ordersteps.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace helpdesk {

namespace {

    using StepKind = OrderStep::Kind;
    constexpr int kNoRow = -1;

    size_t slot(int row)
    {
        return static_cast<size_t>(row);
    }

    /// Where a row is after a step; nowhere when it was removed.
    int rowAfter(const OrderStep& step, int row)
    {
        switch (step.kind) {
        case StepKind::Remove:
            if (row < step.first)
                return row;
            return row < step.first + step.count ? kNoRow : row - step.count;
        case StepKind::Insert:
            return row < step.first ? row : row + step.count;
        case StepKind::Move:
            if (row == step.first)
                return step.to;
            if (step.first < row && row <= step.to)
                return row - 1;
            return step.to <= row && row < step.first ? row + 1 : row;
        }
        return row;
    }

    OrderStep reversed(const OrderStep& step)
    {
        switch (step.kind) {
        case StepKind::Remove:
            return {StepKind::Insert, step.first, step.count, 0};
        case StepKind::Insert:
            return {StepKind::Remove, step.first, step.count, 0};
        case StepKind::Move:
            break;
        }
        return {StepKind::Move, step.to, 1, step.first};
    }

    /// Marks the members of a longest ascending subsequence: those that stay where they are while the others move.
    std::vector<bool> longestAscending(const std::vector<int>& values)
    {
        std::vector<int> ends; // by length: which value ends the lowest subsequence of that length
        std::vector<int> before(values.size(), kNoRow);
        for (size_t i = 0; i < values.size(); ++i) {
            auto place = ends.end();
            if (!ends.empty() && values[slot(ends.back())] > values[i])
                place = std::ranges::lower_bound(ends, values[i], {}, [&values](int end) { return values[slot(end)]; });
            if (place != ends.begin())
                before[i] = *std::prev(place);
            if (place == ends.end())
                ends.push_back(static_cast<int>(i));
            else
                *place = static_cast<int>(i);
        }
        std::vector<bool> marked(values.size());
        for (int i = ends.empty() ? kNoRow : ends.back(); i != kNoRow; i = before[slot(i)])
            marked[slot(i)] = true;
        return marked;
    }

    /// Of one call of orderSteps(): the part where the orders differ, and the steps found so far.
    class OrderComparison {
    public:
        OrderComparison(const ListOrder& from, const ListOrder& to, StepLimits limits)
            : m_from(from)
            , m_to(to)
            , m_limits(limits)
        {
            const auto& now = from.ids();
            const auto& then = to.ids();
            const auto front = std::mismatch(now.begin(), now.end(), then.begin(), then.end());
            const auto back = std::mismatch(now.rbegin(), std::reverse_iterator(front.first), then.rbegin(),
                                            std::reverse_iterator(front.second));
            m_first = static_cast<int>(front.first - now.begin());
            m_before = static_cast<int>(back.first.base() - front.first);
            m_after = static_cast<int>(back.second.base() - front.second);
        }

        std::optional<std::vector<OrderStep>> steps()
        {
            if (qAbs(m_before - m_after) > m_limits.rows || !remove() || !move() || !insert())
                return {};
            return std::move(m_steps);
        }

    private:
        bool isCrowd() const { return std::ssize(m_steps) > m_limits.steps || m_rows > m_limits.rows; }

        // Keeps what stays: where it goes, by where it is after the removals.
        bool remove()
        {
            int left = 0; // of a run that goes
            for (int row = m_first + m_before - 1; row >= m_first && !isCrowd(); --row) {
                const auto goal = m_to.rowOf(m_from.at(row));
                if (goal >= 0)
                    m_goals.push_back(goal - m_first);
                left = goal >= 0 ? 0 : left + 1;
                if (left == 1)
                    m_steps.push_back({StepKind::Remove, row, 1, 0});
                if (left > 1)
                    m_steps.back() = {StepKind::Remove, row, left, 0};
                m_rows += goal >= 0 ? 0 : 1;
            }
            std::ranges::reverse(m_goals);
            return !isCrowd();
        }

        // Those that move go behind whoever is to be before them, from the first place to the last: so that one is in its place.
        bool move()
        {
            if (descents() > m_limits.steps)
                return false;
            const auto stays = longestAscending(m_goals);
            m_kept.assign(slot(m_after), kNoRow);
            for (int i = 0; i < std::ssize(m_goals); ++i)
                m_kept[slot(m_goals[slot(i)])] = i;
            const auto moves = static_cast<std::ptrdiff_t>(m_steps.size());
            const auto rowNow = [&](int kept) {
                for (auto step = m_steps.begin() + moves; step != m_steps.end(); ++step)
                    kept = rowAfter(*step, kept);
                return kept;
            };
            int previous = kNoRow;
            for (const auto kept : m_kept) {
                if (kept == kNoRow)
                    continue;
                if (!stays[slot(kept)]) {
                    const auto row = rowNow(kept);
                    const auto before = previous == kNoRow ? kNoRow : rowNow(previous);
                    m_steps.push_back({StepKind::Move, row, 1, row < before ? before : before + 1});
                    if (isCrowd())
                        return false;
                }
                previous = kept;
            }
            for (auto step = m_steps.begin() + moves; step != m_steps.end(); ++step) {
                step->first += m_first;
                step->to += m_first;
            }
            return true;
        }

        bool insert()
        {
            int run = 0;
            for (int i = 0; i < m_after && !isCrowd(); ++i) {
                const bool comes = m_kept[slot(i)] == kNoRow;
                run = comes ? run + 1 : 0;
                if (run == 1)
                    m_steps.push_back({StepKind::Insert, m_first + i, 1, 0});
                if (run > 1)
                    ++m_steps.back().count;
                m_rows += comes ? 1 : 0;
            }
            return !isCrowd();
        }

        // Every move takes away one at most: there are no fewer moves than these.
        int descents() const
        {
            int count = 0;
            for (size_t i = 1; i < m_goals.size(); ++i)
                count += m_goals[i] < m_goals[i - 1] ? 1 : 0;
            return count;
        }

        const ListOrder& m_from;
        const ListOrder& m_to;
        const StepLimits m_limits;
        // The part that differs begins at the same row in both, and has so many rows before and after.
        int m_first = 0;
        int m_before = 0;
        int m_after = 0;
        std::vector<int> m_goals; ///< of what stays, within the part
        std::vector<int> m_kept; ///< by row of the part afterwards: which of those it is
        std::vector<OrderStep> m_steps;
        int m_rows = 0; ///< that come or go
    };

} // namespace

StepLimits StepLimits::forLength(int rows)
{
    constexpr int kRowsGoneThrough = 5'000'000;
    StepLimits limits;
    limits.steps = qBound(4, kRowsGoneThrough / qMax(1, rows), limits.steps);
    return limits;
}

std::optional<std::vector<OrderStep>> orderSteps(const ListOrder& from, const ListOrder& to, StepLimits limits)
{
    return OrderComparison(from, to, limits).steps();
}

SteppedOrder::SteppedOrder(SharedOrder order)
    : m_start(order)
    , m_goal(std::move(order))
    , m_size(m_goal->size())
{
}

void SteppedOrder::setOut(SharedOrder goal, std::vector<OrderStep> steps)
{
    m_goal = std::move(goal);
    m_steps = std::move(steps);
    m_taken = 0;
    if (m_steps.empty())
        m_start = m_goal;
}

void SteppedOrder::take()
{
    const auto& step = m_steps[m_taken++];
    if (step.kind == StepKind::Insert)
        m_size += step.count;
    if (step.kind == StepKind::Remove)
        m_size -= step.count;
    if (m_taken == m_steps.size())
        *this = SteppedOrder(std::exchange(m_goal, nullptr));
}

TicketId SteppedOrder::at(int row) const
{
    int there = row;
    for (auto i = m_taken; i < m_steps.size() && there != kNoRow; ++i)
        there = rowAfter(m_steps[i], there);
    if (there != kNoRow)
        return m_goal->at(there);
    // It is to go, so it was there at the start.
    for (auto i = m_taken; i > 0; --i)
        row = rowAfter(reversed(m_steps[i - 1]), row);
    return m_start->at(row);
}

int SteppedOrder::rowOf(TicketId id) const
{
    int row = m_goal->rowOf(id);
    if (row != kNoRow) {
        for (auto i = m_steps.size(); i > m_taken && row != kNoRow; --i)
            row = rowAfter(reversed(m_steps[i - 1]), row);
        return row;
    }
    row = m_start->rowOf(id);
    for (size_t i = 0; i < m_taken && row != kNoRow; ++i)
        row = rowAfter(m_steps[i], row);
    return row;
}

} // namespace helpdesk
