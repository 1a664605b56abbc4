// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportcells.h"
#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagescroll.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reporttableview.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ReportsPageFixture : AsyncFixture {
    ReportsPageFixture()
    {
        create(u"Mail is late"_s, Severity::A);
        create(u"Printer"_s);
        create(u"Sign-in"_s);
        make();
    }

    void make()
    {
        page = std::make_unique<ReportsPage>(workspace, settings);
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->focusFirst();
        REQUIRE(eventually([this] { return table().isVisible(); }));
    }

    template <typename Widget>
    Widget& find(const char* name)
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    ReportTableView& table() { return find<ReportTableView>("reportTable"); }
    InlineMessage& message() { return *page->findChild<InlineMessage*>(); }
    QString title() { return find<QLabel>("reportTitle").text(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    int rows() { return table().model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(page->focusWidget(), key, with); }
    void reach(const char* name)
    {
        for (int i = 0; i < 30 && page->focusWidget()->objectName() != QString::fromLatin1(name); ++i)
            key(Qt::Key_Tab);
        REQUIRE(page->focusWidget()->objectName() == QString::fromLatin1(name));
    }
    /// The list of reports, down to the one of this title.
    void goTo(const QString& report)
    {
        page->focusFirst();
        for (int i = 0; i < 40 && find<QListView>("reportList").currentIndex().data().toString() != report; ++i)
            key(i < 20 ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(eventually([&] { return title() == report; }));
    }

    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings{store};
    std::unique_ptr<ReportsPage> page;
};

} // namespace

TEST_CASE("a report is chosen and read by keyboard", "[ui][reports]")
{
    ReportsPageFixture f;
    CHECK(f.title() == u"Intake and outflow"_s);
    CHECK(f.cell(f.rows() - 1, 0) == u"In all"_s);
    CHECK(f.cell(f.rows() - 1, 1) == u"3"_s);
    f.goTo(u"Backlog and its age"_s);
    CHECK(f.cell(f.rows() - 1, 1) == u"3"_s);
    CHECK(f.page->findChild<ReportChart*>()->shown().title == u"Open"_s);
    CHECK(f.find<QLabel>("reportWords").text().contains(u"The second line of a figure is that of"_s));
}

TEST_CASE("another period, other rows and a search text give other figures", "[ui][reports]")
{
    ReportsPageFixture f;
    f.reach("reportBy");
    for (int i = 0; i < 20 && f.find<QComboBox>("reportBy").currentText() != u"Severity"_s; ++i)
        f.key(Qt::Key_Down);
    REQUIRE(eventually([&] { return f.rows() == 3; }));
    f.reach("reportWhere");
    QTest::keyClicks(f.page->focusWidget(), u"severity:A"_s);
    f.key(Qt::Key_Return);
    REQUIRE(eventually([&] { return f.rows() == 2; }));
    CHECK(f.cell(0, 1) == u"1"_s);
    f.find<QComboBox>("reportPeriod").setFocus();
    f.key(Qt::Key_Home); // this month
    f.key(Qt::Key_Down); // the last one
    REQUIRE(eventually([&] { return f.cell(f.rows() - 1, 1) == u"0"_s; }));
    CHECK(f.find<QLineEdit>("reportFrom").text() == u"2026-08-01"_s);
    CHECK(f.find<QLabel>("reportWords").text().startsWith(u"Nothing of this kind"_s));
}

TEST_CASE("a day that is typed makes the period one's own", "[ui][reports]")
{
    ReportsPageFixture f;
    auto& from = f.find<QLineEdit>("reportFrom");
    from.setFocus();
    from.selectAll();
    QTest::keyClicks(&from, u"2026-09-21"_s);
    f.key(Qt::Key_Return);
    CHECK(f.find<QComboBox>("reportPeriod").currentText() == u"From day to day"_s);
    REQUIRE(eventually([&] { return f.find<QLabel>("reportWords").text().startsWith(u"2026-09-21 to 2026-09-21"_s); }));
}

TEST_CASE("a mistake in the search text is told below it, marked where it is, and asks for nothing", "[ui][reports]")
{
    ReportsPageFixture f;
    const auto before = f.find<QLabel>("reportWords").text();
    f.reach("reportWhere");
    QTest::keyClicks(f.page->focusWidget(), u"mail sevrity:A"_s);
    f.key(Qt::Key_Return);
    CHECK(f.find<QLabel>("reportWhereProblem").isVisible());
    CHECK(f.find<QLabel>("reportWhereProblem").text().contains(u"sevrity"_s));
    CHECK(f.find<QLineEdit>("reportWhere").selectionStart() == 5);
    QCoreApplication::processEvents();
    CHECK(f.page->findChild<PageScroll*>()->verticalScrollBar()->maximum() == 0); // the chart gives way to its line
    REQUIRE_OK(answered(f.workspace.info()));
    CHECK(f.find<QLabel>("reportWords").text() == before);
    f.find<QLineEdit>("reportWhere").clear();
    f.key(Qt::Key_Return);
    CHECK_FALSE(f.find<QLabel>("reportWhereProblem").isVisible());
}

TEST_CASE("a zone that there is not is refused, one that there is cuts the days", "[ui][reports]")
{
    ReportsPageFixture f;
    auto* zone = f.find<QComboBox>("reportZone").lineEdit();
    zone->setFocus();
    zone->selectAll();
    QTest::keyClicks(zone, u"Mars/Olympus"_s);
    f.key(Qt::Key_Tab);
    CHECK(f.find<QLabel>("reportProblem").text().contains(u"Mars/Olympus"_s));
    zone->setFocus();
    zone->setText(u"Pacific/Auckland"_s);
    f.key(Qt::Key_Tab);
    CHECK_FALSE(f.find<QLabel>("reportProblem").isVisible());
    REQUIRE(eventually([&] { return f.find<QLabel>("reportWords").text().contains(u"Pacific/Auckland"_s); }));
}

TEST_CASE("a row leads to its tickets, and one that cannot says so", "[ui][reports]")
{
    ReportsPageFixture f;
    QSignalSpy searched(f.page.get(), &ReportsPage::searchAsked);
    f.table().setFocus();
    f.key(Qt::Key_End, Qt::ControlModifier);
    f.table().setCurrentIndex(f.table().model()->index(f.rows() - 1, 0)); // the totals
    f.key(Qt::Key_Return);
    CHECK(f.message().isVisible());
    CHECK_FALSE(f.find<QPushButton>("reportOpen").isEnabled());
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    CHECK(f.find<QPushButton>("reportOpen").isEnabled());
    f.key(Qt::Key_Return);
    REQUIRE(searched.count() == 1);
    CHECK(searched.front().front().toString().contains(u"created:"_s));
}

TEST_CASE("the exported file has the figures on show", "[ui][reports]")
{
    ReportsPageFixture f;
    f.page->open({ReportName::Flow, PeriodPreset::Last30Days, {}, u"UTC"_s, ReportBy::Severity, {}});
    REQUIRE(eventually([&] { return f.rows() == 3; }));
    const auto path = f.folder.filePath(u"flow.csv"_s);
    QSignalSpy said(f.page.get(), &ReportsPage::said);
    f.page->writeTo(path);
    REQUIRE(eventually([&] { return said.count() == 1; }));
    const auto to = f.clock->now().toUtc().date();
    const auto answer =
        answered(ReportCalls(f.workspace)
                     .answer(ReportName::Flow, {to.addDays(-29), to, QTimeZone::utc()}, ReportBy::Severity, {}));
    REQUIRE_OK(answer);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == reportColumns(*answer).join(u','));
    for (qsizetype i = 0; i < 2; ++i) {
        const auto& row = answer->rows[static_cast<size_t>(i)];
        CHECK(lines[i + 1] == reportCells(*answer, row.key, row.name, row.figures).join(u','));
    }
    CHECK(lines[3] == reportCells(*answer, u"total"_s, {}, answer->totals).join(u','));
}

