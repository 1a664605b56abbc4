// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "support/lookchange.h"

#include <QToolBar>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("no button leaves the toolbar where text is large and the window small, words leave before", "[ui][shell]")
{
    WindowFixture f;
    auto& toolbar = *f.find<QToolBar>("toolbar");
    const auto& save = *f.find<QToolButton>("saveView");
    f.window.queue().search(u"mail"_s);
    f.window.resize(1600, 700);
    REQUIRE(eventually([&] { return save.isVisible(); }));
    CHECK(save.toolButtonStyle() == Qt::ToolButtonTextBesideIcon);

    const auto tight = GENERATE(false, true);
    REQUIRE(dressedAt(f.appearance, tight ? 200 : 150));
    f.window.resize(1024, 700);
    const auto inside = [&] {
        const auto buttons = toolbar.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
        return std::all_of(buttons.begin(), buttons.end(), [&](const QToolButton* button) {
            const bool more = button->objectName() == u"qt_toolbar_ext_button"_s;
            return more ? !button->isVisible() : button->isVisible() && toolbar.rect().contains(button->geometry());
        });
    };
    CHECK(eventually(inside));
    REQUIRE(dressedAt(f.appearance, 100));
    f.window.resize(1600, 700);
    CHECK(eventually([&] { return save.toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }));
}
