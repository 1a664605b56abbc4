// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Instant readAt = *Instant::fromIso(u"2026-11-23T12:00:00Z");

Result<TicketFilter> parsed(const QString& text)
{
    return parseTicketFilter(text, QTimeZone("Europe/Berlin"), readAt);
}

TicketFilter filterOfText(const QString& text)
{
    const auto filter = parsed(text);
    REQUIRE_OK(filter);
    return *filter;
}

QStringList errorOf(const QString& text)
{
    CAPTURE(text);
    const auto filter = parsed(text);
    REQUIRE_FALSE(filter);
    CHECK(filter.error().code == ErrorCode::QueryError);
    return filter.error().arguments;
}

using States = std::vector<TicketState>;
using Clauses = std::vector<TicketClause>;

} // namespace

TEST_CASE("empty search text shows the active tickets, newest change first", "[query]")
{
    CHECK(filterOfText({}) == TicketFilter());
    CHECK(TicketFilter().states.empty());
    CHECK_FALSE(TicketFilter().anyState);
    CHECK(TicketFilter().sort == TicketSort::Updated);
    CHECK(TicketFilter().descending);
}

TEST_CASE("words, phrases and excluded words are kept as typed", "[query]")
{
    const auto filter = filterOfText(u"Почта \"not  delivered\" -spam -\"out of office\""_s);
    CHECK(filter.words == QStringList{u"Почта"_s, u"not delivered"_s});
    CHECK(filter.withoutWords == QStringList{u"spam"_s, u"out of office"_s});
}

TEST_CASE("status takes states and groups of states", "[query]")
{
    CHECK(filterOfText(u"status:diagnosing"_s).states == States{TicketState::Diagnosing});
    CHECK(filterOfText(u"status:open"_s).states
          == States{TicketState::Diagnosing, TicketState::Resolving, TicketState::EscalationReview});
    CHECK(filterOfText(u"STATUS:Waiting"_s).states == States{TicketState::WaitingCustomer, TicketState::Escalated});
    CHECK(filterOfText(u"status:new,closed,new"_s).states == States{TicketState::New, TicketState::Closed});
    CHECK(filterOfText(u"status:resolving,open"_s).states
          == States{TicketState::Resolving, TicketState::Diagnosing, TicketState::EscalationReview});
    CHECK(filterOfText(u"is:any"_s).anyState);
}

TEST_CASE("fields take lists of values", "[query]")
{
    const auto filter = filterOfText(u"assignee:Me,adele,none customer:\"Contoso Ltd\",fabrikam.com severity:a,B "
                                     u"service:azure,office365 category:security team:\"First line\" number:12,34"_s);
    CHECK(filter.assigneeLogins == QStringList{u"me"_s, u"adele"_s, u"none"_s});
    CHECK(filter.customers == QStringList{u"Contoso Ltd"_s, u"fabrikam.com"_s});
    CHECK(filter.severities == std::vector{Severity::A, Severity::B});
    CHECK(filter.services == std::vector{Service::Azure, Service::Office365});
    CHECK(filter.categories == std::vector{Category::Security});
    CHECK(filter.teams == QStringList{u"First line"_s});
    CHECK(filter.numbers == std::vector<qint64>{12, 34});
}

TEST_CASE("several numbers may be asked for at once", "[query]")
{
    CHECK(filterOfText(u"#7 #8 #7"_s).numbers == std::vector<qint64>{7, 8});
    CHECK(filterOfText(u"#7 number:9"_s).numbers == std::vector<qint64>{7, 9});
}

TEST_CASE("approval pending and not pending can be asked for", "[query]")
{
    CHECK(filterOfText(u"is:approval"_s).approvalPending == true);
    CHECK(filterOfText(u"is:decided is:ANY"_s).approvalPending == false);
    CHECK(filterOfText(u"is:decided is:ANY"_s).anyState);
}

