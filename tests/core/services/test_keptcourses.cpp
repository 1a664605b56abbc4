// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ticketfixture.h"
#include "services/policyservice.h"
#include "services/reportservice.h"
#include "services/sla/duerecompute.h"
#include "services/sla/servicelevels.h"

#include <random>

// What is kept of the courses of tickets is what follows from their events, and reports say the same with it and without.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    class CourseFixture : public TicketFixture {
    public:
        explicit CourseFixture(unsigned seed)
            : m_random(seed) // NOLINT: the same each time
        {
        }

        /// Something that a user may do; what is refused has not happened.
        void act()
        {
            clock.advance(std::chrono::minutes(m_random() % 400));
            if (m_tickets.empty() || m_random() % 6 == 0) {
                m_tickets.push_back(create().id);
                return;
            }
            const auto ticket = stored(m_tickets[m_random() % m_tickets.size()]);
            switch (m_random() % 8) {
            case 0:
            case 1:
                return say(ticket);
            case 2:
            case 3:
                return move(ticket);
            case 4:
                return edit(ticket, TicketField::Severity, keyOf(Severity(m_random() % 3)));
            case 5:
                return edit(ticket, TicketField::Assignee, m_random() % 4 == 0 ? QString() : QString::number(someAgent().user.value()));
            case 6:
                std::ignore = tickets->undo(anna);
                return;
            default:
                std::ignore = tickets->redo(anna);
            }
        }
        void shareWork()
        {
            TicketFilter open;
            std::ignore = tickets->bulkEdit(anna, open, {{TicketField::Assignee, QString::number(someAgent().user.value())}}, false, quiet);
        }
        void promise(std::chrono::minutes reply)
        {
            auto policy = unwrap(policies.policies()).back();
            for (const auto severity : valuesOf<Severity>()) {
                policy.terms.target(severity, ServiceClock::FirstResponse) = {reply, TimeBasis::Business};
                policy.terms.target(severity, ServiceClock::NextResponse) = {2 * reply, TimeBasis::Business};
            }
            REQUIRE_OK(policies.edit(olga, policy.name, policy));
        }

        QStringList problems() { return unwrap(unwrap(ServiceLevels::inForce(*database)).check(quiet)); }
        qint64 number(const QString& sql)
        {
            auto rows = unwrap(database->composed(sql));
            REQUIRE_OK(rows.run());
            REQUIRE(rows.next());
            return rows.integer(0);
        }
        qint64 kept() { return number(u"SELECT count(*) FROM ticket_course"_s); }
        std::vector<ReportFigures> figures()
        {
            const auto today = clock.now().toUtc().date();
            std::vector<ReportFigures> all;
            for (const auto name : {ReportName::Sla, ReportName::FirstResponse, ReportName::NextResponse, ReportName::Reassignment,
                                    ReportName::Backlog}) {
                const auto answer = unwrap(ReportService(*database, clock).answer(
                    olga, {name, {today.addDays(-120), today, QTimeZone::utc()}, ReportBy::Month, {}}, quiet));
                all.push_back(answer.totals);
                for (const auto& row : answer.rows)
                    all.push_back(row.figures);
            }
            return all;
        }
        /// The same without anything that is kept.
        std::vector<ReportFigures> plainFigures()
        {
            REQUIRE_OK(database->execute(u"CREATE TEMP TABLE aside AS SELECT * FROM ticket_course"_s));
            REQUIRE_OK(database->execute(u"DELETE FROM ticket_course"_s));
            auto plain = figures();
            REQUIRE_OK(database->execute(u"INSERT INTO ticket_course SELECT * FROM aside"_s));
            REQUIRE_OK(database->execute(u"DROP TABLE aside"_s));
            return plain;
        }

        PolicyService policies{*database, clock};
        QuietTask quiet;

    private:
        const Actor& someAgent() { return m_random() % 2 == 0 ? anna : dave; }
        void say(const Ticket& ticket)
        {
            NewMessage message;
            message.kind = std::array{MessageKind::Reply, MessageKind::InternalNote, MessageKind::CustomerMessage}[m_random() % 3];
            message.byCustomer = message.kind == MessageKind::CustomerMessage;
            message.body = u"Something."_s;
            std::ignore = tickets->addMessage(anna, ticket.id, message);
        }
        void move(const Ticket& ticket)
        {
            TriggerInput input;
            input.reason = u"It is time"_s;
            input.cause = u"Unknown"_s;
            input.solution = u"Gone"_s;
            input.message = u"Something."_s;
            input.minutes = static_cast<int>(m_random() % 30);
            input.cancelReason = CancelReason::Spam;
            std::vector<Trigger> possible;
            for (const auto& answer : unwrap(tickets->triggers(anna, ticket.id))) {
                if (answer.allowed)
                    possible.push_back(answer.trigger);
            }
            if (!possible.empty())
                std::ignore = tickets->fire(anna, ticket.id, ticket.revision, possible[m_random() % possible.size()], input);
        }
        void edit(const Ticket& ticket, TicketField field, const QString& value)
        {
            std::ignore = tickets->edit(anna, ticket.id, ticket.revision, {{field, value}});
        }

        std::mt19937 m_random;
        std::vector<TicketId> m_tickets;
    };

} // namespace