TEST_CASE("a report is saved as a page, and a name with another ending is refused", "[ui][reports]")
{
    ReportsPageFixture f;
    QSignalSpy said(f.page.get(), &ReportsPage::said);
    const auto path = f.folder.filePath(u"flow.pdf"_s);
    f.page->writeTo(path);
    REQUIRE(eventually([&] { return said.count() == 1; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    f.page->writeTo(f.folder.filePath(u"flow.doc"_s));
    REQUIRE(eventually([&] { return f.message().isVisible(); }));
    CHECK(f.message().sentence().contains(u"flow.doc"_s));
}

TEST_CASE("a report is looked at as it will be printed", "[ui][reports]")
{
    ReportsPageFixture f;
    f.find<QPushButton>("reportPrint").click();
    auto* preview = f.page->findChild<QDialog*>(u"reportPreview"_s);
    REQUIRE(preview);
    CHECK(preview->isVisible());
    CHECK(preview->findChild<QPrintPreviewWidget*>()->pageCount() == 1);
    preview->close();
}

TEST_CASE("Esc stops a report that is on its way, and F5 asks for it again", "[ui][reports]")
{
    ReportsPageFixture f;
    f.create(u"Another"_s);
    f.table().setFocus();
    f.page->refresh();
    f.key(Qt::Key_Escape);
    CHECK(f.message().sentence() == u"Stopped. The figures on show are those of before."_s);
    REQUIRE_OK(answered(f.workspace.info()));
    CHECK(f.cell(f.rows() - 1, 1) == u"3"_s);
    f.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return f.cell(f.rows() - 1, 1) == u"4"_s; }));
    CHECK_FALSE(f.message().isVisible());
}

TEST_CASE("the page says of when its figures are, and that something has changed since", "[ui][reports]")
{
    ReportsPageFixture f;
    auto& age = f.find<QLabel>("reportAge");
    CHECK(age.text().startsWith(u"Figures of "_s));
    CHECK_FALSE(age.text().contains(u"changed"_s));
    f.create(u"Another"_s);
    REQUIRE(eventually([&] { return age.text().contains(u"changed"_s); }));
    CHECK(f.cell(f.rows() - 1, 1) == u"3"_s);
}

TEST_CASE("the last choices are there when the page is made again", "[ui][reports]")
{
    ReportsPageFixture f;
    f.goTo(u"Time to the solution"_s);
    f.find<QComboBox>("reportPeriod").setFocus();
    f.key(Qt::Key_Home);
    REQUIRE(eventually([&] { return f.find<QLabel>("reportWords").text().contains(u"2026-09-01"_s); }));
    f.make();
    CHECK(f.title() == u"Time to the solution"_s);
    CHECK(f.find<QComboBox>("reportPeriod").currentText() == u"This month"_s);
}
