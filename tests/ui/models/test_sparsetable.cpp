// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"
#include "support/catch.h"
#include "support/modelwatch.h"
#include "ui/models/sparsetable.h"

#include <QPersistentModelIndex>

#include <numeric>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    TicketId id;
    int value = 0;
};

std::vector<TicketId> idsFrom(const std::vector<int>& numbers)
{
    std::vector<TicketId> ids;
    for (const auto number : numbers)
        ids.emplace_back(number);
    return ids;
}

std::vector<int> upTo(int count)
{
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

class Table final : public SparseTable<Line> {
public:
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const auto* row = rowAt(index.row());
        return role == Qt::DisplayRole && row ? QVariant(row->value) : QVariant();
    }
    using SparseTable::ids;
    using SparseTable::keepRows;
    using SparseTable::order;
    using SparseTable::put;
    using SparseTable::readCount;
    using SparseTable::reorderTo;

    QStringList resets;

protected:
    QList<int> changedRoles(const Line& before, const Line& after) const override
    {
        return before.value == after.value ? QList<int>() : QList<int>{Qt::DisplayRole};
    }
    void orderAboutToBeReset() override { resets << u"about"_s; }
    void orderReset() override { resets << u"done"_s; }
};

struct TableFixture {
    void become(const std::vector<int>& numbers)
    {
        const auto target = std::make_shared<ListOrder>(idsFrom(numbers));
        table.reorderTo(target, orderSteps(*table.order(), *target));
        CHECK(table.ids() == idsFrom(numbers));
    }

    Table table;
    ModelWatch watch{table};
};

/// Some leave, some come, some change their place.
std::vector<int> changedSomehow(std::vector<int> numbers, std::mt19937& random)
{
    const auto roll = [&random](size_t below) { return below == 0 ? 0 : random() % below; };
    for (size_t i = roll(6); i > 0 && !numbers.empty(); --i)
        numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(roll(numbers.size())));
    for (size_t i = roll(6); i > 0; --i) {
        const auto fresh = static_cast<int>(1000 + roll(100'000));
        if (std::find(numbers.begin(), numbers.end(), fresh) == numbers.end())
            numbers.insert(numbers.begin() + static_cast<std::ptrdiff_t>(roll(numbers.size() + 1)), fresh);
    }
    for (size_t i = roll(4); i > 0 && numbers.size() > 1; --i)
        std::swap(numbers[roll(numbers.size())], numbers[roll(numbers.size())]);
    return numbers;
}

} // namespace

TEST_CASE("whatever changes in an order, every row is found again under its id", "[models][sparse]")
{
    const auto seed = GENERATE(range(0U, 60U));
    std::mt19937 random(seed);
    TableFixture f;
    auto numbers = upTo(static_cast<int>(random() % 40));
    f.become(numbers);
    for (int round = 0; round < 20; ++round) {
        QHash<TicketId, QPersistentModelIndex> kept;
        for (const auto id : f.table.ids())
            kept.insert(id, f.table.index(f.table.rowOf(id), 1));
        numbers = changedSomehow(numbers, random);
        f.become(numbers);
        for (auto index = kept.begin(); index != kept.end(); ++index) {
            const auto row = f.table.rowOf(index.key());
            if (row >= 0)
                CHECK(index.value().row() == row);
            else
                CHECK_FALSE(index.value().isValid());
        }
    }
    CHECK(f.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("the usual changes are told as what they are", "[models][sparse]")
{
    TableFixture f;
    f.become(upTo(5));
    f.watch.forget();
    SECTION("nothing")
    {
        f.become(upTo(5));
        CHECK(f.watch.isSilent());
    }
    SECTION("a row goes to the top")
    {
        f.become({4, 1, 2, 3, 5});
        CHECK(f.watch.moved.size() == 1);
        CHECK(f.watch.layout.isEmpty());
    }
    SECTION("a row goes down")
    {
        f.become({1, 3, 4, 2, 5});
        CHECK(f.watch.moved.size() == 1);
        CHECK(f.watch.layout.isEmpty());
    }
    SECTION("one comes and another leaves")
    {
        f.become({6, 1, 2, 4, 5});
        CHECK(f.watch.inserted.size() == 1);
        CHECK(f.watch.removed.size() == 1);
        CHECK(f.watch.layout.isEmpty());
    }
    CHECK(f.watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a crowd of changes resets, between two notices", "[models][sparse]")
{
    TableFixture f;
    f.become(upTo(400));
    f.watch.forget();
    std::vector<int> odd;
    for (int number = 1; number <= 400; number += 2)
        odd.push_back(number);
    f.become(odd);
    CHECK(f.watch.reset.size() == 1);
    CHECK(f.table.resets == QStringList{u"about"_s, u"done"_s});
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("rows that come later and rows that change tell so, and far ones are forgotten", "[models][sparse]")
{
    TableFixture f;
    f.become(upTo(100));
    CHECK_FALSE(f.table.index(7, 0).data().isValid());
    f.watch.forget();
    f.table.put({{TicketId(8), 80}, {TicketId(9), 90}}, 0, 20);
    REQUIRE(f.watch.changed.size() == 1);
    CHECK(f.watch.changed[0].at(0).toModelIndex().row() == 7);
    CHECK(f.watch.changed[0].at(1).toModelIndex().row() == 8);
    CHECK(f.table.index(7, 0).data().toInt() == 80);

    f.watch.forget();
    f.table.put({{TicketId(8), 80}, {TicketId(9), 91}, {TicketId(500), 1}}, -1, -2);
    REQUIRE(f.watch.changed.size() == 1);
    CHECK(f.watch.changed[0].at(0).toModelIndex().row() == 8);

    f.table.put({{TicketId(90), 900}}, 80, 99);
    f.table.keepRows(60, 99);
    CHECK(f.table.readCount() == 1);
    CHECK(f.table.index(89, 0).data().toInt() == 900);
    CHECK_FALSE(f.table.index(7, 0).data().isValid());
}
