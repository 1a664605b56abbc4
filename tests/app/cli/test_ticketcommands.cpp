// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("a created ticket prints its number and is found again", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto created = cli.json({u"--as"_s,      u"anna"_s,      u"ticket"_s,    u"create"_s,     u"--customer"_s,
                                   u"Contoso"_s,   u"--title"_s,   u"No mail"_s,   u"--body"_s,     u"Since nine"_s,
                                   u"--impact"_s,  u"everyone"_s,  u"--urgency"_s, u"stopped"_s,    u"--service"_s,
                                   u"office365"_s, u"--contact"_s, u"megan"_s,     u"--assignee"_s, u"me"_s});
    REQUIRE(created.status == 0);
    const auto number = created.object()[u"number"_s].toInteger();
    REQUIRE(number > 0);

    const auto ticket = cli.json({u"ticket"_s, u"show"_s, QString::number(number)}).object();
    CHECK(ticket[u"title"_s] == u"No mail"_s);
    CHECK(ticket[u"severity"_s] == u"A"_s);
    CHECK(ticket[u"state"_s] == u"new"_s);
    CHECK(ticket[u"customer"_s] == u"Contoso Ltd"_s);
    CHECK(ticket[u"contact"_s] == u"Megan Bowen"_s);
    CHECK(ticket[u"assignee"_s] == u"anna"_s);
    CHECK(ticket[u"created_at"_s] == cli.clock.now().toIso());
    CHECK(ticket[u"messages"_s].toArray().first()[u"body"_s] == u"Since nine"_s);

    const auto list = cli.json({u"ticket"_s, u"list"_s, u"assignee:anna"_s, u"mail"_s}).array();
    REQUIRE(list.size() == 1);
    CHECK(list.first()[u"number"_s].toInteger() == number);
}

TEST_CASE("a list keeps to its limit and its format", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    for (const auto& title : {u"One, two"_s, u"Two"_s, u"Three"_s})
        cli.ticket(title);
    CHECK(cli.json({u"ticket"_s, u"list"_s}).array().size() == 3);
    CHECK(cli.json({u"ticket"_s, u"list"_s, u"--limit"_s, u"2"_s}).array().size() == 2);
    CHECK(cli.json({u"ticket"_s, u"list"_s, u"status:closed"_s}).array().isEmpty());
    const auto csv = cli.run({u"ticket"_s, u"list"_s, u"--format"_s, u"csv"_s});
    CHECK(csv.out.startsWith(u"number,severity,state,title,"_s));
    CHECK(csv.out.contains(u"\"One, two\""_s));
    CHECK(csv.out.count(u"\r\n"_s) == 4);
}

TEST_CASE("a list takes the whole search language and names the place of a mistake", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    for (const auto& title : {u"Mail bounces"_s, u"Portal is slow"_s, u"Mail is slow"_s})
        cli.ticket(title);
    const auto found = [&](const QString& query) { return cli.json({u"ticket"_s, u"list"_s, query}).array().size(); };
    CHECK(found(u"bounces OR portal"_s) == 2);
    CHECK(found(u"(bounces OR slow) mail"_s) == 2);
    CHECK(found(u"slow -(mail OR status:closed)"_s) == 1);
    CHECK(found(u"is:any -has:attachment -sla:breached -outage"_s) == 3);
    CHECK(cli.json({u"ticket"_s, u"list"_s, u"(portal"_s, u"OR"_s, u"bounces)"_s, u"slow"_s}).array().size() == 1);
    for (const auto& [query, place, word] :
         {std::tuple(u"mail (slow"_s, u"position 6"_s, u"“(”"_s), std::tuple(u"a OR"_s, u"position 3"_s, u"“OR”"_s),
          std::tuple(u"a OR (b statsu:new)"_s, u"position 9"_s, u"“status”"_s),
          std::tuple(u"-has:atachment"_s, u"position 6"_s, u"“attachment”"_s)}) {
        const auto answer = cli.run({u"ticket"_s, u"list"_s, u"--"_s, query});
        INFO(query.toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.status == 2);
        CHECK(answer.err.contains(place));
        CHECK(answer.err.contains(word));
    }
}

