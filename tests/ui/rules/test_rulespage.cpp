// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/catch.h"
#include "ui/base/datefield.h"
#include "ui/base/inlinemessage.h"
#include "ui/rules/rulespage.h"
#include "ui/text/timetext.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRules = R"({"rules": [
  {"id": "azure.reseller.barred", "valid_from": "2020-01-01",
   "when": {"service": "azure", "tenant": "customer", "category": ["technical", "security"],
            "partner_type": "indirect_reseller"},
   "effect": {"block": ["azure_portal"], "order": 5},
   "reason": {"en": "Our <b>provider</b> files all Azure requests.", "ru": "Все запросы по Azure подает наш поставщик."},
   "source": "Contract with the provider"},
  {"id": "own.title", "effect": {"note": "all"},
   "reason": {"en": "Begin the title with our number.", "ru": "Начните заголовок с нашего номера."}, "source": "Team"}]})";

class RulesFixture : public AsyncFixture {
public:
    RulesFixture()
    {
        page = std::make_unique<RulesPage>(workspace);
        page->resize(700, 600);
        page->show();
        REQUIRE(eventually([this] { return table().rowCount() > 100; }));
    }

    QTableWidget& table() { return *page->findChild<QTableWidget*>(u"ruleTable"_s); }
    QString details() { return page->findChild<QTextBrowser*>(u"ruleDetails"_s)->toPlainText(); }
    QPushButton& button(const char* name) { return *page->findChild<QPushButton*>(QLatin1StringView(name)); }
    QString message() { return page->findChild<InlineMessage*>()->sentence(); }
    void search(const QString& text)
    {
        auto* line = page->findChild<QLineEdit*>(u"ruleSearch"_s);
        line->clear();
        QTest::keyClicks(line, text);
    }
    QString file(const QByteArray& content)
    {
        QFile rules(folder.filePath(u"own.json"_s));
        REQUIRE(rules.open(QIODevice::WriteOnly));
        rules.write(content);
        return rules.fileName();
    }

    std::unique_ptr<RulesPage> page;
};

} // namespace

TEST_CASE_METHOD(RulesFixture, "rules are found by words and by the day on which they hold", "[ui][rules]")
{
    search(u"azure.reseller"_s);
    CHECK(table().rowCount() == 2);
    CHECK(details().contains(u"Indirect reseller"_s));
    auto* day = page->findChild<DateField*>(u"ruleDay"_s);
    day->selectAll();
    QTest::keyClicks(day, u"2020-06-0"_s);
    CHECK(table().rowCount() == 2); // half a day is none
    QTest::keyClicks(day, u"1"_s);
    CHECK(table().rowCount() == 3);
    QTest::keyClick(page->findChild<QCheckBox*>(u"ruleOnDay"_s), Qt::Key_Space);
    CHECK(table().rowCount() == 4);
    CHECK_FALSE(day->isEnabled());
    search(u"nothing of the kind"_s);
    CHECK(table().rowCount() == 0);
    CHECK(details().contains(u"No rule fits"_s));
    CHECK_FALSE(button("ruleExport").isEnabled());
}

TEST_CASE_METHOD(RulesFixture, "an own version shows where it differs, and what was shipped can hold again",
                 "[ui][rules]")
{
    page->importFile(file(kRules));
    REQUIRE(eventually([this] { return message().contains(u"2 new"_s); }));
    QTest::keyClick(page->findChild<QCheckBox*>(u"ruleOwn"_s), Qt::Key_Space);
    REQUIRE(eventually([this] { return table().rowCount() == 2; }));
    CHECK(table().item(0, 2)->text() == u"Own version"_s);
    CHECK(table().item(1, 2)->text() == u"Own rule"_s);
    table().setCurrentCell(0, 0);
    CHECK(details().contains(u"Our version differs from the shipped rule"_s));
    CHECK(details().contains(dayText(QDate(2023, 1, 1), QLocale())));
    CHECK(details().contains(u"Our <b>provider</b> files"_s)); // markup in a rule is only text
    REQUIRE(button("ruleReset").isEnabled());
    QTest::keyClick(&button("ruleReset"), Qt::Key_Space);
    REQUIRE(eventually([this] { return table().rowCount() == 1; }));
    CHECK(table().item(0, 2)->text() == u"Own rule"_s);
}

TEST_CASE_METHOD(RulesFixture, "rules with the same sentence are told apart in the list", "[ui][rules]")
{
    search(u"We have no active delegated role that may open"_s);
    REQUIRE(table().rowCount() > 1);
    QSet<QString> words;
    for (int row = 0; row < table().rowCount(); ++row) {
        words << table().item(row, 0)->text();
        CHECK(table().item(row, 0)->text().contains(u'\n'));
        CHECK(table().rowHeight(row) >= 2 * table().fontMetrics().height());
    }
    CHECK(words.size() == table().rowCount());
    search(u"azure.reseller.provider"_s);
    REQUIRE(table().rowCount() == 1);
    page->resize(300, 600);
    QCoreApplication::processEvents();
    page->resize(900, 600);
    CHECK(eventually([&] { return table().rowHeight(0) == table().verticalHeader()->minimumSectionSize(); }));
    CHECK_FALSE(table().item(0, 0)->text().contains(u'\n'));
}

TEST_CASE_METHOD(RulesFixture, "a faulty file says where, and nothing changes", "[ui][rules]")
{
    auto faulty = kRules;
    faulty.replace("\"note\"", "\"nota\"");
    const auto rows = table().rowCount();
    page->importFile(file(faulty));
    REQUIRE(eventually([this] { return message().contains(u"own.title: effect."_s); }));
    CHECK(page->findChild<InlineMessage*>()->kind() == InlineMessage::Kind::Error);
    CHECK(table().rowCount() == rows);
}

TEST_CASE_METHOD(RulesFixture, "chosen rules are written to a file", "[ui][rules]")
{
    search(u"azure.reseller"_s);
    table().selectRow(1);
    const auto target = folder.filePath(u"out.json"_s);
    page->exportTo(target);
    REQUIRE(eventually([this] { return message().contains(u"out.json"_s); }));
    QFile written(target);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto text = written.readAll();
    CHECK(text.count("\"id\"") == 1);
    CHECK(text.contains("azure.reseller.provider"));
}

TEST_CASE_METHOD(RulesFixture, "agents read the rules and change none", "[ui][rules]")
{
    auto agent = workspace.actor();
    agent.role = Role::Agent;
    workspace.setActor(agent);
    RulesPage mine(workspace);
    REQUIRE(eventually([&] { return mine.findChild<QTableWidget*>()->rowCount() > 100; }));
    CHECK_FALSE(mine.findChild<QPushButton*>(u"ruleImport"_s)->isEnabled());
    CHECK_FALSE(mine.findChild<QPushButton*>(u"ruleReset"_s)->isEnabled());
    CHECK(mine.findChild<QPushButton*>(u"ruleExport"_s)->isEnabled());
    CHECK(mine.findChild<InlineMessage*>()->sentence().contains(u"Supervisors"_s));
}