TEST_CASE("dates narrow each other", "[query]")
{
    const auto filter =
        filterOfText(u"created:>=2026-11-01 created:<2026-11-23 created:>2026-10-01 updated:yesterday"_s);
    CHECK(filter.createdFrom == Instant::fromIso(u"2026-10-31T23:00:00Z"));
    CHECK(filter.createdBefore == Instant::fromIso(u"2026-11-22T23:00:00Z"));
    CHECK(filter.updatedFrom == Instant::fromIso(u"2026-11-21T23:00:00Z"));
    CHECK(filter.updatedBefore == Instant::fromIso(u"2026-11-22T23:00:00Z"));
    CHECK(filterOfText(u"due:<tomorrow"_s).dueBefore == Instant::fromIso(u"2026-11-23T23:00:00Z"));
    CHECK(filterOfText(u"due:>=2026-11-23"_s).dueFrom == Instant::fromIso(u"2026-11-22T23:00:00Z"));
    CHECK(filterOfText(u"updated:<=today updated:<-1w"_s).updatedBefore == Instant::fromIso(u"2026-11-15T23:00:00Z"));
}

TEST_CASE("a dash turns the order round", "[query]")
{
    for (const auto sort : valuesOf<TicketSort>()) {
        const auto up = filterOfText(u"sort:"_s + keyOf(sort));
        CHECK(up.sort == sort);
        CHECK_FALSE(up.descending);
        const auto down = filterOfText(u"sort:-"_s + keyOf(sort));
        CHECK(down.sort == sort);
        CHECK(down.descending);
    }
}

TEST_CASE("what is not known is an error with its place and the nearest name", "[query]")
{
    CHECK(errorOf(u"mail statsu:open"_s) == QStringList{u"6"_s, u"statsu"_s, u"status"_s});
    CHECK(errorOf(u"colour:red"_s) == QStringList{u"1"_s, u"colour"_s, QString()});
    CHECK(errorOf(u"status:new,opne"_s) == QStringList{u"12"_s, u"opne"_s, u"open"_s});
    CHECK(errorOf(u"status:\"\""_s) == QStringList{u"8"_s, u"\"\""_s, QString()});
    CHECK(errorOf(u"severity:D"_s) == QStringList{u"10"_s, u"D"_s, u"A"_s});
    CHECK(errorOf(u"service:offce365"_s) == QStringList{u"9"_s, u"offce365"_s, u"office365"_s});
    CHECK(errorOf(u"category:tecnical"_s) == QStringList{u"10"_s, u"tecnical"_s, u"technical"_s});
    CHECK(errorOf(u"is:aproval"_s) == QStringList{u"4"_s, u"aproval"_s, u"approval"_s});
    CHECK(errorOf(u"sort:-updatd"_s) == QStringList{u"7"_s, u"updatd"_s, u"updated"_s});
    CHECK(errorOf(u"created:soon"_s) == QStringList{u"9"_s, u"soon"_s, QString()});
    CHECK(errorOf(u"a #12x"_s) == QStringList{u"4"_s, u"12x"_s, QString()});
    CHECK(errorOf(u"#0"_s) == QStringList{u"2"_s, u"0"_s, QString()});
    CHECK(errorOf(u"number:99999999999999999999"_s) == QStringList{u"8"_s, u"99999999999999999999"_s, QString()});
    CHECK(errorOf(u"\"open"_s) == QStringList{u"1"_s, u"\"open"_s, QString()});
}

TEST_CASE("what can only be a mistake is an error, too", "[query]")
{
    CHECK(errorOf(u"status:new status:open"_s) == QStringList{u"12"_s, u"status"_s, QString()});
    CHECK(errorOf(u"status:new (mail status:open)"_s) == QStringList{u"18"_s, u"status"_s, QString()});
    CHECK(errorOf(u"customer:a customer:b"_s) == QStringList{u"12"_s, u"customer"_s, QString()});
    CHECK(errorOf(u"status:>open"_s) == QStringList{u"8"_s, u">"_s, QString()});
    CHECK(errorOf(u"sort:created,number"_s) == QStringList{u"14"_s, u"number"_s, QString()});
    CHECK(errorOf(u"created:today,yesterday"_s) == QStringList{u"15"_s, u"yesterday"_s, QString()});
    CHECK(errorOf(u"is:approval,decided"_s) == QStringList{u"13"_s, u"decided"_s, QString()});
    CHECK(errorOf(u"-is:any"_s) == QStringList{u"2"_s, u"is"_s, QString()});
    CHECK(errorOf(u"mail -(a OR is:any,approval)"_s) == QStringList{u"13"_s, u"is"_s, QString()});
}

