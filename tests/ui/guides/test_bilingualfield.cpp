// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/guides/bilingualfield.h"

#include <QTest>
#include <QVBoxLayout>

using namespace helpdesk;

TEST_CASE("the text of an article takes the room of its window, a title its lines", "[ui][guides]")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* title = new BilingualField(TextField::Lines::One, &window);
    auto* page = new BilingualField(TextField::Lines::Page, &window);
    layout->addWidget(title);
    layout->addWidget(page, 1);
    window.resize(900, 600);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto* body = page->findChild<TextField*>();
    const auto before = body->height();
    const auto line = title->findChild<TextField*>()->height();
    window.resize(900, 1000);
    QCoreApplication::processEvents();
    CHECK(body->height() == before + 400);
    CHECK(title->findChild<TextField*>()->height() == line);
}