TEST_CASE("what is kept of courses follows from the events after random acts, undo among them", "[services][report][random]")
{
    CourseFixture fixture(GENERATE(1u, 2u, 3u));
    for (int part = 0; part < 5; ++part) {
        for (int i = 0; i < 40; ++i)
            fixture.act();
        fixture.shareWork();
        CHECK(fixture.problems().isEmpty());
        CHECK(fixture.figures() == fixture.plainFigures());
    }
    CHECK(fixture.number(u"SELECT count(*) FROM ticket_course WHERE stretches <> ''"_s) > 0);
    const auto figures = fixture.figures();
    CHECK(figures.front().now[0].count > 1); // promises kept
    CHECK(figures.front().now[1].count > 5); // and missed
    CHECK(fixture.number(u"SELECT sum(reassignments) FROM ticket_course"_s) > 5);
    CHECK(fixture.number(u"SELECT sum(returns) FROM ticket_course"_s) > 0);
    CHECK(fixture.number(u"SELECT count(*) FROM ticket WHERE episode > 1"_s) > 0);
    REQUIRE_OK(fixture.tickets->undo(fixture.anna)); // the sharing
    CHECK(fixture.problems().isEmpty());
    CHECK(fixture.figures() == fixture.plainFigures());
}

TEST_CASE("under other terms reports are right before, while and after courses are made anew", "[services][report][random]")
{
    CourseFixture fixture(4);
    for (int i = 0; i < 150; ++i)
        fixture.act();
    const auto before = fixture.figures();
    fixture.promise(3min);
    CHECK(fixture.figures() != before);
    DueRecompute recompute(*fixture.database, 5);
    DueRecompute::Outcome outcome;
    for (bool more = true; more;) {
        CHECK(fixture.problems().isEmpty());
        CHECK(fixture.figures() == fixture.plainFigures());
        fixture.act(); // who writes meanwhile writes under the new terms
        auto next = recompute.step(outcome, fixture.quiet);
        REQUIRE_OK(next);
        more = *next;
    }
    CHECK(outcome.seen >= fixture.kept() - 5);
    CHECK(fixture.figures() == fixture.plainFigures());
    CHECK(fixture.problems().isEmpty());
    CHECK(fixture.number(u"SELECT count(*) FROM ticket_course WHERE terms <> (SELECT value FROM counter WHERE name = 'promise_terms')"_s)
          == 0);
}

TEST_CASE("a workspace without courses gets them, the open tickets' dues untouched", "[services][report]")
{
    CourseFixture fixture(5);
    for (int i = 0; i < 80; ++i)
        fixture.act();
    const auto figures = fixture.figures();
    const auto kept = fixture.kept();
    REQUIRE_OK(fixture.database->execute(u"DELETE FROM ticket_course"_s));
    CHECK(fixture.problems().size() == kept); // nobody makes them
    // As the migration leaves it.
    REQUIRE_OK(fixture.database->execute(u"INSERT INTO due_recompute (id, after_id, done, total, over_all) VALUES (1, 0, 0, 1, 1)"_s));
    CHECK(fixture.problems().isEmpty());
    CHECK(fixture.figures() == figures);
    const auto done = CourseFixture::unwrap(fixture.policies.recompute(fixture.quiet));
    CHECK(done.seen == kept);
    CHECK(done.moved == 0);
    CHECK(fixture.kept() == kept);
    CHECK(fixture.problems().isEmpty());
    CHECK(fixture.figures() == figures);
}

TEST_CASE("a clock that is behind the events is counted from them", "[services][report]")
{
    CourseFixture fixture(6);
    for (int i = 0; i < 60; ++i)
        fixture.act();
    fixture.clock.advance(std::chrono::hours(-24 * 4));
    CHECK(fixture.figures() == fixture.plainFigures());
}

TEST_CASE("the check finds a course that does not follow from the history", "[services][report]")
{
    const auto* damage = GENERATE("promises = 'r+1'", "answers = '1-2'", "stretches = '1-2,3'", "first_reply_at = 5", "reassignments = 9", "returns = 9");
    CourseFixture fixture(7);
    const auto ticket = fixture.create();
    CHECK(fixture.problems().isEmpty());
    REQUIRE_OK(fixture.database->execute(u"UPDATE ticket_course SET %1"_s.arg(QLatin1StringView(damage))));
    const auto problems = fixture.problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().contains(QString::number(ticket.number)));
}

} // namespace helpdesk
