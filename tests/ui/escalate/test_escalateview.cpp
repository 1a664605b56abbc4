// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/evidencecalls.h"
#include "support/escalationinput.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/escalate/escalateview.h"
#include "ui/text/language.h"
#include "ui/ticket/panefixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A ticket in diagnosis that Microsoft may be asked about, and the view that hands it on.
struct EscalateFixture : PaneFixture {
    EscalateFixture()
    {
        ticket = create(u"Mail does not arrive"_s);
        const auto customer = addCustomer(u"Contoso Ltd"_s, true);
        const auto typed = answered(workspace.editTicket(ticket.id, ticket.revision,
                                                         {{TicketField::Customer, QString::number(customer.id.value())},
                                                          {TicketField::Service, u"office365"_s},
                                                          {TicketField::Category, u"technical"_s}}));
        REQUIRE_OK(typed);
        TriggerInput known;
        known.reason = u"known voice"_s;
        const auto fired = answered(workspace.fire(ticket.id, typed->revision, Trigger::StartDiagnosis, known));
        REQUIRE_OK(fired);
        ticket = *fired;
        open(ticket);
    }

    EscalateView& view() { return *pane->findChild<EscalateView*>(); }
    void begin(Trigger trigger = Trigger::RequestEscalation)
    {
        pane->choose(trigger);
        REQUIRE(eventually([&] { return view().isVisible() && !find<QAbstractButton>(u"escalateOpen"_s)->accessibleName().isEmpty(); }));
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        for (auto* widget : view().findChildren<Widget*>(name)) {
            if (!widget->isHidden())
                return widget;
        }
        return nullptr;
    }
    QPushButton& submit() { return *view().findChild<QPushButton*>(u"escalateSubmit"_s); }
    QString missing() { return view().findChild<QAbstractButton*>(u"escalateOpen"_s)->accessibleName(); }
    void write(const QString& key, const QString& text)
    {
        REQUIRE(eventually([&] { return find<QWidget>(u"evidence_"_s + key) != nullptr; }));
        auto* editor = find<QWidget>(u"evidence_"_s + key);
        editor->setFocus();
        QTest::keyClicks(editor, text);
    }
    EvidenceEntry entry(const QString& key)
    {
        const auto outlook = answered(EvidenceCalls(workspace).outlook(ticket.id, {}, {}));
        REQUIRE_OK(outlook);
        const auto* found = outlook->checklist.find(key);
        REQUIRE(found);
        return *found;
    }
    /// All but what the tests type themselves.
    void knowAll()
    {
        const auto known = escalationInput(u"m365_admin_center"_s);
        for (const auto& key : known.evidenceItems.keys())
            REQUIRE_OK(answered(EvidenceCalls(workspace).set(ticket.id, key, known.evidenceItems.value(key))));
        REQUIRE_OK(answered(EvidenceCalls(workspace).set(ticket.id, u"description"_s, known.evidence)));
    }

    Ticket ticket;
};

} // namespace

TEST_CASE("the button that asks for approval is enabled exactly when nothing is missing, and says what is",
          "[ui][escalate][R20]")
{
    EscalateFixture f;
    f.knowAll();
    f.begin();
    CHECK_FALSE(f.submit().isEnabled());
    CHECK(f.submit().text() == u"Ask for approval"_s);
    CHECK(f.missing().contains(u"service health"_s));
    f.write(u"health_check"_s, u"No incident"_s);
    REQUIRE(eventually([&] { return f.submit().isEnabled(); }));
    CHECK(f.missing().isEmpty());

    auto* users = f.find<QLineEdit>(u"evidence_affected_users"_s);
    if (!users) { // filled ones are folded
        f.find<QToolButton>(u"evidenceFilled"_s)->click();
        users = f.find<QLineEdit>(u"evidence_affected_users"_s);
    }
    REQUIRE(users);
    users->setFocus();
    users->selectAll();
    QTest::keyClicks(users, u"many"_s);
    REQUIRE(eventually([&] { return !f.submit().isEnabled(); }));
    CHECK(f.missing().contains(u"Number of affected users"_s));
    users->selectAll();
    QTest::keyClicks(users, u"30"_s);
    REQUIRE(eventually([&] { return f.submit().isEnabled(); }));
    QTest::keyClick(&f.view(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.stored(f.ticket).state == TicketState::EscalationReview; }));
    CHECK(f.entry(u"affected_users"_s).value.en == u"30"_s);
    CHECK(eventually([&] { return !f.view().isVisible(); }));
}

