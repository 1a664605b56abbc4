// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/caserow.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

BusinessCalendar hoursOf(int from, int to)
{
    CalendarRules rules;
    rules.timeZone = u"UTC"_s;
    for (size_t day = 0; day < 5; ++day)
        rules.week[day] = {{from * 60, to * 60}};
    auto calendar = BusinessCalendar::from(rules);
    REQUIRE_OK(calendar);
    return *calendar;
}

/// A leg filed on a Monday at ten, under targets that are easy to count with.
class Leg {
public:
    Leg()
    {
        leg.status = EscalationStatus::Filed;
        leg.requestedAt = at("2026-09-21T09:00:00Z");
        leg.filedAt = at("2026-09-21T10:00:00Z");
        leg.targetStatus = TargetStatus::Open;
        leg.targetStatusAt = leg.filedAt;
        targets.firstAnswer = {hours(4), TimeBasis::Calendar};
        targets.followUp = {hours(8), TimeBasis::Business};
        targets.ourAnswer = {hours(4), TimeBasis::Business};
        targets.customerUpdate = {hours(9), TimeBasis::Business};
    }

    CaseDebt read(const char* now) const
    {
        auto debt = readDebt(leg, talk, targets, {theirs, ours}, at(now));
        REQUIRE_OK(debt);
        return *debt;
    }
    ClockReading first(const char* now) const
    {
        auto reading = readFirstAnswer(leg, talk, targets, {theirs, ours}, at(now));
        REQUIRE_OK(reading);
        return *reading;
    }

    Escalation leg;
    CaseTalk talk;
    CaseTargets targets;
    BusinessCalendar theirs = hoursOf(9, 17);
    BusinessCalendar ours = hoursOf(9, 18);
};

} // namespace

TEST_CASE("a filed case is the target's turn until its first answer, and that is promised", "[cases]")
{
    const Leg one;
    const auto debt = one.read("2026-09-21T11:00:00Z");
    CHECK(debt.turn == CaseTurn::Target);
    CHECK(debt.promised);
    CHECK(debt.since == at("2026-09-21T10:00:00Z"));
    CHECK(debt.due == at("2026-09-21T14:00:00Z"));
    CHECK(debt.lateAt(at("2026-09-21T11:00:00Z")).count() == 0);
    CHECK(debt.lateAt(at("2026-09-21T14:30:00Z")) == minutes(30));
}

TEST_CASE("a promise in business time stands still over the night and the weekend", "[cases]")
{
    Leg one;
    one.leg.filedAt = at("2026-09-25T16:00:00Z"); // Friday
    one.targets.firstAnswer = {hours(2), TimeBasis::Business};
    CHECK(one.read("2026-09-25T16:30:00Z").due == at("2026-09-28T10:00:00Z"));
}

TEST_CASE("an agreement of the target's own wins over the rules", "[cases]")
{
    Leg one;
    one.targets.agreedDue = at("2026-09-22T17:36:18Z");
    const auto debt = one.read("2026-09-21T15:00:00Z");
    CHECK(debt.due == at("2026-09-22T17:36:18Z"));
    CHECK(debt.promised);
    CHECK(one.first("2026-09-22T18:00:00Z").state == ClockState::Missed);
    CHECK(one.first("2026-09-22T17:00:00Z").state == ClockState::Running);
}

TEST_CASE("where no answer is promised we ask again after a while", "[cases]")
{
    Leg one;
    one.targets.firstAnswer = {};
    const auto debt = one.read("2026-09-21T11:00:00Z");
    CHECK(debt.turn == CaseTurn::Target);
    CHECK_FALSE(debt.promised);
    CHECK(debt.due == at("2026-09-22T10:00:00Z"));
    CHECK(one.first("2026-09-21T11:00:00Z").state == ClockState::None);
}

TEST_CASE("an answer of theirs is owed to the customer until somebody tells it", "[cases]")
{
    Leg one;
    one.talk.firstAnswer = at("2026-09-21T12:00:00Z");
    one.talk.lastAnswer = one.talk.firstAnswer;
    one.talk.customerTold = at("2026-09-21T11:00:00Z");
    auto debt = one.read("2026-09-21T12:30:00Z");
    CHECK(debt.turn == CaseTurn::Customer);
    CHECK(debt.since == at("2026-09-21T12:00:00Z"));
    CHECK(debt.due == at("2026-09-22T12:00:00Z"));

    one.talk.customerTold = at("2026-09-21T12:45:00Z");
    debt = one.read("2026-09-21T13:00:00Z");
    CHECK(debt.turn == CaseTurn::Nobody);
    CHECK(debt.due == at("2026-09-22T12:00:00Z"));
    CHECK(one.read("2026-09-22T12:00:00Z").turn == CaseTurn::Target);
}

