// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ticketfixture.h"
#include "services/policyservice.h"
#include "services/sla/servicelevels.h"
#include "storage/sla/recomputestore.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    struct PolicyFixture : TicketFixture {
        PolicyService policies{*database, clock};
        QuietTask quiet;

        ListedPolicy form(const QString& name, const QString& condition, std::chrono::minutes firstReply) const
        {
            auto policy = shippedDefaultPolicy();
            policy.isDefault = false;
            policy.name = name;
            policy.condition = condition;
            policy.calendar = roundTheClockName();
            for (const auto severity : valuesOf<Severity>())
                policy.terms.target(severity, ServiceClock::FirstResponse) = {firstReply, TimeBasis::Business};
            return policy;
        }
        ListedPolicy add(const QString& name, const QString& condition, std::chrono::minutes firstReply,
                         bool first = false)
        {
            const auto added = unwrap(policies.add(olga, form(name, condition, firstReply), first));
            unwrap(policies.recompute(quiet));
            return added;
        }
        QStringList names()
        {
            QStringList all;
            for (const auto& policy : unwrap(policies.policies()))
                all << policy.name;
            return all;
        }
        std::optional<Instant> due(TicketId id) { return unwrap(tickets->row(olga, id)).dueAt; }
        QString policyOf(TicketId id) { return unwrap(policies.account(olga, id, clock.now())).promise.policy; }
        QStringList problems() { return unwrap(unwrap(ServiceLevels::inForce(*database)).check(quiet)); }
    };

    class CancelledAfter final : public Task {
    public:
        explicit CancelledAfter(int steps)
            : m_steps(steps)
        {
        }
        void progress(qint64, qint64) override { --m_steps; }
        bool isCancelled() const override { return m_steps <= 0; }

    private:
        int m_steps;
    };

} // namespace

TEST_CASE("a workspace begins with one default policy and the shipped calendars", "[services][policies]")
{
    PolicyFixture fixture;
    const auto all = PolicyFixture::unwrap(fixture.policies.policies());
    REQUIRE(all.size() == 1);
    CHECK(all.front().isDefault);
    CHECK(all.front().terms == shippedPolicy());
    QStringList names;
    for (const auto& calendar : PolicyFixture::unwrap(fixture.policies.calendars())) {
        CHECK(calendar.shipped);
        names << calendar.name;
        CHECK(BusinessCalendar::from(calendar.rules));
    }
    CHECK(names.contains(u"24x7"_s));
    CHECK(names.contains(u"partner"_s));
    CHECK(names.contains(u"microsoft.dynamics.japan"_s));
}

