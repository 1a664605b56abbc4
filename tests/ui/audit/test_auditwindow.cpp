// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/audit/auditlistmodel.h"
#include "ui/audit/auditwindow.h"
#include "ui/base/inlinemessage.h"
#include "ui/exports/exportdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// The window over a workspace, shown.
class AuditFixture : public AsyncFixture {
public:
    void open()
    {
        window = std::make_unique<AuditWindow>(workspace);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(eventually([this] { return window->isRead() && person()->count() > 1; }));
    }
    QTableView* list() const { return window->findChild<QTableView*>(u"auditList"_s); }
    AuditListModel* model() const { return window->findChild<AuditListModel*>(); }
    QComboBox* box(const QString& name) const { return window->findChild<QComboBox*>(name); }
    QComboBox* person() const { return box(u"auditPerson"_s); }
    QLineEdit* line(const QString& name) const { return window->findChild<QLineEdit*>(name); }
    QLabel* label(const QString& name) const { return window->findChild<QLabel*>(name); }
    QPushButton* button(const QString& name) const { return window->findChild<QPushButton*>(name); }
    QString details() const { return window->findChild<QTextBrowser*>(u"auditText"_s)->toPlainText(); }
    QStringList acts() const
    {
        QStringList keys;
        for (int row = 0; row < model()->rowCount(); ++row)
            keys << actKeyOf(*model()->rowAt(row));
        return keys;
    }
    /// Types a ticket's number and leaves the field, as by keyboard.
    void typeTicket(const QString& text) const
    {
        line(u"auditTicket"_s)->setFocus();
        line(u"auditTicket"_s)->selectAll();
        QTest::keyClicks(line(u"auditTicket"_s), text);
        QTest::keyClick(line(u"auditTicket"_s), Qt::Key_Return);
    }
    bool shows(const QStringList& keys)
    {
        return eventually([&] { return window->isRead() && acts() == keys; });
    }

    std::unique_ptr<AuditWindow> window;
};

} // namespace

TEST_CASE("the audit shows what was done, newest first, and what the chosen act changed", "[ui][audit]")
{
    AuditFixture fixture;
    auto customer = fixture.addCustomer(u"Contoso"_s);
    fixture.clock->advance(std::chrono::minutes(1));
    customer.country = u"LV"_s;
    REQUIRE_OK(answered(fixture.workspace.editCustomer(customer)));
    const auto ticket = fixture.create(u"Mail does not arrive"_s);
    fixture.open();
    QAbstractItemModelTester tester(fixture.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(fixture.acts().mid(0, 4) == QStringList{u"message"_s, u"created"_s, u"edited"_s, u"added"_s});
    const auto cell = [&](int row, int column) {
        return fixture.model()->index(row, column).data().toString();
    };
    CHECK(cell(0, AuditListModel::ThingColumn) == u"#%1 Mail does not arrive"_s.arg(ticket.number));
    CHECK(cell(2, AuditListModel::WhatColumn) == u"Customer “Contoso” changed"_s);
    CHECK(fixture.list()->hasFocus());
    CHECK(fixture.list()->currentIndex().row() == 0);
    QTest::keyClick(fixture.list(), Qt::Key_Down);
    QTest::keyClick(fixture.list(), Qt::Key_Down);
    CHECK(fixture.details().contains(u"Customer “Contoso” changed"_s));
    CHECK(fixture.details().contains(u"Country"_s));
    CHECK(fixture.details().contains(u"LV"_s));
    CHECK(fixture.label(u"auditState"_s)->text().contains(u"newest first"_s));
}

TEST_CASE("Enter on a line leads to its ticket or its customer", "[ui][audit]")
{
    AuditFixture fixture;
    const auto customer = fixture.addCustomer(u"Contoso"_s);
    const auto ticket = fixture.create(u"Mail"_s);
    fixture.open();
    QSignalSpy tickets(fixture.window.get(), &AuditWindow::ticketChosen);
    QSignalSpy customers(fixture.window.get(), &AuditWindow::customerChosen);
    QTest::keyClick(fixture.list(), Qt::Key_Return);
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.front().front().value<TicketId>() == ticket.id);
    QTest::keyClick(fixture.list(), Qt::Key_Down);
    QTest::keyClick(fixture.list(), Qt::Key_Down);
    QTest::keyClick(fixture.list(), Qt::Key_Return);
    REQUIRE(customers.size() == 1);
    CHECK(customers.front().front().value<CustomerId>() == customer.id);
    QTest::keyClick(fixture.list(), Qt::Key_Down); // a user: nothing to open
    CHECK_FALSE(fixture.button(u"auditOpen"_s)->isVisible());
    QTest::keyClick(fixture.list(), Qt::Key_Return);
    CHECK(tickets.size() + customers.size() == 2);
}