TEST_CASE("our question after an answer makes it the target's turn again, with no promise", "[cases]")
{
    Leg one;
    one.talk.firstAnswer = at("2026-09-21T12:00:00Z");
    one.talk.lastAnswer = one.talk.firstAnswer;
    one.talk.askedSince = at("2026-09-21T13:00:00Z");
    const auto debt = one.read("2026-09-21T13:30:00Z");
    CHECK(debt.turn == CaseTurn::Target);
    CHECK(debt.since == at("2026-09-21T13:00:00Z"));
    CHECK_FALSE(debt.promised);
    CHECK(debt.due == at("2026-09-22T13:00:00Z"));
}

TEST_CASE("a target that waits for us, or closed the case, makes it our turn", "[cases]")
{
    Leg one;
    one.leg.targetStatus = GENERATE(TargetStatus::AttentionNeeded, TargetStatus::Closed);
    one.leg.targetStatusAt = at("2026-09-21T16:00:00Z");
    const auto debt = one.read("2026-09-21T16:10:00Z");
    CHECK(debt.turn == CaseTurn::Ours);
    CHECK(debt.since == at("2026-09-21T16:00:00Z"));
    CHECK(debt.due == at("2026-09-22T11:00:00Z")); // four hours of ours, nine to six
}

TEST_CASE("a case whose ticket is over is ours to end", "[cases]")
{
    Leg one;
    one.talk.ticketOver = true;
    one.talk.lastAnswer = at("2026-09-21T12:00:00Z");
    const auto debt = one.read("2026-09-21T16:10:00Z");
    CHECK(debt.turn == CaseTurn::Ours);
    CHECK_FALSE(debt.due);
    one.leg.status = EscalationStatus::Returned;
    CHECK(one.read("2026-09-21T16:10:00Z").turn == CaseTurn::Nobody);
}

TEST_CASE("what is not filed is under review, and what came back is nobody's turn", "[cases]")
{
    Leg one;
    one.leg.status = GENERATE(EscalationStatus::Requested, EscalationStatus::Approved);
    CHECK(one.read("2026-09-21T11:00:00Z").turn == CaseTurn::Review);
    one.leg.status = GENERATE(EscalationStatus::Rejected, EscalationStatus::Returned);
    CHECK(one.read("2026-09-21T11:00:00Z").turn == CaseTurn::Nobody);
}

TEST_CASE("the first answer is met or missed for ever", "[cases]")
{
    Leg one;
    one.talk.firstAnswer = at("2026-09-21T13:59:00Z");
    CHECK(one.first("2026-09-25T10:00:00Z").state == ClockState::Met);
    one.talk.firstAnswer = at("2026-09-21T14:01:00Z");
    const auto reading = one.first("2026-09-25T10:00:00Z");
    CHECK(reading.state == ClockState::Missed);
    CHECK(reading.metAt == at("2026-09-21T14:01:00Z"));
    CHECK_FALSE(reading.owed);
}

TEST_CASE("cases are sorted by what is due first, then by what waits longest", "[cases]")
{
    std::vector<CaseRow> rows(4);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].leg.id = EscalationId(static_cast<qint64>(i) + 1);
    rows[0].debt.since = Instant(50);
    rows[1].debt.since = Instant(10);
    rows[2].debt.due = Instant(900);
    rows[3].debt.due = Instant(100);
    sortByUrgency(rows);
    std::vector<qint64> order;
    for (const auto& row : rows)
        order.push_back(row.leg.id.value());
    CHECK(order == std::vector<qint64>{4, 3, 2, 1});
}

TEST_CASE("a case is found by every word of a text, case and accents aside", "[cases]")
{
    CaseRow row;
    row.ticketNumber = 1042;
    row.ticketTitle = u"Mail to partners is delayed"_s;
    row.customerName = u"Contoso Zürich"_s;
    row.leg.externalNumber = u"119120321001170"_s;
    CHECK(matches(row, {}));
    CHECK(matches(row, u"zurich MAIL"_s));
    CHECK(matches(row, u"#1042"_s));
    CHECK(matches(row, u"1191203210"_s));
    CHECK_FALSE(matches(row, u"zurich azure"_s));
}
