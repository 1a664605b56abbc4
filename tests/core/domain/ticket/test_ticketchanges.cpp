// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketchanges.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Ticket someTicket()
{
    Ticket ticket;
    ticket.title = u"Mail does not arrive"_s;
    ticket.severity = Severity::B;
    ticket.impact = Impact::Some;
    ticket.urgency = Urgency::Degraded;
    ticket.service = Service::Office365;
    ticket.category = Category::Technical;
    ticket.problemType = u"Mail flow"_s;
    ticket.channel = Channel::Mail;
    ticket.customer = CustomerId(3);
    ticket.contact = ContactId(4);
    ticket.callerNote = u"a colleague of Adele's"_s;
    ticket.subscription = SubscriptionId(5);
    ticket.assignee = UserId(6);
    ticket.team = TeamId(7);
    return ticket;
}

TicketChanges allFields(const Ticket& ticket)
{
    TicketChanges changes;
    for (const auto field : valuesOf<TicketField>())
        changes.insert(field, fieldText(ticket, field));
    return changes;
}

} // namespace

TEST_CASE("every field of a ticket is written as text and read back", "[ticket]")
{
    const auto changes = allFields(someTicket());
    CHECK(changes[TicketField::Title] == u"Mail does not arrive"_s);
    CHECK(changes[TicketField::Severity] == u"B"_s);
    CHECK(changes[TicketField::Impact] == u"some"_s);
    CHECK(changes[TicketField::Urgency] == u"degraded"_s);
    CHECK(changes[TicketField::Service] == u"office365"_s);
    CHECK(changes[TicketField::Category] == u"technical"_s);
    CHECK(changes[TicketField::ProblemType] == u"Mail flow"_s);
    CHECK(changes[TicketField::Channel] == u"mail"_s);
    CHECK(changes[TicketField::Customer] == u"3"_s);
    CHECK(changes[TicketField::Contact] == u"4"_s);
    CHECK(changes[TicketField::CallerNote] == u"a colleague of Adele's"_s);
    CHECK(changes[TicketField::Subscription] == u"5"_s);
    CHECK(changes[TicketField::Assignee] == u"6"_s);
    CHECK(changes[TicketField::Team] == u"7"_s);

    const auto read = withChanges(Ticket(), changes);
    REQUIRE_OK(read);
    CHECK(*read == someTicket());
}

TEST_CASE("an empty text takes a field away", "[ticket]")
{
    TicketChanges changes;
    for (const auto field : valuesOf<TicketField>()) {
        if (field != TicketField::Title && field != TicketField::Severity && field != TicketField::Channel)
            changes.insert(field, QString());
    }
    const auto cleared = withChanges(someTicket(), changes);
    REQUIRE_OK(cleared);
    Ticket expected;
    expected.title = someTicket().title;
    expected.severity = Severity::B;
    expected.channel = Channel::Mail;
    CHECK(*cleared == expected);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        CHECK(fieldText(*cleared, change.key()).isEmpty());
}

TEST_CASE("impact and urgency set the severity", "[ticket]")
{
    const auto changed =
        withChanges(someTicket(), {{TicketField::Impact, u"everyone"_s}, {TicketField::Urgency, u"stopped"_s}});
    REQUIRE_OK(changed);
    CHECK(changed->severity == Severity::A);

    SECTION("one of them is enough when the other is known")
    {
        CHECK(withChanges(someTicket(), {{TicketField::Urgency, u"goes_on"_s}})->severity == Severity::C);
    }
    SECTION("unless the severity is set by hand in the same edit")
    {
        CHECK(withChanges(someTicket(), {{TicketField::Impact, u"one"_s}, {TicketField::Severity, u"a"_s}})->severity
              == Severity::A);
    }
    SECTION("not while one of them is unknown")
    {
        CHECK(withChanges(someTicket(), {{TicketField::Impact, QString()}})->severity == Severity::B);
        CHECK(withChanges(someTicket(), {{TicketField::Urgency, QString()}})->severity == Severity::B);
    }
    SECTION("not when another field changes")
    {
        auto raised = someTicket();
        raised.severity = Severity::A;
        CHECK(withChanges(raised, {{TicketField::Title, u"Other"_s}})->severity == Severity::A);
    }
}

