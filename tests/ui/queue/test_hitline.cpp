// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/tokens.h"
#include "ui/queue/hitline.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Snippet snippet()
{
    return snippetOf(u"Since Monday nobody in the branch office of Riga can send, because the quota is used up and nobody knows of whom"_s,
                     searchTerms(u"quota"_s));
}

} // namespace

TEST_CASE("a line that has room for its hit begins where the text begins", "[ui][list]")
{
    CHECK(aroundHit(snippet(), QApplication::font(), 10'000) == snippet());
}

TEST_CASE("a short line begins a little before its hit, at a word", "[ui][list]")
{
    const auto font = QApplication::font();
    const auto room = QFontMetrics(font).horizontalAdvance(u'0') * 40;
    const auto cut = aroundHit(snippet(), font, room);
    REQUIRE(cut.marks.size() == 1);
    CHECK(cut.text.mid(cut.marks.front().begin, cut.marks.front().length) == u"quota"_s);
    CHECK(cut.text.startsWith(u'…'));
    CHECK(snippet().text.contains(u' ' + cut.text.mid(1)));
    CHECK(QFontMetrics(font).horizontalAdvance(cut.text.left(cut.marks.front().begin)) <= room / 2);
}

TEST_CASE("what was found has a background of its own, and what was not has none", "[ui][list]")
{
    const auto paint = [](const Snippet& text) {
        QImage image(600, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QApplication::font());
        paintMarked(painter, image.rect(), text, QApplication::palette());
        painter.end();
        return image;
    };
    const auto marked = [](const QImage& image) {
        const auto ground = colorsFor(QApplication::palette()).hit.rgb();
        int points = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                points += image.pixel(x, y) == ground ? 1 : 0;
        }
        return points;
    };
    CHECK(marked(paint(aroundHit(snippet(), QApplication::font(), 500))) > 100);
    CHECK(marked(paint({u"nothing found"_s, {}})) == 0);
}
