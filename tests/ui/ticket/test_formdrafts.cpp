// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "ui/ticket/triggerform.h"

#include <QLineEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct FormFixture : PaneFixture {
    TriggerForm& form() { return *pane->findChild<TriggerForm*>(); }
    /// Opens the form of cancelling, which has a line, and types into it.
    void write(const QString& words)
    {
        QTest::mouseClick(&button(u"trigger_cancel"_s), Qt::LeftButton);
        REQUIRE(form().isVisible());
        auto* line = form().findChild<QLineEdit*>();
        line->setFocus();
        QTest::keyClicks(line, words);
    }
    QString written() { return form().findChild<QLineEdit*>() ? form().findChild<QLineEdit*>()->text() : QString(); }
    bool isStored(const QString& words)
    {
        return eventually([&] {
            const auto all = drafts(workspace);
            return !all.empty()
                && all.front().draft.forms.value(u"cancel"_s).toObject().value(u"reason"_s).toString() == words;
        });
    }
};

} // namespace

TEST_CASE("what is typed into the form of an act is a draft after a pause", "[ui][drafts]")
{
    FormFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    f.write(u"twice the same"_s);
    CHECK(f.isStored(u"twice the same"_s));
    CHECK(f.stored(ticket).revision == ticket.revision);
}

TEST_CASE("an open form is there again with its words after a look at another ticket", "[ui][drafts]")
{
    FormFixture f;
    const auto first = f.create(u"First"_s);
    const auto second = f.create(u"Second"_s);
    f.open(first);
    f.write(u"twice the same"_s);
    f.open(second);
    CHECK_FALSE(f.form().isVisible());
    f.open(first);
    CHECK(f.form().isVisible());
    CHECK(f.written() == u"twice the same"_s);
}

TEST_CASE("an open form is there again in a workspace opened anew", "[ui][drafts]")
{
    FormFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    f.write(u"twice the same"_s);
    f.pane.reset(); // before any pause

    AsyncWorkspace again(f.clock);
    REQUIRE_OK(answered(again.open(f.path, AsyncWorkspace::Start::Open, {})));
    REQUIRE(eventually([&] { return f.drafts(again).size() == 1; }));
    TicketPaneView pane(again, f.clock);
    pane.show();
    pane.open(ticket.id);
    auto* form = pane.findChild<TriggerForm*>();
    REQUIRE(eventually([&] { return form->isVisible(); }));
    CHECK(form->trigger() == Trigger::Cancel);
    CHECK(form->findChild<QLineEdit*>()->text() == u"twice the same"_s);
}

TEST_CASE("Esc puts a form away with its words, Discard for good", "[ui][drafts]")
{
    FormFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    f.write(u"twice the same"_s);
    SECTION("Esc: choosing the act again brings them back")
    {
        QTest::keyClick(f.form().findChild<QLineEdit*>(), Qt::Key_Escape);
        CHECK_FALSE(f.form().isVisible());
        QTest::mouseClick(&f.button(u"trigger_cancel"_s), Qt::LeftButton);
        CHECK(f.written() == u"twice the same"_s);
    }
    SECTION("Discard")
    {
        REQUIRE(f.isStored(u"twice the same"_s));
        QTest::mouseClick(&f.button(u"triggerCancel"_s), Qt::LeftButton);
        CHECK_FALSE(f.form().isVisible());
        REQUIRE(eventually([&] { return f.drafts(f.workspace).empty(); }));
        QTest::mouseClick(&f.button(u"trigger_cancel"_s), Qt::LeftButton);
        CHECK(f.written().isEmpty());
    }
}

TEST_CASE("firing removes the form's draft and leaves the message being written", "[ui][drafts]")
{
    FormFixture f;
    const auto ticket = f.create(u"Mail is late"_s);
    f.open(ticket);
    QTest::keyClicks(&f.text(), u"half a sent"_s);
    f.write(u"twice the same"_s);
    REQUIRE(f.isStored(u"twice the same"_s));
    QTest::keyClick(f.form().findChild<QLineEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return f.stored(ticket).state == TicketState::Closed; }));
    REQUIRE(eventually([&] {
        const auto all = f.drafts(f.workspace);
        return all.size() == 1 && all.front().draft.forms.isEmpty() && all.front().draft.body == u"half a sent"_s;
    }));
    CHECK_FALSE(f.form().isVisible());
}

TEST_CASE("where there is hardly any room a form has that of the composer, until somebody begins to write there", "[ui][drafts]")
{
    FormFixture f;
    f.open(f.create(u"Mail is late"_s));
    f.enlarge(3);
    f.pane->resize(900, f.pane->fontMetrics().lineSpacing() * 16);
    f.write(u"twice the same"_s);
    REQUIRE(eventually([&] { return !f.text().isVisible(); }));
    f.pane->startReply(MessageKind::Reply);
    CHECK(f.text().isVisible());
    CHECK(f.text().hasFocus());
    CHECK_FALSE(f.form().isVisible());
    CHECK(f.isStored(u"twice the same"_s));
    QTest::mouseClick(&f.button(u"trigger_cancel"_s), Qt::LeftButton);
    CHECK(f.written() == u"twice the same"_s);
}
