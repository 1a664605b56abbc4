// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/samplerule.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReportPeriod november()
{
    return {QDate(2026, 11, 1), QDate(2026, 11, 30), QTimeZone("Europe/Riga")};
}

std::vector<SampleCandidate> manyTickets(int count)
{
    std::vector<SampleCandidate> tickets;
    for (int i = 0; i < count; ++i)
        tickets.push_back({TicketId(i + 1), november().beginsAt() + 1h * i, Severity::C, 1, UserId(7), {}});
    return tickets;
}

std::set<qint64> idsOf(const std::vector<SampleCandidate>& sample)
{
    std::set<qint64> ids;
    for (const auto& one : sample)
        ids.insert(one.ticket.value());
    return ids;
}

std::set<qint64> drawn(const SampleRule& rule, const std::vector<SampleCandidate>& from)
{
    return idsOf(sampleOf(rule, november(), from));
}

} // namespace

TEST_CASE("everybody draws the same tickets, in whatever order they come", "[quality]")
{
    auto tickets = manyTickets(200);
    const SampleRule rule{SampleKind::Random, 10};
    const auto first = sampleOf(rule, november(), tickets);
    CHECK(first.size() == 10);
    std::ranges::reverse(tickets);
    CHECK(sampleOf(rule, november(), tickets) == first);
    // These very ones, on every machine.
    CHECK(drawn({SampleKind::Random, 3}, manyTickets(20)) == drawn({SampleKind::Random, 3, {}, 0}, manyTickets(20)));
}

TEST_CASE("another number and another period draw others", "[quality]")
{
    const auto tickets = manyTickets(200);
    const auto usual = drawn({SampleKind::Random, 10}, tickets);
    CHECK(drawn({SampleKind::Random, 10, {}, 1}, tickets) != usual);
    const ReportPeriod shorter{QDate(2026, 11, 1), QDate(2026, 11, 29), QTimeZone("Europe/Riga")};
    CHECK(idsOf(sampleOf({SampleKind::Random, 10}, shorter, tickets)) != usual);
}

TEST_CASE("a ticket that ends later displaces one at most", "[quality]")
{
    const SampleRule rule{SampleKind::Random, 10};
    for (int count = 50; count < 90; ++count) {
        const auto before = drawn(rule, manyTickets(count));
        const auto after = drawn(rule, manyTickets(count + 1));
        std::vector<qint64> stayed;
        std::ranges::set_intersection(before, after, std::back_inserter(stayed));
        CHECK(stayed.size() >= 9);
    }
}

TEST_CASE("a part is rounded up, and no more is drawn than there is", "[quality]")
{
    CHECK(drawn({SampleKind::Random, 10, 5}, manyTickets(101)).size() == 6);
    CHECK(drawn({SampleKind::Random, 10, 1}, manyTickets(3)).size() == 1);
    CHECK(drawn({SampleKind::Random, 10, 100}, manyTickets(33)).size() == 33);
    CHECK(drawn({SampleKind::Random, 10}, manyTickets(4)).size() == 4);
    CHECK(drawn({SampleKind::Random, 10, 50}, {}).empty());
}

TEST_CASE("lots fall on all tickets alike", "[quality]")
{
    const auto tickets = manyTickets(40);
    std::map<qint64, int> hits;
    for (qint64 seed = 0; seed < 400; ++seed) {
        for (const auto id : drawn({SampleKind::Random, 10, {}, seed}, tickets))
            ++hits[id];
    }
    for (const auto& ticket : tickets) { // 100 on average
        CHECK(hits[ticket.ticket.value()] > 60);
        CHECK(hits[ticket.ticket.value()] < 145);
    }
}

TEST_CASE("a rule takes severity A, reopened tickets, or those of somebody new", "[quality]")
{
    auto tickets = manyTickets(6);
    tickets[0].severity = Severity::A;
    tickets[1].severity = Severity::B;
    tickets[2].episode = 2;
    tickets[3].agent = UserId(8);
    tickets[3].agentAddedAt = tickets[3].endedAt - 24h * 90 + 1ms;
    tickets[4].agent = UserId(9);
    tickets[4].agentAddedAt = tickets[4].endedAt - 24h * 90;
    CHECK(drawn({SampleKind::SeverityA}, tickets) == std::set<qint64>{1});
    CHECK(drawn({SampleKind::Reopened}, tickets) == std::set<qint64>{3});
    CHECK(drawn({SampleKind::NewAgent}, tickets) == std::set<qint64>{4});
    CHECK(drawn({SampleKind::NewAgent, 10, {}, 0, 91}, tickets) == std::set<qint64>{4, 5});
}

TEST_CASE("days of the period are the partner's, and work of nobody is not sampled", "[quality]")
{
    // In Riga the first of November begins two hours before it does in UTC.
    auto tickets = manyTickets(3);
    tickets[0].endedAt = Instant::fromIso(u"2026-10-31T22:00:00Z").value();
    tickets[1].endedAt = Instant::fromIso(u"2026-10-31T21:59:59Z").value();
    tickets[2].agent = {};
    CHECK(drawn({SampleKind::Random, 10}, tickets) == std::set<qint64>{1});
    tickets = manyTickets(1);
    tickets[0].endedAt = november().endsAt();
    CHECK(drawn({SampleKind::Random, 10}, tickets).empty());
}

TEST_CASE("the newest stand first", "[quality]")
{
    const auto sample = sampleOf({SampleKind::Random, 5}, november(), manyTickets(50));
    CHECK(std::ranges::is_sorted(sample, std::greater(), &SampleCandidate::endedAt));
}

TEST_CASE("a rule says which number it cannot use", "[quality]")
{
    CHECK(checkedRule({SampleKind::Random, 10}));
    const auto refused = checkedRule(GENERATE(SampleRule{SampleKind::Random, 0}, SampleRule{SampleKind::Random, 1001},
                                              SampleRule{SampleKind::Random, 10, 0}, SampleRule{SampleKind::Random, 10, 101},
                                              SampleRule{SampleKind::NewAgent, 10, {}, 0, 0}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Count);
    CHECK(checkedRule({SampleKind::SeverityA, 0})); // it draws no lots
}
