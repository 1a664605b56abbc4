// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/reports/definitionsdialog.h"
#include "ui/reports/definitionspage.h"
#include "ui/text/metrictext.h"
#include "ui/text/reporttext.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("every figure of every report is defined in a sentence of its own", "[ui][reports]")
{
    for (const auto report : valuesOf<ReportName>()) {
        for (const auto& metric : definitionOf(report).metrics) {
            INFO(keyOf(report).data() << ": " << metric.key);
            CHECK_FALSE(metricDefinition(report, QString::fromLatin1(metric.key)).isEmpty());
            CHECK(metricLabel(QString::fromLatin1(metric.key)) != QString::fromLatin1(metric.key));
        }
    }
}

TEST_CASE("the page of definitions begins with the report on show and has all of them", "[ui][reports]")
{
    const auto page = definitionsPage(ReportName::Sla, {});
    CHECK(page.entries == static_cast<int>(valuesOf<ReportName>().size() + reportTerms().size()));
    for (const auto report : valuesOf<ReportName>())
        CHECK(page.html.contains(reportDefinition(report).toHtmlEscaped()));
    CHECK(page.html.indexOf(reportTitle(ReportName::Sla)) < page.html.indexOf(reportTitle(ReportName::Backlog)));
}

TEST_CASE("definitions are found by words as one types", "[ui][reports]")
{
    DefinitionsDialog dialog(ReportName::Flow);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.focusWidget()->objectName() == u"definitionsSearch"_s);
    QTest::keyClicks(dialog.focusWidget(), u"nine ten"_s);
    auto* page = dialog.findChild<QTextBrowser*>(u"definitionsPage"_s);
    CHECK(page->toPlainText().contains(u"90 % within"_s));
    CHECK_FALSE(page->toPlainText().contains(u"Intake"_s));
    QTest::keyClicks(dialog.focusWidget(), u" zebra"_s);
    CHECK(page->toPlainText() == u"Nothing is defined with these words."_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
