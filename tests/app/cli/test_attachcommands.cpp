// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

constexpr auto kLog = R"({"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"a=b"}]}}]}})";

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("files are attached, listed, saved, removed and brought back", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto ticket = cli.ticket(u"No mail"_s);
    const auto one = cli.write(u"one.txt"_s, "first");
    const auto two = cli.write(u"two.txt"_s, "second");
    const auto attached = cli.json({u"--as"_s, u"anna"_s, u"ticket"_s, u"attach"_s, ticket, one, two, u"--note"_s, u"as asked"_s});
    REQUIRE(attached.status == 0);
    REQUIRE(attached.array().size() == 2);
    CHECK(attached.array()[0][u"name"_s] == u"one.txt"_s);
    CHECK(attached.array()[0][u"sensitive"_s] == false);
    CHECK(attached.array()[0][u"message"_s] == attached.array()[1][u"message"_s]);

    const auto listed = cli.json({u"ticket"_s, u"attachments"_s, ticket}).array();
    REQUIRE(listed.size() == 2);
    CHECK(listed[1][u"size"_s].toInt() == 6);
    CHECK(cli.run({u"ticket"_s, u"attachments"_s, ticket, u"--format"_s, u"csv"_s}).out.startsWith(u"id,name,size,media_type,"_s));
    CHECK(cli.run({u"ticket"_s, u"attachments"_s, ticket}).out.contains(u"two.txt"_s));

    CHECK(cli.run({u"ticket"_s, u"save"_s, ticket, u"TWO.txt"_s, u"--out"_s, cli.path(u"out.txt"_s)}).status == 0);
    CHECK(content(cli.path(u"out.txt"_s)) == "second");
    const auto id = QString::number(listed[0][u"id"_s].toInteger());
    CHECK(cli.json({u"ticket"_s, u"save"_s, ticket, id, u"--out"_s, cli.path(u"x.txt"_s)}).status == 0);
    CHECK(content(cli.path(u"x.txt"_s)) == "first");

    CHECK(cli.run({u"--as"_s, u"anna"_s, u"ticket"_s, u"detach"_s, ticket, u"one.txt"_s}).status == 0);
    CHECK(cli.json({u"ticket"_s, u"attachments"_s, ticket}).array().size() == 1);
    const auto gone = cli.run({u"ticket"_s, u"detach"_s, ticket, u"one.txt"_s});
    CHECK(gone.status == 1);
    CHECK(gone.err.contains(u"no file “one.txt”"_s));
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"undo"_s}).status == 0);
    CHECK(cli.json({u"ticket"_s, u"attachments"_s, ticket}).array().size() == 2);
    CHECK(cli.run({u"workspace"_s, u"check"_s}).status == 0);
}

TEST_CASE("a browser's log needs a decision", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto ticket = cli.ticket(u"No sign-in"_s);
    const auto log = cli.write(u"network.txt"_s, kLog);
    const auto refused = cli.run({u"ticket"_s, u"attach"_s, ticket, log});
    CHECK(refused.status == 1);
    CHECK(refused.err.count(u'\n') == 1);
    CHECK(refused.err.contains(u"--strip"_s));
    CHECK(refused.err.contains(u"1 cookie"_s));
    CHECK(cli.json({u"ticket"_s, u"attachments"_s, ticket}).array().isEmpty());

    const auto kept = cli.json({u"ticket"_s, u"attach"_s, ticket, log, u"--as-is"_s}).array();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0][u"sensitive"_s] == true);
    CHECK(kept[0][u"secrets"_s] == u"har"_s);
    const auto stripped = cli.json({u"ticket"_s, u"attach"_s, ticket, log, u"--strip"_s}).array();
    REQUIRE(stripped.size() == 1);
    CHECK(stripped[0][u"sensitive"_s] == false);
    CHECK(stripped[0][u"secrets_taken_out"_s].toInt() == 1);
    const auto id = QString::number(stripped[0][u"id"_s].toInteger());
    CHECK(cli.run({u"ticket"_s, u"save"_s, ticket, id, u"--out"_s, cli.path(u"out.har"_s)}).status == 0);
    CHECK_FALSE(content(cli.path(u"out.har"_s)).contains("a=b"));

    const auto ambiguous = cli.run({u"ticket"_s, u"save"_s, ticket, u"network.txt"_s, u"--out"_s, cli.path(u"y"_s)});
    CHECK(ambiguous.status == 1);
    CHECK(ambiguous.err.contains(u"several files"_s));
    CHECK(cli.run({u"ticket"_s, u"attach"_s, ticket, log, u"--strip"_s, u"--as-is"_s}).status == 2);
}

TEST_CASE("a broken log says what is wrong and what to do", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto ticket = cli.ticket(u"No sign-in"_s);
    const auto broken = cli.write(u"cut.har"_s, "{\"log\":{\"entries\":[");
    const auto refused = cli.run({u"ticket"_s, u"attach"_s, ticket, broken});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"--as-is"_s));
    CHECK(cli.run({u"ticket"_s, u"attach"_s, ticket, broken, u"--strip"_s}).status == 1);
    const auto kept = cli.json({u"ticket"_s, u"attach"_s, ticket, broken, u"--as-is"_s});
    REQUIRE(kept.status == 0);
    CHECK(kept.array()[0][u"sensitive"_s] == true);
}

TEST_CASE("files that hold secrets are marked without being asked", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto ticket = cli.ticket(u"Certificate"_s);
    const auto key = cli.write(u"server.key"_s, "-----BEGIN PRIVATE KEY-----");
    CHECK(cli.json({u"ticket"_s, u"attach"_s, ticket, key}).array()[0][u"secrets"_s] == u"private_key"_s);
    CHECK(cli.run({u"ticket"_s, u"attach"_s, ticket, key}).err.contains(u"private key"_s));
    const auto plain = cli.write(u"plain.txt"_s, "text");
    CHECK(cli.json({u"ticket"_s, u"attach"_s, ticket, plain, u"--sensitive"_s}).array()[0][u"sensitive"_s] == true);
    const auto missing = cli.run({u"ticket"_s, u"attach"_s, ticket, cli.path(u"nowhere.txt"_s)});
    CHECK(missing.status == 1);
    CHECK(missing.err.count(u'\n') == 1);
}
