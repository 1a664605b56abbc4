// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

TEST_CASE("a contract is added, topped up, adjusted and ended on the command line", "[cli][balance]")
{
    CommandRun cli;
    cli.prepare();
    const auto added = cli.json({u"plan"_s, u"add"_s, u"signature"_s, u"--contract"_s, u"7015528340"_s, u"--from"_s,
                                 u"2026-01-01"_s, u"--to"_s, u"2030-12-31"_s, u"--incidents"_s, u"5"_s});
    CHECK(added.status == 0);
    CHECK(added.object().value(u"left"_s).toInt() == 5);
    CHECK(added.object().value(u"valid_to"_s).toString().startsWith(u"2030-12-31T23:59"_s));
    CHECK(cli.json({u"balance"_s, u"grant"_s, u"7015528340"_s, u"3"_s}).object().value(u"left"_s).toInt() == 8);
    const auto adjusted = cli.json(
        {u"balance"_s, u"adjust"_s, u"signature"_s, u"--units"_s, u"-2"_s, u"--reason"_s, u"used at the portal"_s});
    CHECK(adjusted.object().value(u"left"_s).toInt() == 6);
    CHECK(cli.run({u"balance"_s, u"adjust"_s, u"signature"_s, u"--units"_s, u"-20"_s, u"--reason"_s, u"x"_s}).status
          == 1);
    const auto shown = cli.json({u"balance"_s, u"show"_s, u"signature"_s}).object();
    CHECK(shown.value(u"ledger"_s).toArray().size() == 3);
    CHECK(cli.run({u"plan"_s, u"show"_s, u"signature"_s}).out.contains(u"used at the portal"_s));
    CHECK(cli.json({u"plan"_s, u"end"_s, u"signature"_s}).object().value(u"in_force"_s) == QJsonValue(false));
    CHECK(cli.json({u"balance"_s, u"list"_s}).array().size() == 1);
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"plan"_s, u"list"_s}).out.count(u'\n') == 2);
    CHECK(cli.json({u"plan"_s, u"edit"_s, u"signature"_s, u"--not-counted"_s}).object().value(u"left"_s).isNull());
    const auto wrong = cli.run({u"plan"_s, u"edit"_s, u"signature"_s, u"--to"_s, u"soon"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(u"soon"_s));
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"plan"_s, u"end"_s, u"signature"_s}).status == 1);
}

TEST_CASE("the policy of balances is shown and changed", "[cli][balance]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.json({u"balance"_s, u"policy"_s}).object().value(u"designation"_s).toString() == u"none"_s);
    const auto set = cli.json(
        {u"balance"_s, u"policy"_s, u"--designation"_s, u"solutions_partner"_s, u"--hours-required"_s, u"off"_s});
    CHECK(set.status == 0);
    CHECK(set.object() == cli.json({u"balance"_s, u"policy"_s}).object());
    CHECK(set.object().value(u"hours_required"_s) == QJsonValue(false));
}

TEST_CASE("cost is approved, time deducted and exported on the command line", "[cli][balance]")
{
    CommandRun cli;
    cli.prepare();
    const auto number = cli.ticket(u"VM is slow"_s);
    const auto customer = cli.json({u"customer"_s, u"list"_s}).array().first().toObject().value(u"name"_s).toString();
    const auto bought = cli.json({u"hours"_s, u"add"_s, customer, u"--hours"_s, u"1"_s, u"--price"_s, u"90"_s,
                                  u"--currency"_s, u"EUR"_s, u"--reference"_s, u"INV-17"_s});
    CHECK(bought.status == 0);
    CHECK(bought.object().value(u"left_minutes"_s).toInt() == 60);
    const auto block = QString::number(bought.object().value(u"block"_s).toInt());
    CHECK(cli.run({u"hours"_s, u"correct"_s, block, u"--minutes"_s, u"-15"_s, u"--reason"_s, u"typo"_s}).status == 0);

    CHECK(cli.json({u"balance"_s, u"chargeable"_s, number, u"on"_s}).object().value(u"chargeable"_s)
          == QJsonValue(true));
    const auto approved = cli.json({u"balance"_s, u"approve-cost"_s, number, u"--amount"_s, u"150.00"_s,
                                    u"--currency"_s, u"EUR"_s, u"--by"_s, u"Petra Lang"_s, u"--channel"_s, u"phone"_s});
    CHECK(approved.status == 0);
    CHECK(approved.object().value(u"amount"_s).toString() == u"150.00"_s);
    CHECK(approved.object().value(u"approved_by"_s).toString() == u"Petra Lang"_s);
    CHECK(cli.run({u"balance"_s, u"approve-cost"_s, number, u"--amount"_s, u"a lot"_s, u"--currency"_s, u"EUR"_s,
                   u"--by"_s, u"P"_s, u"--channel"_s, u"phone"_s})
              .status
          == 1);

    REQUIRE(cli.run({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s}).status == 0);
    REQUIRE(cli.run({u"ticket"_s, u"do"_s, number, u"resolve"_s, u"--cause"_s, u"disk"_s, u"--solution"_s,
                     u"bigger disk"_s, u"--minutes"_s, u"50"_s})
                .status
            == 0);
    const auto account = cli.json({u"hours"_s, u"list"_s, customer}).object();
    CHECK(account.value(u"left_minutes"_s).toInt() == 0);
    CHECK(account.value(u"entries"_s).toArray().size() == 3);
    const auto paid = cli.json({u"balance"_s, u"ticket"_s, number}).object();
    CHECK(paid.value(u"worked_minutes"_s).toInt() == 50);
    CHECK(paid.value(u"deducted_minutes"_s).toInt() == 45);

    const auto file = cli.path(u"time.csv"_s);
    CHECK(cli.json({u"export"_s, u"time"_s, u"--out"_s, file}).object().value(u"rows"_s).toInt() == 1);
    CHECK(cli.run({u"balance"_s, u"withdraw-cost"_s, number, u"--reason"_s, u"they changed their mind"_s}).status == 0);
    CHECK(cli.run({u"ticket"_s, u"history"_s, number}).out.contains(u"they changed their mind"_s));
}
