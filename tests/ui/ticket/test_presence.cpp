// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/presencewatch.h"

#include <QLabel>
#include <QSignalSpy>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Two windows on one workspace: ours, and one of somebody else.
struct TwoWindows : AsyncFixture {
    TwoWindows()
    {
        User bob;
        bob.login = u"bob"_s;
        bob.name = u"Bob"_s;
        REQUIRE_OK(answered(workspace.addUser(bob)));
        REQUIRE_OK(answered(other.open(path, AsyncWorkspace::Start::Open, u"bob"_s)));
    }

    AsyncWorkspace other{clock};
};

QString wordsOf(const PresenceLine& line)
{
    return line.findChild<QLabel*>(u"ticketPresenceWords"_s)->text();
}

} // namespace

TEST_CASE_METHOD(TwoWindows, "a window learns who else has a ticket open, and that they left it", "[presence]")
{
    const auto ticket = create(u"Mailbox is full"_s).id;
    PresenceWatch mine(workspace);
    auto theirs = std::make_unique<PresenceWatch>(other, std::chrono::milliseconds(0));
    theirs->setTicket(ticket);
    REQUIRE(eventually([&] { return mine.othersAt(ticket).size() == 1; }));
    CHECK(mine.othersAt(ticket).front().userName == u"Bob"_s);
    CHECK(theirs->othersAt(ticket).empty());
    theirs.reset();
    CHECK(eventually([&] { return mine.othersAt(ticket).empty(); }));
}

TEST_CASE_METHOD(TwoWindows, "who only passes a ticket by is not told of", "[presence]")
{
    const auto passed = create(u"Mailbox is full"_s).id;
    const auto stayed = create(u"Licence is missing"_s).id;
    PresenceWatch mine(workspace);
    PresenceWatch theirs(other, std::chrono::milliseconds(0));
    QSignalSpy told(&mine, &PresenceWatch::othersChanged);
    theirs.setTicket(passed);
    theirs.setTicket(stayed);
    REQUIRE(eventually([&] { return mine.othersAt(stayed).size() == 1; }));
    CHECK(mine.othersAt(passed).empty());
    CHECK(told.count() == 1);
}

TEST_CASE("the line says who has the ticket open and since when, and is hidden where nobody has", "[presence]")
{
    PresenceLine line;
    CHECK(line.isHidden());
    const auto since = Instant::fromDateTime(QDateTime(QDate(2026, 9, 21), QTime(14, 5)));
    line.show({{TicketId(1), UserId(2), u"Bob"_s, since}});
    CHECK_FALSE(line.isHidden());
    CHECK(wordsOf(line) == u"Bob has this ticket open too, since 14:05."_s);
    line.show({{TicketId(1), UserId(2), u"Bob"_s, since}, {TicketId(1), UserId(3), u"Ann"_s, since}});
    CHECK(wordsOf(line) == QLocale().createSeparatedList({u"Bob"_s, u"Ann"_s}) + u" have this ticket open too."_s);
    line.show({});
    CHECK(line.isHidden());
}
