// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <set>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// The colour of the pixels that are drawn fully, or invalid when there are none.
    QColor inkOf(const QImage& image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const auto color = image.pixelColor(x, y); color.alpha() == 255)
                    return color;
            }
        }
        return {};
    }

    QImage drawn(const QIcon& icon, int size, QIcon::Mode mode = QIcon::Normal, qreal ratio = 1)
    {
        return icon.pixmap(QSize(size, size), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    }

    struct PaletteGuard {
        explicit PaletteGuard(const Colors& colors) { QApplication::setPalette(paletteOf(colors)); }
        ~PaletteGuard() { QApplication::setPalette(QPalette()); }
    };

} // namespace

TEST_CASE("every icon has a drawing on the grid, and no two are the same", "[icons]")
{
    std::set<QByteArray> drawings;
    for (const auto icon : valuesOf<Icon>()) {
        CAPTURE(QString(keyOf(icon)));
        QFile file(u":/icons/%1.svg"_s.arg(keyOf(icon)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        CHECK(text.contains("viewBox=\"0 0 24 24\""));
        CHECK(text.contains("stroke-width=\"1.75\""));
        CHECK(text.contains("currentColor"));
        CHECK(drawings.insert(text).second);
        CHECK(inkOf(drawn(iconOf(icon), 48)).isValid());
    }
}

TEST_CASE("icons take their colour from the palette", "[icons]")
{
    const auto icon = iconOf(Icon::All);
    {
        const PaletteGuard light(lightColors());
        CHECK(inkOf(drawn(icon, 48)) == lightColors().text);
        CHECK(inkOf(drawn(iconOf(Icon::All, Tone::Danger), 48)) == lightColors().danger);
    }
    {
        // The same icon, later.
        const PaletteGuard dark(darkColors());
        CHECK(inkOf(drawn(icon, 48)) == darkColors().text);
    }
}

TEST_CASE("a disabled icon is fainter", "[icons]")
{
    const PaletteGuard light(lightColors());
    const auto icon = iconOf(Icon::All);
    CHECK(contrast(inkOf(drawn(icon, 48, QIcon::Disabled)), lightColors().window)
          < contrast(inkOf(drawn(icon, 48)), lightColors().window));
}

TEST_CASE("icons are drawn for the screen's pixels", "[icons]")
{
    CHECK(iconOf(Icon::Search).pixmap(QSize(24, 24), 1.0).size() == QSize(24, 24));
    CHECK(iconOf(Icon::Search).pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48));
    CHECK(iconOf(Icon::Search).pixmap(QSize(24, 24), 2.0).deviceIndependentSize() == QSizeF(24, 24));
}

TEST_CASE("severities differ by shape", "[icons]")
{
    CHECK(iconOf(Severity::A) != iconOf(Severity::B));
    CHECK(iconOf(Severity::B) != iconOf(Severity::C));
}

} // namespace helpdesk
