// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

#include <QStringEncoder>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLogMapping = R"({
    "dates": "d.M.yyyy HH:mm", "zone": "Europe/Berlin", "empty": ["-"],
    "columns": {
        "number": "No", "at": "When",
        "state": {"column": "State", "values": {"Open": "diagnosing", "Wait": "waiting_customer", "Done": "closed", "?": null}},
        "severity": {"column": "Prio", "values": {"high": "A"}, "otherwise": "C"},
        "title": "[{Area}: ]{Subject}", "assignee": "Who", "customer": "Company"
    },
    "facts": ["Sla"]
})";
const QByteArray header = "No;When;State;Prio;Area;Subject;Who;Company;Sla\n";

Result<ImportFile> readLog(const QByteArray& text, const QByteArray& rules = kLogMapping,
                           std::optional<ImportKind> kind = {})
{
    const Sample file(rules, u"my.json"_s);
    ImportOptions options;
    options.mapping = file.path();
    options.kind = kind;
    return readSample(text, options);
}

} // namespace

TEST_CASE("rows of one ticket come together in the order of their instants", "[import][tickets]")
{
    const auto file = readLog(header
                              + "7;1.7.2016 12:00;Done;low;Mail;Broken;Ann;Contoso;no\n"
                                "8;1.7.2016 09:00;Open;high;-;Other;-;-;-\n"
                                "7;1.7.2016 10:00;Open;high;Mail;Broken;-;Contoso;yes\n"
                                "7;1.7.2016 11:00;?;high;Mail;Broken;Ann;Contoso;yes\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::TicketLog);
    CHECK(file->rows == 4);
    CHECK(file->read == 2);
    REQUIRE(file->tickets.size() == 2);
    const auto& ticket = file->tickets.front();
    CHECK(ticket.reference == u"7"_s);
    CHECK(ticket.origin.line == 2);
    CHECK(ticket.title == u"Mail: Broken"_s);
    CHECK(ticket.customer == u"Contoso"_s);
    CHECK(ticket.createdAt.toIso() == u"2016-07-01T08:00:00Z"_s);
    CHECK(ticket.facts == QHash<QString, QString>{{u"Sla"_s, u"no"_s}});
    REQUIRE(ticket.moments.size() == 3);
    CHECK(ticket.moments[0].state == TicketState::Diagnosing);
    CHECK(ticket.moments[0].severity == Severity::A);
    CHECK(ticket.moments[0].assignee.isEmpty());
    CHECK(ticket.moments[1].state == TicketState::Diagnosing);
    CHECK(ticket.moments[1].assignee == u"Ann"_s);
    CHECK(ticket.moments[2].state == TicketState::Closed);
    CHECK(ticket.moments[2].severity == Severity::C);
    const auto& other = file->tickets.back();
    CHECK(other.title == u"Other"_s);
    CHECK(other.customer.isEmpty());
    CHECK(other.facts.isEmpty());
}

TEST_CASE("of equally old rows the later in the file tells", "[import][tickets]")
{
    const auto file =
        readLog(header + "7;1.7.2016 12:00;Open;low;A;B;-;-;first\n7;1.7.2016 12:00;Wait;low;A;B;-;-;second\n");
    REQUIRE_OK(file);
    REQUIRE(file->tickets.size() == 1);
    CHECK(file->tickets[0].moments.back().state == TicketState::WaitingCustomer);
    CHECK(file->tickets[0].facts.value(u"Sla"_s) == u"second"_s);
}

TEST_CASE("rows of a log that cannot be taken name line and reason", "[import][tickets]")
{
    const auto file = readLog(header
                              + "-;1.7.2016 12:00;Open;low;A;B;-;-;-\n"
                                "7;2016-07-01;Open;low;A;B;-;-;-\n"
                                "7;-;Open;low;A;B;-;-;-\n"
                                "7;1.7.2016 12:00;Lost;low;A;B;-;-;-\n"
                                "7;1.7.2016 12:00\n");
    REQUIRE_OK(file);
    CHECK(file->tickets.empty());
    REQUIRE(file->rejections.size() == 5);
    CHECK(file->read == 5);
    CHECK(file->rejections[0].reason == Reason{QLatin1StringView(importreason::valueMissing), {u"No"_s}});
    CHECK(file->rejections[1].reason
          == Reason{QLatin1StringView(importreason::dateInvalid), {u"When"_s, u"2016-07-01"_s}});
    CHECK(file->rejections[2].reason == Reason{QLatin1StringView(importreason::valueMissing), {u"When"_s}});
    CHECK(file->rejections[3].reason == Reason{QLatin1StringView(importreason::valueUnknown), {u"State"_s, u"Lost"_s}});
    CHECK(file->rejections[4].reason == Reason{QLatin1StringView(importreason::tooFewCells), {u"2"_s, u"9"_s}});
    CHECK(file->rejections[4].line == 6);
    CHECK(file->rejections[4].raw == u"7;1.7.2016 12:00"_s);
}

TEST_CASE("a column that the mapping needs and the log lacks is named", "[import][tickets]")
{
    const auto file = readLog("No;When;Status\n7;1.7.2016 12:00;Open\n");
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Invalid);
    CHECK(file.error().subject == Subject::Mapping);
    CHECK(file.error().arguments.value(0) == u"my.json: columns.state: State"_s);
    CHECK(file.error().arguments.value(1) == u"No, When, Status"_s);
}

