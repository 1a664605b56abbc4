// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/outagecalls.h"
#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/customers/fieldform.h"
#include "ui/outages/answerdialog.h"
#include "ui/outages/claimdialog.h"
#include "ui/outages/claimlistmodel.h"
#include "ui/outages/claimspane.h"
#include "ui/outages/claimstepdialog.h"
#include "ui/outages/linkticketsdialog.h"
#include "ui/outages/outagedialog.h"
#include "ui/outages/outagelistmodel.h"
#include "ui/outages/outagespage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct PageFixture : AsyncFixture {
    Outage addOutage(const QString& number = u"EX226792"_s)
    {
        Outage outage;
        outage.number = number;
        outage.title = u"Mail is delayed"_s;
        outage.workload = u"Exchange Online"_s;
        outage.startedAt = clock->now() - std::chrono::hours(3);
        const auto added = answered(calls.add(outage));
        REQUIRE_OK(added);
        return *added;
    }

    Ticket addHit(const QString& name)
    {
        Customer customer;
        customer.name = name;
        customer.primaryDomain = name.toLower() + u".com"_s;
        customer.tenantId = u"11111111-2222-4333-8444-5555555555%1"_s.arg(++m_hits, 2, 10, QLatin1Char('0'));
        const auto added = answered(workspace.addCustomer(customer));
        REQUIRE_OK(added);
        NewTicket ticket;
        ticket.title = u"No mail at "_s + name;
        ticket.body = u"Nothing arrives."_s;
        ticket.customer = added->id;
        ticket.service = Service::Office365;
        const auto created = answered(workspace.createTicket(ticket));
        REQUIRE_OK(created);
        return *created;
    }

    void link(const Outage& outage, const std::vector<TicketId>& tickets)
    {
        REQUIRE_OK(answered(calls.link(outage.id, tickets)));
    }

    template <typename Widget>
    static Widget* shown(QWidget& page, const char* name)
    {
        Widget* found = nullptr;
        eventually([&] {
            for (auto* candidate : page.findChildren<Widget*>(QString::fromLatin1(name))) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        });
        REQUIRE(found);
        return found;
    }

    static void press(QWidget& page, const char* name)
    {
        auto* button = shown<QPushButton>(page, name);
        REQUIRE(eventually([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    OutageCalls calls{workspace};

private:
    int m_hits = 0;
};

} // namespace

TEST_CASE("the outages stand with running ones first, and a change moves rows instead of resetting", "[ui][outages]")
{
    PageFixture f;
    auto outage = f.addOutage();
    f.addOutage(u"TM100200"_s);
    OutageListModel model(f.workspace, f.clock);
    const ModelWatch watch(model);
    model.refresh();
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    outage.endedAt = f.clock->now();
    REQUIRE_OK(answered(f.calls.edit(outage)));
    model.refresh();
    REQUIRE(eventually([&] { return model.idAt(model.index(1, 0)) == outage.id; }));
    CHECK(watch.reset.count() == 0);
    CHECK(model.data(model.index(1, OutageListModel::NumberColumn)).toString() == u"EX226792"_s);
}

TEST_CASE("tickets are linked by their ticks and by number, and the page counts them", "[ui][outages]")
{
    PageFixture f;
    const auto outage = f.addOutage();
    f.addHit(u"Contoso"_s);
    f.addHit(u"Fabrikam"_s);
    const auto other = f.create(u"Printer"_s);
    OutagesPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    PageFixture::press(page, "outageLink");
    auto* dialog = page.findChild<LinkTicketsDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>(u"linkProposals"_s);
    REQUIRE(list->count() == 2);
    list->item(1)->setCheckState(Qt::Unchecked);
    auto* number = dialog->findChild<QLineEdit*>(u"linkNumber"_s);
    QTest::keyClicks(number, u"#99999"_s);
    PageFixture::press(*dialog, "linkStart");
    CHECK(dialog->isVisible()); // there is no such ticket
    number->setText(u"#%1"_s.arg(other.number));
    PageFixture::press(*dialog, "linkStart");
    REQUIRE(eventually([&] {
        const auto rows = answered(f.calls.list(10));
        return rows && rows->front().tickets == 2;
    }));
    PageFixture::shown<QAbstractButton>(page, u"outageTicket%1"_s.arg(other.number).toLatin1().constData());
    CHECK(outage.id.isValid());
}

TEST_CASE("everybody is answered in one act, but for those whose tick was taken away", "[ui][outages]")
{
    PageFixture f;
    const auto outage = f.addOutage();
    const auto contoso = f.addHit(u"Contoso"_s);
    const auto fabrikam = f.addHit(u"Fabrikam"_s);
    f.link(outage, {contoso.id, fabrikam.id});
    AnswerDialog dialog(f.workspace, outage);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>(u"answerList"_s);
    REQUIRE(eventually([&] { return list->count() == 2; }));
    auto* text = dialog.findChild<QPlainTextEdit*>(u"answerText"_s);
    text->setPlainText(u"Dear {nobody}"_s);
    REQUIRE(eventually([&] { return !dialog.findChild<QLabel*>(u"answerBody"_s)->text().contains(u"nobody"_s); }));
    text->setPlainText(u"Dear {customer}, it works again."_s);
    auto* body = dialog.findChild<QLabel*>(u"answerBody"_s);
    REQUIRE(eventually([&] { return body->text() == u"Dear Contoso, it works again."_s; }));
    list->item(1)->setCheckState(Qt::Unchecked);
    QSignalSpy done(&dialog, &AnswerDialog::answered);
    PageFixture::press(dialog, "answerSend");
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(done.front().front().toInt() == 1);
    CHECK(answered(f.workspace.ticketPane(contoso.id))->details.messages.size() == 2);
    CHECK(answered(f.workspace.ticketPane(fabrikam.id))->details.messages.size() == 1);
}

TEST_CASE("the acts of an outage stand in columns, the next one first", "[ui][outages]")
{
    PageFixture f;
    const auto outage = f.addOutage();
    OutagesPage page(f.workspace, f.clock);
    page.resize(1000, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto isFirst = [&](const char* name) {
        const auto* button = PageFixture::shown<QPushButton>(page, name);
        for (const auto* other : button->parentWidget()->findChildren<QPushButton*>()) {
            CHECK(other->width() == button->width());
            if (other->y() < button->y() || (other->y() == button->y() && other->x() < button->x()))
                return false;
        }
        return true;
    };
    CHECK(isFirst("outageLink"));
    f.link(outage, {f.addHit(u"Contoso"_s).id});
    auto* answer = PageFixture::shown<QPushButton>(page, "outageAnswer");
    REQUIRE(eventually([&] {
        answer = PageFixture::shown<QPushButton>(page, "outageAnswer");
        return answer->isEnabled();
    }));
    CHECK(isFirst("outageAnswer"));
}

TEST_CASE("claims are made from the page, and their form says at each field what is missing", "[ui][claims]")
{
    PageFixture f;
    const auto outage = f.addOutage();
    f.link(outage, {f.addHit(u"Contoso"_s).id});
    OutagesPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    PageFixture::press(page, "outageClaims");
    REQUIRE(eventually([&] { return page.findChild<QTabBar*>(u"outageTabs"_s)->currentIndex() == 1; }));
    PageFixture::press(page, "claimEdit");
    auto* dialog = page.findChild<ClaimDialog*>();
    REQUIRE(dialog);
    auto& form = dialog->form();
    auto* sender = dialog->findChild<QLineEdit*>(u"claimSender"_s);
    auto* users = dialog->findChild<QLineEdit*>(u"claimUsers"_s);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    for (const auto field : {Subject::Ticket, Subject::Email, Subject::Count})
        CHECK(form.problem(field).isEmpty()); // nobody has tried yet
    REQUIRE(eventually([&] { return qApp->focusWidget() && dialog->isAncestorOf(qApp->focusWidget()); }));
    sender->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(sender, u"it@gmail.com"_s);
    users->setFocus(Qt::TabFocusReason);
    REQUIRE(eventually([&] { return form.problem(Subject::Email).contains(u"gmail.com"_s); }));
    CHECK(form.problem(Subject::Count).isEmpty());
    users->setText(u"many"_s);
    sender->setFocus(Qt::TabFocusReason);
    CHECK(form.problem(Subject::Count).contains(u"many"_s));
    users->clear();
    sender->clear();
    QTest::keyClicks(sender, u"it@contoso.com"_s);
    REQUIRE(eventually([&] { return form.problem(Subject::Email).isEmpty(); }));
    CHECK(sender->hasFocus()); // what is noticed meanwhile takes nobody elsewhere
    form.setValue(Subject::Duration, u"yesterday"_s);
    PageFixture::press(*dialog, "formSave");
    CHECK_FALSE(form.problem(Subject::Duration).isEmpty());
    form.setValue(Subject::Duration, {});
    PageFixture::press(*dialog, "formSave");
    REQUIRE(eventually([&] {
        const auto rows = answered(ClaimCalls(f.workspace).list({}));
        return rows && rows->front().claim.evidenceSender == u"it@contoso.com"_s;
    }));
}

TEST_CASE("claims are filtered by status and written to a file", "[ui][claims]")
{
    PageFixture f;
    const auto outage = f.addOutage();
    f.link(outage, {f.addHit(u"Contoso"_s).id, f.addHit(u"Fabrikam"_s).id});
    REQUIRE_OK(answered(ClaimCalls(f.workspace).make(outage.id)));
    ClaimsPane pane(f.workspace, f.clock);
    pane.show();
    pane.refresh();
    auto* list = pane.findChild<QTableView*>(u"claimList"_s);
    REQUIRE(eventually([&] { return list->model()->rowCount() == 2; }));
    auto* filter = pane.findChild<QComboBox*>(u"claimFilter"_s);
    filter->setCurrentIndex(filter->findData(u"credited"_s));
    REQUIRE(eventually([&] { return list->model()->rowCount() == 0; }));
    filter->setCurrentIndex(filter->findData(u"draft"_s));
    REQUIRE(eventually([&] { return list->model()->rowCount() == 2; }));
    QCoreApplication::processEvents();
    const int width = list->columnWidth(0); // made for these rows, which came later than the column
    list->resizeColumnToContents(0);
    CHECK(list->columnWidth(0) == width);
    QSignalSpy said(&pane, &ClaimsPane::said);
    const auto path = f.folder.filePath(u"claims.csv"_s);
    pane.exportTo(path);
    REQUIRE(eventually([&] { return said.count() == 1; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Fabrikam"));
}

TEST_CASE("the ready claims of an outage are written as a request to print", "[ui][claims]")
{
    PageFixture f;
    auto outage = f.addOutage();
    outage.endedAt = f.clock->now();
    outage = *answered(f.calls.edit(outage));
    f.link(outage, {f.addHit(u"Contoso"_s).id});
    ClaimCalls claims(f.workspace);
    auto claim = answered(claims.make(outage.id))->front();
    claim.evidenceSender = u"it@contoso.com"_s;
    claim.evidenceAt = f.clock->now();
    claim.evidenceText = u"We ask for credit."_s;
    claim.boughtThroughCsp = true;
    claim.users = 3;
    claim.locations = u"Riga"_s;
    claim.tried = u"Another network"_s;
    REQUIRE(answered(claims.edit(claim))->status == ClaimStatus::Ready);
    ClaimsPane pane(f.workspace, f.clock);
    pane.show();
    pane.showOutage(outage);
    QSignalSpy said(&pane, &ClaimsPane::said);
    const auto path = f.folder.filePath(u"request.pdf"_s);
    pane.exportTo(path);
    REQUIRE(eventually([&] { return said.count() == 1; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    QSignalSpy stored(&pane, &ClaimsPane::said);
    PageFixture::press(pane, "claimFileReady");
    auto* dialog = pane.findChild<ClaimStepDialog*>();
    REQUIRE(dialog);
    dialog->form().setValue(Subject::CaseNumber, u"1"_s);
    PageFixture::press(*dialog, "formSave");
    REQUIRE(eventually([&] { return !dialog->form().problem(Subject::CaseNumber).isEmpty(); }));
    dialog->form().setValue(Subject::CaseNumber, u"615112491169010"_s);
    PageFixture::press(*dialog, "formSave");
    REQUIRE(eventually([&] { return stored.count() == 1; }));
    CHECK(answered(claims.list({{}, {}, {ClaimStatus::Filed}}))->size() == 1);
}

TEST_CASE("an outage is written down by keys, and a wrong time stands at its field", "[ui][outages]")
{
    PageFixture f;
    Outage fresh;
    fresh.startedAt = f.clock->now();
    OutageDialog dialog(f.workspace, fresh);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), u"ex1000"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !dialog.form().problem(Subject::Name).isEmpty(); }));
    dialog.form().setValue(Subject::Name, u"Mail is delayed"_s);
    dialog.form().setValue(Subject::Period, u"soon"_s);
    PageFixture::press(dialog, "formSave");
    CHECK(dialog.form().problem(Subject::Period).contains(u"soon"_s));
    dialog.form().setValue(Subject::Period, {});
    QSignalSpy saved(&dialog, &OutageDialog::saved);
    PageFixture::press(dialog, "formSave");
    REQUIRE(eventually([&] { return saved.count() == 1; }));
    CHECK(answered(f.calls.list(10))->front().outage.number == u"EX1000"_s);
}

TEST_CASE("list, outage and back are reached by keyboard", "[ui][outages]")
{
    PageFixture f;
    f.addOutage();
    OutagesPage page(f.workspace, f.clock);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    PageFixture::shown<QPushButton>(page, "outageLink");
    page.focusList();
    auto* list = page.findChild<QTableView*>(u"outageList"_s);
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(page.focusWidget());
    CHECK(qobject_cast<QPushButton*>(page.focusWidget()));
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(page.focusWidget()->objectName() == u"outageTabs"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Right);
    CHECK(PageFixture::shown<QTableView>(page, "claimList"));
}
