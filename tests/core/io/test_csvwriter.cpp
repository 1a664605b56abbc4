// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv/csvreader.h"
#include "io/csvwriter.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString randomText(std::mt19937& random)
{
    static const QString alphabet = u"ab'\"\"\n\r\t,;=+-@ \u0416\u00e9\u20ac"_s;
    QString text;
    const auto length = random() % 8;
    for (size_t i = 0; i < length; ++i)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size()))];
    if (random() % 16 == 0)
        text += u"\U0001F600"_s;
    return text;
}

} // namespace

TEST_CASE("a CSV file has a byte order mark, CRLF, and quotes where they are needed", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    CsvWriter writer(path, {});
    REQUIRE_OK(writer.open());
    writer.text(u"plain");
    writer.text(u"a,b");
    writer.text(u"say \"no\"");
    writer.number(-5);
    REQUIRE_OK(writer.endRow());
    writer.text(u"Жук");
    writer.text(u"");
    writer.plain(u"-x");
    writer.text(u"two\nlines");
    REQUIRE_OK(writer.endRow());
    CHECK_FALSE(QFile::exists(path));
    REQUIRE_OK(writer.close());
    CHECK(contentOf(path) == "\xef\xbb\xbfplain,\"a,b\",\"say \"\"no\"\"\",-5\r\nЖук,,-x,\"two\nlines\"\r\n");
}

TEST_CASE("texts that begin like a formula are guarded, numbers are not", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    CsvWriter writer(path, {.delimiter = u';', .byteOrderMark = false});
    REQUIRE_OK(writer.open());
    for (const auto text : {u"=1", u"+1", u"-1", u"@a", u"\tb"})
        writer.text(text);
    writer.number(-1);
    REQUIRE_OK(writer.endRow());
    REQUIRE_OK(writer.close());
    CHECK(contentOf(path) == "'=1;'+1;'-1;'@a;'\tb;-1\r\n");
}

TEST_CASE("without the guard a formula is written as it is", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    CsvWriter writer(path, {.byteOrderMark = false, .formulaGuard = false});
    REQUIRE_OK(writer.open());
    writer.text(u"=1");
    REQUIRE_OK(writer.endRow());
    REQUIRE_OK(writer.close());
    CHECK(contentOf(path) == "=1\r\n");
}

TEST_CASE("whatever is written reads back the same", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    std::mt19937 random(20261123);
    for (const auto delimiter : {u',', u';', u'\t'}) {
        QList<QStringList> written;
        CsvWriter writer(path, {.delimiter = delimiter});
        REQUIRE_OK(writer.open());
        for (int row = 0; row < 3000; ++row) {
            QStringList cells;
            const auto columns = 1 + random() % 4;
            for (size_t column = 0; column < columns; ++column) {
                cells << randomText(random);
                writer.text(cells.back());
            }
            REQUIRE_OK(writer.endRow());
            written << cells;
        }
        REQUIRE_OK(writer.close());
        CsvReader reader(QString::fromUtf8(contentOf(path).mid(3)), delimiter);
        for (const auto& expected : written) {
            REQUIRE(reader.next());
            QStringList cells;
            for (const auto cell : reader.cells())
                cells << cell.toString();
            REQUIRE(cells == expected);
        }
        CHECK_FALSE(reader.next());
    }
}

TEST_CASE("a writer that is not closed leaves nothing and spoils nothing", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    {
        CsvWriter writer(path, {});
        REQUIRE_OK(writer.open());
        writer.text(u"new");
        REQUIRE_OK(writer.endRow());
    }
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a place that cannot be written to is told when opening", "[csv]")
{
    const QTemporaryDir folder;
    CsvWriter writer(folder.filePath(u"missing/out.csv"_s), {});
    const auto opened = writer.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::FileNotWritable);
    CHECK(opened.error().arguments.value(0) == folder.filePath(u"missing/out.csv"_s));
}

#ifdef Q_OS_UNIX
TEST_CASE("a pipe or device is never replaced by a file", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    CsvWriter writer(path, {});
    const auto opened = writer.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::FileNotWritable);
    CHECK(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo(path).isFile());
}

TEST_CASE("a disk that takes no more ends the export, and nothing appears", "[csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.csv"_s);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    auto small = before;
    small.rlim_cur = 100'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    CsvWriter writer(path, {});
    const auto written = [&writer]() -> Result<> {
        HD_CHECK(writer.open());
        for (int i = 0; i < 100'000; ++i) {
            writer.text(u"a text that fills the disk");
            HD_CHECK(writer.endRow());
        }
        return writer.close();
    }();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::DiskFull);
    CHECK(written.error().arguments.value(0) == path);
    CHECK_FALSE(QFile::exists(path));
}
#endif