TEST_CASE("a log with a row per ticket gets its history from its dates", "[import][tickets]")
{
    const QByteArray rules =
        R"({"rows": "ticket", "dates": "yyyy-MM-dd HH:mm", "columns": {"number": "id", "created": "opened",
"resolved": "solved", "closed": "closed", "state": "state", "title": "title", "body": "text"}})";
    const auto file = readLog("id,opened,solved,closed,state,title,text\n"
                              "1,2020-01-01 10:00,2020-01-02 10:00,2020-01-03 10:00,closed,A,\"two\nlines\"\n"
                              "2,2020-01-01 10:00,,,new,,\n"
                              "3,2020-01-01 10:00,2020-01-02 10:00,,resolved,C,\n"
                              "4,2020-01-01 10:00,,,resolving,D,\n",
                              rules);
    REQUIRE_OK(file);
    REQUIRE(file->tickets.size() == 4);
    const auto statesOf = [](const LoggedTicket& ticket) {
        std::vector<TicketState> states;
        for (const auto& moment : ticket.moments)
            states.push_back(moment.state);
        return states;
    };
    CHECK(statesOf(file->tickets[0]) == std::vector{TicketState::New, TicketState::Resolved, TicketState::Closed});
    CHECK(file->tickets[0].body == u"two\nlines"_s);
    CHECK(file->tickets[0].moments[1].at.toIso() == u"2020-01-02T10:00:00Z"_s);
    CHECK(file->tickets[0].closedAt->toIso() == u"2020-01-03T10:00:00Z"_s);
    CHECK(statesOf(file->tickets[1]) == std::vector{TicketState::New});
    CHECK(file->tickets[1].title == u"2"_s);
    CHECK(statesOf(file->tickets[2]) == std::vector{TicketState::New, TicketState::Resolved});
    CHECK(file->tickets[2].moments[1].at.toIso() == u"2020-01-02T10:00:00Z"_s);
    CHECK(statesOf(file->tickets[3]) == std::vector{TicketState::New, TicketState::Resolving});
    CHECK(file->tickets[3].createdAt.toIso() == u"2020-01-01T10:00:00Z"_s);
}

TEST_CASE("a mapping may say delimiter and encoding", "[import][tickets]")
{
    QStringEncoder encoder("windows-1251");
    const QByteArray text = encoder(u"id|at|state|title\n1|2020-01-01T10:00:00Z|new|Не работает Ж\n"_s);
    const QByteArray rules = R"({"delimiter": "|", "encoding": "windows-1251",
"columns": {"number": "id", "at": "at", "state": "state", "title": "title"}})";
    const auto file = readLog(text, rules);
    REQUIRE_OK(file);
    CHECK(file->encoding == u"windows-1251"_s);
    REQUIRE(file->tickets.size() == 1);
    CHECK(file->tickets[0].title == u"Не работает Ж"_s);
}

TEST_CASE("a known listing is what it is although a mapping is given", "[import][tickets]")
{
    const auto file = readLog("Microsoft ID,Company name,Primary domain name,Relationship\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
}

TEST_CASE("a ticket log that is asked for needs a mapping or its signature", "[import][tickets]")
{
    ImportOptions options;
    options.kind = ImportKind::TicketLog;
    const auto unknown = readSample("id,state\n1,new\n", options);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().subject == Subject::ImportKind);
    const auto known =
        readSample("number,incident_state,sys_updated_at,sys_updated_by\nINC1,New,1/2/2016 10:00,Ann\n", options);
    REQUIRE_OK(known);
    CHECK(known->tickets.size() == 1);
}

TEST_CASE("a mapping that is not there is told before the file is read", "[import][tickets]")
{
    ImportOptions options;
    options.mapping = u"nothing"_s;
    const auto file = readSample(header, options);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::NotFound);
}
