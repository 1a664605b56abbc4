// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"
#include "ui/ticket/factspanel.h"

#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct FactsFixture : PaneFixture {
    void makeWide(int characters)
    {
        pane->resize(pane->fontMetrics().averageCharWidth() * characters, 700);
    }
    FactsPanel& facts() { return *pane->findChild<FactsPanel*>(); }
    QToolButton& way() { return *pane->findChild<QToolButton*>(u"ticketShowFacts"_s); }
};

} // namespace

TEST_CASE("where the facts have no room beside a ticket a button leads to them, and Esc or a button back", "[ui]")
{
    FactsFixture f;
    f.open(f.createKnown(u"Mail is late"_s));
    f.makeWide(140);
    REQUIRE(eventually([&] { return f.facts().isVisible(); }));
    CHECK_FALSE(f.way().isVisible());

    f.makeWide(70);
    REQUIRE(eventually([&] { return f.way().isVisible(); }));
    CHECK(f.pane->width() < f.pane->fontMetrics().averageCharWidth() * 84);
    CHECK_FALSE(f.facts().isVisible());
    QTest::mouseClick(&f.way(), Qt::LeftButton);
    REQUIRE(f.facts().isVisible());
    CHECK_FALSE(f.text().isVisible());
    QTest::keyClick(f.pane->window()->focusWidget(), Qt::Key_Escape);
    CHECK(f.text().isVisible());
    CHECK(f.way().hasFocus());
    QTest::keyClick(&f.way(), Qt::Key_Space);
    REQUIRE(f.facts().isVisible());
    f.button(u"factsBack"_s).click();
    CHECK(f.text().isVisible());

    f.makeWide(140);
    REQUIRE(eventually([&] { return f.facts().isVisible(); }));
    CHECK(f.text().isVisible());
}

TEST_CASE("the preview has no facts, however narrow it is", "[ui]")
{
    FactsFixture f;
    f.pane->setFactsVisible(false);
    f.open(f.createKnown(u"Mail is late"_s));
    f.makeWide(70);
    CHECK_FALSE(f.way().isVisible());
    CHECK_FALSE(f.facts().isVisible());
}
