// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/supervision/board.h"
#include "domain/supervision/boardkind.h"
#include "domain/supervision/rebalance.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now(1'790'000'000'000); // 2026-09-21T13:46:40Z

CaseRow caseOf(qint64 ticket, CaseTurn turn, std::optional<Instant> due)
{
    CaseRow row;
    row.ticketNumber = ticket;
    row.debt.turn = turn;
    row.debt.since = now - 48h;
    row.debt.due = due;
    return row;
}

AgentFigures agentOf(qint64 id, qint64 open, qint64 atRisk)
{
    AgentFigures agent;
    agent.id = UserId(id);
    agent.open.count = open;
    agent.atRisk.count = atRisk;
    return agent;
}

TicketRow ticketOf(qint64 id, qint64 assignee, std::optional<Instant> due = {})
{
    TicketRow row;
    row.id = TicketId(id);
    row.assignee = UserId(assignee);
    row.dueAt = due;
    return row;
}

} // namespace

TEST_CASE("of the cases others owe us, each ticket is counted once, late if one of its cases is", "[supervision]")
{
    const auto owed = casesOwed({caseOf(5, CaseTurn::Target, now - 1h), caseOf(7, CaseTurn::Target, now - 2h),
                                 caseOf(5, CaseTurn::Target, now + 1h), caseOf(9, CaseTurn::Target, {}),
                                 caseOf(11, CaseTurn::Ours, now - 1h)},
                                now, 3);
    CHECK(owed.late == BoardFigure{2, u"is:any number:5,7"_s});
    CHECK(owed.due == BoardFigure{1, u"is:any number:9"_s});
    REQUIRE(owed.first.size() == 3);
    CHECK(owed.first[2].ticketNumber == 5);
}

TEST_CASE("so many cases that nobody would read their numbers have no search text", "[supervision]")
{
    std::vector<CaseRow> cases;
    for (int i = 1; i <= 201; ++i)
        cases.push_back(caseOf(i, CaseTurn::Target, now - 1h));
    const auto owed = casesOwed(cases, now, 5);
    CHECK(owed.late == BoardFigure{201, {}});
    CHECK(owed.due == BoardFigure{});
}

TEST_CASE("what the board counts is said in search text", "[supervision]")
{
    const QTimeZone riga("Europe/Riga");
    const auto text = [&riga](BoardKind kind) { return searchText(filterOf(kind, riga, now), riga); };
    CHECK(text(BoardKind::Open).isEmpty());
    CHECK(text(BoardKind::Late) == u"sla:breached sort:due"_s);
    CHECK(text(BoardKind::Next) == u"sla:running sort:due"_s);
    CHECK(text(BoardKind::DueToday) == u"due:<2026-09-22 sla:running sort:due"_s);
    CHECK(text(BoardKind::AtRisk) == u"sla:at_risk sort:due"_s);
    CHECK(text(BoardKind::Unassigned) == u"assignee:none sort:created"_s);
    CHECK(text(BoardKind::Approval) == u"status:escalation_review is:approval sort:updated"_s);
    CHECK(text(BoardKind::Unanswered) == u"sla:answer sort:due"_s);
    CHECK(text(BoardKind::SeverityA) == u"severity:A"_s);
    CHECK(searchText(filterOf(BoardKind::AtRisk, u"anna"_s, riga, now), riga) == u"assignee:anna sla:at_risk sort:due"_s);
}

TEST_CASE("a customer is searched for by what nobody else has, as far as there is something", "[supervision]")
{
    const auto utc = QTimeZone::utc();
    const auto text = [&utc](const CustomerKey& key) { return searchText(filterOf(BoardKind::Open, key, utc, now), utc); };
    const auto tenant = u"9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s;
    CHECK(text({tenant, u"contoso.com"_s, u"Contoso Ltd"_s}) == u"tenant:"_s + tenant);
    CHECK(text({{}, u"contoso.com"_s, u"Contoso Ltd"_s}) == u"domain:contoso.com"_s);
    CHECK(text({{}, {}, u"Contoso Ltd"_s}) == u"customer:\"Contoso Ltd\""_s);
    CHECK_FALSE(CustomerKey{{}, {}, u"Contoso Ltd"_s}.isExact());
}

TEST_CASE("tickets are spread to whoever has the fewest at risk, then the fewest open ones", "[supervision]")
{
    const std::vector to{agentOf(1, 10, 0), agentOf(2, 4, 1), agentOf(3, 9, 0)};
    const std::vector tickets{ticketOf(100, 9, now + 30min), ticketOf(101, 9), ticketOf(102, 9, now - 1h)};
    const auto moves = spread(tickets, to, now);
    // 3 has one at risk then; 1 takes two more before 2, who has one all the time.
    CHECK(moves == std::vector{TicketMove{TicketId(100), UserId(3)}, TicketMove{TicketId(101), UserId(1)},
                               TicketMove{TicketId(102), UserId(1)}});
}

TEST_CASE("nobody gets the tickets they have, and nobody there is gets none", "[supervision]")
{
    CHECK(spread({ticketOf(100, 1)}, {agentOf(1, 0, 0)}, now).empty());
    CHECK(spread({ticketOf(100, 1)}, {}, now).empty());
    CHECK(spread({ticketOf(100, 0)}, {agentOf(1, 0, 0)}, now).size() == 1);
}

TEST_CASE("relief is for whoever has most at risk", "[supervision]")
{
    CHECK(mostLoaded({agentOf(1, 20, 1), agentOf(2, 5, 3), agentOf(3, 6, 3)}) == UserId(3));
    CHECK_FALSE(mostLoaded({agentOf(1, 0, 0)}).isValid());
}
