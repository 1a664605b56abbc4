// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "io/csv/csvtable.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("the delimiter is the one the header uses most, quotes respected", "[csv]")
{
    CHECK(CsvTable(u"a,b,c\n"_s).headers().size() == 3);
    CHECK(CsvTable(u"a;b;c\n1,2;3,4;5"_s).headers().size() == 3);
    CHECK(CsvTable(u"a\tb\tc\n"_s).headers().size() == 3);
    CHECK(CsvTable(u"\"a,b,c,d\";e\n"_s).headers() == QStringList{u"a,b,c,d"_s, u"e"_s});
    CHECK(CsvTable(u"only\n1\n"_s).headers() == QStringList{u"only"_s});
}

TEST_CASE("Excel's sep= line and PowerShell's #TYPE line are passed over", "[csv]")
{
    CsvTable table(
        u"#TYPE Microsoft.Store.PartnerCenter.PowerShell.Models.Customers.PSCustomer\r\nsep=;\r\na;b\r\n1;2\r\n"_s);
    CHECK(table.headers() == QStringList{u"a"_s, u"b"_s});
    CHECK(table.headerLine() == u"a;b"_s);
    REQUIRE(table.next());
    CHECK(table.line() == 4);
    CHECK(table.cell(1) == u"2");
    CHECK_FALSE(table.next());
}

TEST_CASE("headers match ignoring case, blanks, hyphens and underscores", "[csv]")
{
    const CsvTable table(u" Microsoft ID ,COMPANY_NAME,Primary-Domain Name\n"_s);
    CHECK(table.columnOfField(u"customerid"_s) == 0);
    CHECK(table.columnOfField(u"name"_s) == 1);
    CHECK(table.columnOfField(u"domain"_s) == 2);
    CHECK(table.columnOfHeader(u"microsoft_id") == 0);
    CHECK(table.columnOfHeader(u"other") == -1);
}

TEST_CASE("Russian and German headers of Partner Center are known", "[csv]")
{
    const CsvTable russian(u"Идентификатор Майкрософт;Название компании;Имя основного домена;Отношение\n"_s);
    CHECK(russian.columnOfField(u"customerid"_s) == 0);
    CHECK(russian.columnOfField(u"name"_s) == 1);
    CHECK(russian.columnOfField(u"domain"_s) == 2);
    CHECK(russian.columnOfField(u"relationshiptopartner"_s) == 3);
    const CsvTable german(u"Abonnement-ID;Abonnement;Menge;Status;Wiederverkäufer\n"_s);
    CHECK(german.columnOfField(u"subscriptionid"_s) == 0);
    CHECK(german.columnOfField(u"subscription"_s) == 1);
    CHECK(german.columnOfField(u"quantity"_s) == 2);
    CHECK(german.columnOfField(u"reseller"_s) == 4);
}

TEST_CASE("of two columns with one header the first is meant", "[csv]")
{
    CsvTable table(u"Name,Name\nfirst,second\n"_s);
    REQUIRE(table.next());
    CHECK(table.cell(table.columnOfField(u"name"_s)) == u"first");
}

TEST_CASE("short and long rows are told with the number of cells", "[csv]")
{
    CsvTable table(u"a,b\n1\n1,2\n1,2,3\n1,2,,\n"_s);
    REQUIRE(table.next());
    CHECK(table.shapeFault() == Reason{QLatin1StringView(importreason::tooFewCells), {u"1"_s, u"2"_s}});
    REQUIRE(table.next());
    CHECK_FALSE(table.shapeFault());
    REQUIRE(table.next());
    CHECK(table.shapeFault() == Reason{QLatin1StringView(importreason::tooManyCells), {u"3"_s, u"2"_s}});
    REQUIRE(table.next());
    CHECK_FALSE(table.shapeFault());
}

TEST_CASE("a rewound table begins again below its header", "[csv]")
{
    CsvTable table(u"sep=,\na,b\n1,2\n"_s);
    REQUIRE(table.next());
    table.rewind();
    REQUIRE(table.next());
    CHECK(table.cell(0) == u"1");
    CHECK(table.line() == 3);
    CHECK_FALSE(table.next());
}

TEST_CASE("an empty text has neither headers nor rows", "[csv]")
{
    CsvTable table((QString()));
    CHECK(table.headers().isEmpty());
    CHECK_FALSE(table.next());
}
