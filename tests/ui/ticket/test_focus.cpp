// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "ui/ticket/triggerform.h"

#include <QAction>
#include <QLineEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct FocusFixture : PaneFixture {
    QString focused() { return pane->focusWidget() ? pane->focusWidget()->objectName() : QString(); }
    bool leadsTo(const QString& name)
    {
        const auto led = eventually([&] { return focused() == name; });
        UNSCOPED_INFO("the focus is at " << focused().toStdString());
        return led;
    }
    TriggerForm& form() { return *pane->findChild<TriggerForm*>(); }
};

} // namespace

TEST_CASE("after a form was sent the focus goes to the next step, or to what was said", "[ui][ticket]")
{
    FocusFixture f;
    const auto ticket = f.createKnown(u"Mail is late"_s);
    REQUIRE_OK(answered(f.workspace.fire(ticket.id, ticket.revision, Trigger::StartDiagnosis, {})));
    f.open(ticket);
    SECTION("there is a next step")
    {
        f.pane->choose(Trigger::AskCustomer);
        auto* words = f.form().findChild<QPlainTextEdit*>();
        QTest::keyClicks(words, u"Since when?"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        CHECK(f.leadsTo(u"trigger_customer_replied"_s));
    }
    SECTION("there is none")
    {
        f.pane->choose(Trigger::Cancel);
        auto* reason = f.form().findChild<QLineEdit*>();
        reason->setFocus();
        QTest::keyClicks(reason, u"twice"_s);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        CHECK(f.leadsTo(u"conversation"_s));
    }
}

TEST_CASE("starting the diagnosis leads to the guides it proposes", "[ui][guides]")
{
    FocusFixture f;
    f.open(f.createKnown(u"Mail does not arrive"_s));
    auto& start = f.button(u"trigger_start_diagnosis"_s);
    start.setFocus();
    QTest::keyClick(&start, Qt::Key_Space);
    CHECK(f.leadsTo(u"guideAnswer"_s));
}

TEST_CASE("what somebody else does to a ticket takes the focus from no button of it", "[ui][ticket]")
{
    FocusFixture f;
    const auto ticket = f.createKnown(u"Mail is late"_s);
    f.open(ticket);
    f.button(u"trigger_cancel"_s).setFocus();
    int read = 0;
    QObject::connect(f.pane.get(), &TicketPaneView::shown, f.pane.get(), [&read] { ++read; });
    REQUIRE_OK(answered(f.workspace.editTicket(ticket.id, ticket.revision, {{TicketField::Title, u"theirs"_s}})));
    REQUIRE(eventually([&] { return read > 0; }));
    CHECK(f.focused() == u"trigger_cancel"_s);
}

TEST_CASE("Esc puts a form away and leads back to its act, whatever Esc does in the window", "[ui][ticket]")
{
    FocusFixture f;
    QAction back;
    back.setShortcut(Qt::Key_Escape);
    int gone = 0;
    QObject::connect(&back, &QAction::triggered, f.pane.get(), [&gone] { ++gone; });
    f.pane->addAction(&back);
    f.open(f.createKnown(u"Mail is late"_s));
    f.pane->choose(Trigger::Cancel);
    REQUIRE(f.form().isVisible());
    QTest::keyClick(f.pane->focusWidget(), Qt::Key_Escape);
    CHECK(gone == 0);
    CHECK_FALSE(f.form().isVisible());
    CHECK(f.focused() == u"trigger_cancel"_s);
}
