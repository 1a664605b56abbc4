// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const QByteArray customers = "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
                             "7c1d9b3e-4f2a-4d6b-9a55-0e8f6b1c2d3a,Wide Harbour,wideharbour.example,Cloud Reseller\r\n"
                             "2b8e5f60-93c4-4c1e-8d27-5a4b3c2d1e0f,Birch & Lake,birchlake.example,Cloud Reseller\r\n";

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an import answers with its counts", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"Customers.csv"_s, customers);
    const auto tried = cli.json({u"import"_s, file, u"--dry-run"_s});
    CHECK(tried.status == 0);
    CHECK(tried.object()[u"new"_s] == 2);
    CHECK(cli.json({u"customer"_s, u"list"_s}).array().size() == 1);

    const auto first = cli.json({u"import"_s, file});
    CHECK(first.object()
          == QJsonObject{{u"kind"_s, u"customers"_s},
                         {u"read"_s, 2},
                         {u"new"_s, 2},
                         {u"changed"_s, 0},
                         {u"unchanged"_s, 0},
                         {u"rejected"_s, 0},
                         {u"rejections"_s, QJsonArray()}});
    const auto again = cli.json({u"import"_s, file, file});
    REQUIRE(again.json().isArray());
    CHECK(again.array()[1][u"unchanged"_s] == 2);
    CHECK(cli.json({u"customer"_s, u"list"_s, u"birch"_s}).array().size() == 1);
    CHECK(cli.json({u"customer"_s, u"show"_s, u"birchlake.example"_s}).object()[u"name"_s] == u"Birch & Lake"_s);
}

TEST_CASE("rejected rows end with status 3 and are named", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"Customers.csv"_s, customers + "<guid>,Nobody,nobody.example,Cloud Reseller\r\n");
    const auto answer = cli.json({u"import"_s, file});
    CHECK(answer.status == 3);
    CHECK(answer.object()[u"rejected"_s] == 1);
    const auto rejection = answer.object()[u"rejections"_s].toArray().first().toObject();
    CHECK(rejection[u"line"_s] == 4);
    CHECK_FALSE(rejection[u"reason"_s].toString().isEmpty());
    CHECK(cli.json({u"customer"_s, u"list"_s}).array().size() == 3);
}

TEST_CASE("a file that cannot be imported changes nothing", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto good = cli.write(u"Customers.csv"_s, customers);
    const QStringList bad{cli.path(u"missing.csv"_s), cli.path({}),
                          cli.write(u"binary"_s,
                                    QByteArray("\x7f"
                                               "ELF\0\1\2\xff\xfe",
                                               9)),
                          cli.write(u"empty.csv"_s, {}), cli.write(u"letter.txt"_s, "Dear all,\nhello.\n")};
    for (const auto& file : bad) {
        const auto answer = cli.json({u"import"_s, file});
        INFO(file.toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.status == 1);
        CHECK(answer.err.count(u'\n') == 1);
    }
    CHECK(cli.run({u"import"_s, good, cli.path(u"missing.csv"_s)}).status == 1);
    cli.cancelled = true;
    CHECK(cli.run({u"import"_s, good}).status == 1);
    cli.cancelled = false;
    CHECK(cli.json({u"customer"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("lists are exported as the options say", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"=1+1"_s);
    const auto file = cli.path(u"tickets.csv"_s);
    const auto answer = cli.json({u"export"_s, u"tickets"_s, u"--out"_s, file});
    CHECK(answer.status == 0);
    CHECK(answer.object()[u"rows"_s] == 1);
    CHECK(readAll(file).startsWith("\xef\xbb\xbfnumber,title,"));
    CHECK(readAll(file).contains("'=1+1"));

    CHECK(cli.run({u"export"_s, u"tickets"_s, u"status:new"_s, u"--out"_s, file, u"--delimiter"_s, u";"_s,
                   u"--no-bom"_s, u"--no-formula-guard"_s, u"--headers"_s, u"translated"_s})
              .status
          == 0);
    CHECK(readAll(file).startsWith("Number;Title;"));
    CHECK(readAll(file).contains(";=1+1;"));
    CHECK(cli.run({u"export"_s, u"customers"_s, u"--out"_s, file}).status == 0);
    CHECK(readAll(file).contains("Contoso Ltd"));
    CHECK(cli.run({u"export"_s, u"subscriptions"_s, u"--out"_s, file}).status == 0);
}

TEST_CASE("an export that fails leaves no file", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail"_s);
    const auto nowhere = cli.path(u"no/such/folder/tickets.csv"_s);
    CHECK(cli.run({u"export"_s, u"tickets"_s, u"--out"_s, nowhere}).status == 1);
    CHECK(cli.run({u"export"_s, u"tickets"_s, u"--out"_s, cli.path({})}).status == 1);
    const auto file = cli.path(u"tickets.csv"_s);
    CHECK(cli.run({u"export"_s, u"tickets"_s, u"--out"_s, file, u"--zone"_s, u"Mars/Base"_s}).status == 1);
    cli.cancelled = true;
    CHECK(cli.run({u"export"_s, u"tickets"_s, u"--out"_s, file}).status == 1);
    CHECK_FALSE(QFile::exists(file));
}
