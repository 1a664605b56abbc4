// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv/csvreader.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString& text, QChar delimiter = u',')
{
    QList<QStringList> rows;
    CsvReader reader(text, delimiter);
    while (reader.next()) {
        QStringList row;
        for (const auto cell : reader.cells())
            row << cell.toString();
        rows << row;
    }
    return rows;
}

} // namespace

TEST_CASE("rows end with LF, CR or CRLF, and the last one also without", "[csv]")
{
    const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    CHECK(rowsOf(u"a,b\nc,d"_s) == expected);
    CHECK(rowsOf(u"a,b\rc,d\r"_s) == expected);
    CHECK(rowsOf(u"a,b\r\nc,d\r\n"_s) == expected);
}

TEST_CASE("quoted cells hold delimiters, quotes and newlines", "[csv]")
{
    CHECK(rowsOf(u"\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\"\n"_s)
          == QList<QStringList>{{u"a,b"_s, u"say \"no\""_s, u"two\r\nlines"_s}});
}

TEST_CASE("blank lines are no rows, a quoted nothing is one", "[csv]")
{
    CHECK(rowsOf(u"a\n\n\r\n\"\"\nb"_s) == QList<QStringList>{{u"a"_s}, {QString()}, {u"b"_s}});
}

TEST_CASE("empty cells at either end are kept", "[csv]")
{
    CHECK(rowsOf(u",a,\n"_s) == QList<QStringList>{{QString(), u"a"_s, QString()}});
}

TEST_CASE("text behind a closing quote belongs to the cell", "[csv]")
{
    CHECK(rowsOf(u"\"a\"b,c"_s) == QList<QStringList>{{u"ab"_s, u"c"_s}});
}

TEST_CASE("line numbers count the lines inside quoted cells", "[csv]")
{
    CsvReader reader(u"a\n\"b\nb\",\"c\r\nc\"\n\nd"_s, u',');
    REQUIRE(reader.next());
    CHECK(reader.line() == 1);
    REQUIRE(reader.next());
    CHECK(reader.line() == 2);
    CHECK(reader.raw() == u"\"b\nb\",\"c\r\nc\"");
    REQUIRE(reader.next());
    CHECK(reader.line() == 6);
    CHECK_FALSE(reader.next());
}

TEST_CASE("a quote that is never closed is told", "[csv]")
{
    CsvReader reader(u"a\n\"b,c\nd"_s, u',');
    REQUIRE(reader.next());
    CHECK_FALSE(reader.isQuoteOpen());
    REQUIRE(reader.next());
    CHECK(reader.isQuoteOpen());
    CHECK(reader.line() == 2);
    CHECK_FALSE(reader.next());
}

TEST_CASE("the guard against formulas comes off, other apostrophes stay", "[csv]")
{
    CHECK(rowsOf(u"'=1+1,'-x,'@a,''=b,'tis,O'Neil,-5"_s)
          == QList<QStringList>{{u"=1+1"_s, u"-x"_s, u"@a"_s, u"'=b"_s, u"'tis"_s, u"O'Neil"_s, u"-5"_s}});
}
