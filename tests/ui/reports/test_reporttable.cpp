// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madereports.h"
#include "support/catch.h"
#include "support/modelwatch.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportsplit.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reporttableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

} // namespace

TEST_CASE("a report is a table with its totals below, in any order", "[ui][reports]")
{
    ReportTableModel model;
    ReportTableOrder order(model);
    ModelWatch watch(model);
    CHECK(model.rowCount() == 0);
    model.show(madeFlow({{5, 1}, {9, 2}, {7, 0}}));
    REQUIRE(model.rowCount() == 4);
    CHECK(model.columnCount() == 4);
    CHECK(model.index(0, 1).data().toString() == u"5"_s);
    CHECK(model.index(0, 1).data(ReportTableModel::BeforeRole).toString() == u"\u2191 1"_s);
    CHECK(model.index(3, 1).data().toString() == u"21"_s);
    order.sort(1, Qt::DescendingOrder);
    CHECK(namesIn(order) == QStringList{u"Customer 2"_s, u"Customer 3"_s, u"Customer 1"_s, u"In all"_s});
    order.sort(1, Qt::AscendingOrder);
    CHECK(namesIn(order) == QStringList{u"Customer 1"_s, u"Customer 3"_s, u"Customer 2"_s, u"In all"_s});
    order.sort(-1);
    CHECK(namesIn(order) == namesIn(model));
    model.show(madeFlow({}));
    CHECK(model.rowCount() == 1);
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE("a table of a report is copied with the previous period in columns of its own", "[ui][reports]")
{
    ReportTableModel model;
    model.show(madeFlow({{5, 1}, {9, 2}}));
    ReportTableView view(model);
    view.begin();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(u"Customer\tCreated\tCreated (previous period)\t"_s));
    CHECK(lines[1].startsWith(u"Customer 1\t5\t1\t"_s));
    CHECK(lines[3].startsWith(u"In all\t14\t3\t"_s));
}

TEST_CASE("Enter leads to the tickets of a row where a search text finds them", "[ui][reports]")
{
    auto answer = madeFlow({{5, 1}, {9, 2}});
    answer.rows[0].search = u"tenant:abc"_s;
    ReportTableModel model;
    model.show(answer);
    ReportTableView view(model);
    QSignalSpy chosen(&view, &ReportTableView::searchChosen);
    view.begin();
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(chosen.count() == 2);
    CHECK(chosen[0][0].toString() == u"tenant:abc"_s);
    CHECK(chosen[1][0].toString().isEmpty());
}

TEST_CASE("beside its chart a table is as wide as its columns, until somebody drags it", "[ui][reports]")
{
    ReportTableModel model;
    model.show(madeFlow({{5, 1}, {9, 2}}));
    auto* chart = new ReportChart;
    auto* table = new ReportTableView(model);
    ReportSplit split(*chart, *table);
    split.setBeside(true);
    split.resize(800, 600);
    split.show();
    table->begin();
    REQUIRE(table->wholeWidth() > 270);
    REQUIRE(table->wholeWidth() < 460);
    CHECK(table->width() == table->wholeWidth());
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    split.resize(450, 600); // the chart keeps its share
    CHECK(chart->width() >= 145);
    split.resize(800, 600);
    CHECK(table->width() == table->wholeWidth());

    auto* handle = split.handle(1);
    const auto middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle - QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    const auto dragged = table->width();
    CHECK(dragged > table->wholeWidth() + 40);
    table->begin();
    CHECK(table->width() == dragged);
}
