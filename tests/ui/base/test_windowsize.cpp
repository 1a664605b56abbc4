// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/typography.h"
#include "ui/base/windowsize.h"

#include <QScreen>
#include <QWidget>

using namespace helpdesk;

TEST_CASE("a window opens as much larger as its text is, and no larger than its screen", "[widgets]")
{
    QWidget window;
    const auto screen = window.screen()->availableSize();
    const QSize small(screen.width() / 4, screen.height() / 4);
    resizeWithText(window, small);
    CHECK(window.size() == small);
    setTextScale(2);
    resizeWithText(window, small);
    CHECK(window.size() == small * 2);
    resizeWithText(window, screen);
    CHECK(window.width() == screen.width());
    CHECK(window.height() < screen.height()); // its title bar has to go there too
    setTextScale(1);
}