TEST_CASE("Tab leads from the last of the evidence to the button that asks for approval", "[ui][escalate]")
{
    EscalateFixture f;
    f.knowAll();
    f.begin();
    f.write(u"health_check"_s, u"No incident"_s);
    REQUIRE(eventually([&] { return f.submit().isEnabled(); }));
    QWidget* next = f.find<QToolButton>(u"evidenceFilled"_s);
    REQUIRE(next);
    while (next != &f.submit() && f.view().isAncestorOf(next)) // by the request itself
        next = next->nextInFocusChain();
    CHECK(next->objectName() == u"escalateSubmit"_s);
}

TEST_CASE("an answer is kept when its editor is left, and a wrong one says why below it", "[ui][escalate]")
{
    EscalateFixture f;
    f.begin();
    f.write(u"affected_users"_s, u"25"_s);
    QTest::keyClick(f.find<QLineEdit>(u"evidence_affected_users"_s), Qt::Key_Return);
    CHECK(eventually([&] { return f.entry(u"affected_users"_s).state == EvidenceState::Answered; }));
    f.write(u"started_at"_s, u"this morning"_s);
    QTest::keyClick(f.find<QLineEdit>(u"evidence_started_at"_s), Qt::Key_Return);
    CHECK(eventually([&] {
        for (const auto* label : f.view().findChildren<QLabel*>()) {
            const bool red = label->palette().color(QPalette::PlaceholderText) == colorsFor(label->palette()).danger;
            if (red && label->isVisible() && label->text().contains(u"2026-11-27"_s))
                return true;
        }
        return false;
    }));
    CHECK(f.entry(u"started_at"_s).state == EvidenceState::Missing);
    CHECK(f.find<QLineEdit>(u"evidence_started_at"_s)->text() == u"this morning"_s);
}

TEST_CASE("the customer's words are kept by a press, and stand beside a translation", "[ui][escalate]")
{
    EscalateFixture f;
    f.begin();
    auto* text = f.find<QPlainTextEdit>(u"evidence_description"_s);
    REQUIRE(text);
    CHECK(text->toPlainText() == u"Mail does not arrive"_s);
    auto* keep = f.find<QPushButton>(u"keep_description"_s);
    REQUIRE(keep);
    QTest::keyClick(keep, Qt::Key_Space);
    CHECK(eventually([&] { return f.entry(u"description"_s).state == EvidenceState::Answered; }));
    CHECK(eventually([&] { return f.find<QPushButton>(u"keep_description"_s) == nullptr; }));
}

TEST_CASE("what is typed and not kept is a draft, and is there again", "[ui][escalate][drafts]")
{
    EscalateFixture f;
    const auto other = f.create(u"Another"_s);
    f.begin();
    f.write(u"started_at"_s, u"half a da"_s);
    REQUIRE(eventually([&] { return !f.drafts(f.workspace).empty(); }));
    f.open(other);
    CHECK_FALSE(f.view().isVisible());
    f.open(f.ticket);
    CHECK_FALSE(f.view().isVisible()); // the ticket first; its words wait
    f.begin();
    REQUIRE(eventually([&] { return f.find<QLineEdit>(u"evidence_started_at"_s) != nullptr; }));
    CHECK(f.find<QLineEdit>(u"evidence_started_at"_s)->text() == u"half a da"_s);
}

TEST_CASE("every fitting route is a card, and another one asks for its own evidence", "[ui][escalate][routing]")
{
    EscalateFixture f;
    f.begin();
    const auto decision = answered(f.workspace.routes(f.ticket.id));
    REQUIRE_OK(decision);
    REQUIRE(decision->recommended == Route::M365AdminCenter);
    CHECK(f.find<QWidget>(u"evidence_workload"_s));
    CHECK(f.find<QPushButton>(u"useRoute_m365_admin_center"_s) == nullptr); // it is the one in use
    REQUIRE(f.find<Pill>(u"chosenRoute"_s));
    CHECK(f.find<Pill>(u"chosenRoute"_s)->word() == u"chosen"_s);
    auto* pays = f.find<QComboBox>(u"escalateEntitlement"_s);
    CHECK(pays->currentData().toString() == decision->of(Route::M365AdminCenter).entitlement);
    CHECK(f.view().input().route == u"m365_admin_center"_s);
    CHECK(f.drafts(f.workspace).empty()); // looking writes nothing
}