TEST_CASE("a value that cannot be set is refused with what is allowed", "[ticket]")
{
    const auto [field, subject, allowed] = GENERATE(table<TicketField, Subject, QString>({
        {TicketField::Severity, Subject::Severity, u"A, B, C"_s},
        {TicketField::Impact, Subject::Impact, u"everyone, some, one"_s},
        {TicketField::Urgency, Subject::Urgency, u"stopped, degraded, goes_on"_s},
        {TicketField::Service, Subject::Service, u"azure, dynamics365, office365, other"_s},
        {TicketField::Category, Subject::Category, u"commercial, technical, security"_s},
        {TicketField::Channel, Subject::Channel, u"phone, mail, portal, chat, import"_s},
        {TicketField::Customer, Subject::Customer, QString()},
        {TicketField::Contact, Subject::Contact, QString()},
        {TicketField::Subscription, Subject::Subscription, QString()},
        {TicketField::Assignee, Subject::User, QString()},
        {TicketField::Team, Subject::Team, QString()},
    }));
    const auto refused = withChanges(someTicket(), {{field, u"nonsense"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().subject == subject);
    CHECK(refused.error().arguments == QStringList{u"nonsense"_s, allowed});
}

TEST_CASE("severity and channel are never empty, ids never zero", "[ticket]")
{
    CHECK_FALSE(withChanges(someTicket(), {{TicketField::Severity, QString()}}));
    CHECK_FALSE(withChanges(someTicket(), {{TicketField::Channel, u" "_s}}));
    CHECK_FALSE(withChanges(someTicket(), {{TicketField::Assignee, u"0"_s}}));
    CHECK_FALSE(withChanges(someTicket(), {{TicketField::Assignee, u"-1"_s}}));
}

TEST_CASE("a ticket keeps a title", "[ticket]")
{
    const auto refused = withChanges(someTicket(), {{TicketField::Title, u" \n "_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Missing);
    CHECK(refused.error().subject == Subject::Title);
    CHECK(withChanges(someTicket(), {{TicketField::Title, u" two\nlines "_s}})->title == u"two lines"_s);
}

TEST_CASE("of several errors the first field's is told", "[ticket]")
{
    const auto refused = withChanges(
        someTicket(), {{TicketField::Team, u"x"_s}, {TicketField::Severity, u"x"_s}, {TicketField::Channel, u"x"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Severity);
}

TEST_CASE("only changes that change something are effective", "[ticket]")
{
    const auto ticket = someTicket();
    CHECK(effectiveChanges(ticket, allFields(ticket)).isEmpty());
    CHECK(
        effectiveChanges(ticket, {{TicketField::Title, u" Mail  does not arrive "_s}, {TicketField::Severity, u"b"_s}})
            .isEmpty());

    const TicketChanges real{{TicketField::Severity, u"A"_s}, {TicketField::Team, QString()}};
    auto withNoise = real;
    withNoise.insert(TicketField::Channel, u"mail"_s);
    CHECK(effectiveChanges(ticket, withNoise) == real);
}

TEST_CASE("a change that cannot be set stays effective, so that it is refused", "[ticket]")
{
    const TicketChanges wrong{{TicketField::Severity, u"Z"_s}, {TicketField::Title, QString()}};
    CHECK(effectiveChanges(someTicket(), wrong) == wrong);
}

TEST_CASE("the difference of two tickets makes one out of the other", "[ticket]")
{
    const auto before = someTicket();
    CHECK(changesBetween(before, before).isEmpty());
    const auto after =
        withChanges(before, {{TicketField::Urgency, u"stopped"_s}, {TicketField::Impact, u"everyone"_s}});
    REQUIRE_OK(after);
    const auto changes = changesBetween(before, *after);
    CHECK(changes
          == TicketChanges{{TicketField::Urgency, u"stopped"_s},
                           {TicketField::Impact, u"everyone"_s},
                           {TicketField::Severity, u"A"_s}});
    CHECK(*withChanges(before, changes) == *after);
    CHECK(*withChanges(*after, changesBetween(*after, before)) == before);
}

TEST_CASE("a category of security restricts a ticket, and no other category opens it again", "[ticketchanges]")
{
    const Ticket ticket;
    const auto report = withChanges(ticket, {{TicketField::Category, u"security"_s}});
    REQUIRE_OK(report);
    CHECK(report->restricted);
    const auto other = withChanges(*report, {{TicketField::Category, u"technical"_s}});
    REQUIRE_OK(other);
    CHECK(other->restricted);
    CHECK_FALSE(withChanges(ticket, {{TicketField::Category, u"technical"_s}})->restricted);
    CHECK_FALSE(withChanges(ticket, {{TicketField::Title, u"Other"_s}})->restricted);
}
