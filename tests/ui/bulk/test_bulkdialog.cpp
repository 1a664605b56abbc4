// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/customers/fieldform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct BulkFixture : AsyncFixture {
    BulkFixture()
    {
        for (int i = 0; i < 12; ++i)
            made.push_back(create(u"Ticket %1"_s.arg(i), i < 3 ? Severity::A : Severity::C));
    }
    BulkDialog& open(const TicketSelection& selection)
    {
        dialog = new BulkDialog(workspace, selection, 12);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return *dialog;
    }
    ~BulkFixture() { delete dialog.data(); }
    void choose(const char* name, const QString& value)
    {
        auto* combo = dialog->findChild<QComboBox*>(QString::fromLatin1(name));
        REQUIRE(combo);
        REQUIRE(eventually([&] { return combo->findData(value) >= 0; }));
        combo->setCurrentIndex(combo->findData(value));
    }
    QPushButton& button() { return *dialog->findChild<QPushButton*>(u"formSave"_s); }
    QString words() { return dialog->findChild<QLabel*>(u"bulkWords"_s)->text(); }
    QListWidget& examples() { return *dialog->findChild<QListWidget*>(u"bulkExamples"_s); }
    Ticket stored(size_t i) { return answered(workspace.ticketPane(made[i].id))->details.ticket; }

    std::vector<Ticket> made;
    QPointer<BulkDialog> dialog;
};

} // namespace

TEST_CASE("a change of many tickets is shown before it is stored, and is one undo afterwards", "[ui][bulk]")
{
    BulkFixture f;
    auto& dialog = f.open(TicketFilter());
    CHECK_FALSE(f.button().isEnabled());
    f.choose("bulkSeverity", u"A"_s);
    REQUIRE(eventually([&] { return f.button().isEnabled(); }));
    CHECK(f.words() == u"Chosen: 12. Will change: 9. Already so: 3."_s);
    CHECK(f.examples().count() == 9);
    CHECK(f.examples().item(0)->text().contains(u"→"_s));
    CHECK(f.stored(11).severity == Severity::C);

    QSignalSpy edited(&dialog, &BulkDialog::edited);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return edited.size() == 1; }));
    CHECK(f.stored(11).severity == Severity::A);
    REQUIRE_OK(answered(f.workspace.undo()));
    CHECK(f.stored(11).severity == Severity::C);
    CHECK(f.stored(0).severity == Severity::A);
}

TEST_CASE("only the chosen tickets change, and an emptied attribute is one", "[ui][bulk]")
{
    BulkFixture f;
    f.open(TicketSelection({f.made[4].id, f.made[5].id}));
    f.choose("bulkUrgency", QString());
    REQUIRE(eventually([&] { return f.button().isEnabled(); }));
    f.button().click();
    REQUIRE(eventually([&] { return !f.stored(4).urgency; }));
    CHECK_FALSE(f.stored(5).urgency.has_value());
    CHECK(f.stored(6).urgency.has_value());
}

TEST_CASE("another choice takes away what was previewed, and nothing chosen stores nothing", "[ui][bulk]")
{
    BulkFixture f;
    f.open(TicketFilter());
    f.choose("bulkSeverity", u"B"_s);
    REQUIRE(eventually([&] { return f.button().isEnabled(); }));
    f.choose("bulkSeverity", u"*"_s);
    CHECK_FALSE(f.button().isEnabled());
    CHECK(f.examples().isHidden());
    QTest::keyClick(f.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.dialog->isVisible());
    CHECK(eventually([&] { return f.dialog->findChild<InlineMessage*>()->isVisible(); }));
}

TEST_CASE("what cannot be is said at its field", "[ui][bulk]")
{
    BulkFixture f;
    auto& dialog = f.open(TicketFilter());
    auto* combo = dialog.findChild<QComboBox*>(u"bulkSeverity"_s);
    combo->addItem(u"Z"_s, u"Z"_s); // which no ticket can have
    combo->setCurrentIndex(combo->count() - 1);
    REQUIRE(eventually([&] { return f.examples().count() == 12; }));
    CHECK_FALSE(f.button().isEnabled());
    CHECK_FALSE(dialog.form().problem(Subject::Severity).isEmpty());
}

TEST_CASE("a proposed assignee is chosen and previewed, and leaving then asks nothing", "[ui][bulk]")
{
    BulkFixture f;
    auto& dialog = f.open(TicketFilter());
    dialog.proposeAssignee(f.workspace.actor().user);
    REQUIRE(eventually([&] { return f.button().isEnabled(); }));
    CHECK(f.examples().count() == 12);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(eventually([&] { return !f.dialog || !f.dialog->isVisible(); }));
}

TEST_CASE("the attributes stand together, whatever room is left below them", "[ui][bulk]")
{
    BulkFixture f;
    auto& dialog = f.open(TicketFilter());
    const auto* problem = dialog.findChild<QLineEdit*>(u"bulkProblem"_s);
    const auto* customer = dialog.findChild<QLineEdit*>(u"caller"_s);
    REQUIRE(problem);
    REQUIRE(customer);
    const auto gap = customer->mapTo(&dialog, QPoint()).y() - problem->mapTo(&dialog, QPoint(0, problem->height())).y();
    CHECK(gap < problem->height());
}
