// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"
#include "ui/shell/sidebarentry.h"

#include <QApplication>
#include <QFontMetrics>

using namespace helpdesk;

TEST_CASE("lines of the side bar never come so close that their symbols touch, at any size of text", "[ui][shell]")
{
    Appearance appearance(*qApp);
    const auto percent = GENERATE(100, 125, 150, 200);
    appearance.setTextPercent(percent);
    const QFontMetrics metrics(qApp->font());
    CHECK(leastEntryHeight(metrics) >= grown(20));
    CHECK(leastEntryHeight(metrics) <= usualEntryHeight(metrics));
    appearance.setTextPercent(100);
}
