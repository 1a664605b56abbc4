// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/answertext.h"
#include "domain/outage/likeness.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("an answer speaks to each customer by name, and a name is never read for placeholders", "[outages]")
{
    const AnswerWords words{u"Fabrikam {ticket}"_s, {}, 1042, u"Mail is late"_s, u"EX226792"_s, u"Exchange Online"_s};
    CHECK(answerText(u"Dear {contact}, your {ticket} ({title}): {service} works again, see {outage}."_s, words)
          == u"Dear Fabrikam {ticket}, your #1042 (Mail is late): Exchange Online works again, see EX226792."_s);
    CHECK(answerText(u"{customer} / {contact}"_s, {u"Contoso"_s, u"Petra"_s, 1, {}, {}, {}}) == u"Contoso / Petra"_s);
}

TEST_CASE("an answer without words or with an unknown placeholder is refused", "[outages]")
{
    CHECK(checkAnswerText(u" \n"_s).error().code == ErrorCode::Missing);
    const auto unknown = checkAnswerText(u"Dear {name}"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().arguments.value(0) == u"{name}"_s);
    CHECK(unknown.error().arguments.value(1).contains(u"{contact}"_s));
    REQUIRE_OK(checkAnswerText(u"{ 1 } and {} are no placeholders"_s));
}

TEST_CASE("the service of an outage follows from the name of its workload", "[outages]")
{
    CHECK(serviceOfWorkload(u"Exchange Online"_s) == Service::Office365);
    CHECK(serviceOfWorkload(u"Dynamics 365 Apps"_s) == Service::Dynamics365);
    CHECK(serviceOfWorkload(u"Power Apps"_s) == Service::Dynamics365);
    CHECK(serviceOfWorkload(u"Power BI"_s) == Service::Office365);
    CHECK(serviceOfWorkload(u"Azure Virtual Desktop"_s) == Service::Azure);
}

TEST_CASE("an outage may touch who has something of its service, and whose subscriptions nobody knows", "[outages]")
{
    Outage outage;
    outage.service = Service::Azure;
    CHECK(mayTouch(outage, {}));
    Subscription mail;
    mail.offerName = u"Office 365 E3"_s;
    CHECK_FALSE(mayTouch(outage, {mail}));
    Subscription cloud;
    cloud.offerName = u"Microsoft Azure"_s;
    CHECK(mayTouch(outage, {mail, cloud}));
}

TEST_CASE("a ticket may be about an outage of its service while it runs, and two hours before", "[outages]")
{
    Outage outage;
    outage.service = Service::Office365;
    outage.startedAt = *Instant::fromIso(u"2026-09-10T08:00:00Z");
    outage.endedAt = *Instant::fromIso(u"2026-09-10T12:00:00Z");
    const auto opened = [&](const char16_t* time) { return *Instant::fromIso(QString::fromUtf16(time)); };
    CHECK(mayBeAbout(outage, Service::Office365, opened(u"2026-09-10T06:00:00Z")));
    CHECK_FALSE(mayBeAbout(outage, Service::Office365, opened(u"2026-09-10T05:59:00Z")));
    CHECK(mayBeAbout(outage, Service::Office365, opened(u"2026-09-10T11:59:00Z")));
    CHECK_FALSE(mayBeAbout(outage, Service::Office365, opened(u"2026-09-10T12:00:00Z")));
    CHECK_FALSE(mayBeAbout(outage, Service::Azure, opened(u"2026-09-10T09:00:00Z")));
    CHECK_FALSE(mayBeAbout(outage, std::nullopt, opened(u"2026-09-10T09:00:00Z")));
}

TEST_CASE("tickets that share words with the outage are proposed first", "[outages]")
{
    Outage outage;
    outage.workload = u"Exchange Online"_s;
    outage.title = u"Users may be unable to send or receive email"_s;
    std::vector<TicketRow> rows(3);
    rows[0].number = 1;
    rows[0].title = u"Printer is out of paper"_s;
    rows[1].number = 2;
    rows[1].title = u"We cannot receive email"_s;
    rows[2].number = 3;
    rows[2].title = u"Teams call drops"_s;
    CHECK(sharedWords(outage, rows[1].title) == 2);
    CHECK(sharedWords(outage, rows[0].title) == 0);
    sortByLikeness(outage, rows);
    CHECK(rows[0].number == 2);
    CHECK(rows[1].number == 3);
    CHECK(rows[2].number == 1);
}

TEST_CASE("a post in HTML becomes plain lines that keep the address of a link", "[outages]")
{
    CHECK(plainPost(
              u"<p>Title: Mail &amp; calendar</p><p>More: <a href=\"https://aka.ms/x\">here</a><br/>Next &lt;1 h</p>"_s)
          == u"Title: Mail & calendar\nMore: here (https://aka.ms/x)\nNext <1 h"_s);
    CHECK(plainPost(u"<script>x</script><img src=y>"_s) == u"x"_s);
}