TEST_CASE("the audit is narrowed by its fields, and says so when nothing fits", "[ui][audit]")
{
    AuditFixture fixture;
    fixture.addCustomer(u"Contoso"_s);
    const auto first = fixture.create(u"First"_s);
    fixture.create(u"Second"_s);
    fixture.open();
    fixture.typeTicket(u"#%1"_s.arg(first.number));
    CHECK(fixture.shows({u"message"_s, u"created"_s}));
    fixture.typeTicket(u"mail"_s);
    CHECK(fixture.label(u"auditProblem"_s)->isVisible());
    CHECK(fixture.label(u"auditProblem"_s)->text().contains(u"mail"_s));
    CHECK(fixture.button(u"auditClear"_s)->isEnabled());
    QTest::keyClick(fixture.button(u"auditClear"_s), Qt::Key_Space);
    CHECK(eventually([&] { return fixture.window->isRead() && fixture.model()->rowCount() > 3; }));
    CHECK_FALSE(fixture.label(u"auditProblem"_s)->isVisible());
    CHECK(fixture.line(u"auditFrom"_s)->hasFocus());
    auto* kind = fixture.box(u"auditKind"_s);
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(QString(keyOf(AuditThing::Customer))));
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(fixture.shows({u"added"_s}));
    kind->setCurrentIndex(kind->findData(QString(keyOf(AuditThing::Calendar))));
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(fixture.shows({}));
    CHECK(fixture.label(u"auditEmpty"_s)->isVisible());
    CHECK_FALSE(fixture.button(u"auditExport"_s)->isEnabled());
}

TEST_CASE("what is done meanwhile is told, and read with F5", "[ui][audit]")
{
    AuditFixture fixture;
    fixture.create(u"First"_s);
    fixture.open();
    const auto before = fixture.model()->rowCount();
    fixture.create(u"Second"_s);
    CHECK(eventually([&] { return fixture.label(u"auditState"_s)->text().contains(u"F5"_s); }));
    CHECK(fixture.model()->rowCount() == before);
    QTest::keyClick(fixture.list(), Qt::Key_F5);
    CHECK(eventually([&] { return fixture.window->isRead() && fixture.model()->rowCount() == before + 2; })); // it and its first words
    CHECK_FALSE(fixture.label(u"auditState"_s)->text().contains(u"F5"_s));
}

TEST_CASE("more of the audit is read as somebody looks further", "[ui][audit]")
{
    AuditFixture fixture;
    for (int i = 0; i < 120; ++i)
        fixture.create(u"Ticket"_s);
    fixture.open();
    CHECK(fixture.model()->rowCount() == 200);
    CHECK(fixture.label(u"auditState"_s)->text().contains(u"200"_s));
    QTest::keyClick(fixture.list(), Qt::Key_End, Qt::ControlModifier);
    CHECK(eventually([&] { return fixture.model()->isComplete(); }));
    CHECK(fixture.model()->rowCount() > 240);
}

TEST_CASE("the audit is exported, and the export stands in it", "[ui][audit]")
{
    AuditFixture fixture;
    fixture.addCustomer(u"Contoso"_s);
    fixture.open();
    QTest::keyClick(fixture.button(u"auditExport"_s), Qt::Key_Space);
    auto* dialog = fixture.window->findChild<ExportDialog*>();
    REQUIRE(dialog);
    const auto path = fixture.folder.filePath(u"audit.csv"_s);
    dialog->setPath(path);
    QSignalSpy written(fixture.window.get(), &AuditWindow::exported);
    dialog->start();
    REQUIRE(eventually([&] { return written.size() == 1; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Customer “Contoso” added"_s));
    REQUIRE(eventually([&] {
        fixture.window->refresh();
        return eventually([&] { return fixture.window->isRead(); }) && fixture.acts().contains(u"exported"_s);
    }));
}

TEST_CASE("who is no supervisor any more has no audit on show", "[ui][audit]")
{
    AuditFixture fixture;
    fixture.open();
    auto agent = fixture.workspace.actor();
    agent.role = Role::Agent;
    fixture.workspace.setActor(agent);
    CHECK(eventually([&] { return !fixture.window->isVisible(); }));
}

TEST_CASE("nothing in the audit can be written in but its filters", "[ui][audit]")
{
    AuditFixture fixture;
    fixture.addCustomer(u"Contoso"_s);
    fixture.open();
    CHECK(fixture.window->findChild<QTextBrowser*>(u"auditText"_s)->isReadOnly());
    const auto cell = fixture.model()->index(0, 0);
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(fixture.model()->setData(cell, u"x"_s));
    CHECK_FALSE(fixture.model()->removeRow(0));
}