TEST_CASE("the first policy whose condition fits holds, the default one for all others", "[services][policies]")
{
    PolicyFixture fixture;
    fixture.add(u"Microsoft 365"_s, u"service:office365"_s, 30min);
    fixture.add(u"Technical"_s, u"category:technical"_s, 20min);
    const auto technical = fixture.createTechnical();
    NewTicket unknown;
    unknown.title = u"A question"_s;
    const auto plain = PolicyFixture::unwrap(fixture.tickets->create(fixture.anna, unknown));
    CHECK(fixture.policyOf(technical.id) == u"Microsoft 365"_s);
    CHECK(fixture.due(technical.id) == technical.createdAt + 30min);
    CHECK(fixture.policyOf(plain.id) == u"Standard"_s);
    REQUIRE_OK(fixture.policies.move(fixture.olga, u"technical"_s, 1));
    REQUIRE_OK(fixture.policies.recompute(fixture.quiet));
    CHECK(fixture.names() == QStringList{u"Technical"_s, u"Microsoft 365"_s, u"Standard"_s});
    CHECK(fixture.due(technical.id) == technical.createdAt + 20min);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("another service of a ticket brings another policy in the same act, and undo takes it back",
          "[services][policies]")
{
    PolicyFixture fixture;
    fixture.add(u"Azure"_s, u"service:azure"_s, 10min);
    const auto ticket = fixture.createTechnical();
    const auto before = fixture.due(ticket.id);
    PolicyFixture::unwrap(
        fixture.tickets->edit(fixture.anna, ticket.id, ticket.revision, {{TicketField::Service, u"azure"_s}}));
    CHECK(fixture.due(ticket.id) == ticket.createdAt + 10min);
    CHECK(fixture.problems().isEmpty());
    PolicyFixture::unwrap(fixture.tickets->undo(fixture.anna));
    CHECK(fixture.due(ticket.id) == before);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("whatever the order, the first that fits wins and the default one stays last", "[services][policies]")
{
    PolicyFixture fixture;
    const std::array conditions{u"service:office365"_s,
                                u"category:technical"_s,
                                u"severity:A"_s,
                                u"severity:A,B,C"_s,
                                u"service:azure OR category:security"_s,
                                u"-service:office365"_s};
    const std::array<bool, 6> fits{true, true, false, true, false, false};
    const auto ticket = fixture.createTechnical();
    for (size_t i = 0; i < conditions.size(); ++i)
        fixture.add(conditions[i], conditions[i], 10min + std::chrono::minutes(i));
    std::mt19937 random(7); // NOLINT: the same each time
    for (int round = 0; round < 30; ++round) {
        const auto moved = conditions[random() % conditions.size()];
        const auto place = static_cast<qint64>(random() % 8) + 1;
        REQUIRE_OK(fixture.policies.move(fixture.olga, moved, place));
        const auto order = fixture.names();
        REQUIRE(order.size() == 7);
        CHECK(order.back() == u"Standard"_s);
        CHECK(order.indexOf(moved) == std::min<qsizetype>(place - 1, 5));
        const auto* const first = std::ranges::find_if(order,
                                                       [&](const QString& name) {
                                                           const auto at =
                                                               std::ranges::find(conditions, name) - conditions.begin();
                                                           return at < 6 && fits[static_cast<size_t>(at)];
                                                       })
                                      .
                                      operator->();
        CHECK(fixture.policyOf(ticket.id) == *first);
    }
    REQUIRE_OK(fixture.policies.recompute(fixture.quiet));
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("the default policy is changed, never moved or removed, and policies are the administrator's",
          "[services][policies]")
{
    PolicyFixture fixture;
    CHECK(fixture.policies.remove(fixture.olga, u"Standard"_s).error().code == ErrorCode::Blocked);
    CHECK(fixture.policies.move(fixture.olga, u"Standard"_s, 1).error().code == ErrorCode::Blocked);
    auto changed = PolicyFixture::unwrap(fixture.policies.policy(u"standard"_s));
    changed.name = u"Everybody"_s;
    changed.terms.target(Severity::C, ServiceClock::FirstResponse) = {5min, TimeBasis::Calendar};
    REQUIRE_OK(fixture.policies.edit(fixture.olga, u"Standard"_s, changed));
    CHECK(fixture.names() == QStringList{u"Everybody"_s});
    fixture.add(u"Azure"_s, u"service:azure"_s, 10min);
    CHECK(fixture.names() == QStringList{u"Azure"_s, u"Everybody"_s});
    CHECK(fixture.policies.add(fixture.olga, fixture.form(u"azure"_s, u"severity:A"_s, 5min), false).error().code
          == ErrorCode::AlreadyExists);
    CHECK(fixture.policies.add(fixture.boris, fixture.form(u"B"_s, u"severity:A"_s, 5min), false).error().code
          == ErrorCode::PermissionDenied);
    auto lost = fixture.form(u"Lost"_s, u"severity:A"_s, 5min);
    lost.calendar = u"nowhere"_s;
    CHECK(fixture.policies.add(fixture.olga, lost, false).error().subject == Subject::Calendar);
    REQUIRE_OK(fixture.policies.remove(fixture.olga, u"AZURE"_s));
    CHECK(fixture.names() == QStringList{u"Everybody"_s});
}

TEST_CASE("a calendar is checked when it is saved, and stays while a policy counts by it", "[services][policies]")
{
    PolicyFixture fixture;
    NamedCalendar night{u"Night"_s, {u"Europe/Riga"_s, {}, {}}, false};
    CHECK(fixture.policies.setCalendar(fixture.olga, night).error().code == ErrorCode::Missing);
    night.rules.week[0] = {{60, 30}};
    CHECK(fixture.policies.setCalendar(fixture.olga, night).error().subject == Subject::OpeningHours);
    night.rules.week[0] = {{0, 60}, {30, 90}};
    CHECK(fixture.policies.setCalendar(fixture.olga, night).error().subject == Subject::Overlap);
    night.rules.week[0] = {{0, 60}};
    night.rules.timeZone = u"Europe/Nowhere"_s;
    CHECK(fixture.policies.setCalendar(fixture.olga, night).error().subject == Subject::TimeZone);
    night.rules.timeZone = u"Europe/Riga"_s;
    REQUIRE_OK(fixture.policies.setCalendar(fixture.olga, night));
    auto policy = fixture.form(u"At night"_s, u"service:office365"_s, 5min);
    policy.calendar = u"night"_s;
    REQUIRE_OK(fixture.policies.add(fixture.olga, policy, false));
    const auto refused = fixture.policies.removeCalendar(fixture.olga, u"Night"_s);
    CHECK(refused.error().code == ErrorCode::Blocked);
    CHECK(refused.error().arguments == QStringList{u"Night"_s, u"At night"_s});
    const auto ticket = fixture.createTechnical();
    const auto before = fixture.due(ticket.id);
    night.rules.week[0] = {{120, 180}};
    REQUIRE_OK(fixture.policies.setCalendar(fixture.olga, night));
    REQUIRE_OK(fixture.policies.recompute(fixture.quiet));
    CHECK(fixture.due(ticket.id) != before);
    CHECK(fixture.problems().isEmpty());
}

TEST_CASE("what somebody else changed meanwhile is not overwritten unless that is meant", "[services][policies]")
{
    PolicyFixture fixture;
    const auto seen = fixture.add(u"Azure"_s, u"service:azure"_s, 10min);
    auto theirs = seen;
    theirs.condition = u"severity:A"_s;
    const auto present = PolicyFixture::unwrap(fixture.policies.edit(fixture.olga, seen.name, theirs, seen));
    auto ours = seen;
    ours.condition = u"severity:B"_s;
    const auto refused = fixture.policies.edit(fixture.olga, seen.name, ours, seen);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().arguments == QStringList{seen.name});
    CHECK(PolicyFixture::unwrap(fixture.policies.policy(seen.name)).condition == u"severity:A"_s);
    CHECK(PolicyFixture::unwrap(fixture.policies.edit(fixture.olga, seen.name, ours, present)).condition == u"severity:B"_s);

    const auto hours = PolicyFixture::unwrap(fixture.policies.calendar(u"partner"_s));
    auto shorter = hours;
    shorter.rules.week[4] = {{600, 720}};
    REQUIRE_OK(fixture.policies.setCalendar(fixture.olga, shorter, hours));
    auto longer = hours;
    longer.rules.week[4] = {{300, 1200}};
    CHECK(fixture.policies.setCalendar(fixture.olga, longer, hours).error().code == ErrorCode::Conflict);
    REQUIRE_OK(fixture.policies.setCalendar(fixture.olga, longer, shorter));
}

TEST_CASE("a shipped calendar that was changed is as shipped again when it is removed", "[services][policies]")
{
    PolicyFixture fixture;
    auto own = PolicyFixture::unwrap(fixture.policies.calendar(u"partner"_s));
    const auto shipped = own;
    own.rules.week[5] = {{600, 720}};
    REQUIRE_OK(fixture.policies.setCalendar(fixture.olga, own));
    CHECK_FALSE(PolicyFixture::unwrap(fixture.policies.calendar(u"partner"_s)).shipped);
    REQUIRE_OK(fixture.policies.removeCalendar(fixture.olga, u"partner"_s));
    CHECK(PolicyFixture::unwrap(fixture.policies.calendar(u"partner"_s)) == shipped);
    CHECK(fixture.policies.removeCalendar(fixture.olga, u"24x7"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("recomputing goes on where it was interrupted, also in another process", "[services][policies]")
{
    PolicyFixture fixture;
    std::vector<Ticket> tickets;
    for (int i = 0; i < 8; ++i)
        tickets.push_back(fixture.create());
    REQUIRE_OK(fixture.policies.add(fixture.olga, fixture.form(u"All"_s, u"severity:A,B,C"_s, 7min), false));
    CancelledAfter soon(1);
    DueRecompute recompute(*fixture.database, 3);
    CHECK(recompute.run(soon).error().code == ErrorCode::Cancelled);
    CHECK(PolicyFixture::unwrap(fixture.policies.isRecomputeDemanded()));
    CHECK(fixture.problems().isEmpty());
    CHECK(fixture.due(tickets.front().id) == tickets.front().createdAt + 7min);
    CHECK(fixture.due(tickets.back().id) != tickets.back().createdAt + 7min);
    const auto second = fixture.open(DatabaseMode::Write);
    DueRecompute other(*second, 3);
    CHECK(PolicyFixture::unwrap(other.isDemanded()));
    const auto rest = PolicyFixture::unwrap(other.run(fixture.quiet));
    CHECK(rest.seen == 5);
    CHECK(rest.moved == 5);
    CHECK_FALSE(PolicyFixture::unwrap(fixture.policies.isRecomputeDemanded()));
    CHECK(fixture.problems().isEmpty());
}

} // namespace helpdesk
