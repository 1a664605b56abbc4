// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/paper.h"

#include "support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int pagesOf(const QByteArray& pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("a paper becomes a PDF of as many pages as it needs", "[paper]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"sheet.pdf"_s);
    REQUIRE_OK(writePaper({u"What we support"_s, u"<h1>What we support</h1><p>Слова</p>"_s}, PaperFormat::Pdf, path));
    const auto one = contentOf(path);
    CHECK(one.startsWith("%PDF-"));
    CHECK(pagesOf(one) == 1);

    REQUIRE_OK(writePaper({u"Long"_s, u"<p>line</p>"_s.repeated(200)}, PaperFormat::Pdf, path));
    CHECK(pagesOf(contentOf(path)) > 2);
}

TEST_CASE("a paper has the same pages on a printer of many dots as in a PDF", "[paper]")
{
    const Paper paper{u"Long"_s, u"<p>line</p>"_s.repeated(200)};
    std::vector<int> pages;
    for (const auto dots : {96, 600}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        QPdfWriter device(&buffer);
        device.setResolution(dots);
        setUpPages(device);
        drawPaper(paper, device);
        pages.push_back(pagesOf(bytes));
    }
    CHECK(pages[0] > 2);
    CHECK(pages[1] == pages[0]);
}

TEST_CASE("a paper becomes a page of HTML that says its encoding and its title", "[paper]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"sheet.html"_s);
    REQUIRE_OK(writePaper({u"A & B"_s, u"<p>Цена</p>"_s}, PaperFormat::Html, path));
    const auto html = QString::fromUtf8(contentOf(path));
    CHECK(html.contains(u"charset=\"utf-8\""_s));
    CHECK(html.contains(u"<title>A &amp; B</title>"_s));
    CHECK(html.contains(u"<p>Цена</p>"_s));
}

TEST_CASE("a paper that cannot be written leaves what was there", "[paper]")
{
    const QTemporaryDir folder;
    const auto written = writePaper({u"A"_s, u"<p>B</p>"_s}, PaperFormat::Pdf, folder.filePath(u"missing/sheet.pdf"_s));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    const auto device = writePaper({u"A"_s, u"<p>B</p>"_s}, PaperFormat::Html, folder.path());
    REQUIRE_FALSE(device);
    CHECK(device.error().code == ErrorCode::FileNotWritable);
}

TEST_CASE("the ending of a file's name says what a paper becomes", "[paper]")
{
    CHECK(paperFormatOf(u"a/Sheet.PDF"_s) == PaperFormat::Pdf);
    CHECK(paperFormatOf(u"sheet.htm"_s) == PaperFormat::Html);
    CHECK(paperFormatOf(u"sheet.txt"_s) == std::nullopt);
}
