// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("a search tells where something was said, with the words marked", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"Sign-in fails"_s);
    CHECK(cli.run({u"ticket"_s, u"note"_s, number, u"It says AADSTS50076 now"_s}).status == 0);
    const auto found = cli.json({u"search"_s, u"aadsts500"_s}).array();
    REQUIRE(found.size() == 1);
    const auto hit = found.first().toObject();
    CHECK(QString::number(hit[u"number"_s].toInteger()) == number);
    CHECK(hit[u"place"_s] == u"message"_s);
    CHECK(hit[u"snippet"_s] == u"It says AADSTS50076 now"_s);
    CHECK(hit[u"marks"_s].toArray() == QJsonArray{QJsonArray{8, 11}});
    CHECK(cli.run({u"search"_s, u"aadsts500"_s}).out.contains(u"It says [AADSTS50076] now"_s));
    CHECK(cli.json({u"search"_s, u"sign"_s}).array().first().toObject()[u"place"_s] == u"ticket"_s);
    CHECK(cli.run({u"search"_s, u"nothing"_s, u"like"_s, u"this"_s}).out.contains(u"Nothing found."_s));
}

TEST_CASE("a search is in the order asked for and keeps to its limit", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto first = cli.ticket(u"Printer one"_s);
    const auto second = cli.ticket(u"Printer two"_s);
    const auto firstFound = [&](const QStringList& options) {
        const auto found = cli.json(QStringList{u"search"_s, u"printer"_s, u"--limit"_s, u"1"_s} + options).array();
        REQUIRE(found.size() == 1);
        return QString::number(found.first().toObject()[u"number"_s].toInteger());
    };
    CHECK(firstFound({}) == second);
    CHECK(firstFound({u"--order"_s, u"oldest"_s}) == first);
    CHECK(cli.json({u"search"_s, u"printer"_s, u"--order"_s, u"relevance"_s}).array().size() == 2);
    CHECK(cli.run({u"search"_s, u"printer"_s, u"--order"_s, u"random"_s}).status == 2);
    CHECK(cli.run({u"search"_s}).status == 2);
}

TEST_CASE("a check that repairs makes the full-text index anew", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Printer"_s);
    CHECK(cli.json({u"workspace"_s, u"check"_s}).object()[u"ok"_s] == true);
    CHECK(cli.json({u"workspace"_s, u"check"_s, u"--repair"_s}).object()[u"ok"_s] == true);
    CHECK(cli.json({u"search"_s, u"printer"_s}).array().size() == 1);
}
