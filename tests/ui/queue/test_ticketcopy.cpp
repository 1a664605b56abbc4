// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/tabletext.h"
#include "ui/queue/ticketcopy.h"
#include "ui/queue/ticketlistview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a table for the clipboard has no formulas, and no breaks within a cell", "[ui][list][copy]")
{
    const QList<QStringList> rows{{u"Title"_s, u"Assigned to"_s}, {u"=1+1"_s, u"@anna"_s}, {u"a\tb\nc"_s, u"-"_s}};
    CHECK(tabbedText(rows) == u"Title\tAssigned to\n'=1+1\t'@anna\na b c\t'-\n"_s);
}

TEST_CASE("as HTML a table has titles, and what looks like markup stays text", "[ui][list][copy]")
{
    CHECK(htmlRows({{u"Title"_s}}, HtmlCells::Titles) == u"<tr><th>Title</th></tr>"_s);
    CHECK(htmlRows({{u"<b> & =1"_s}}, HtmlCells::Values) == u"<tr><td>&lt;b&gt; &amp; =1</td></tr>"_s);
}

TEST_CASE("chosen tickets are copied with the columns on show, as they are shown, also where nobody looked", "[ui][list][copy]")
{
    AsyncFixture f;
    for (int i = 0; i < 600; ++i)
        f.create(i == 0 ? u"=first"_s : u"Ticket %1"_s.arg(i));
    TicketListModel model(f.workspace);
    TicketListView view(model);
    TicketFilter filter;
    filter.sort = TicketSort::Number;
    filter.descending = false;
    model.setFilter(filter);
    REQUIRE(eventually([&] { return model.rowCount() == 600; }));
    for (int column = 0; column < TicketListModel::ColumnCount; ++column)
        view.setColumnHidden(column, column != TicketListModel::NumberColumn && column != TicketListModel::TitleColumn);
    view.selectAll();
    TicketCopy copy(f.workspace, model, view, nullptr);
    QSignalSpy copied(&copy, &TicketCopy::copied);
    copy.start();
    REQUIRE(eventually([&] { return copied.size() == 1; }));
    CHECK(copied.front().front().toInt() == 600);
    const auto* table = QGuiApplication::clipboard()->mimeData();
    const auto lines = table->text().split(u'\n');
    REQUIRE(lines.size() == 602);
    const auto& number = model.headerData(TicketListModel::NumberColumn, Qt::Horizontal).toString();
    CHECK(lines[0].startsWith(number + u'\t'));
    CHECK(lines[1].endsWith(u"\t'=first"_s));
    CHECK(lines[600].endsWith(u"\tTicket 599"_s));
    CHECK(table->html().contains(u"<td>=first</td>"_s));
}