TEST_CASE("each field of the request is copied by its button, and all by one", "[ui][escalate][packet]")
{
    EscalateFixture f;
    f.knowAll();
    f.begin();
    auto* copy = f.find<QPushButton>(u"copy_title"_s);
    REQUIRE(copy);
    QTest::keyClick(copy, Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == u"Mail does not arrive"_s);
    QTest::keyClick(f.find<QPushButton>(u"packetCopyAll"_s), Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text().contains(u"Title: Mail does not arrive"_s));
    CHECK(QGuiApplication::clipboard()->text().contains(u"message trace"_s));
}

TEST_CASE("a number is noted with the request in sight, once it is approved", "[ui][escalate]")
{
    EscalateFixture f;
    auto profile = answered(f.workspace.profile());
    REQUIRE_OK(profile);
    profile->approvalNeeded = false;
    REQUIRE_OK(answered(f.workspace.setProfile(*profile)));
    const auto fired = answered(f.workspace.fire(f.ticket.id, f.stored(f.ticket).revision, Trigger::RequestEscalation,
                                                 escalationInput(u"m365_admin_center"_s)));
    REQUIRE_OK(fired);
    REQUIRE(eventually([&] { return f.pane->findChild<QPushButton*>(u"trigger_file_escalation"_s) != nullptr; }));
    f.begin(Trigger::FileEscalation);
    CHECK(f.submit().text() == u"I have filed it"_s);
    CHECK_FALSE(f.submit().isEnabled());
    CHECK(f.find<QPushButton>(u"copy_title"_s));
    CHECK_FALSE(f.find<QWidget>(u"evidence_workload"_s));
    auto* number = f.find<QLineEdit>(u"escalateNumber"_s);
    QTest::keyClicks(number, u"1234"_s);
    CHECK(f.missing().contains(u"15"_s));
    CHECK_FALSE(f.submit().isEnabled());
    number->clear();
    QTest::keyClicks(number, u"615112491169010"_s);
    CHECK(f.submit().isEnabled());
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(eventually([&] { return f.stored(f.ticket).state == TicketState::Escalated; }));
}

TEST_CASE("Esc goes back to the ticket", "[ui][escalate]")
{
    EscalateFixture f;
    f.begin();
    QTest::keyClick(&f.view(), Qt::Key_Escape);
    CHECK_FALSE(f.view().isVisible());
    CHECK(f.text().isVisible());
}

TEST_CASE("severity A proposes B where nobody of ours can be reached at night", "[ui][escalate]")
{
    EscalateFixture f;
    f.knowAll();
    REQUIRE_OK(answered(EvidenceCalls(f.workspace).set(f.ticket.id, u"health_check"_s, u"fine"_s)));
    REQUIRE_OK(answered(f.workspace.editTicket(f.ticket.id, f.stored(f.ticket).revision, {{TicketField::Severity, u"A"_s}})));
    f.begin();
    REQUIRE(eventually([&] { return f.find<QPushButton>(u"escalateLower"_s) != nullptr; }));
    CHECK(eventually([&] { return f.missing().contains(u"around the clock"_s); }));
    f.find<QPushButton>(u"escalateLower"_s)->click();
    REQUIRE(eventually([&] { return f.stored(f.ticket).severity == Severity::B; }));
    CHECK(eventually([&] { return f.submit().isEnabled(); }));
}

TEST_CASE("Esc in the view of an escalation leads back to the ticket, whatever Esc does in the window", "[ui][escalate]")
{
    EscalateFixture f;
    QAction back;
    back.setShortcut(Qt::Key_Escape);
    int gone = 0;
    QObject::connect(&back, &QAction::triggered, f.pane.get(), [&gone] { ++gone; });
    f.pane->addAction(&back);
    f.begin();
    REQUIRE(eventually([&] { return f.view().isAncestorOf(f.pane->focusWidget()); }));
    QTest::keyClick(f.pane->focusWidget(), Qt::Key_Escape);
    CHECK(gone == 0);
    CHECK_FALSE(f.view().isVisible());
}
