// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"
#include "support/catch.h"
#include "support/modelwatch.h"
#include "ui/models/rowtable.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct Row {
        TicketId id;
        QString text;

        bool operator==(const Row&) const = default;
    };

    class NotesTable final : public RowTable<Row> {
    public:
        using RowTable::become;
        using RowTable::changeAt;
        using RowTable::insertAt;
        using RowTable::moveTo;
        using RowTable::removeAt;
        using RowTable::resetRows;
        using RowTable::rows;

        int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
        QVariant data(const QModelIndex& index, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(rowAt(index.row())->text) : QVariant();
        }

    protected:
        QList<int> changedRoles(const Row& before, const Row& after) const override
        {
            return before == after ? QList<int>() : QList<int>{Qt::DisplayRole};
        }
    };

    std::vector<Row> rowsOf(std::initializer_list<int> ids)
    {
        std::vector<Row> rows;
        for (const int id : ids)
            rows.push_back({TicketId(id), QString::number(id)});
        return rows;
    }

} // namespace

TEST_CASE("a table becomes the same rows without a word", "[models]")
{
    NotesTable table;
    table.resetRows(rowsOf({1, 2, 3}));
    ModelWatch watch(table);
    table.become(rowsOf({1, 2, 3}));
    CHECK(watch.isSilent());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a table tells removals and insertions in whole ranges", "[models]")
{
    NotesTable table;
    table.resetRows(rowsOf({1, 2, 3, 4, 5, 6}));
    ModelWatch watch(table);
    table.become(rowsOf({1, 4, 7, 8, 6, 9}));
    REQUIRE(watch.removed.size() == 2);
    CHECK(watch.removed[0].at(1).toInt() == 4);
    CHECK(watch.removed[1].at(1).toInt() == 1);
    CHECK(watch.removed[1].at(2).toInt() == 2);
    REQUIRE(watch.inserted.size() == 2);
    CHECK(watch.inserted[0].at(1).toInt() == 2);
    CHECK(watch.inserted[0].at(2).toInt() == 3);
    CHECK(watch.inserted[1].at(1).toInt() == 5);
    CHECK(watch.layout.isEmpty());
    CHECK(watch.reset.isEmpty());
    CHECK(table.rows() == rowsOf({1, 4, 7, 8, 6, 9}));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("persistent indexes follow their rows to new places", "[models]")
{
    NotesTable table;
    table.resetRows(rowsOf({1, 2, 3, 4}));
    ModelWatch watch(table);
    const QPersistentModelIndex two(table.index(1, 1));
    const QPersistentModelIndex four(table.index(3, 0));
    table.become(rowsOf({4, 3, 5, 2}));
    CHECK(two.row() == 3);
    CHECK(two.column() == 1);
    CHECK(four.row() == 0);
    CHECK(watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a changed row is told with its roles, the others are not", "[models]")
{
    NotesTable table;
    table.resetRows(rowsOf({1, 2, 3}));
    ModelWatch watch(table);
    auto target = rowsOf({1, 2, 3});
    target[1].text = u"new"_s;
    table.become(target);
    REQUIRE(watch.changed.size() == 1);
    CHECK(watch.changed[0].at(0).toModelIndex() == table.index(1, 0));
    CHECK(watch.changed[0].at(1).toModelIndex() == table.index(1, 1));
    CHECK(watch.changed[0].at(2).value<QList<int>>() == QList<int>{Qt::DisplayRole});
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a row moves up and down", "[models]")
{
    NotesTable table;
    table.resetRows(rowsOf({1, 2, 3, 4}));
    ModelWatch watch(table);
    table.moveTo(0, 2);
    CHECK(table.rows() == rowsOf({2, 3, 1, 4}));
    table.moveTo(3, 0);
    CHECK(table.rows() == rowsOf({4, 2, 3, 1}));
    table.moveTo(1, 1);
    CHECK(watch.moved.size() == 2);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("any table becomes any other", "[models]")
{
    QRandomGenerator random(20261123);
    NotesTable table;
    ModelWatch watch(table);
    for (int round = 0; round < 200; ++round) {
        std::vector<Row> target;
        for (int id = 1; id <= 12; ++id) {
            if (random.bounded(3) > 0)
                target.push_back({TicketId(id), QString::number(random.bounded(3))});
        }
        std::shuffle(target.begin(), target.end(), random);
        table.become(target);
        REQUIRE(table.rows() == target);
    }
    CHECK(watch.reset.isEmpty());
    CHECK(ModelWatch::faults() == 0);
}

} // namespace helpdesk
