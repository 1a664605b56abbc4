// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/clockaccounttext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const QString& text)
{
    return *Instant::fromIso(text);
}

ClockEvent moved(TicketState state)
{
    ClockEvent event;
    event.kind = ClockEvent::Kind::Moved;
    event.state = state;
    return event;
}

ClockEvent said(bool byCustomer)
{
    ClockEvent event;
    event.kind = ClockEvent::Kind::Said;
    event.byCustomer = byCustomer;
    return event;
}

} // namespace

TEST_CASE("an account says which policy holds, why, and by which hours", "[text][sla]")
{
    PromiseAccount promise;
    promise.policy = u"Standard"_s;
    promise.calendar = u"partner"_s;
    promise.timeZone = u"Europe/Riga"_s;
    CHECK(promiseSentence(promise).contains(u"the default one"_s));
    CHECK(promiseSentence(promise).contains(u"“partner” (Europe/Riga)"_s));
    promise.condition = u"severity:A"_s;
    CHECK(promiseSentence(promise).contains(u"(severity:A)"_s));
    promise.tier = Bilingual{u"Gold"_s, u"Золото"_s};
    promise.byAgreement = true;
    CHECK(promiseSentence(promise).contains(u"“Gold”"_s));
    CHECK_FALSE(promiseSentence(promise).contains(u"partner"_s));
}

TEST_CASE("an interval says when it was, how much was counted, and what it began and ended with", "[text][sla]")
{
    ClockInterval interval;
    interval.clock = ServiceClock::Resolution;
    interval.from = at(u"2026-10-06T06:00:00Z"_s);
    interval.to = at(u"2026-10-06T06:40:00Z"_s);
    interval.state = ClockState::Running;
    interval.counted = 40min;
    interval.began = ClockEvent();
    interval.ended = said(false);
    const auto now = at(u"2026-10-06T08:00:00Z"_s);
    CHECK(intervalSentence(interval, now, QLocale::English, QTimeZone::utc())
          == u"2026-10-06 06:00 – 06:40: running, 40 min counted; from: created; until: we answered"_s);
    interval.state = ClockState::Paused;
    interval.paused = 40min;
    interval.began = moved(TicketState::WaitingCustomer);
    interval.ended.reset();
    interval.to = now;
    CHECK(intervalSentence(interval, now, QLocale::English, QTimeZone::utc())
          .startsWith(u"since 2026-10-06 06:00: paused, 40 min not counted; from: "_s));
}

TEST_CASE("a clock is read as its state, what is used of its target, and when it is due", "[text][sla]")
{
    ClockReading reading;
    CHECK(readingSentence(reading, QLocale::English, QTimeZone::utc()) == u"No clock"_s);
    reading.state = ClockState::Running;
    reading.target = 4h;
    reading.elapsed = 90min;
    reading.due = at(u"2026-10-06T10:30:00Z"_s);
    CHECK(readingSentence(reading, QLocale::English, QTimeZone::utc())
          == u"Running: 1 h 30 min of 4 h used, due 2026-10-06 10:30"_s);
}
