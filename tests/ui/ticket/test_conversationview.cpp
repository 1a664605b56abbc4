// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fakeclock.h"
#include "ui/ticket/conversationview.h"

#include <QScrollBar>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

std::vector<Message> messages(int count)
{
    std::vector<Message> all;
    for (int i = 0; i < count; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.kind = MessageKind::InternalNote;
        message.body = u"What was said about it, in so many words that a line of it breaks. "_s.repeated(4);
        all.push_back(message);
    }
    return all;
}

} // namespace

TEST_CASE("a conversation stays at its newest words whatever room it gets", "[ui][ticket]")
{
    ConversationView view(std::make_shared<FakeClock>());
    const auto* bar = view.verticalScrollBar();
    const auto isAtEnd = [bar] { return bar->maximum() > 0 && bar->value() == bar->maximum(); };
    view.resize(700, 60); // as while the other parts of a ticket are still to come
    view.showMessages(messages(12));
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(isAtEnd());
    for (const auto& size : {QSize(700, 300), QSize(300, 300), QSize(900, 500), QSize(360, 40), QSize(700, 240)}) {
        view.resize(size);
        QCoreApplication::processEvents();
        CHECK(isAtEnd());
    }
    auto font = view.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    view.setFont(font);
    QCoreApplication::processEvents();
    CHECK(isAtEnd());
}

TEST_CASE("who reads what was said earlier is not led away by another size", "[ui][ticket]")
{
    ConversationView view(std::make_shared<FakeClock>());
    view.resize(500, 200);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.showMessages(messages(12));
    view.verticalScrollBar()->setValue(40);
    view.resize(500, 260);
    QCoreApplication::processEvents();
    CHECK(view.verticalScrollBar()->value() == 40);
}

TEST_CASE("a conversation that was read while it was hidden opens at its newest words", "[ui][ticket]")
{
    ConversationView view(std::make_shared<FakeClock>());
    view.resize(500, 200);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.hide();
    view.showMessages(messages(12));
    view.show();
    QCoreApplication::processEvents();
    CHECK(view.verticalScrollBar()->maximum() > 0);
    CHECK(view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum());
}

TEST_CASE("what is searched for is marked in the conversation, and the newest of it is in sight", "[ui][ticket]")
{
    ConversationView view(std::make_shared<FakeClock>());
    auto said = messages(12);
    said[3].body = u"The quota is used up"_s;
    said[3].authorName = u"Quota keeper"_s; // who wrote was not searched
    said[7].body = u"Quota raised, and the quota is enough"_s;
    view.resize(700, 240);
    view.setTerms(searchTerms(u"quota"_s));
    view.showMessages(said);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.hitCount() == 3);
    CHECK(view.currentHit() == 2);
    const auto* bar = view.verticalScrollBar();
    CHECK(bar->value() < bar->maximum());
    const auto newest = bar->value();
    REQUIRE(view.goToHit(true)); // behind the last comes the first
    CHECK(view.currentHit() == 0);
    CHECK(bar->value() < newest);
    REQUIRE(view.goToHit(false));
    CHECK(view.currentHit() == 2);
    CHECK(bar->value() == newest);
    view.setTerms({});
    CHECK_FALSE(view.goToHit(true));
    CHECK(bar->value() == bar->maximum());
}