TEST_CASE("a dash before a field or a group excludes", "[query]")
{
    TicketCriteria closed;
    closed.states = {TicketState::Closed};
    TicketCriteria mail;
    mail.words = {u"mail"_s};
    CHECK(filterOfText(u"-status:closed"_s).clauses == Clauses{{true, {closed}}});
    CHECK(filterOfText(u"-(status:closed OR mail)"_s).clauses == Clauses{{true, {closed, mail}}});
    TicketCriteria both = closed;
    both.words = mail.words;
    CHECK(filterOfText(u"-(status:closed mail)"_s).clauses == Clauses{{true, {both}}});
    CHECK(filterOfText(u"-(-(mail))"_s).words == mail.words);
    CHECK(filterOfText(u"-(mail)"_s).withoutWords == mail.words);
    TicketCriteria seven;
    seven.numbers = {7};
    CHECK(filterOfText(u"-#7"_s).clauses == Clauses{{true, {seven}}});
}

TEST_CASE("OR and groups are clauses of criteria, plain groups are not", "[query]")
{
    TicketCriteria mail;
    mail.words = {u"mail"_s};
    TicketCriteria urgent;
    urgent.severities = {Severity::A};
    urgent.words = {u"outlook"_s};
    const auto filter = filterOfText(u"service:azure (mail OR severity:A outlook) (status:new team)"_s);
    CHECK(filter.services == std::vector{Service::Azure});
    CHECK(filter.states == States{TicketState::New});
    CHECK(filter.words == QStringList{u"team"_s});
    CHECK(filter.clauses == Clauses{{false, {mail, urgent}}});
    CHECK(filterOfText(u"mail OR (severity:A outlook)"_s).clauses == Clauses{{false, {mail, urgent}}});
}

TEST_CASE("what a ticket may have several of may be asked for several times", "[query]")
{
    const auto filter = filterOfText(u"has:attachment,phone has:note outage:ex1234 outage:MO22 sr:1 sr:2"_s);
    CHECK(filter.parts == std::vector{TicketPart::Attachment, TicketPart::Phone});
    CHECK(filter.outages == QStringList{u"EX1234"_s});
    CHECK(filter.serviceRequests == QStringList{u"1"_s});
    TicketCriteria note;
    note.parts = {TicketPart::Note};
    TicketCriteria other;
    other.outages = {u"MO22"_s};
    TicketCriteria second;
    second.serviceRequests = {u"2"_s};
    CHECK(filter.clauses == Clauses{{false, {note}}, {false, {other}}, {false, {second}}});
}

