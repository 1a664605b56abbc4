// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *Instant::fromIso(u"2026-11-23T12:00:00Z");

Result<TicketFilter> parsed(const QString& text)
{
    return parseTicketFilter(text, QTimeZone("Europe/Berlin"), now);
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

TEST_CASE("what a filter cannot say is an error, too", "[query]")
{
    CHECK(errorOf(u"-status:open"_s) == QStringList{u"1"_s, u"-status"_s, QString()});
    CHECK(errorOf(u"status:new status:open"_s) == QStringList{u"12"_s, u"status"_s, QString()});
    CHECK(errorOf(u"customer:a customer:b"_s) == QStringList{u"12"_s, u"customer"_s, QString()});
    CHECK(errorOf(u"status:>open"_s) == QStringList{u"8"_s, u">"_s, QString()});
    CHECK(errorOf(u"sort:created,number"_s) == QStringList{u"14"_s, u"number"_s, QString()});
    CHECK(errorOf(u"created:today,yesterday"_s) == QStringList{u"15"_s, u"yesterday"_s, QString()});
    CHECK(errorOf(u"is:approval,decided"_s) == QStringList{u"13"_s, u"decided"_s, QString()});
}

TEST_CASE("a text that is not empty never means all active tickets", "[query]")
{
    // Pieces that users and accidents put together in any order.
    const QStringList pieces{u"-"_s, u"\""_s, u"#"_s,  u":"_s,   u","_s,        u"status:"_s, u"open"_s, u"1"_s,
                             u" "_s, u"("_s,  u"OR"_s, u"is:"_s, u"created:"_s, u">="_s,      u"\n"_s,   u"—"_s};
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
