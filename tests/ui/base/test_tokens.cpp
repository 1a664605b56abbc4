// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/theme.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    std::vector<std::pair<QString, QColor>> backgrounds(const Colors& colors)
    {
        return {{u"window"_s, colors.window},
                {u"surface"_s, colors.surface},
                {u"sidebar"_s, colors.sidebar},
                {u"selection"_s, colors.selection},
                {u"note"_s, colors.noteBackground}};
    }

    std::vector<std::pair<QString, QColor>> texts(const Colors& colors)
    {
        return {{u"text"_s, colors.text},     {u"muted"_s, colors.mutedText}, {u"accent"_s, colors.accent},
                {u"danger"_s, colors.danger}, {u"warning"_s, colors.warning}, {u"success"_s, colors.success}};
    }

} // namespace

TEST_CASE("every text can be read on every background", "[tokens]")
{
    for (const auto& colors : {lightColors(), darkColors()}) {
        for (const auto& [textName, text] : texts(colors)) {
            for (const auto& [groundName, ground] : backgrounds(colors)) {
                CAPTURE(textName, groundName);
                CHECK(contrast(text, ground) >= 4.5);
            }
        }
        CHECK(contrast(colors.textOnAccent, colors.accent) >= 4.5);
        CHECK(contrast(colors.text, colors.hit) >= 4.5);
    }
}

TEST_CASE("control borders and the focus ring stand out from every background", "[tokens]")
{
    for (const auto& colors : {lightColors(), darkColors()}) {
        for (const auto& [name, ground] : backgrounds(colors)) {
            CAPTURE(name);
            CHECK(contrast(colors.controlBorder, ground) >= 3.0);
            CHECK(contrast(colors.accent, ground) >= 3.0);
        }
    }
}

TEST_CASE("contrast is 21 between black and white and 1 between equals", "[tokens]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("a widget finds its colours by its palette", "[tokens]")
{
    CHECK_FALSE(isDark(paletteOf(lightColors())));
    CHECK(isDark(paletteOf(darkColors())));
    CHECK(colorsFor(paletteOf(darkColors())).danger == darkColors().danger);
    CHECK(colorsFor(paletteOf(lightColors())).danger == lightColors().danger);
}

TEST_CASE("the style sheet names every colour by its value", "[tokens]")
{
    for (const auto& colors : {lightColors(), darkColors()}) {
        const auto sheet = styleSheetOf(colors);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK(sheet.contains(colors.accent.name()));
        CHECK(sheet.contains(colors.controlBorder.name()));
        CHECK_FALSE(sheet.contains(u"#000000"_s));
    }
}

TEST_CASE("icons and marks grow with the text", "[tokens]")
{
    CHECK(styleSheetOf(lightColors()).contains(u"icon-size: 16px"_s));
    CHECK(styleSheetOf(lightColors(), 150).contains(u"icon-size: 24px"_s));
    CHECK(grown(16) == 16);
    setTextScale(1.5);
    CHECK(grown(16) == 24);
    setTextScale(1);
}

} // namespace helpdesk
