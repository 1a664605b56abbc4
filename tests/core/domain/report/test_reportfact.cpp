// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportfact.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Instant minute(int count)
{
    return Instant(qint64{count} * 60'000);
}

CourseEvent moved(int at, const QString& to)
{
    return {minute(at), EventKind::State, {{u"to"_s, to}}};
}

CourseEvent said(int at, const QString& kind, const QString& by)
{
    return {minute(at), EventKind::Message, {{u"kind"_s, kind}, {u"by"_s, by}}};
}

CourseEvent handed(int at, const QString& field, const QString& from, const QString& to)
{
    return {minute(at), EventKind::Field, {{u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}}};
}

const CourseEvent created{minute(0), EventKind::Created, {{u"state"_s, u"new"_s}, {u"by"_s, u"customer"_s}}};

} // namespace

TEST_CASE("a ticket is open but for the time between its solution and its reopening", "[report]")
{
    const auto course = courseOf(std::vector{created, moved(5, u"diagnosing"_s), moved(10, u"resolved"_s), moved(12, u"closed"_s),
                                             moved(20, u"diagnosing"_s), moved(30, u"resolved"_s)});
    CHECK(course.open == std::vector<OpenStretch>{{minute(0), minute(10)}, {minute(20), minute(30)}});
    ReportFact fact;
    fact.course = course;
    CHECK(fact.isOpenAt(minute(0)));
    CHECK(fact.isOpenAt(minute(9)));
    CHECK_FALSE(fact.isOpenAt(minute(10)));
    CHECK(fact.isOpenAt(minute(20)));
    CHECK_FALSE(fact.isOpenAt(minute(30)));
}

TEST_CASE("the first reply is public, and of several unanswered messages the oldest waits", "[report]")
{
    const auto course = courseOf(std::vector{
        created, said(1, u"customer_message"_s, u"customer"_s), said(2, u"internal_note"_s, u"agent"_s),
        said(4, u"phone_call"_s, u"agent"_s), said(6, u"customer_message"_s, u"customer"_s),
        said(8, u"phone_call"_s, u"customer"_s), said(11, u"reply"_s, u"agent"_s), said(20, u"customer_message"_s, u"customer"_s)});
    CHECK(course.firstReply == minute(4));
    CHECK(course.rounds == std::vector<AnswerRound>{{minute(6), minute(11)}, {minute(20), {}}});
}

TEST_CASE("handing on counts from one to another, agents and teams apart, and coming back is ping-pong", "[report]")
{
    const auto course = courseOf(std::vector{created, handed(1, u"assignee"_s, {}, u"1"_s), handed(2, u"assignee"_s, u"1"_s, u"2"_s),
                                             handed(3, u"team"_s, u"1"_s, u"2"_s), handed(4, u"assignee"_s, u"2"_s, u"1"_s),
                                             handed(5, u"assignee"_s, u"1"_s, {}), handed(6, u"assignee"_s, {}, u"3"_s)});
    CHECK(course.reassignments == 4);
    CHECK(course.returns == 1);
}

TEST_CASE("a ticket ended with its solution, else with its closing, and not at all where it was cancelled", "[report]")
{
    ReportFact fact;
    CHECK_FALSE(fact.endedAt());
    fact.firstResolvedAt = minute(3); // and reopened
    CHECK(fact.endedAt() == minute(3));
    fact.closedAt = minute(9);
    CHECK(fact.endedAt() == minute(3)); // a log says so of a ticket that it leaves open
    fact.active = false;
    CHECK(fact.endedAt() == minute(9));
    fact.resolvedAt = minute(7);
    CHECK(fact.endedAt() == minute(7));
    ReportFact cancelled;
    cancelled.closedAt = minute(5);
    cancelled.cancelled = true;
    cancelled.active = false;
    CHECK_FALSE(cancelled.endedAt());
}