TEST_CASE("a table stays aligned with wide characters and fits the terminal", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Почта не отправляется"_s);
    cli.ticket(u"メールが送信できません"_s);
    cli.ticket(QString(200, u'x'));
    const auto whole = cli.run({u"ticket"_s, u"list"_s});
    CHECK(whole.out.contains(QString(200, u'x')));
    cli.columns = 100;
    const auto lines = cli.run({u"ticket"_s, u"list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    for (const auto& line : lines)
        CHECK(line.size() <= 100);
}

TEST_CASE("texts may look like options, lists or commands", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"[urgent] --what"_s);
    for (const auto& text :
         {u"-5 degrees"_s, u"[a, b]"_s, u"++"_s, u"undo"_s, u"--- cut here ---"_s, u"- first point"_s, u"a=b"_s}) {
        const auto answer = cli.run({u"ticket"_s, u"note"_s, number, text});
        INFO(text.toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.status == 0);
    }
    CHECK(cli.run({u"ticket"_s, u"note"_s, number, u"--"_s, u"-word"_s}).status == 0);
    CHECK(cli.run({u"ticket"_s, u"note"_s, number, u"-"_s}, "from input\n").status == 0);
    const auto ticket = cli.json({u"ticket"_s, u"show"_s, number}).object();
    CHECK(ticket[u"title"_s] == u"[urgent] --what"_s);
    QStringList bodies;
    for (const auto& message : ticket[u"messages"_s].toArray())
        bodies << message[u"body"_s].toString();
    CHECK(bodies.mid(1)
          == QStringList{u"-5 degrees"_s, u"[a, b]"_s, u"++"_s, u"undo"_s, u"--- cut here ---"_s, u"- first point"_s,
                         u"a=b"_s, u"-word"_s, u"from input"_s});
}

TEST_CASE("empty and unknown values change nothing and say so", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    const QList<QStringList> refused{
        {u"ticket"_s, u"create"_s, u"--customer"_s, u"contoso.com"_s, u"--title="_s, u"--body"_s, u"x"_s},
        {u"ticket"_s, u"create"_s, u"--customer"_s, u"Fabrikam"_s, u"--title"_s, u"x"_s, u"--body"_s, u"x"_s},
        {u"ticket"_s, u"create"_s, u"--customer"_s, u"contoso.com"_s, u"--title"_s, u"x"_s, u"--body"_s, u"x"_s,
         u"--contact"_s, u"Bob"_s},
        {u"ticket"_s, u"note"_s, number, {}},
        {u"ticket"_s, u"show"_s, u"4711"_s},
        {u"ticket"_s, u"assign"_s, number, u"nobody"_s},
        {u"customer"_s, u"show"_s, u"Fabrikam"_s},
        {u"customer"_s, u"add"_s, u"--name"_s, u"Bad"_s, u"--tenant"_s, u"not-a-guid"_s},
        {u"user"_s, u"show"_s, u"nobody"_s},
        {u"undo"_s},
    };
    for (const auto& arguments : refused) {
        const auto answer = cli.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.status == 1);
        CHECK(answer.err.count(u'\n') == 1);
    }
    CHECK(cli.json({u"ticket"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("the conversation keeps who said what", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    CHECK(cli.run({u"ticket"_s, u"reply"_s, number, u"We look at it."_s, u"--as"_s, u"anna"_s}).status == 0);
    CHECK(cli.run({u"ticket"_s, u"call"_s, number, u"Still broken."_s, u"--from-customer"_s}).status == 0);
    const auto messages = cli.json({u"ticket"_s, u"show"_s, number}).object()[u"messages"_s].toArray();
    REQUIRE(messages.size() == 3);
    CHECK(messages[1][u"kind"_s] == u"reply"_s);
    CHECK(messages[1][u"author"_s] == u"Anna Berg"_s);
    CHECK(messages[2][u"kind"_s] == u"phone_call"_s);
    CHECK(messages[2][u"by"_s] == u"customer"_s);
    const auto page = cli.run({u"ticket"_s, u"show"_s, u"#"_s + number}).out;
    CHECK(page.contains(u"Still broken."_s));
    CHECK(page.contains(u"start_diagnosis"_s));
    CHECK(cli.json({u"ticket"_s, u"history"_s, number}).array().size() >= 3);
}

TEST_CASE("an edit is previewed, done, undone and done again", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    const auto severity = [&] { return cli.json({u"ticket"_s, u"show"_s, number}).object()[u"severity"_s].toString(); };
    const auto before = severity();
    const QStringList edit{u"ticket"_s,     u"edit"_s,  u"#"_s + number,  u"--set"_s,
                           u"severity=A"_s, u"--set"_s, u"assignee=sam"_s};

    const auto preview = cli.json(edit + QStringList{u"--dry-run"_s}).object();
    CHECK(preview[u"changed"_s] == 1);
    CHECK(severity() == before);
    CHECK(cli.json(edit).object()[u"changed"_s] == 1);
    CHECK(severity() == u"A"_s);
    CHECK(cli.json({u"ticket"_s, u"show"_s, number}).object()[u"assignee"_s] == u"sam"_s);

    const auto undone = cli.json({u"undo"_s});
    CHECK(undone.status == 0);
    CHECK(undone.object()[u"tickets"_s].toArray() == QJsonArray{number.toInt()});
    CHECK(severity() == before);
    CHECK(cli.run({u"redo"_s}).status == 0);
    CHECK(severity() == u"A"_s);
}

TEST_CASE("a ticket goes its way to Microsoft and back", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.delegate();
    const auto number = cli.technicalTicket(u"Mail"_s, u"office365"_s);
    const auto act = [&](const QString& who, const QStringList& rest) {
        return cli.json(QStringList{u"--as"_s, who, u"ticket"_s, u"do"_s, number} + rest);
    };
    CHECK(act(u"anna"_s, {u"start_diagnosis"_s}).object()[u"state"_s] == u"diagnosing"_s);

    const auto blocked = act(u"anna"_s, {u"request_escalation"_s});
    CHECK(blocked.status == 1);
    CHECK(blocked.out.isEmpty());
    CHECK(blocked.err.count(u'\n') == 1);

    CHECK(act(u"anna"_s, QStringList{u"request_escalation"_s} + CommandRun::escalation(u"office365"_s))
              .object()[u"state"_s]
          == u"escalation_review"_s);
    CHECK(act(u"anna"_s, {u"approve_escalation"_s}).status == 1);
    CHECK(act(u"sam"_s, {u"approve_escalation"_s}).status == 0);
    CHECK(act(u"anna"_s, {u"file_escalation"_s, u"--case-number"_s, u"12"_s}).status == 1);
    CHECK(act(u"anna"_s, {u"file_escalation"_s, u"--case-number"_s, u"112233445566778"_s}).object()[u"state"_s]
          == u"escalated"_s);
    CHECK(act(u"anna"_s, {u"leg_returned"_s, u"--outcome"_s, u"fixed"_s}).status == 0);
    const auto resolved =
        act(u"anna"_s, {u"resolve"_s, u"--cause"_s, u"Block"_s, u"--solution"_s, u"Lifted"_s, u"--minutes"_s, u"20"_s});
    CHECK(resolved.object()[u"state"_s] == u"resolved"_s);
    CHECK(resolved.object()[u"resolved_at"_s] == cli.clock.now().toIso());
}

TEST_CASE("triggers are listed with what blocks them", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    const auto triggers = cli.json({u"ticket"_s, u"triggers"_s, number}).array();
    REQUIRE_FALSE(triggers.isEmpty());
    bool startsDiagnosis = false;
    for (const auto& trigger : triggers) {
        if (trigger[u"trigger"_s] == u"start_diagnosis"_s)
            startsDiagnosis = trigger[u"allowed"_s].toBool();
        if (!trigger[u"allowed"_s].toBool())
            CHECK_FALSE(trigger[u"reasons"_s].toArray().isEmpty());
    }
    CHECK(startsDiagnosis);
}

TEST_CASE("a caller nobody knows yet gets a ticket that waits for its customer", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const QStringList create{u"ticket"_s, u"create"_s, u"--title"_s, u"No mail"_s, u"--body"_s, u"Since nine"_s};
    const auto nobody = cli.run(create);
    CHECK(nobody.status == 2);
    CHECK(nobody.err.count(u'\n') == 1);
    const QStringList caller{u"--caller"_s, u"A man from Asti, +39 0141 555"_s};
    CHECK(cli.run(create + caller + QStringList{u"--contact"_s, u"megan"_s}).status == 1);

    const auto created = cli.json(create + caller);
    REQUIRE(created.status == 0);
    const auto number = QString::number(created.object()[u"number"_s].toInteger());
    const auto ticket = cli.json({u"ticket"_s, u"show"_s, number}).object();
    CHECK(ticket[u"customer"_s].isNull());
    CHECK(ticket[u"caller_note"_s] == u"A man from Asti, +39 0141 555"_s);
    CHECK_FALSE(cli.run({u"ticket"_s, u"show"_s, number}).out.contains(u" , "_s));
    CHECK(cli.run({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s, u"--reason"_s, u"urgent"_s}).status == 1);
    const auto known = cli.run({u"ticket"_s, u"edit"_s, u'#' + number, u"--set"_s, u"customer=contoso.com"_s});
    INFO(known.err.toStdString());
    CHECK(known.status == 0);
    CHECK(cli.run({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s, u"--reason"_s, u"urgent"_s}).status == 0);
}

TEST_CASE("the history for programs holds no snapshots of the store", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Mail"_s);
    REQUIRE(cli.run({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s}).status == 0);
    REQUIRE(cli.run({u"ticket"_s, u"do"_s, number, u"resolve"_s, u"--cause"_s, u"c"_s, u"--solution"_s, u"s"_s}).status
            == 0);
    REQUIRE(cli.run({u"undo"_s}).status == 0);
    const auto events = cli.json({u"ticket"_s, u"history"_s, number}).array();
    REQUIRE(events.size() >= 5);
    bool resolved = false;
    for (const auto& event : events) {
        const auto data = event[u"data"_s].toObject();
        resolved = resolved || data[u"to"_s] == u"resolved"_s;
        for (const auto& name : {u"before"_s, u"after"_s, u"operation"_s})
            CHECK_FALSE(data.contains(name));
    }
    CHECK(resolved);
}

TEST_CASE("a bulk edit that changes nothing offers nothing to take back", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail"_s);
    const auto answer = cli.run({u"ticket"_s, u"edit"_s, u"status:closed"_s, u"--set"_s, u"severity=A"_s});
    CHECK(answer.status == 0);
    CHECK_FALSE(answer.out.contains(u"undo"_s));
}