TEST_CASE("identifiers, promises and parts of tickets have fields", "[query]")
{
    const auto filter = filterOfText(
        u"tenant:{9F6C4D8E-1A2B-4C3D-8E4F-5A6B7C8D9E0F} domain:Contoso.COM subscription:"
        "0c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f contact:adele@contoso.com,\"Adele V\" sla:breached,running,at_risk,answer"_s);
    CHECK(filter.tenants == QStringList{u"9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s});
    CHECK(filter.domains == QStringList{u"contoso.com"_s});
    CHECK(filter.subscriptions == QStringList{u"0c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f"_s});
    CHECK(filter.contacts == QStringList{u"adele@contoso.com"_s, u"Adele V"_s});
    CHECK(filter.promises
          == std::vector{PromiseState::Breached, PromiseState::Running, PromiseState::AtRisk, PromiseState::Answer});
    CHECK(filter.promisesAt == readAt);
    CHECK(errorOf(u"tenant:contoso"_s) == QStringList{u"8"_s, u"contoso"_s, QString()});
    CHECK(errorOf(u"subscription:1234"_s) == QStringList{u"14"_s, u"1234"_s, QString()});
    CHECK(errorOf(u"domain:contoso"_s) == QStringList{u"8"_s, u"contoso"_s, QString()});
    CHECK(errorOf(u"has:atachment"_s) == QStringList{u"5"_s, u"atachment"_s, u"attachment"_s});
    CHECK(errorOf(u"sla:braeched"_s) == QStringList{u"5"_s, u"braeched"_s, u"breached"_s});
    CHECK(errorOf(u"(mail OR outages:EX1234)"_s) == QStringList{u"10"_s, u"outages"_s, u"outage"_s});
}

TEST_CASE("more names than the database takes in one condition are an error, numbers may be many", "[query]")
{
    CHECK(filterOfText(u"contact:"_s + u"a,"_s.repeated(99) + u"b"_s).contacts.size() == 100);
    CHECK(errorOf(u"contact:"_s + u"a,"_s.repeated(100) + u"b"_s) == QStringList{u"209"_s, u"b"_s, QString()});
    CHECK(errorOf(u"customer:"_s + u"a,"_s.repeated(100) + u"b"_s) == QStringList{u"210"_s, u"b"_s, QString()});
    QStringList numbers;
    for (int number = 1; number <= 5000; ++number)
        numbers << QString::number(number);
    CHECK(filterOfText(u"number:"_s + numbers.join(u',')).numbers.size() == 5000);
}

TEST_CASE("the order is about the whole list, wherever it stands", "[query]")
{
    for (const auto& text :
         {u"a OR b sort:number"_s, u"sort:number a OR b"_s, u"(a OR b sort:number)"_s, u"(sort:number) (a OR b)"_s}) {
        CAPTURE(text);
        const auto filter = filterOfText(text);
        CHECK(filter.sort == TicketSort::Number);
        CHECK_FALSE(filter.descending);
        REQUIRE(filter.clauses.size() == 1);
        CHECK(filter.clauses.front().anyOf.size() == 2);
    }
    CHECK(errorOf(u"a OR sort:number"_s) == QStringList{u"6"_s, u"sort"_s, QString()});
    CHECK(errorOf(u"-sort:number"_s) == QStringList{u"2"_s, u"sort"_s, QString()});
    CHECK(errorOf(u"sort:number sort:number"_s) == QStringList{u"13"_s, u"sort"_s, QString()});
    CHECK(errorOf(u"a (b OR c sort:nummer)"_s) == QStringList{u"16"_s, u"nummer"_s, u"number"_s});
}

TEST_CASE("closed tickets are looked at when a state is asked for anywhere", "[query]")
{
    const auto names = [](const QString& text) { return namesState(filterOfText(text)); };
    CHECK_FALSE(names(u"mail"_s));
    CHECK(names(u"status:new"_s));
    CHECK(names(u"is:any mail"_s));
    CHECK(names(u"status:closed OR severity:A"_s));
    CHECK(names(u"mail (a OR b is:any)"_s));
    CHECK_FALSE(names(u"-status:new"_s));
    CHECK_FALSE(names(u"mail -(a OR status:closed b)"_s));
    CHECK(names(u"-(a OR -(status:closed b))"_s));
    CHECK_FALSE(names(u"is:approval"_s));
}

TEST_CASE("criteria that only active tickets can fulfil are known", "[query]")
{
    const auto active = [](const QString& text) { return impliesActive(filterOfText(text)); };
    CHECK(active(u"status:new,open"_s));
    CHECK(active(u"mail (status:new OR status:waiting a)"_s));
    CHECK_FALSE(active(u"status:new,closed"_s));
    CHECK_FALSE(active(u"status:new OR severity:A"_s));
    CHECK_FALSE(active(u"-status:new"_s));
    CHECK_FALSE(active(u"is:any"_s));
}

TEST_CASE("a text that is not empty never means all active tickets", "[query]")
{
    // Pieces that users and accidents put together in any order.
    const QStringList pieces{u"-"_s, u"\""_s, u"#"_s,  u":"_s,   u","_s,        u"status:"_s, u"open"_s, u"1"_s, u" "_s,
                             u"("_s, u")"_s,  u"OR"_s, u"is:"_s, u"created:"_s, u">="_s,      u"\n"_s,   u"—"_s};
    for (const auto& one : pieces) {
        for (const auto& two : pieces) {
            for (const auto& three : pieces) {
                const auto text = one + two + three;
                if (text.trimmed().isEmpty())
                    continue;
                CAPTURE(text);
                const auto filter = parsed(text);
                if (filter) {
                    REQUIRE_FALSE(*filter == TicketFilter());
                } else {
                    REQUIRE(filter.error().arguments.size() == 3);
                    const auto position = filter.error().arguments[0].toInt();
                    REQUIRE(position >= 1);
                    REQUIRE(position <= text.size());
                }
            }
        }
    }
}
