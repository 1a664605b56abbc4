// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fakeclock.h"
#include "ui/base/pill.h"
#include "ui/ticket/tickethead.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a head without room tells the severity by its letter, and in full in its tool tip", "[ui][ticket]")
{
    FakeClock clock;
    QWidget pane; // in which it has as much room as it is given
    TicketHead head(clock, &pane);
    TicketPane shown;
    shown.details.ticket.number = 1050;
    shown.details.ticket.severity = Severity::A;
    shown.details.ticket.state = TicketState::EscalationReview;
    head.show(shown);
    head.resize(900, head.sizeHint().height());
    pane.show();
    const auto* badge = head.findChild<SeverityBadge*>();
    REQUIRE(badge);
    CHECK(badge->word() == u"Severity A"_s);
    CHECK(badge->toolTip().isEmpty());
    head.resize(head.minimumSizeHint());
    CHECK(badge->word() == u"A"_s);
    CHECK(badge->toolTip() == u"Severity A"_s);
    CHECK(badge->accessibleName() == u"Severity A"_s);
    head.resize(900, head.height());
    CHECK(badge->word() == u"Severity A"_s);
    auto larger = head.font();
    larger.setPointSizeF(larger.pointSizeF() * 6);
    head.setFont(larger); // in the same width
    QCoreApplication::processEvents();
    CHECK(badge->word() == u"A"_s);
}
