// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Counts the answers that arrive at this thread.
class Answers final : public QObject {
public:
    Answers() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::FutureCallOut ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

TEST_CASE("a window that shows a ticket and is left alone asks for nothing", "[ui][shell]")
{
    WindowFixture f;
    const auto ticket = f.create(u"Mail is delayed"_s);
    f.window.queue().openTicket(ticket.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    // Each look goes through the reading thread ten times: a question that follows an answer is asked and answered then.
    const auto answersDuringALook = [&] {
        const Answers answers;
        for (int i = 0; i < 10; ++i)
            REQUIRE_OK(answered(f.workspace.viewCounts()));
        QCoreApplication::processEvents();
        return answers.count;
    };
    CHECK(eventually([&] { return answersDuringALook() == 0; }));
    CHECK(answersDuringALook() == 0);
}
