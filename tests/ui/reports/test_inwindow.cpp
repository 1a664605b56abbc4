// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ticketlistmodel.h"
#include "ui/reports/reporttableview.h"
#include "ui/shell/windowfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("from the keys to a report, and from its row to the list of its tickets", "[ui][reports]")
{
    WindowFixture f;
    f.create(u"Mail is late"_s, Severity::A);
    f.create(u"Printer"_s);
    QTest::keyClick(&f.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* table = f.find<ReportTableView>("reportTable");
    REQUIRE(table);
    REQUIRE(eventually([&] { return table->isVisible() && table->model()->rowCount() > 1; }));
    const auto* rows = table->model();
    const auto last = rows->index(rows->rowCount() - 2, 0); // today; below it are the totals
    REQUIRE(last.siblingAtColumn(1).data().toString() == u"2"_s);
    table->setFocus();
    table->setCurrentIndex(last);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.window.queue().isVisible() && f.window.queue().tickets().rowCount() == 2; }));
    CHECK(f.window.queue().searchText().contains(u"created:"_s));
}
