// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/casepresenter.h"
#include "ui/text/eventpresenter.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

CaseRow filed(CaseTurn turn)
{
    CaseRow row;
    row.leg.status = EscalationStatus::Filed;
    row.leg.targetStatus = TargetStatus::Open;
    row.debt.turn = turn;
    return row;
}

TicketEvent event(const QJsonObject& data)
{
    TicketEvent event;
    event.kind = EventKind::Escalation;
    event.data = data;
    return event;
}

} // namespace

TEST_CASE("who owes what is one sentence", "[text][cases]")
{
    auto row = filed(CaseTurn::Target);
    row.debt.promised = true;
    CHECK(debtSentence(row) == u"They owe us the first answer."_s);
    row.debt.promised = false;
    CHECK(debtSentence(row).contains(u"no time is promised"_s));
    row.talk.lastAnswer = Instant(1);
    CHECK(debtSentence(row) == u"Nothing was heard from them for a while; ask how it stands."_s);
    row.talk.askedSince = Instant(2);
    CHECK(debtSentence(row).startsWith(u"They owe us an answer"_s));
    row = filed(CaseTurn::Ours);
    CHECK(debtSentence(row) == u"They wait for our answer."_s);
    row.leg.targetStatus = TargetStatus::Closed;
    CHECK(debtSentence(row) == u"They closed it; take it back with its outcome."_s);
    row.leg.targetStatus = TargetStatus::Open;
    row.talk.ticketOver = true;
    CHECK(debtSentence(row) == u"The ticket is over; end the case with them and take it back."_s);
    row = filed(CaseTurn::Nobody);
    CHECK(debtSentence(row) == u"They are at work, and the customer knows."_s);
    row.leg.status = EscalationStatus::Returned;
    CHECK(debtSentence(row) == u"It is over."_s);
}

TEST_CASE("the time of a debt is its deadline, or how long it has lasted", "[text][cases]")
{
    const Instant now(1'790'000'000'000);
    CaseDebt debt;
    debt.turn = CaseTurn::Target;
    debt.since = now - std::chrono::hours(3);
    CHECK(debtTime(debt, now, QLocale::c(), QTimeZone::utc()) == u"for 3 h"_s);
    CHECK_FALSE(isLate(debt, now));
    debt.due = now + minutes(40);
    CHECK(debtTime(debt, now, QLocale::c(), QTimeZone::utc()) == u"in 40 min"_s);
    debt.due = now - std::chrono::hours(2);
    CHECK(debtTime(debt, now, QLocale::c(), QTimeZone::utc()) == u"late 2 h"_s);
    CHECK(isLate(debt, now));
    debt.turn = CaseTurn::Nobody;
    CHECK_FALSE(isLate(debt, now));
}

TEST_CASE("the history tells what happened on a case", "[text][cases]")
{
    CHECK(sentence(event({{u"act"_s, u"message"_s},
                          {u"route"_s, u"azure_portal"_s},
                          {u"direction"_s, u"from_target"_s},
                          {u"text"_s, u"Which region?"_s}}))
          == u"From Azure portal: Which region?"_s);
    const QJsonObject changes{
        {u"target_status"_s, QJsonObject{{u"from"_s, u"open"_s}, {u"to"_s, u"attention_needed"_s}}},
        {u"severity"_s, QJsonObject{{u"from"_s, u"A"_s}, {u"to"_s, u"B"_s}}}};
    CHECK(sentence(event({{u"act"_s, u"changed"_s}, {u"route"_s, u"azure_portal"_s}, {u"changes"_s, changes}}))
          == u"Azure portal: status there: Open → Waits for us, severity: A → B"_s);
    const auto imported =
        sentence(event({{u"act"_s, u"imported"_s}, {u"route"_s, u"azure_portal"_s}, {u"messages"_s, 2}}));
    CHECK(imported.startsWith(u"Imported from Azure portal: 2 new message"_s));
    CHECK(sentence(event({{u"act"_s, u"attached"_s}, {u"route"_s, u"partner_center"_s}, {u"number"_s, u"1"_s}}))
          == u"Case attached: Partner Center, number 1"_s);
}

TEST_CASE("the hours of those who answer are told with their source, or that they are assumed", "[text][cases]")
{
    SupportHours theirs;
    CHECK(theirHoursText(theirs).isEmpty());
    theirs.reason.en = u"German from nine to six."_s;
    theirs.source = u"the page"_s;
    CHECK(theirHoursText(theirs) == u"German from nine to six. (source: the page)"_s);
    theirs.assumed = true;
    CHECK(theirHoursText(theirs) == u"German from nine to six."_s);
}
